/*
 * What is kept of a run with a journal: the replies, before their records are
 * written; which calls are in flight (flight.h); and what of the output is
 * about to be written (written.h), in this order.
 */
#include "call/call_run.h"

#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/mem.h"
#include "ground/msg.h"

/* A reply in c->paid, and the call that brought it. */
struct landed {
	uint64_t tag;
	int64_t since;
};

static void
fail(struct call *c, const char *what)
{
	msg_errno("%s", what);
	c->r->status = EXIT_ENV;
	c->broken = 1;
}

/* ---- calls in flight ---- */

/* Was its reply journaled at the last moment? */
static int
is_journaled(struct journal *j, const struct flight_call *call)
{
	struct journal_entry e;
	int64_t time;

	if (journal_find(j, call->id, call->attempt, call->request, call->nth,
	    JOURNAL_ANY, &e) != 1)
		return 0;
	time = e.time;
	journal_entry_free(&e);
	return time >= call->since;
}

static void
say_paid(const struct flight_call *call, const char *why)
{
	if (call->id != NULL)
		msg("%s: perhaps paid: %s", call->id, why);
	else
		msg("request %.12s, number %lld: perhaps paid: %s",
		    call->request, (long long)call->nth, why);
}

/* Name what the last run left in flight. */
static void
say_left(struct call *c)
{
	struct flight_call call;
	size_t at = 0, n = 0;

	while (flight_left(c->flight, &at, &call)) {
		if (is_journaled(c->o->journal, &call))
			continue;
		n++;
		call_log_flight(c, &call);
		if (c->o->verbose)
			say_paid(&call, "no reply came before the kill");
	}
	msg_count(n, "call was in flight when the last run was killed, and is "
	    "perhaps paid (-v names it)",
	    "calls were in flight when the last run was killed, and are "
	    "perhaps paid (-v names them)");
}

static void
open_flight(struct call *c)
{
	/* the workers together never hold more jobs (worker.c, grant()) */
	size_t jobs = 2 * (size_t)c->o->places;
	char why[JOURNAL_WHY], *path;

	path = mem_printf("%s.flight", c->o->journal_path);
	if (flight_open(&c->flight, path, why) == -1)
		die(EXIT_ENV, "%s", why);
	say_left(c);
	call_log_write(c); /* or a kill now would leave them unnamed */
	if (flight_begin(c->flight, jobs, why) == -1)
		die(EXIT_ENV, "%s", why);
	free(path);
}

void
call_keep_paid(struct call *c, uint64_t tag, int64_t since, const char *line,
    size_t len)
{
	struct landed landed = {.tag = tag, .since = since};

	buf_add(&c->paid, line, len);
	if (since != 0)
		buf_add(&c->landed, &landed, sizeof(landed));
}

/* What is in the journal is in flight no more. */
static void
land(struct call *c)
{
	const struct landed *l = (const void *)c->landed.data;
	size_t i, n = c->landed.len / sizeof(*l);

	for (i = 0; i < n; i++)
		flight_clear(c->flight, l[i].tag, l[i].since);
	buf_clear(&c->landed);
}

void
call_keep_commit(struct call *c)
{
	if (c->paid.len == 0)
		return;
	if (journal_append(c->o->journal, c->paid.data, c->paid.len) == -1 ||
	    journal_sync(c->o->journal) == -1)
		fail(c, "cannot write the journal");
	else
		land(c);
	buf_clear(&c->paid);
}

/*
 * It is named before another worker fills its slot with the next call: after a
 * kill of this process, too, the slot would tell of that one only.
 */
void
call_cut_off(uint64_t tag, int again, void *arg)
{
	struct call *c = arg;
	struct flight_call call;

	if (c->flight == NULL)
		return;
	call_keep_commit(c); /* whose reply came is in flight no more */
	if (!flight_get(c->flight, tag, &call))
		return;
	c->cut_off += (uint64_t)(again && !c->draining);
	call_log_flight(c, &call);
	call_log_write(c);
	if (c->o->verbose)
		say_paid(&call, "its worker died before a reply came");
	flight_clear(c->flight, tag, 0);
}

/* ---- what was written ---- */

/* Where the next byte of standard output goes. */
static struct written_place
output_place(void)
{
	struct written_place p = {.ino = 0};
	struct stat st;

	if (fstat(STDOUT_FILENO, &st) == -1 || !S_ISREG(st.st_mode))
		return p;
	p.dev = (int64_t)st.st_dev;
	p.ino = (int64_t)st.st_ino;
	p.at = fcntl(STDOUT_FILENO, F_GETFL) & O_APPEND ? st.st_size :
	    lseek(STDOUT_FILENO, 0, SEEK_CUR);
	return p;
}

/*
 * Was the last piece written?  If it went to this file, its length tells, and
 * a part of it is cut off.  If not, better twice than never.
 */
static void
settle_doubt(struct call *c)
{
	struct written_place was, here = output_place();
	size_t n = written_doubt(c->written, &was);
	int same = was.ino != 0 && was.ino == here.ino && was.dev == here.dev;

	if (same && here.at < was.at + (n > 0 ? 0 : was.len))
		msg("standard output is shorter than it was left; what is "
		    "missing there is not written again but without --new");
	if (n == 0 || (same && here.at >= was.at + was.len))
		return;
	if (same && here.at > was.at &&
	    ftruncate(STDOUT_FILENO, (off_t)was.at) == -1)
		die_errno(EXIT_ENV, "cannot mend standard output");
	if (written_deny(c->written) == -1)
		die_errno(EXIT_ENV, "cannot mend '%s.written'",
		    c->o->journal_path);
	if (!same)
		msg("%zu records may be written a second time: nothing tells "
		    "whether they were when the last run was killed", n);
}

static void
open_written(struct call *c)
{
	char why[JOURNAL_WHY], *path;

	path = mem_printf("%s.written", c->o->journal_path);
	if (written_open(&c->written, path, !c->o->only_new, why) == -1)
		die(EXIT_ENV, "%s", why);
	free(path);
	if (c->o->only_new)
		settle_doubt(c);
}

int
call_keep_had(struct call *c, uint64_t mark)
{
	if (!c->o->only_new || mark == 0 || !written_has(c->written, mark))
		return 0;
	c->r->before++;
	return 1;
}

/* Note what the next write will write: 0, or -1. */
static int
note(struct call *c)
{
	struct written_place place;
	size_t len;

	if (c->written == NULL)
		return 0;
	buf_clear(&c->marks);
	len = output_next(c->out, &c->marks);
	if (len == 0)
		return 0;
	place = output_place();
	place.len = (int64_t)len;
	return written_note(c->written, (const void *)c->marks.data,
	    c->marks.len / sizeof(uint64_t), &place);
}

/* The reader is gone: nothing is written any more, nothing new is started. */
static void
lose_reader(struct call *c)
{
	size_t i;

	c->reader_gone = 1;
	c->r->signal = SIGPIPE;
	output_close(c->out);
	c->out = output_open(STDOUT_FILENO, '\n');
	for (i = 0; i < c->njobs; i++)
		c->job[i].joined = 0;
	call_drain(c);
}

void
call_keep_write(struct call *c, short revents)
{
	if (c->broken || c->reader_gone)
		return;
	if (revents & POLLERR)
		lose_reader(c);
	else if (!(revents & (POLLOUT | POLLNVAL)))
		return;
	else if (note(c) == -1)
		fail(c, "cannot note what is written beside the journal");
	else if (output_write(c->out) == -1) {
		if (errno == EPIPE)
			lose_reader(c);
		else
			fail(c, "cannot write standard output");
	}
}

/* ---- beginning and end ---- */

void
call_keep_open(struct call *c)
{
	if (c->o->journal == NULL || c->o->replay)
		return;
	open_flight(c);
	open_written(c);
}

void
call_keep_close(struct call *c, int whole)
{
	if (c->flight != NULL)
		flight_close(c->flight);
	if (c->written != NULL) {
		if (whole && !c->reader_gone && written_end(c->written) == -1)
			fail(c, "cannot note what is written beside the "
			    "journal");
		written_close(c->written);
	}
	buf_free(&c->paid);
	buf_free(&c->landed);
	buf_free(&c->marks);
}
