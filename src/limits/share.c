/*
 * A count falls off evenly over a minute: the starts of this minute, and of the
 * one before it the share that is less than a minute old.
 */
#include "limits/share.h"

#include <string.h>

static void
advance(struct share_row *r, int64_t now)
{
	int64_t minute = now / SHARE_MINUTE_MS;

	if (minute == r->minute)
		return;
	r->before = minute == r->minute + 1 ? r->now : 0;
	r->now = 0;
	r->minute = minute;
}

struct share_row *
share_find(struct share *t, int64_t owner, int64_t now)
{
	struct share_row *r, *stale = &t->row[0];
	int64_t latest, oldest = INT64_MAX;

	for (r = t->row; r < t->row + SHARE_ROWS; r++) {
		if (r->owner == owner)
			return r;
		latest = r->minute * SHARE_MINUTE_MS;
		if (r->due > latest)
			latest = r->due;
		if (r->owner == 0)
			latest = -1;
		if (latest < oldest) {
			oldest = latest;
			stale = r;
		}
	}
	memset(stale, 0, sizeof(*stale));
	stale->owner = owner;
	stale->minute = now / SHARE_MINUTE_MS;
	return stale;
}

int64_t
share_count(const struct share_row *r, int64_t now)
{
	struct share_row copy = *r;

	advance(&copy, now);
	return copy.now + copy.before *
	    (SHARE_MINUTE_MS - now % SHARE_MINUTE_MS) / SHARE_MINUTE_MS;
}

void
share_start(struct share_row *r, int64_t now)
{
	advance(r, now);
	r->now++;
}

void
share_hunger(struct share_row *r, int64_t due)
{
	r->due = due;
}

int
share_yields(const struct share *t, const struct share_row *r, int64_t now)
{
	const struct share_row *o;
	int64_t mine = share_count(r, now);

	mine -= 1 + mine / 20; /* who is about even need not take turns */
	for (o = t->row; o < t->row + SHARE_ROWS; o++)
		if (o != r && o->owner != 0 && o->due <= now &&
		    now < o->due + SHARE_GRACE_MS && share_count(o, now) < mine)
			return 1;
	return 0;
}
