/*
 * Who sets out_at has the news.  Who finds the moment come moves it on, and
 * its record is the one that is asked.
 */
#include "limits/ration.h"

int
ration_out(struct ration *r, int64_t wait, int64_t now)
{
	int64_t none = 0;

	atomic_store(&r->until, now + (wait >= 0 ? wait : RATION_UNKNOWN_MS));
	if (atomic_compare_exchange_strong(&r->out_at, &none, now))
		return 1;
	atomic_store(&r->out_at, now);
	return 0;
}

int
ration_good(struct ration *r, int64_t started)
{
	int64_t at = atomic_load(&r->out_at);

	/* what started before may have been let in by the old quota */
	return at != 0 && started > at &&
	    atomic_compare_exchange_strong(&r->out_at, &at, 0);
}

int64_t
ration_wait(const struct ration *r, int64_t now)
{
	int64_t until = atomic_load(&r->until);

	return atomic_load(&r->out_at) == 0 || now >= until ? 0 : until - now;
}

int
ration_start(struct ration *r, int64_t now)
{
	int64_t until = atomic_load(&r->until);

	if (atomic_load(&r->out_at) == 0)
		return 1;
	return now >= until && atomic_compare_exchange_strong(&r->until, &until,
	    now + RATION_PROBE_MS);
}
