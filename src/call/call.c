/*
 * The parent's loop.  A line that was read becomes a job when a worker has
 * asked for one; frames come back; a finished line takes its place in the
 * output; the output is written when its reader takes it.  What is read ahead
 * is bounded: records that are with the workers and lines that nobody has
 * taken yet are together at most twice the places (with -k, at most 64 times,
 * since the oldest may be slow), and of huge ones a few less.
 *
 * With a journal, the frames of one turn are first appended to it and synced,
 * then the lines that rest on them are written: one sync for all of a turn.
 *
 * It stops early in three ways.  Drain: nothing more is read or started, what
 * is in flight ends and is written (a first signal, a halt, a reader that is
 * gone while a journal wants the replies).  Abort: the workers are killed (a
 * second signal, a reader that is gone without a journal).
 */
#include "call/call_run.h"

#include <sys/mman.h>

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/clock.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "ground/stopper.h"

#define AHEAD 2		/* records at most, in places */
#define AHEAD_ORDERED 64 /* the same with -k */
#define BYTES_ASKED (64 * 1024 * 1024) /* each is held several times over */
#define BYTES_ORDERED (64 * 1024 * 1024)
#define OTHERS 3 /* descriptors polled besides the workers' */

/* ---- stopping ---- */

static void
heed_signals(struct call *c)
{
	int n;

	if (stopper_asked() == 0)
		return;
	c->r->signal = stopper_last();
	n = worker_in_flight(c->shared);
	if (!c->draining && n > 0)
		msg("stopping: %d request%s in flight %s waited for; again to "
		    "end at once", n, n == 1 ? "" : "s", n == 1 ? "is" : "are");
	call_drain(c);
}

/* ---- records in ---- */

static void
send(struct call *c, const char *line, size_t len)
{
	struct task *again;
	uint64_t tag, key, nth;

	c->r->read++;
	key = call_id_claim(c, line, len, &nth, &again);
	if (again != NULL) {
		call_repeated(c, again);
		return;
	}
	tag = pool_send(c->pool, WORKER_JOB(c->in->line, nth), line, len);
	if (tag >= c->njobs) {
		c->job = mem_resize(c->job, tag + 1, sizeof(*c->job));
		memset(c->job + c->njobs, 0,
		    (tag + 1 - c->njobs) * sizeof(*c->job));
		c->njobs = tag + 1;
	}
	c->job[tag] = (struct call_job){.key = key};
	if (c->o->keep_order)
		call_join(c, tag);
	if (c->o->batch_delay_ms > 0 && --c->batch_left <= 0) {
		c->batch_left = c->o->batch;
		c->batch_end = clock_ms() + c->o->batch_delay_ms;
	}
}

/* May another record be read, as far as what is not yet written goes? */
static int
may_read(const struct call *c)
{
	size_t ahead = pool_held(c->pool) + output_lines(c->out);
	size_t places = (size_t)c->o->places;

	if (c->draining || pool_bytes(c->pool) >= BYTES_ASKED)
		return 0;
	if (c->o->keep_order)
		return ahead < AHEAD_ORDERED * places &&
		    output_bytes(c->out) < BYTES_ORDERED;
	return ahead < AHEAD * places;
}

static int
may_send(const struct call *c, int64_t now)
{
	return may_read(c) && now >= c->batch_end && pool_room(c->pool) > 0;
}

/* Returns 1 if a line is wanted that has not been read yet. */
static int
send_lines(struct call *c, int64_t now)
{
	const char *line;
	size_t len, before;
	int n;

	while (may_send(c, now)) {
		before = c->in->line;
		n = jl_next(c->in, &line, &len);
		call_pass(c, c->in->line - before - (n == 1));
		if (n == 0)
			return !c->in->eof;
		if (n == 1) {
			send(c, line, len);
			continue;
		}
		msg("%s:%zu: %s", c->in->name, c->in->line, c->in->why);
		c->r->broken++;
	}
	return 0;
}

/* ---- the loop ---- */

static int
over(struct call *c)
{
	int all_read = c->in->eof && !c->in->skipping &&
	    c->in->buf.len == c->in->start;

	return (all_read || c->draining) && pool_held(c->pool) == 0 &&
	    (c->reader_gone || output_ready(c->out) == 0);
}

static int
sooner(int a, int b)
{
	return a == -1 ? b : b == -1 || a < b ? a : b;
}

/* Until the run is over, a second at most. */
static int64_t
time_left(const struct call *c)
{
	int64_t ms = c->shared->end_at - clock_awake_ms();

	return ms < 0 ? 0 : ms < 1000 ? ms : 1000;
}

static int
timeout(const struct call *c, int64_t now)
{
	int ms = progress_wait(&c->progress, now);

	if (c->batch_end > now)
		ms = sooner(ms, (int)(c->batch_end - now));
	if (c->shared->end_at > 0 && !c->draining)
		ms = sooner(ms, (int)time_left(c));
	/* nothing tells when the network goes: look after it now and then */
	if (pool_held(c->pool) > 0)
		ms = sooner(ms, c->halt.replies == 0 ? 500 : 1000);
	return ms;
}

/* The simulator answers this run alone: without it no call can succeed. */
static void
heed_simulator(struct call *c, short revents)
{
	if (revents & POLLERR)
		call_halt(c, EXIT_HALT, "the simulator (rg-sim) has ended");
}

/* Why nothing more is given to the workers now, for those that could ask. */
static enum brake
cause(struct call *c, int want, int64_t now)
{
	if (want)
		return BRAKE_INPUT;
	if (c->batch_end > now)
		return BRAKE_BATCH;
	if (!may_read(c) && output_ready(c->out) > 0)
		return BRAKE_OUTPUT;
	return c->in->eof || c->draining ? BRAKE_REST : BRAKE_BUSY;
}

/* One turn: wait, hear, journal, write. */
static void
turn(struct call *c, const sigset_t *unblocked)
{
	struct pollfd fd[OTHERS + WORKERS_MAX];
	int64_t now = clock_ms();
	struct timespec ts;
	int want, ms;
	size_t n;

	want = send_lines(c, now);
	if (over(c))
		return; /* a last line that is no record leaves no event */
	fd[0] = (struct pollfd){.fd = want ? c->in->fd : -1, .events = POLLIN};
	fd[1] = (struct pollfd){.fd = c->reader_gone ? -1 : STDOUT_FILENO,
	    .events = output_ready(c->out) > 0 ? POLLOUT : 0};
	fd[2] = (struct pollfd){.fd = c->draining ? -1 : c->o->sim->life};
	n = pool_fds(c->pool, fd + OTHERS);
	brake_set(&c->own, cause(c, want, now), now);
	ms = timeout(c, now);
	ts = (struct timespec){ms / 1000, ms % 1000 * 1000000L};
	if (ppoll(fd, OTHERS + n, ms == -1 ? NULL : &ts, unblocked) == -1) {
		if (errno != EINTR)
			die_errno(EXIT_ENV, "cannot wait");
		for (n += OTHERS; n-- > 0;)
			fd[n].revents = 0;
		n = pool_workers(c->pool);
	}
	heed_signals(c);
	if (fd[0].revents != 0)
		jl_fill(c->in);
	heed_simulator(c, fd[2].revents);
	pool_handle(c->pool, fd + OTHERS, n);
	call_keep_commit(c);
	call_log_write(c);
	call_keep_write(c, fd[1].revents);
	call_show(c, clock_ms());
	call_watch(c, clock_ms());
}

/* ---- beginning and end ---- */

static void
in_child(void *arg)
{
	struct call *c = arg;

	if (c->log_fd != -1)
		close(c->log_fd);
	simproc_child(c->o->sim);
}

static int
good_workers(const struct call_options *o)
{
	int n = o->workers;

	if (n == 0) {
		n = (int)sysconf(_SC_NPROCESSORS_ONLN);
		n = n < WORKERS_MIN ? WORKERS_MIN : n;
	}
	n = n > WORKERS_MAX ? WORKERS_MAX : n;
	return n > o->places ? o->places : n;
}

static void
open_pool(struct call *c)
{
	struct pool_ops ops = {.work = worker_run, .frame = call_frame,
	    .died = call_cut_off, .lost = call_lost, .child = in_child,
	    .arg = c};
	size_t i;

	c->shared = mmap(NULL, sizeof(*c->shared), PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (c->shared == MAP_FAILED)
		die_errno(EXIT_ENV, "cannot share memory");
	if (c->o->max_time_ms > 0)
		c->shared->end_at = clock_awake_ms() + c->o->max_time_ms;
	c->keyed = c->o->journal != NULL || c->o->nreuse > 0;
	c->shared->lanes = c->o->routes->n;
	for (i = 0; i < c->shared->lanes; i++) {
		adapt_init(&c->shared->lane[i].adapt, c->o->places);
		/* with others to ask, one that never answered is away, too */
		c->shared->lane[i].outage.answered = c->shared->lanes > 1;
		c->way[i] = (struct task_way){.shape = &c->o->shape,
		    .provider = &c->o->routes->at[i].provider,
		    .mold = &c->mold[i], .keyed = c->keyed};
	}
	c->setup = (struct worker_setup){.routes = c->o->routes,
	    .journal = c->o->journal, .budget = &c->o->budget,
	    .reuse = c->o->reuse, .nreuse = c->o->nreuse,
	    .keyed = c->keyed, .flight = c->flight,
	    .replay = c->o->replay, .retry = c->o->retry,
	    .shared = c->shared,
	    .shape = &c->o->shape, .text = c->o->text,
	    .quota_wait = c->o->quota_wait,
	    .max_outage_ms = c->o->max_outage_ms,
	    .notes = (c->o->verbose ? WORKER_NOTE_SAY : 0U) |
	    (c->o->log != NULL ? WORKER_NOTE_LOG : 0U) |
	    (c->o->log_texts ? WORKER_NOTE_TEXTS : 0U),
	    .started = c->started,
	    .workers = good_workers(c->o), .places = c->o->places,
	    .owner = getpid()};
	worker_own_open(&c->setup);
	worker_try(&c->setup);
	c->pool = pool_open(&ops, &c->setup, c->setup.workers, c->o->places);
}

static void
count_unread(struct call *c)
{
	const char *line;
	size_t len;
	int n;

	while ((n = jl_next(c->in, &line, &len)) != 0)
		c->r->unasked += n == 1;
}

/* End at once, and count what that costs. */
static void
cut(struct call *c)
{
	uint64_t asked = (uint64_t)worker_in_flight(c->shared);
	uint64_t held = pool_held(c->pool);

	c->r->cut = output_lines(c->out) + (asked < held ? asked : held);
	c->r->unasked += asked < held ? held - asked : 0;
	pool_abort(c->pool);
}

static void
finish(struct call *c, const sigset_t *unblocked)
{
	int whole = over(c) && !c->broken;
	size_t i;

	if (whole)
		pool_close(c->pool);
	else
		cut(c);
	call_keep_close(c, whole);
	c->pool = NULL;
	progress_end(&c->progress);
	call_show(c, clock_ms());
	status_close(&c->status);
	if (c->draining)
		count_unread(c);
	call_say_end(c, clock_ms());
	if (c->r->status == EXIT_OK && (c->r->failed > 0 || c->r->broken > 0))
		c->r->status = EXIT_RECORD;
	call_log_close(c);
	output_close(c->out);
	worker_own_close(&c->setup);
	munmap(c->shared, sizeof(*c->shared));
	idset_free(&c->ids);
	idmap_free(&c->equal);
	for (i = 0; i < c->o->routes->n; i++)
		mold_free(&c->mold[i]);
	free(c->job);
	stopper_end(unblocked);
}

/* Is the end at hand that waits for nothing? */
static int
aborted(const struct call *c)
{
	return c->broken || stopper_asked() >= 2 ||
	    (c->reader_gone && c->o->journal == NULL);
}

void
call_run(const struct call_options *options, struct jl *in,
    struct call_result *result)
{
	struct call c = {.o = options, .r = result, .in = in};
	sigset_t unblocked;

	memset(result, 0, sizeof(*result));
	c.started = clock_ms();
	c.asleep_ms = c.started - clock_awake_ms();
	c.batch_left = options->batch;
	c.out = output_open(STDOUT_FILENO,
	    options->text == CALL_RAW ? '\0' : '\n');
	call_log_open(&c);
	call_keep_open(&c);
	stopper_begin(&unblocked);
	open_pool(&c);
	status_open(&c.status, "rg-call");
	progress_init(&c.progress, options->quiet, options->progress_ms,
	    c.started);
	c.began = jl_offset(in);
	while (!over(&c) && !aborted(&c))
		turn(&c, &unblocked);
	finish(&c, &unblocked);
}
