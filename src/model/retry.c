/*
 * A table says of each outcome whether it is never asked again, waits without
 * counting as a try, is tried `attempts` times, or a few times only.
 */
#include "model/retry.h"

#include <assert.h>

/* What an end is to the policy. */
enum rule { NEVER, WAITS, TRIES, FEW };

static const enum rule rules[OUT_CLASSES] = {
	[OUT_OK] = NEVER,
	[OUT_TRUNCATED] = NEVER,
	[OUT_REFUSED] = NEVER,
	[OUT_RATE_LIMITED] = WAITS,
	[OUT_QUOTA] = NEVER,
	[OUT_BILLING] = NEVER,
	[OUT_OVERLOADED] = TRIES,
	[OUT_SERVER] = TRIES,
	[OUT_NETWORK] = TRIES,
	[OUT_TIMEOUT] = TRIES,
	[OUT_AUTH] = NEVER,
	[OUT_BAD_REQUEST] = NEVER,
	[OUT_TOO_LARGE] = NEVER,
	[OUT_MALFORMED] = FEW
};

/* The wait alone: failures so far from 0, told_ms or -1, unit in [0, 1). */
static int64_t
wait_ms(int failures, int64_t told_ms, double unit)
{
	int64_t backoff = RETRY_CAP_MS, spread, wait;

	if (failures < 0)
		failures = 0;
	if (failures < 7) /* 0.5 s * 2^7 is over the cap */
		backoff = (int64_t)RETRY_BASE_MS << failures;
	wait = (int64_t)((double)backoff * unit);
	if (told_ms < 0)
		return wait;
	spread = told_ms / 10;
	if (spread < RETRY_SPREAD_MIN_MS)
		spread = RETRY_SPREAD_MIN_MS;
	if (spread > RETRY_SPREAD_MAX_MS)
		spread = RETRY_SPREAD_MAX_MS;
	told_ms += (int64_t)((double)spread * unit);
	return wait > told_ms ? wait : told_ms;
}

/* The rule for an end, the provider's own word heard. */
static enum rule
rule(const struct retry_end *end)
{
	enum rule r = rules[end->outcome];

	if (end->should == -1 || outcome_paid(end->outcome) ||
	    end->outcome == OUT_QUOTA || end->outcome == OUT_BILLING)
		return r;
	if (end->should == 0)
		return NEVER;
	return r == NEVER ? TRIES : r;
}

static void
count(struct retry *r, const struct retry_end *end, int is_try)
{
	r->calls++;
	r->failures++;
	r->tries += is_try;
	r->malformed += end->outcome == OUT_MALFORMED;
	if (end->sameness == 0 || end->sameness != r->sameness)
		r->same = 0;
	r->same += end->sameness != 0;
	r->sameness = end->sameness;
}

int64_t
retry_next(struct retry *r, const struct retry_end *end, int attempts,
    double unit)
{
	enum rule what;
	int is_try;

	assert((unsigned)end->outcome < OUT_CLASSES);
	assert(unit >= 0 && unit < 1);
	what = rule(end);
	is_try = what != WAITS && !end->free;
	count(r, end, is_try);
	if (what == NEVER)
		return -1;
	if (what == FEW &&
	    r->malformed >= (end->empty ? RETRY_EMPTY : RETRY_MALFORMED))
		return -1;
	if (is_try && (r->tries >= attempts || r->same >= RETRY_SAME))
		return -1;
	return wait_ms(r->failures - 1, end->told_ms, unit);
}
