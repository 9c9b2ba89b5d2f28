#include "call_run.h"

#include <inttypes.h>
#include <signal.h>

#include "msg.h"

void
call_show(struct call *c, int64_t now)
{
	struct worker_shared *s = c->shared;
	struct progress_figures f = {.done = c->done, .failed = c->r->failed,
	    .in_flight = worker_in_flight(s), .asleep = s->asleep,
	    .calls = s->calls, .retries = s->retries, .limited = s->limited,
	    .tokens = s->tokens_in + s->tokens_out,
	    .cost = (double)s->cost_nano / 1e9,
	    .cost_known = s->cost_unknown == 0};

	progress_draw(&c->progress, &f, now);
	status_set(&c->status, "calls", f.calls);
	status_set(&c->status, "retries", f.retries);
	status_set(&c->status, "rate_limited", f.limited);
	status_set(&c->status, "in_flight", f.in_flight);
	status_set(&c->status, "failed", (int64_t)f.failed);
	status_set(&c->status, "tokens_in", s->tokens_in);
	status_set(&c->status, "tokens_out", s->tokens_out);
	if (f.cost_known)
		status_set(&c->status, "cost", s->cost_nano);
	status_write(&c->status, now);
}

/* What went wrong with how many, on one line. */
void
call_say_end(const struct call *c)
{
	struct buf b = BUF_INIT;
	int o;

	for (o = OUT_OK + 1; o < OUT_CLASSES; o++)
		if (c->by_outcome[o] > 0)
			buf_addf(&b, "%s %s %" PRIu64, b.len > 0 ? "," : "",
			    outcome_name((enum outcome)o), c->by_outcome[o]);
	if (c->r->failed > 0)
		msg("%" PRIu64 " of %" PRIu64 " records failed:%s",
		    c->r->failed, c->done, buf_str(&b));
	if (c->r->signal == SIGPIPE)
		goto out; /* whoever closed the pipe knows */
	if (c->r->unasked > 0)
		msg("%" PRIu64 " records were read and not asked",
		    c->r->unasked);
	if (c->r->cut > 0)
		msg("%" PRIu64 " records were asked and are not written out; "
		    "they may have been paid for", c->r->cut);
	if (c->r->signal != 0 && c->o->journal == NULL)
		msg("interrupted; without --journal nothing is kept");
out:
	buf_free(&b);
}
