/*
 * One poll over standard output and the FIFO.  Standard output is shared with
 * whoever started us, so it stays blocking: it is written only when it polls
 * writable, and no more than a pipe then takes for certain.  So a full pipe
 * never keeps verdicts waiting, and rg-check, which may wait for the FIFO, can
 * always go on: no ring of full pipes can stand still.
 *
 * Before its first writer a FIFO that was opened without blocking polls
 * nothing; after the last one it polls POLLHUP (tried; pipe(7) is silent).
 */
#include "plan/loop.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ground/clock.h"
#include "ground/msg.h"
#include "json/jsonl.h"
#include "run/status.h"

/* What one run works on. */
struct run {
	struct roster *roster;
	const struct prompt *prompt;
	struct replay *replay; /* or NULL */
	struct jl verdicts;
	int heard;	/* the FIFO has had a writer */
	int signals;	/* signalfd(2) */
	int out;	/* standard output, -1 once it is closed */
	int ending;	/* the signal to end by; no record is begun any more */
	size_t written; /* bytes of line */
	struct buf line;
	struct status status;
};

int
loop_open(struct loop *loop, const char *path)
{
	struct stat st;

	loop->path = path;
	loop->fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if (loop->fd == -1)
		return -1;
	if (fstat(loop->fd, &st) == -1 || !S_ISFIFO(st.st_mode)) {
		close(loop->fd);
		errno = EINVAL;
		return -1;
	}
	return 0;
}

/*
 * Take the signals that end a run as bytes of a descriptor, so that they are
 * seen even while there is always something to write.  *before is the mask.
 */
static int
open_signals(sigset_t *before)
{
	static const int sigs[] = {SIGINT, SIGTERM, SIGHUP};
	struct sigaction was;
	sigset_t held;
	size_t i;
	int fd;

	sigemptyset(&held);
	for (i = 0; i < sizeof(sigs) / sizeof(sigs[0]); i++) {
		sigaction(sigs[i], NULL, &was);
		if (was.sa_handler != SIG_IGN)
			sigaddset(&held, sigs[i]);
	}
	sigprocmask(SIG_BLOCK, &held, before);
	if ((fd = signalfd(-1, &held, SFD_CLOEXEC | SFD_NONBLOCK)) == -1)
		die_errno(EXIT_ENV, "cannot wait for signals");
	return fd;
}

/* End by a signal, as whoever waits for us wants to see it. */
static void __attribute__((noreturn))
end_by(int sig)
{
	sigset_t set;

	signal(sig, SIG_DFL);
	sigemptyset(&set);
	sigaddset(&set, sig);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	raise(sig);
	_exit(128 + sig);
}

static void
close_out(struct run *r)
{
	if (r->out != -1 && close(r->out) == -1)
		die_errno(EXIT_ENV, "cannot write standard output");
	r->out = -1;
}

static int
next(struct run *r, struct roster_try *try)
{
	return (r->replay != NULL ? replay_next(r->replay, r->roster, try) :
	    roster_next(r->roster, try)) == 1;
}

/* Nothing is left to be written or judged. */
static int
over(const struct run *r)
{
	if (r->replay != NULL)
		return replay_over(r->replay, r->roster);
	return r->roster->settled == r->roster->n;
}

/* Make the next record ready, if there is one and none is under way. */
static void
refill(struct run *r)
{
	struct roster_try try;
	struct json_object *rec;

	if (r->written < r->line.len || r->ending)
		return;
	buf_clear(&r->line);
	r->written = 0;
	if (!next(r, &try))
		return;
	rec = prompt_record(r->prompt, r->roster->plan, &try.plan,
	    try.attempt, try.amend);
	json_line(&r->line, rec);
	json_object_put(rec);
}

static void
write_some(struct run *r)
{
	size_t len = r->line.len - r->written;
	ssize_t n;

	if (len > PIPE_BUF)
		len = PIPE_BUF;
	n = write(r->out, r->line.data + r->written, len);
	if (n == -1 && errno != EINTR && errno != EAGAIN)
		die_errno(EXIT_ENV, "cannot write standard output");
	r->written += n == -1 ? 0 : (size_t)n;
}

static void
read_verdicts(struct run *r)
{
	struct verdict v;
	const char *line;
	size_t len;
	int n;

	r->heard = 1;
	jl_fill(&r->verdicts);
	while ((n = jl_next(&r->verdicts, &line, &len)) != 0) {
		if (n == -1 || verdict_read(&v, line, len) == -1) {
			msg("%s:%zu: not a verdict", r->verdicts.name,
			    r->verdicts.line);
			continue;
		}
		roster_judge(r->roster, &v);
		verdict_free(&v);
	}
}

/* Nobody is left who could judge. */
static void __attribute__((noreturn))
verdicts_ended(struct run *r)
{
	if (r->ending)
		end_by(r->ending);
	if (r->status.fd != -1) /* rg-generate names the stage to blame */
		exit(EXIT_ENV);
	die(EXIT_ENV, "the verdicts ended while %" PRId64 " of %" PRId64
	    " slots were not settled", r->roster->n - r->roster->settled,
	    r->roster->n);
}

static void
tell_status(struct run *r)
{
	status_set(&r->status, "settled", r->roster->settled);
	status_set(&r->status, "short", r->roster->nshort);
	status_set(&r->status, "spent", r->roster->nspent);
	status_set(&r->status, "cut", r->roster->ncut);
}

/* Stop beginning records; the first reason counts, a second one is enough. */
static void
stop(struct run *r, int sig)
{
	if (r->ending && sig != SIGPIPE)
		end_by(r->ending);
	if (!r->ending)
		r->ending = sig;
	/* without a writer nobody says when the verdicts end */
	if (!r->heard)
		end_by(r->ending);
}

static void
read_signal(struct run *r)
{
	struct signalfd_siginfo info;

	if (read(r->signals, &info, sizeof(info)) == sizeof(info))
		stop(r, (int)info.ssi_signo);
}

static void
wait_and_serve(struct run *r)
{
	struct pollfd fds[3] = {
		{.fd = r->out,
		    .events = r->written < r->line.len ? POLLOUT : 0},
		{.fd = r->verdicts.fd, .events = POLLIN},
		{.fd = r->signals, .events = POLLIN},
	};

	if (poll(fds, 3, status_write(&r->status, clock_ms())) == -1) {
		if (errno != EINTR)
			die_errno(EXIT_ENV, "cannot poll");
		return;
	}
	if (fds[2].revents & POLLIN)
		read_signal(r);
	if (fds[1].revents & (POLLIN | POLLHUP))
		read_verdicts(r);
	/* a reader that went after the last verdict did nothing wrong */
	if (over(r))
		return;
	if (fds[0].revents & (POLLERR | POLLHUP)) {
		stop(r, SIGPIPE);
		r->written = r->line.len;
		close_out(r);
	} else if (fds[0].revents & (POLLOUT | POLLNVAL)) {
		write_some(r);
	}
}

void
loop_run(struct loop *loop, struct roster *s, const struct prompt *prompt,
    struct replay *replay)
{
	struct run r = {.roster = s, .prompt = prompt, .replay = replay,
	    .out = STDOUT_FILENO,
	    .verdicts = {.name = loop->path, .fd = loop->fd}};
	sigset_t before;

	r.signals = open_signals(&before);
	status_open(&r.status, msg_name());
	roster_tell(s, &r.status);
	for (;;) {
		refill(&r);
		tell_status(&r);
		if (over(&r))
			break;
		if (r.ending && r.written == r.line.len)
			close_out(&r);
		if (r.verdicts.eof)
			verdicts_ended(&r);
		wait_and_serve(&r);
	}
	close_out(&r);
	status_close(&r.status);
	jl_close(&r.verdicts);
	buf_free(&r.line);
	close(r.signals);
	if (r.ending && r.ending != SIGPIPE)
		end_by(r.ending);
	sigprocmask(SIG_SETMASK, &before, NULL);
}
