/*
 * Every field is changed by one atomic operation; that two processes hear at
 * once, and one word gets lost or is taken for the other's, is put right by
 * the next reply.
 */
#include "limits/told.h"

/* Raise *to to at least value. */
static void
raise_to(_Atomic int64_t *to, int64_t value)
{
	int64_t known = atomic_load(to);

	while (known < value &&
	    !atomic_compare_exchange_weak(to, &known, value))
		continue;
}

static int64_t
spread_of(int64_t ms)
{
	if (ms / 10 < TOLD_SPREAD_MIN_MS)
		return TOLD_SPREAD_MIN_MS;
	return ms / 10 < TOLD_SPREAD_MAX_MS ? ms / 10 : TOLD_SPREAD_MAX_MS;
}

void
told_pause(struct told *t, int64_t ms, int64_t now)
{
	if (ms <= 0 || now + ms <= atomic_load(&t->until))
		return;
	atomic_store(&t->spread, spread_of(ms));
	raise_to(&t->until, now + ms);
}

/* Were all that are used up started here within a minute, or nearly all? */
static int
is_explained(const struct told_word *word, int64_t minute)
{
	return word->limit > 0 &&
	    word->limit - word->remaining <= minute + minute / 10 + 1;
}

void
told_hear(struct told *t, enum told_kind kind, const struct told_word *word,
    const struct told_mark *mark, int64_t now)
{
	int64_t used = mark->used[kind];

	if (word->limit > 0) {
		atomic_store(&t->kind[kind].limit, word->limit);
		atomic_store(&t->kind[kind].limit_at, now);
	}
	if (word->remaining < 0 || used < atomic_load(&t->kind[kind].heard))
		return;
	atomic_store(&t->kind[kind].heard, used);
	atomic_store(&t->kind[kind].allow, used + word->remaining);
	atomic_store(&t->kind[kind].full_at, word->reset_ms < 0 ||
	    word->reset_ms > TOLD_FAR_MS ||
	    is_explained(word, mark->minute[kind]) ? 0 :
	    now + word->reset_ms);
}

int64_t
told_limit(const struct told *t, enum told_kind kind, int64_t own, int64_t now)
{
	int64_t limit = atomic_load(&t->kind[kind].limit);

	if (limit <= 0 || (own > 0 && own <= limit) ||
	    now - atomic_load(&t->kind[kind].limit_at) > TOLD_KEEP_MS)
		return own;
	return limit;
}

int64_t
told_before(const struct told *t, enum told_kind kind, int64_t own,
    int64_t since, int64_t now)
{
	int64_t at = atomic_load(&t->kind[kind].limit_at);

	if (at >= since || told_limit(t, kind, own, now) == own)
		return 0;
	return at + TOLD_KEEP_MS + 1 - now;
}

int64_t
told_until(const struct told *t)
{
	int64_t until = atomic_load(&t->until), full_at;
	int kind;

	for (kind = 0; kind < TOLD_KINDS; kind++) {
		full_at = atomic_load(&t->kind[kind].full_at);
		until = full_at > until ? full_at : until;
	}
	return until;
}

int64_t
told_wait(struct told *t, int64_t tokens, int64_t now)
{
	const int64_t want[TOLD_KINDS] = {1, tokens};
	int64_t until, full_at;
	int kind;

	for (kind = 0; kind < TOLD_KINDS; kind++) {
		full_at = atomic_load(&t->kind[kind].full_at);
		if (now < full_at && atomic_load(&t->kind[kind].used) +
		    want[kind] > atomic_load(&t->kind[kind].allow))
			told_pause(t, full_at - now, now);
	}
	until = atomic_load(&t->until);
	return until > now ? until - now : 0;
}

void
told_start(struct told *t, int64_t tokens, struct told_mark *mark)
{
	mark->used[TOLD_REQUESTS] =
	    atomic_fetch_add(&t->kind[TOLD_REQUESTS].used, 1) + 1;
	mark->used[TOLD_TOKENS] =
	    atomic_fetch_add(&t->kind[TOLD_TOKENS].used, tokens) + tokens;
}

int64_t
told_spread(const struct told *t, int64_t k, double phase, int64_t places,
    int64_t now)
{
	int64_t spread = atomic_load(&t->spread);
	int64_t over = atomic_load(&t->until) + spread, due;

	if (now >= over)
		return 0;
	due = over - spread +
	    (int64_t)((double)spread * ((double)k + phase) / (double)places);
	if (due > over)
		due = over;
	return due > now ? due - now : 0;
}
