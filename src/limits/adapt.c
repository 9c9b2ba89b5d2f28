/*
 * Workers change the fields at the same time; a growth that gets lost in
 * between is of no account, and of several that see the first refusal of a
 * burst the one that moves cut_at on makes the cut.
 */
#include "limits/adapt.h"

#define ONE 1000 /* a request, in the unit of limit */

static int64_t
at_least_one(int64_t n)
{
	return n > 1 ? n : 1;
}

void
adapt_init(struct adapt *a, int64_t most)
{
	a->most = most;
	atomic_store(&a->limit, most * ONE);
	atomic_store(&a->ceiling, most + 1);
}

int64_t
adapt_limit(const struct adapt *a)
{
	int64_t n = atomic_load_explicit(&a->limit, memory_order_relaxed) / ONE;

	n = at_least_one(n);
	return n < a->most ? n : a->most;
}

int64_t
adapt_found(const struct adapt *a)
{
	int64_t n = atomic_load(&a->ceiling) - 1;

	return n > 1 ? n : 1;
}

/* Thousandths to grow by in one round at this limit (thousandths, too). */
static int64_t
step(struct adapt *a, int64_t limit, int64_t now)
{
	int64_t under = (atomic_load(&a->ceiling) - 1) * ONE, grow;
	int64_t rest = atomic_load(&a->rest_at);

	if (limit < under) { /* back to where it was good, and not beyond */
		grow = (under - limit) / 3;
		grow = grow > ONE ? grow : ONE;
		return limit + grow < under ? grow : under - limit;
	}
	if (rest == 0) {
		atomic_store(&a->good, 0);
		atomic_store(&a->rest_at, now);
		return 0;
	}
	if (now - rest < ADAPT_REST_MS ||
	    atomic_load(&a->good) < ADAPT_REST_ROUNDS * limit / ONE)
		return 0;
	grow = limit - under + ONE; /* doubles the distance */
	return grow < limit / 4 ? grow : limit / 4 > ONE ? limit / 4 : ONE;
}

void
adapt_good(struct adapt *a, int64_t flying, int64_t started, int64_t now)
{
	int64_t limit = atomic_load(&a->limit), n = limit / ONE, grow;
	int64_t patience = atomic_load(&a->patience);

	atomic_fetch_add(&a->answered, 1);
	atomic_store(&a->answered_at, now);
	if (n >= a->most || started < atomic_load(&a->cut_at))
		return;
	if (atomic_fetch_add(&a->good, 1) + 1 >= n)
		atomic_store(&a->row, 0);
	/* what is not made use of is not proved good either */
	if (now < atomic_load(&a->still_until) || flying + 1 + n / 8 < n)
		return;
	if (patience > 0 && 2 * (now - started) > patience)
		return;
	if ((grow = step(a, limit, now)) > 0)
		atomic_fetch_add(&a->limit,
		    at_least_one(grow / at_least_one(n)));
}

void
adapt_refused(struct adapt *a, int64_t flying, int64_t started, int64_t now)
{
	int64_t cut_at = atomic_load(&a->cut_at), limit = adapt_limit(a);
	int64_t held = at_least_one(flying < limit ? flying : limit), left;

	if (started <= cut_at) { /* the same burst, or sent in its wake */
		if (held < limit) {
			atomic_store(&a->limit, held * ONE);
			atomic_store(&a->ceiling, held + 1);
		}
		return;
	}
	if (!atomic_compare_exchange_strong(&a->cut_at, &cut_at, now))
		return; /* another worker's refusal makes the cut */
	left = atomic_fetch_add(&a->row, 1) > 0 ? held * 2 / 3 :
	    held - held / 16;
	atomic_store(&a->limit, at_least_one(left) * ONE);
	atomic_store(&a->ceiling, held + 1);
	atomic_store(&a->good, 0);
	atomic_store(&a->rest_at, 0);
}

void
adapt_trouble(struct adapt *a, int64_t now)
{
	atomic_store(&a->still_until, now + ADAPT_STILL_MS);
}

int64_t
adapt_answered(const struct adapt *a)
{
	return atomic_load(&a->answered);
}

static void
cut_crowd(struct adapt *a, const struct adapt_call *call, int64_t replies,
    int64_t answered)
{
	int64_t left = answered > 0 ? call->company / 2 : 1;

	if (replies > 0 && replies * 3 / 4 < left)
		left = at_least_one(replies * 3 / 4);
	if (left < adapt_limit(a)) {
		atomic_store(&a->limit, left * ONE);
		atomic_store(&a->ceiling, left + 1);
	}
	atomic_store(&a->good, 0);
	atomic_store(&a->rest_at, 0);
	atomic_store(&a->heard, answered);
	atomic_store(&a->patience, call->patience);
}

/* One alone had no reply, though the server had nothing else to do. */
static void
clear_crowd(struct adapt *a, int64_t answered)
{
	atomic_store(&a->limit, a->most * ONE);
	atomic_store(&a->ceiling, a->most + 1);
	atomic_store(&a->patience, 0);
	atomic_store(&a->mute, answered + 1);
}

/* What starts before that may wait for those who are gone. */
static int64_t
quiet_until(const struct adapt *a, int64_t answered)
{
	int64_t since = atomic_load(&a->cut_at);
	int64_t last = atomic_load(&a->answered_at);
	int64_t patience = atomic_load(&a->patience);

	if (answered == 0)
		return since + patience;
	return (last > since ? last : since) + ADAPT_QUIET * patience;
}

enum adapt_crowd
adapt_overdue(struct adapt *a, const struct adapt_call *call, int64_t now)
{
	int64_t cut_at = atomic_load(&a->cut_at);
	int64_t answered = atomic_load(&a->answered);
	int64_t replies = answered - call->answered;
	int crowded = atomic_load(&a->patience) > 0;

	if (atomic_load(&a->mute) == answered + 1)
		return ADAPT_ALONE;
	if (crowded && call->started <= cut_at)
		return ADAPT_CROWD;
	if (replies < call->company && call->company > 1) {
		if (!atomic_compare_exchange_strong(&a->cut_at, &cut_at, now))
			return ADAPT_CROWD; /* another worker's makes the cut */
		cut_crowd(a, call, replies, answered);
		return ADAPT_CUT;
	}
	if (crowded && call->started < quiet_until(a, answered))
		return ADAPT_CROWD;
	if (crowded && answered == atomic_load(&a->heard))
		clear_crowd(a, answered);
	return ADAPT_ALONE;
}
