/*
 * What the user is told while a run goes on and when it is over.
 */
#include "call/call_run.h"

#include <inttypes.h>
#include <signal.h>
#include <unistd.h>

#include "ground/msg.h"
#include "ground/stopper.h"

#define CLOSING_MS 10000 /* a run so long has a closing line by itself */

/* Records to come, as far as one can tell; else -1. */
static double
left(const struct call *c)
{
	double held, read;
	int64_t at, size;

	if (c->pool == NULL)
		return 0;
	held = (double)pool_held(c->pool);
	if (c->o->total > 0) {
		read = (double)c->o->total - (double)c->done;
		return read > held ? read : held;
	}
	if (c->in->eof)
		return held;
	if (c->began == -1)
		return -1;
	at = jl_offset(c->in);
	size = jl_size(c->in);
	if (at <= c->began || size < at || c->r->read == 0)
		return -1;
	return held + (double)(size - at) * (double)c->r->read /
	    (double)(at - c->began);
}

static struct progress_figures
figures(const struct call *c)
{
	struct worker_shared *s = c->shared;

	return (struct progress_figures){.done = c->done,
	    .failed = c->r->failed, .left = -1,
	    .in_flight = worker_in_flight(s), .asleep = s->asleep,
	    .calls = s->calls, .retries = s->retries, .limited = s->limited,
	    .tokens = s->tokens_in + s->tokens_out,
	    .cost = (double)s->cost_nano / 1e9,
	    .cost_known = s->cost_unknown == 0};
}

static void
show_status(struct call *c, const struct progress_figures *f, int64_t now)
{
	status_set(&c->status, "calls", f->calls);
	status_set(&c->status, "retries", f->retries);
	status_set(&c->status, "rate_limited", f->limited);
	status_set(&c->status, "in_flight", f->in_flight);
	status_set(&c->status, "failed", (int64_t)f->failed);
	status_set(&c->status, "tokens_in", c->shared->tokens_in);
	status_set(&c->status, "tokens_out", c->shared->tokens_out);
	/* it was 0 before the first reply came that has no price */
	status_set(&c->status, "cost",
	    f->cost_known ? c->shared->cost_nano : -1);
	status_write(&c->status, now);
}

void
call_show(struct call *c, int64_t now)
{
	struct progress_figures f = figures(c);
	int word = stopper_word();

	if (word || progress_wait(&c->progress, now) == 0)
		f.left = left(c);
	if (word)
		progress_say(&c->progress, &f, now);
	progress_draw(&c->progress, &f, now);
	show_status(c, &f, now);
}

/* How it went, what held it back, and the cure. */
static void
say_closing(const struct call *c, int64_t now)
{
	struct progress_figures f = figures(c);
	const struct provider *p = &c->o->routes->at[0].provider;
	struct brake_facts facts = {.places = c->o->places,
	    .capped = p->concurrency > 0 && p->concurrency <= c->o->places,
	    .taken = adapt_found(&c->shared->lane[0].adapt),
	    .rpm = p->rpm, .tpm = p->tpm, .records = (int64_t)c->done,
	    .calls = f.calls, .limited = f.limited,
	    .ms = now - c->started};
	struct brakes all = {0};
	struct buf b = BUF_INIT;
	int i;

	if (c->o->quiet || c->done == 0 || (now - c->started < CLOSING_MS &&
	    c->o->progress_ms == 0 && !c->o->verbose &&
	    !isatty(STDERR_FILENO)))
		return;
	for (i = 0; i < c->setup.workers; i++)
		brake_add(&all, &c->shared->brake[i],
		    worker_places(&c->setup, i));
	progress_sum(&c->progress, &f, now, &b);
	buf_adds(&b, "; ");
	brake_say(&all, &c->own, &facts, &b);
	msg("%s", buf_str(&b));
	buf_free(&b);
}

/* What went wrong with how many, on one line. */
static void
say_failures(const struct call *c)
{
	struct buf b = BUF_INIT;
	int o;

	for (o = OUT_OK + 1; o < OUT_CLASSES; o++)
		if (c->by_outcome[o] > 0)
			buf_addf(&b, "%s %s %" PRIu64, b.len > 0 ? "," : "",
			    outcome_name((enum outcome)o), c->by_outcome[o]);
	if (c->r->failed > 0)
		msg("%" PRIu64 " of %" PRIu64 " record%s failed:%s",
		    c->r->failed, c->done, c->done == 1 ? "" : "s",
		    buf_str(&b));
	buf_free(&b);
}

void
call_say_end(const struct call *c, int64_t now)
{
	say_failures(c);
	msg_count((uint64_t)c->shared->changed,
	    "record has changed since it was journaled, and was asked anew",
	    "records have changed since they were journaled, and were asked "
	    "anew");
	msg_count(c->cut_off,
	    "call was in flight in a worker that died, and is perhaps paid "
	    "twice",
	    "calls were in flight in workers that died, and are perhaps paid "
	    "twice");
	msg_count(c->r->before,
	    "record was written before, and is not again",
	    "records were written before, and are not again");
	if (c->r->signal == SIGPIPE)
		return; /* whoever closed the pipe knows */
	msg_count(c->r->unasked, "record was read and not asked",
	    "records were read and not asked");
	msg_count(c->r->cut, "record was asked and is not written out; it may "
	    "have been paid for",
	    "records were asked and are not written out; they may have been "
	    "paid for");
	if (c->r->signal != 0 && c->o->journal == NULL)
		msg("interrupted; without --journal nothing is kept");
	say_closing(c, now);
}
