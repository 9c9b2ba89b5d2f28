/*
 * Each table is a quota stream, which says at every slot which values may come
 * next.  Among these, whole slots are tried and the one is taken whose pairs
 * are most wanted (joint_try.h).
 *
 * A try starts from a random attribute and chooses one after another what goes
 * best with what is chosen.  While a pair is overdue there are more tries, and
 * each goes round choosing every attribute anew beside all others until
 * nothing changes: the effort is spent where it is needed, in the first few
 * hundred slots.
 *
 * Where bans leave nothing in every try, the attributes that they name may take
 * any value, those that the quotas allow and then those most behind first.  At
 * worst these are as they were in the slot before.
 */
#include "plan/joint.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "plan/joint_ban.h"
#include "plan/joint_price.h"
#include "plan/joint_try.h"

#define ROUNDS 3 /* at most, after the first choice */

/* Tries while a pair that never met has reached this level of due. */
static const int effort[JOINT_LEVELS] = {3, 4, 6, 6};

#define BAN_TRIES 16	/* more, where bans left nothing in any */
#define BEND_TRIES 4	/* then */
#define FIRST_TRIES 10000 /* of the first slot, which has none before it */

/*
 * The best of so many tries, or the first that left something.  Returns 0, or
 * -1 if none did.
 */
static int
try_often(struct joint *j, uint32_t *value, int tries, int bend)
{
	int i, rounds = tries > 1 ? ROUNDS : 0, rc = -1;
	int64_t w, most = INT64_MIN;
	struct joint_try try;

	for (i = 0; i < tries || (i < tries + BAN_TRIES && rc == -1 && !bend);
	    i++) {
		if (try_slot(j, &try, bend, rounds) == -1)
			continue;
		w = tries > 1 ? try_want(j, &try) : 0;
		if (rc == 0 && w <= most)
			continue;
		rc = 0;
		most = w;
		memcpy(value, try.value, j->ntogether * sizeof(*value));
	}
	return rc;
}

/* What may give way is as it was in the slot before. */
static int
repeat(struct joint *j, uint32_t *value)
{
	struct joint_try try = {.bend = 1};
	size_t a;

	if (j->slots == 0)
		return try_often(j, value, FIRST_TRIES, 1);
	for (a = 0; a < j->ntogether; a++) {
		try.value[a] = j->last[a];
		if (j->sides[a].bent)
			try.known |= 1U << a;
	}
	for (a = 0; a < j->ntogether; a++)
		if (!(try.known >> a & 1))
			try_choose(j, &try, a);
	memcpy(value, try.value, j->ntogether * sizeof(*value));
	return 0;
}

int
joint_next(struct joint *j, uint32_t *value)
{
	int level, tries = 1;
	size_t a;

	for (level = 0; level < JOINT_LEVELS; level++)
		if (j->hot[level] > 0)
			tries = effort[level];
	joint_price(j);
	if (try_often(j, value, tries, 0) == -1 &&
	    try_often(j, value, BEND_TRIES, 1) == -1 &&
	    repeat(j, value) == -1)
		return -1;
	memcpy(j->last, value, j->ntogether * sizeof(*value));
	j->slots++;
	for (a = 0; a < j->ntogether; a++)
		joint_settle(j, a, value, value[a]);
	return 0;
}

size_t
joint_late(const struct joint *j)
{
	return j->hot[JOINT_LEVELS - 1];
}

int64_t
joint_work(const struct joint *j)
{
	return j->work;
}

int
joint_strays(const struct joint *j, struct joint_stray *out)
{
	const struct joint_table *t;
	const struct quota *q;
	size_t a, k;
	uint32_t i;

	for (a = 0; a < j->ntogether; a++)
		for (k = 0; k < j->sides[a].ntables && j->sides[a].bent; k++) {
			t = &j->sides[a].tables[k];
			q = &t->quota;
			for (i = 0; i < q->n; i++) {
				if (llabs(quota_owed(q, i)) < 2 * q->total)
					continue;
				*out = (struct joint_stray){a, t->value[i],
				    q->v[i].count, q->step - 1};
				return 1;
			}
		}
	return 0;
}

static int
holds(const uint32_t *list, size_t n, uint32_t value)
{
	while (n-- > 0)
		if (list[n] == value)
			return 1;
	return 0;
}

uint32_t
joint_more(struct joint *j, size_t attr, const uint32_t *value,
    const uint32_t *skip, size_t nskip)
{
	struct joint_table *t = joint_table_at(j, attr, value);
	struct try_best best = {.weight = 0};
	size_t i;
	uint32_t v;
	int any;

	assert(attr >= j->ntogether && attr < j->nattrs);
	joint_table_ask(t);
	for (any = 0; any < 2 && best.weight == 0; any++) {
		for (i = 0; i < t->nallowed; i++) {
			v = t->value[t->allowed[i]];
			if (!any && holds(skip, nskip, v))
				continue;
			try_offer(&best, &j->rng, v,
			    try_want_apart(j, attr, v, value),
			    t->quota.v[t->allowed[i]].weight);
		}
	}
	joint_settle(j, attr, value, best.value);
	return best.value;
}

void
joint_draw_from(struct joint *j, uint64_t stream)
{
	rng_init(&j->rng, j->seed, stream);
}

struct joint *
joint_new(const struct joint_attr *attrs, size_t nattrs,
    const struct joint_ban *bans, size_t nbans, uint64_t seed)
{
	struct joint *j = mem_calloc(1, sizeof(*j));
	size_t a;

	assert(nattrs <= JOINT_ATTRS);
	j->nattrs = nattrs;
	j->sides = mem_calloc(nattrs, sizeof(*j->sides));
	j->seed = seed;
	joint_draw_from(j, 0);
	while (j->ntogether < nattrs && !attrs[j->ntogether].apart)
		j->ntogether++;
	for (a = 0; a < nattrs; a++)
		joint_side_init(j, a, &attrs[a]);
	j->nbans = nbans;
	j->bans = mem_calloc(nbans + 1, sizeof(*j->bans));
	for (a = 0; a < nbans; a++)
		j->bans[a] = bans[a];
	ban_init(j);
	return j;
}

void
joint_free(struct joint *j)
{
	size_t a;

	if (j == NULL)
		return;
	for (a = 0; a < j->nattrs; a++)
		joint_side_free(&j->sides[a]);
	free(j->sides);
	free(j->bans);
	free(j);
}
