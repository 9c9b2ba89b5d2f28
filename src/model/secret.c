/*
 * A file must be a regular one that others cannot read; a command is run by
 * the shell, with nothing to read.  Buffers are overwritten before they are
 * released.
 */
#include "model/secret.h"

#include <sys/stat.h>
#include <sys/wait.h>

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/mem.h"

#define SECRET_MAX 16384 /* bytes of a key */

static char *
trimmed(const char *s)
{
	size_t len;

	s += strspn(s, " \t\r\n");
	len = strlen(s);
	while (len > 0 && isspace((unsigned char)s[len - 1]))
		len--;
	return len == 0 ? NULL : mem_strndup(s, len);
}

char *
secret_env(const char *variable)
{
	const char *s = getenv(variable);

	return s == NULL ? NULL : trimmed(s);
}

/* Read to the end of fd.  NULL with *why. */
static char *
read_secret(int fd, const char **why)
{
	char text[SECRET_MAX + 1], *secret = NULL;
	ssize_t n = 1;
	size_t len = 0;

	while (n != 0 && len < SECRET_MAX) {
		n = read(fd, text + len, SECRET_MAX - len);
		if (n == -1 && errno != EINTR)
			break;
		len += n > 0 ? (size_t)n : 0;
	}
	text[len] = '\0';
	if (n == -1)
		*why = "cannot be read";
	else if (len == SECRET_MAX)
		*why = "gives more than a key";
	else if (memchr(text, '\0', len) != NULL)
		*why = "gives no text";
	else if ((secret = trimmed(text)) == NULL)
		*why = "gives nothing";
	explicit_bzero(text, sizeof(text));
	return secret;
}

static int
open_file(const char *path)
{
	const char *home = getenv("HOME");
	char *full;
	int fd;

	if (strncmp(path, "~/", 2) != 0 || home == NULL)
		return open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	full = mem_printf("%s%s", home, path + 1);
	fd = open(full, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	free(full);
	return fd;
}

char *
secret_file(const char *path, const char **why)
{
	struct stat st;
	char *secret = NULL;
	int fd = open_file(path);

	if (fd == -1) {
		*why = errno == ENOENT ? "is not there" : "cannot be opened";
		return NULL;
	}
	if (fstat(fd, &st) == -1 || !S_ISREG(st.st_mode))
		*why = "is no file";
	else if (st.st_uid != geteuid())
		*why = "belongs to another user";
	else if ((st.st_mode & 077) != 0)
		*why = "may be read by others: chmod 600";
	else
		secret = read_secret(fd, why);
	close(fd);
	return secret;
}

static void
run_shell(const char *command, int out)
{
	int null = open("/dev/null", O_RDONLY | O_CLOEXEC);

	if (null != -1 && dup2(null, STDIN_FILENO) != -1 &&
	    dup2(out, STDOUT_FILENO) != -1)
		execl("/bin/sh", "sh", "-c", command, (char *)NULL);
	_exit(127);
}

char *
secret_command(const char *command, const char **why)
{
	char *secret;
	int ends[2], status = 0;
	pid_t pid;

	*why = "cannot be run";
	if (pipe2(ends, O_CLOEXEC) == -1)
		return NULL;
	if ((pid = fork()) == 0)
		run_shell(command, ends[1]);
	close(ends[1]);
	secret = pid == -1 ? NULL : read_secret(ends[0], why);
	close(ends[0]);
	while (pid != -1 && waitpid(pid, &status, 0) == -1 && errno == EINTR)
		;
	if (status == 0)
		return secret;
	*why = "failed";
	if (secret != NULL)
		explicit_bzero(secret, strlen(secret));
	free(secret);
	return NULL;
}
