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
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "ground/clock.h"
#include "ground/mem.h"

#define SECRET_MAX 16384 /* bytes of a key */
#define NAP_NS (5 * 1000 * 1000) /* between two looks at a command */
#define LATE "has not ended in time"
#define MORE "gives more than a key"

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

static void
forget(char *secret)
{
	if (secret != NULL)
		explicit_bzero(secret, strlen(secret));
	free(secret);
}

char *
secret_env(const char *variable)
{
	const char *s = getenv(variable);

	return s == NULL ? NULL : trimmed(s);
}

/* Is there something to read, or the end, before until? */
static int
comes(int fd, int64_t until)
{
	struct pollfd p = {.fd = fd, .events = POLLIN};
	int64_t left = until - clock_ms();
	int n;

	do
		n = poll(&p, 1, left > INT_MAX ? -1 : left > 0 ? (int)left : 0);
	while (n == -1 && errno == EINTR && (left = until - clock_ms()) > 0);
	return n > 0;
}

/* Read to the end of fd: how much, or -1 with *why. */
static ssize_t
read_all(int fd, char *text, int64_t until, const char **why)
{
	ssize_t n = 1;
	size_t len = 0;

	*why = "cannot be read";
	while (n != 0 && len < SECRET_MAX) {
		if (!comes(fd, until)) {
			*why = LATE;
			return -1;
		}
		n = read(fd, text + len, SECRET_MAX - len);
		if (n == -1 && errno != EINTR)
			return -1;
		len += n > 0 ? (size_t)n : 0;
	}
	return (ssize_t)len;
}

/* The secret that fd gives.  NULL with *why. */
static char *
read_secret(int fd, int64_t until, const char **why)
{
	char text[SECRET_MAX + 1] = "", *secret = NULL;
	ssize_t len = read_all(fd, text, until, why);

	if (len == SECRET_MAX)
		*why = MORE;
	else if (len >= 0 && memchr(text, '\0', (size_t)len) != NULL)
		*why = "gives no text";
	else if (len >= 0 && (secret = trimmed(text)) == NULL)
		*why = "gives nothing";
	explicit_bzero(text, sizeof(text));
	if (secret == NULL || strchr(secret, '\n') == NULL)
		return secret;
	*why = "gives more than one line";
	forget(secret);
	return NULL;
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
		secret = read_secret(fd, INT64_MAX, why);
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

/* Wait for a child's end, or end it: its status, or -1 if it was late. */
static int
end_of(pid_t pid, int64_t until)
{
	const struct timespec nap = {.tv_nsec = NAP_NS};
	int status = 0;

	while (clock_ms() < until) {
		if (waitpid(pid, &status, WNOHANG) == pid)
			return status;
		nanosleep(&nap, NULL);
	}
	kill(pid, SIGKILL);
	while (waitpid(pid, &status, 0) == -1 && errno == EINTR)
		;
	return -1;
}

char *
secret_command(const char *command, int64_t ms, const char **why)
{
	int64_t until = clock_ms() + ms;
	int ends[2], status = -1;
	char *secret = NULL;
	pid_t pid;

	*why = "cannot be run";
	if (pipe2(ends, O_CLOEXEC) == -1)
		return NULL;
	if ((pid = fork()) == 0)
		run_shell(command, ends[1]);
	close(ends[1]);
	if (pid != -1)
		secret = read_secret(ends[0], until, why);
	close(ends[0]); /* what still writes ends by that */
	if (pid != -1 && (status = end_of(pid, until)) == -1)
		*why = LATE;
	else if (status > 0 && strcmp(*why, MORE) != 0)
		*why = "failed"; /* but not for want of a reader */
	if (status == 0)
		return secret;
	forget(secret);
	return NULL;
}
