/*
 * Both pipes are polled without blocking, so that a question larger than a
 * pipe is written while an answer is read.  The filter's process group is
 * killed as a whole: a shell may have started others.
 */
#include "check/filter.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "ground/clock.h"

enum { DYING_LOOKS = 50, DYING_MS = 2 }; /* so many, so far apart */
enum { PIECE = 4096 };			 /* bytes of a read(2) */
enum { WAIT_MS = 60000 };		 /* of one poll(2) */

void
filter_init(struct filter *f, const char *command, int64_t timeout)
{
	*f = (struct filter){.command = command, .timeout = timeout,
	    .in = -1, .out = -1};
}

static void
close_one(int *fd)
{
	if (*fd != -1)
		close(*fd);
	*fd = -1;
}

/* In the child: become the filter. */
static void
become(const char *command, int in, int out)
{
	setpgid(0, 0); /* an interrupt from the keyboard is not for it */
	if (dup2(in, STDIN_FILENO) != -1 && dup2(out, STDOUT_FILENO) != -1)
		execl("/bin/sh", "sh", "-c", command, (char *)NULL);
	_exit(127);
}

static int
start(struct filter *f)
{
	int in[2] = {-1, -1}, out[2] = {-1, -1};

	if (pipe2(in, O_CLOEXEC) == -1 || pipe2(out, O_CLOEXEC) == -1 ||
	    (f->pid = fork()) == -1) {
		snprintf(f->why, sizeof(f->why), "cannot be started: %s",
		    strerror(errno));
		f->pid = 0;
		close_one(&in[0]);
		close_one(&in[1]);
		close_one(&out[0]);
		close_one(&out[1]);
		return -1;
	}
	if (f->pid == 0)
		become(f->command, in[0], out[1]);
	setpgid(f->pid, f->pid); /* whoever is first: it must be killable */
	close(in[0]);
	close(out[1]);
	f->in = in[1];
	f->out = out[0];
	fcntl(f->in, F_SETFL, O_NONBLOCK); /* this end is ours alone */
	fcntl(f->out, F_SETFL, O_NONBLOCK);
	return 0;
}

/* End it with all that it started; returns its wait status. */
static int
stop(struct filter *f)
{
	int status = 0;

	if (f->pid == 0)
		return 0;
	kill(-f->pid, SIGKILL);
	while (waitpid(f->pid, &status, 0) == -1 && errno == EINTR)
		;
	f->pid = 0;
	close_one(&f->in);
	close_one(&f->out);
	buf_clear(&f->got);
	f->used = 0;
	return status;
}

/* write(2) to a pipe whose reader may be gone, without dying of it. */
static ssize_t
write_quietly(int fd, const char *s, size_t len)
{
	const struct timespec now = {0, 0};
	sigset_t set, old, pending;
	ssize_t n;
	int saved;

	sigemptyset(&set);
	sigaddset(&set, SIGPIPE);
	sigpending(&pending);
	sigprocmask(SIG_BLOCK, &set, &old);
	n = write(fd, s, len);
	saved = errno;
	if (n == -1 && saved == EPIPE && !sigismember(&pending, SIGPIPE))
		while (sigtimedwait(&set, NULL, &now) == -1 && errno == EINTR)
			;
	sigprocmask(SIG_SETMASK, &old, NULL);
	errno = saved;
	return n;
}

static int
again(int error)
{
	return error == EINTR || error == EAGAIN;
}

/* Read once: 1 something, or nothing yet; 0 it is at its end. */
static int
fill(struct filter *f)
{
	ssize_t n;

	buf_reserve(&f->got, PIECE);
	n = read(f->out, f->got.data + f->got.len, PIECE);
	if (n > 0)
		f->got.len += (size_t)n;
	return n > 0 || (n == -1 && again(errno));
}

/* Why it has no answer, by how it ended. */
static int
died(struct filter *f)
{
	siginfo_t info = {.si_pid = 0};
	int i, status;

	/* it is at its end, or about to be: give it the time to say how */
	for (i = 0; i < DYING_LOOKS; i++) {
		if (waitid(P_PID, (id_t)f->pid, &info,
			WEXITED | WNOHANG | WNOWAIT) == -1 || info.si_pid != 0)
			break;
		poll(NULL, 0, DYING_MS);
	}
	status = stop(f);
	if (WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL)
		snprintf(f->why, sizeof(f->why), "was killed by signal %d",
		    WTERMSIG(status));
	else if (WIFEXITED(status))
		snprintf(f->why, sizeof(f->why), "ended with status %d",
		    WEXITSTATUS(status));
	else
		snprintf(f->why, sizeof(f->why), "closed its output");
	return -1;
}

/* The end of the first line that it wrote, or NULL. */
static const char *
line_end(const struct filter *f)
{
	return f->got.len > 0 ? memchr(f->got.data, '\n', f->got.len) : NULL;
}

static int
give_up(struct filter *f, const char *why)
{
	stop(f);
	snprintf(f->why, sizeof(f->why), "%s", why);
	return -1;
}

/* Wait for room or for something to read, and use it; -1 with f->why. */
static int
work(struct filter *f, const char **at, size_t *left, int64_t deadline)
{
	struct pollfd p[2] = {{f->out, POLLIN, 0},
	    {*left > 0 ? f->in : -1, POLLOUT, 0}};
	int64_t wait = deadline - clock_ms();
	ssize_t n;

	if (wait <= 0)
		return give_up(f, "gave no answer in time");
	if (poll(p, 2, wait > WAIT_MS ? WAIT_MS : (int)wait) == -1)
		return 0; /* a signal */
	if (p[0].revents != 0 && !fill(f))
		return died(f);
	if (f->got.len > FILTER_ANSWER)
		return give_up(f, "gave an answer that is too long");
	if (p[1].revents == 0)
		return 0;
	n = write_quietly(f->in, *at, *left);
	if (n == -1 && !again(errno))
		return died(f);
	if (n > 0) {
		*at += n;
		*left -= (size_t)n;
	}
	return 0;
}

/* Write the question and read the answer; -1 with f->why. */
static int
converse(struct filter *f, const char *line, size_t len)
{
	const int64_t deadline = clock_ms() + f->timeout;
	struct buf b = BUF_INIT;
	const char *at;
	size_t left;
	int rc = 0;

	buf_add(&b, line, len);
	buf_addc(&b, '\n');
	at = b.data;
	left = b.len;
	while (rc == 0 && (left > 0 || line_end(f) == NULL))
		rc = work(f, &at, &left, deadline);
	buf_free(&b);
	return rc;
}

/* Whether it has written what nobody asked for. */
static int
too_much(struct filter *f)
{
	if (f->pid != 0 && f->got.len == 0)
		fill(f);
	if (f->got.len == 0)
		return 0;
	give_up(f, "wrote a line that nobody had asked for");
	return 1;
}

static int
fail(struct filter *f)
{
	return ++f->failures < FILTER_FAILURES ? 0 : -1;
}

int
filter_ask(struct filter *f, const char *line, size_t len,
    const char **answer, size_t *answerlen)
{
	buf_drop(&f->got, f->used);
	f->used = 0;
	if (too_much(f))
		return -1;
	if (f->pid == 0 && start(f) == -1)
		return fail(f);
	if (converse(f, line, len) == -1)
		return fail(f);
	f->failures = 0;
	*answer = f->got.data;
	*answerlen = (size_t)(line_end(f) - f->got.data);
	f->used = *answerlen + 1;
	return 1;
}

int
filter_close(struct filter *f)
{
	const int64_t deadline = clock_ms() + f->timeout;
	struct pollfd p = {f->out, POLLIN, 0};
	int64_t wait;

	if (f->pid == 0)
		return 0;
	buf_drop(&f->got, f->used);
	f->used = 0;
	close_one(&f->in);
	while (f->got.len == 0 && (wait = deadline - clock_ms()) > 0) {
		if (poll(&p, 1, wait > WAIT_MS ? WAIT_MS : (int)wait) == 1 &&
		    !fill(f))
			break;
	}
	if (too_much(f))
		return -1;
	stop(f);
	return 0;
}

void
filter_free(struct filter *f)
{
	stop(f);
	buf_free(&f->got);
}
