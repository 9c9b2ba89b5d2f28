/*
 * Counters that any worker may change.  Who sees the row become long enough
 * sets `since` and has the news; who finds the time of the next probe come
 * moves it on and is the probe.
 */
#include "call/outage.h"

static enum outage_news
came_back(struct outage *o, int64_t now, int64_t *ms)
{
	int64_t since = atomic_exchange(&o->since, 0);

	atomic_store(&o->heard, atomic_load(&o->started));
	atomic_store(&o->row, 0);
	atomic_store(&o->answered, 1);
	if (since == 0)
		return OUTAGE_NONE;
	*ms = now - since;
	return OUTAGE_BACK;
}

enum outage_news
outage_end(struct outage *o, int64_t call, int reply, int64_t now, int64_t *ms)
{
	int64_t not_yet = 0, heard = atomic_load(&o->heard), row;

	if (reply)
		return came_back(o, now, ms);
	if (call <= heard)
		return OUTAGE_NONE; /* it may have failed before the reply */
	row = atomic_fetch_add(&o->row, 1) + 1;
	if (row < OUTAGE_ROW || 4 * row < 3 * (call - heard) ||
	    !atomic_load(&o->answered) || atomic_load(&o->since) != 0)
		return OUTAGE_NONE;
	atomic_store(&o->probe_ms, OUTAGE_PROBE_MIN_MS);
	atomic_store(&o->probe_at, now + OUTAGE_PROBE_MIN_MS);
	if (!atomic_compare_exchange_strong(&o->since, &not_yet, now))
		return OUTAGE_NONE; /* another worker says so */
	return OUTAGE_AWAY;
}

int
outage_looms(const struct outage *o)
{
	return atomic_load(&o->answered) && atomic_load(&o->row) >= 2;
}

int64_t
outage_wait(const struct outage *o, int64_t now)
{
	int64_t at = atomic_load(&o->probe_at);

	return atomic_load(&o->since) == 0 || now >= at ? 0 : at - now;
}

int64_t
outage_start(struct outage *o, int64_t now)
{
	int64_t at = atomic_load(&o->probe_at), wait;

	if (atomic_load(&o->since) == 0)
		return atomic_fetch_add(&o->started, 1) + 1;
	wait = 2 * atomic_load(&o->probe_ms);
	if (wait > OUTAGE_PROBE_MAX_MS)
		wait = OUTAGE_PROBE_MAX_MS;
	/* of several workers one is the probe */
	if (now < at ||
	    !atomic_compare_exchange_strong(&o->probe_at, &at, now + wait))
		return 0;
	atomic_store(&o->probe_ms, wait);
	return atomic_fetch_add(&o->started, 1) + 1;
}

void
outage_slept(struct outage *o, int64_t ms)
{
	int64_t since = atomic_load(&o->since);

	if (since != 0)
		atomic_compare_exchange_strong(&o->since, &since, since + ms);
}

int64_t
outage_ms(const struct outage *o, int64_t now)
{
	int64_t since = atomic_load(&o->since);

	return since == 0 ? 0 : now > since ? now - since : 1;
}
