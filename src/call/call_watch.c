/*
 * What ends a run that nobody stopped: no server answers, the network was away
 * for too long, its time is over.  And what is said of one that goes on, but
 * makes no headway.
 */
#include "call/call_run.h"

#include <stdlib.h>

#include "ground/clock.h"
#include "ground/msg.h"

/*
 * Calls in a row without a reply, on whatever route has fewest of those that
 * have something to do: another one has had what it was to have.
 */
static int64_t
silent(const struct call *c)
{
	int64_t least = INT64_MAX, row;
	const struct worker_lane *l;
	size_t i;

	for (i = 0; i < c->shared->lanes; i++) {
		l = &c->shared->lane[i];
		if (atomic_load(&l->shut) ||
		    (c->shared->lanes > 1 && !worker_lane_is_busy(l)))
			continue;
		row = atomic_load(&l->outage.row);
		least = row < least ? row : least;
	}
	return least == INT64_MAX ? 0 : least;
}

/* For how long no route has been there. */
static int64_t
away_ms(const struct call *c, int64_t now)
{
	int64_t least = INT64_MAX, ms;
	size_t i;

	for (i = 0; i < c->shared->lanes; i++) {
		if (atomic_load(&c->shared->lane[i].shut))
			continue;
		ms = outage_ms(&c->shared->lane[i].outage, now);
		least = ms < least ? ms : least;
	}
	return least == INT64_MAX ? 0 : least;
}

/* A machine that slept was not without a network all the time. */
static void
heed_sleep(struct call *c)
{
	int64_t ms = clock_slept_ms(&c->asleep_ms);
	size_t i;

	if (ms == 0)
		return;
	for (i = 0; i < c->shared->lanes; i++)
		outage_slept(&c->shared->lane[i].outage, ms);
	msg("the machine slept for %lld s: what was under way is asked again",
	    (long long)ms / 1000);
}

/* The workers end what is under way by themselves. */
static void
heed_time(struct call *c)
{
	if (c->draining || c->shared->end_at == 0 ||
	    clock_awake_ms() < c->shared->end_at)
		return;
	msg("stopped: the time of the run is over (--max-time)");
	if (c->r->status == EXIT_OK)
		c->r->status = EXIT_RECORD;
	call_drain(c);
}

/* For those who see neither a live line nor the calls (-v). */
static void
heed_stall(struct call *c, int64_t now)
{
	const struct worker_shared *s = c->shared;
	struct stall_facts f = {.done = c->done, .limited = s->limited,
	    .away = away_ms(c, now) > 0};
	struct buf b = BUF_INIT;

	f.ended = s->calls - worker_in_flight(s);
	if (stall_look(&c->stall, &f, clock_awake_ms(), &b) &&
	    !c->progress.on && c->o->progress_ms == 0 && !c->o->verbose)
		msg("%s", buf_str(&b));
	buf_free(&b);
}

/* Append " at URL" for the first route; one on this machine may be started. */
static void
add_address(struct buf *b, const struct provider *p, int more)
{
	char *url;

	if (p->socket != NULL)
		return;
	url = provider_shown_url(p->base_url);
	buf_addf(b, " at %s%s", url, more ? " and the others" : "");
	if (provider_is_here(p->base_url))
		buf_adds(b, ": that is this machine, start the server first");
	free(url);
}

static void
heed_silence(struct call *c, int64_t now)
{
	int status = halt_network(&c->halt, silent(c), now - c->started);
	const struct routes *r = c->o->routes;
	struct buf b = BUF_INIT;

	if (status == 0)
		return;
	buf_adds(&b, "no server answers");
	add_address(&b, &r->at[0].provider, r->n > 1);
	call_halt(c, status, buf_str(&b));
	buf_free(&b);
}

void
call_watch(struct call *c, int64_t now)
{
	heed_sleep(c);
	heed_time(c);
	heed_stall(c, now);
	heed_silence(c, now);
	if (away_ms(c, now) > c->o->max_outage_ms)
		call_halt(c, EXIT_HALT, "the network was away for too long");
}
