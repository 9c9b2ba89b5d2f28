/*
 * A start needs five things, asked in the order of what they cost: the moment
 * the provider told has passed, the network is there, the money, a slot and the
 * windows of the account, and to be the one probe while the network is away.
 */
#include "call/worker_run.h"

#include "ground/clock.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "limits/limits.h"

#define WAITING_SAID_MS 2000 /* kept waiting so long by others: say so */
#define AWAY_MS 500 /* the network is away: look again after */
#define HOLDERS_MAX 8	     /* of whom so many are named */

/* Say once, among all workers, who holds the slots that we wait for. */
static void
say_waiting(struct worker *w, struct lane *l)
{
	pid_t pid[HOLDERS_MAX];
	struct buf who = BUF_INIT;
	size_t i, n;

	if (l->waiting == 0)
		l->waiting = w->now;
	if (w->now - l->waiting < WAITING_SAID_MS)
		return;
	n = limits_holders(l->limits, w->now, pid, HOLDERS_MAX);
	if (n > 0 && atomic_exchange(&w->shared->told_waiting, 1) == 0) {
		for (i = 0; i < n; i++)
			buf_addf(&who, " %d", (int)pid[i]);
		msg("waiting for process%s that use the same account; "
		    "it goes on by itself (see -j, or account: in "
		    "rg-config(5))", buf_str(&who));
	}
	buf_free(&who);
}

/* Say once, among all workers, that this run was told nothing to wait for. */
static void
say_remembered(struct worker *w, const struct lane *l)
{
	int64_t limit, ms = limits_remembered(l->limits, w->setup->started,
	    l->shared->old_until, w->now, &limit);

	if (ms <= 0 || atomic_exchange(&w->shared->told_remembered, 1) != 0)
		return;
	if (limit == 0)
		msg("held back: the provider told an earlier run, or another, "
		    "to wait; no call for another %lld s",
		    (long long)(ms + 999) / 1000);
	else
		msg("held back: the provider told an earlier run, or another, "
		    "no more than %lld %s a minute; that holds for another "
		    "%lld s, or until a reply tells otherwise",
		    (long long)limit, limits_cause(l->limits) == LIMITS_TPM ?
		    "tokens" : "requests", (long long)(ms + 999) / 1000);
}

/* What a call may cost the token window before its usage is known. */
static int64_t
estimate(const struct lane *l, const struct task *t)
{
	return (int64_t)t->body.len / 4 +
	    model_bound(l->provider, &l->memory);
}

/* What keeps a record from its start, by the limits' cause. */
static enum brake
brake_of(enum limits_cause cause)
{
	switch (cause) {
	case LIMITS_RPM:
	case LIMITS_SHARE:
		return BRAKE_RPM;
	case LIMITS_TPM:
		return BRAKE_TPM;
	case LIMITS_RPD:
		return BRAKE_RPD;
	case LIMITS_TPD:
		return BRAKE_TPD;
	case LIMITS_TOLD:
		return BRAKE_TOLD;
	case LIMITS_CAP:
		return BRAKE_REFUSED;
	default:
		return BRAKE_OTHERS;
	}
}

/* Whether all must wait: for the network, the day's quota, or for ever. */
static int
is_held(struct worker *w, struct lane *l)
{
	int64_t wait;

	if (worker_is_shut(w, l)) {
		l->start_at = w->now + AWAY_MS;
		return 1;
	}
	w->brake = BRAKE_NETWORK;
	if ((wait = outage_wait(&l->shared->outage, w->now)) <= 0) {
		wait = ration_wait(&l->shared->ration, w->now);
		if (wait <= 0)
			return 0;
		w->brake = BRAKE_RPD;
	}
	/* look now and then whether another worker found it back */
	l->start_at = w->now + (wait < AWAY_MS ? wait : AWAY_MS);
	return 1;
}

/* Take a slot and room in the windows: 1; 0 not now; -1 limits_why(). */
static int
take_room(struct worker *w, struct lane *l, struct task *t)
{
	int64_t wait, cap;
	int got;

	cap = adapt_limit(&l->shared->adapt);
	limits_cap(l->limits, cap < w->setup->places ? cap : LIMITS_SLOTS_MAX);
	got = limits_take(l->limits, w->now, estimate(l, t), &t->grant, &wait);
	if (got == 0) {
		l->start_at = w->now + wait;
		w->brake = brake_of(limits_cause(l->limits));
		if (limits_cause(l->limits) == LIMITS_SLOT)
			say_waiting(w, l);
		else if (wait >= WAITING_SAID_MS)
			say_remembered(w, l);
	}
	if (got == 1 &&
	    ((t->number = outage_start(&l->shared->outage, w->now)) == 0 ||
	    !ration_start(&l->shared->ration, w->now))) {
		limits_give(l->limits, w->now, &t->grant);
		limits_settle(l->limits, w->now, &t->grant, 0);
		l->start_at = w->now + AWAY_MS;
		got = 0;
	}
	return got;
}

/* From here on it may be paid, whatever becomes of us. */
static void
note_flight(struct worker *w, struct task *t)
{
	struct flight_call call = {.id = task_journal_id(t),
	    .attempt = t->attempt, .nth = task_journal_nth(t),
	    .request = t->request};
	int64_t now;

	if (w->setup->flight == NULL)
		return;
	now = clock_wall_ms();
	call.since = t->since = now > t->since ? now : t->since + 1;
	flight_set(w->setup->flight, t->tag, &call);
}

static void
ask(struct worker *w, struct lane *l, struct task *t)
{
	struct http_request request = {.url = buf_str(&t->url),
	    .headers = (const char *const *)l->headers,
	    .body = buf_str(&t->body), .len = t->body.len,
	    .most = t->deadline > 0 ? t->deadline - w->awake : 0,
	    .fresh = t->fresh, .tag = t};

	note_flight(w, t);
	atomic_fetch_add(&w->shared->calls, 1);
	if (t->retry.calls > 0)
		atomic_fetch_add(&w->shared->retries, 1);
	w->calls++;
	worker_adapt_start(l, t);
	if (http_start(l->http, &request, w->awake) == -1) {
		w->calls--;
		worker_landed(w, t);
		worker_refund(w, t);
		limits_give(l->limits, w->now, &t->grant);
		task_fail(t, OUT_BAD_REQUEST, "the URL cannot be asked");
		worker_conclude(w, t, 0);
	}
	worker_count(w, l);
}

/*
 * Why a held lane is not waited for any longer by a record that has no other,
 * though the run has; or NULL.
 */
static const char *
lost(const struct worker *w, struct lane *l, enum outcome *outcome)
{
	if (worker_is_shut(w, l)) {
		*outcome = (enum outcome)atomic_load(&l->shared->shut);
		return "its model is asked no more";
	}
	*outcome = OUT_NETWORK;
	return w->nlanes > 1 && outage_ms(&l->shared->outage, w->now) >
	    w->setup->max_outage_ms ?
	    "the network of its model was away for too long" : NULL;
}

/* What is first on a held lane is asked by another one, waits, or ends. */
static int
give_way(struct worker *w, struct lane *l, struct task *t)
{
	enum outcome outcome = OUT_OK;
	const char *why = NULL;
	int moved;

	queue_cut(&l->ready, &l->ready.first);
	moved = worker_move(w, t);
	if (moved == -1)
		why = lost(w, l, &outcome);
	if (moved == 0 || (moved == -1 && why == NULL)) {
		queue_add_first(&l->ready, t);
		return 0;
	}
	if (moved == -1) {
		if (t->retry.calls == 0)
			task_fail(t, outcome, why);
		worker_conclude(w, t, 0);
	}
	l->start_at = w->now; /* the others need not wait */
	return 1;
}

/* Returns 0 if the record can be given no start now. */
static int
start(struct worker *w, struct lane *l, struct task *t)
{
	int got;

	if (is_held(w, l))
		return give_way(w, l, t);
	if ((got = worker_afford(w, t)) == 0)
		return 0;
	if (got == 1) {
		if ((got = take_room(w, l, t)) != 1)
			worker_refund(w, t);
		if (got == 0)
			return 0;
		l->waiting = 0;
		if (got == -1)
			task_fail(t, OUT_BAD_REQUEST, limits_why(l->limits));
	}
	queue_cut(&l->ready, &l->ready.first);
	if (got == 1)
		ask(w, l, t);
	else
		worker_conclude(w, t, 0);
	return 1;
}

static void
start_lane(struct worker *w, struct lane *l)
{
	if (l->ready.n == 0)
		limits_rest(l->limits);
	while (l->ready.n > 0 && w->now >= l->start_at &&
	    w->calls < (size_t)w->link->places)
		if (!start(w, l, l->ready.first))
			break;
}

void
worker_start_ready(struct worker *w)
{
	struct lane *l;

	for (l = w->lane; l < w->lane + w->nlanes; l++)
		start_lane(w, l);
}

/* What waits for its start and may not begin any more ends as it did last. */
static void
expire(struct worker *w, struct lane *l)
{
	struct task **at = &l->ready.first, *t;

	while ((t = *at) != NULL) {
		if (t->deadline == 0 || t->deadline > w->awake) {
			at = &t->next;
			continue;
		}
		queue_cut(&l->ready, at);
		if (t->retry.calls == 0)
			task_fail(t, OUT_TIMEOUT, "its time is over before "
			    "it could be asked (timeouts.record)");
		worker_conclude(w, t, 0);
	}
}

void
worker_expire(struct worker *w)
{
	struct lane *l;

	for (l = w->lane; l < w->lane + w->nlanes; l++)
		if (l->provider->timeout.record > 0)
			expire(w, l);
}

void
worker_wake(struct worker *w)
{
	struct task **at = &w->asleep.first, *t;

	while ((t = *at) != NULL) {
		if (t->wake > w->now) {
			at = &t->next;
			continue;
		}
		queue_cut(&w->asleep, at);
		atomic_fetch_sub(&w->shared->asleep, 1);
		queue_add_first(&worker_lane(w, t)->ready, t);
	}
}
