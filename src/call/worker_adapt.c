/*
 * What the end of a call says of how many may be in flight (limits/adapt.h).
 */
#include "call/worker_run.h"

#include "ground/msg.h"
#include "limits/adapt.h"

void
worker_adapt_start(struct lane *l, struct task *t)
{
	t->company = worker_lane_in_flight(l->shared) + 1;
	t->answered = adapt_answered(&l->shared->adapt);
}

/* Once, among all workers: later cuts have the same cause and cure. */
static void
say_crowd(struct lane *l, const struct adapt_call *call)
{
	const struct adapt *a = &l->shared->adapt;
	long long replies = adapt_answered(a) - call->answered;

	if (atomic_exchange(&l->shared->told_crowd, 1) != 0)
		return;
	msg("no reply in %.3g s, with %lld calls in flight and %lld answered "
	    "meanwhile: too many at once, so no more than %lld for now; no "
	    "record is given up for it (-j or providers.%s.concurrency says "
	    "how many)", (double)call->patience / 1e3,
	    (long long)call->company, replies, (long long)adapt_limit(a),
	    l->provider->name);
}

/* A time-out: 1 if it was for the crowd alone. */
static int
overdue(struct worker *w, struct lane *l, const struct task *t,
    const struct http_reply *http, int64_t flying)
{
	const struct provider *p = l->provider;
	struct adapt_call call = {.answered = t->answered,
	    .company = t->company > flying + 1 ? t->company : flying + 1,
	    .started = w->now - http->took_ms,
	    .patience = p->timeout.first_byte < p->timeout.call ?
	    p->timeout.first_byte : p->timeout.call};
	enum adapt_crowd crowd = ADAPT_ALONE;

	/* it was sent, and had its time, and nothing came */
	if (http->sent && http->headers_len == 0 && !w->draining &&
	    http->took_ms >= call.patience)
		crowd = adapt_overdue(&l->shared->adapt, &call, w->now);
	if (crowd == ADAPT_CUT)
		say_crowd(l, &call);
	return crowd != ADAPT_ALONE;
}

int
worker_adapt(struct worker *w, struct lane *l, const struct task *t,
    const struct http_reply *http)
{
	const struct model_reply *r = &t->last;
	struct adapt *a = &l->shared->adapt;
	int64_t flying = worker_lane_in_flight(l->shared);
	int64_t began = w->now - http->took_ms;

	switch (r->outcome) {
	case OUT_RATE_LIMITED:
		if (r->wait_ms <= ADAPT_TOLD_MS)
			adapt_refused(a, flying, began, w->now);
		break;
	case OUT_OVERLOADED:
	case OUT_SERVER:
	case OUT_TIMEOUT:
	case OUT_NETWORK:
		adapt_trouble(a, w->now);
		return r->outcome == OUT_TIMEOUT &&
		    overdue(w, l, t, http, flying);
	default:
		if (r->status < 300)
			adapt_good(a, flying, began, w->now);
	}
	return 0;
}
