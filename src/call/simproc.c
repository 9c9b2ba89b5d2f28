/*
 * rg-sim gets two pipes: on one it says that it answers, the other tells it by
 * its end that we are gone.  It is exec'ed with nothing else open.
 */
#include "call/simproc.h"

#include <sys/stat.h>
#include <sys/wait.h>

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/mem.h"
#include "ground/osdep.h"
#include "ground/rng.h"

#define READY_MS 10000 /* rg-sim answers within milliseconds */
#define READY_FD 3
#define LIFE_FD 4
#define TMPDIR_MAX 64  /* bytes: the rest of the socket's path is up to 40 */
/* exit status if there is no rg-sim, or too few descriptors to tell it ours */
#define NOT_FOUND 127
#define TOO_FEW 126

/* Path of the program beside this one, or its bare name for the PATH. */
static char *
beside(const char *name)
{
	char *self = osdep_program(), *slash, *path = NULL;

	if (self != NULL && (slash = strrchr(self, '/')) != NULL) {
		*slash = '\0';
		path = mem_printf("%s/%s", self, name);
		if (access(path, X_OK) == -1) {
			free(path);
			path = NULL;
		}
	}
	free(self);
	return path != NULL ? path : mem_strdup(name);
}

static char **
arguments(const struct simproc *s, const struct cli *cli)
{
	char **argv = mem_calloc(2 * cli->nsets + 12, sizeof(*argv));
	size_t i, n = 0;

	argv[n++] = mem_strdup("rg-sim");
	argv[n++] = mem_strdup("--socket");
	argv[n++] = mem_strdup(s->socket);
	argv[n++] = mem_printf("--ready-fd=%d", READY_FD);
	argv[n++] = mem_printf("--life-fd=%d", LIFE_FD);
	if (cli->conf_path != NULL) {
		argv[n++] = mem_strdup("-c");
		argv[n++] = mem_strdup(cli->conf_path);
	}
	for (i = 0; i < cli->nsets; i++) {
		argv[n++] = mem_strdup("--set");
		argv[n++] = mem_strdup(cli->sets[i]);
	}
	return argv;
}

/* In the child: fd becomes want and outlives exec. */
static void
place(int fd, int want)
{
	if (fd == want)
		fcntl(fd, F_SETFD, 0);
	else
		dup2(fd, want);
}

static void
run(const char *path, char **argv, int ready, int life)
{
	int null = open("/dev/null", O_RDWR), low[2];

	/* out of the way of the numbers that they are to have */
	low[0] = fcntl(ready, F_DUPFD, LIFE_FD + 1);
	low[1] = fcntl(life, F_DUPFD, LIFE_FD + 1);
	if (null == -1 || low[0] == -1 || low[1] == -1)
		_exit(TOO_FEW); /* it would not learn of our end */
	place(null, STDIN_FILENO);
	place(null, STDOUT_FILENO);
	place(null, STDERR_FILENO);
	place(low[0], READY_FD);
	place(low[1], LIFE_FD);
	close_range(LIFE_FD + 1, ~0U, 0);
	execvp(path, argv);
	_exit(NOT_FOUND);
}

static int
wait_ready(int fd)
{
	struct pollfd p = {.fd = fd, .events = POLLIN};
	char c;
	int n;

	while ((n = poll(&p, 1, READY_MS)) == -1 && errno == EINTR)
		continue;
	return n == 1 && read(fd, &c, 1) == 1 ? 0 : -1;
}

/* End what does not answer; returns its exit status, or -1. */
static int
give_up(struct simproc *s)
{
	int status;

	simproc_child(s);
	kill(s->pid, SIGKILL); /* nothing if it has exited already */
	if (waitpid(s->pid, &status, 0) != s->pid || !WIFEXITED(status))
		status = -1;
	s->pid = 0;
	return status == -1 ? -1 : WEXITSTATUS(status);
}

/* Why it did not start, by its exit status. */
static const char *
reason(int status)
{
	if (status == NOT_FOUND)
		return "it is neither beside rg-call nor on the PATH";
	if (status == TOO_FEW)
		return "'ulimit -n' allows too few open files";
	return "it does not answer";
}

static int
launch(struct simproc *s, const struct cli *cli, const char **why)
{
	char *path = beside("rg-sim"), **argv = arguments(s, cli);
	int ready[2] = {-1, -1}, life[2] = {-1, -1}, rc = -1;
	size_t i;

	if (pipe2(ready, O_CLOEXEC) == 0 && pipe2(life, O_CLOEXEC) == 0 &&
	    (s->pid = fork()) == 0)
		run(path, argv, ready[1], life[0]);
	close(ready[1]);
	close(life[0]);
	s->life = life[1];
	if (s->pid > 0 && (rc = wait_ready(ready[0])) == -1)
		*why = reason(give_up(s));
	close(ready[0]);
	for (i = 0; argv[i] != NULL; i++)
		free(argv[i]);
	free(argv);
	free(path);
	return rc;
}

int
simproc_start(struct simproc *s, const struct cli *cli, const char **why)
{
	const char *tmp = getenv("TMPDIR");
	struct stat st;
	struct rng rng;

	*s = (struct simproc){.life = -1};
	/* a socket's path is short (unix(7)): not every folder will do */
	if (tmp == NULL || tmp[0] == '\0' || strlen(tmp) > TMPDIR_MAX)
		tmp = "/tmp";
	*why = "TMPDIR names no folder to write in";
	if (access(tmp, W_OK | X_OK) == -1)
		return -1;
	*why = "it cannot read the file of -c again: that is no regular one";
	if (cli->conf_path != NULL && stat(cli->conf_path, &st) == 0 &&
	    !S_ISREG(st.st_mode))
		return -1;
	/* rg-sim makes the folder, private, and removes it when it ends */
	rng_init_random(&rng);
	s->socket = mem_printf("%s/rg-sim-%d-%08" PRIx32 "/socket", tmp,
	    (int)getpid(), (uint32_t)rng_next(&rng));
	return launch(s, cli, why);
}

void
simproc_child(struct simproc *s)
{
	if (s->life != -1)
		close(s->life);
	s->life = -1;
}

/* Remove what one that was killed left behind. */
static void
clear_up(char *socket)
{
	unlink(socket);
	*strrchr(socket, '/') = '\0';
	rmdir(socket);
}

void
simproc_stop(struct simproc *s)
{
	int status = 0;

	simproc_child(s);
	if (s->pid > 0 && waitpid(s->pid, &status, 0) == s->pid &&
	    WIFSIGNALED(status))
		clear_up(s->socket);
	s->pid = 0;
	free(s->socket);
	s->socket = NULL;
}
