/*
 * Each table is a quota stream, which says at every slot which values may come
 * next.  Among these, whole slots are tried and the one is taken whose pairs
 * are most wanted.  A pair of values is wanted as much as it is due
 * (joint_table.h); one that has not met yet with the third power of that, so
 * that it meets before it is due twice.
 *
 * A try starts from a random attribute and chooses one after another what goes
 * best with what is chosen.  While a pair is overdue there are more tries, and
 * each goes round choosing every attribute anew beside all others until
 * nothing changes: the effort is spent where it is needed, in the first few
 * hundred slots.
 *
 * Numbers are integers: a due of 1 is JOINT_ONE, a want of 1 is 1 << 12.
 */
#include "plan/joint.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "plan/joint_table.h"

#define ROUNDS 3 /* at most, after the first choice */

/*
 * Pairs that the count of a value in all tables together weighs: each table
 * alone would let it stray by as many as there are tables.
 */
#define WHOLE 16

/* Tries while a pair that never met has reached this level of due. */
static const int effort[JOINT_LEVELS] = {4, 16, 64};

static int64_t
want_pair(struct joint_pair p)
{
	int64_t e = p.due / (JOINT_ONE >> 12);

	if (p.met)
		return e;
	if (e > 8 << 12)
		e = 8 << 12;
	return 4 * (e * e * e >> 24) + e;
}

/* How much value v of a wants to meet value u of b. */
static int64_t
want(const struct joint *j, size_t a, uint32_t v, size_t b, uint32_t u)
{
	const struct joint_side *at = &j->sides[a > b ? a : b];
	const struct joint_pair *row = at->pairs[a > b ? b : a];

	if (row == NULL)
		return 0;
	return want_pair(a > b ? row[u * at->n + v] : row[v * at->n + u]);
}

/* A slot that is being tried; known has bit a set once value[a] is chosen. */
struct try {
	uint32_t value[JOINT_ATTRS];
	unsigned known;
};

/* The most that v of a could be wanted by an attribute not chosen yet. */
static int64_t
want_ahead(struct joint *j, size_t a, uint32_t v, size_t b)
{
	struct joint_table *t = &j->sides[b].tables[0];
	int64_t w, best = INT64_MIN;
	size_t i;

	if (j->sides[b].parent != -1)
		return 0; /* its table is not known yet */
	joint_table_ask(t);
	for (i = 0; i < t->nallowed; i++) {
		w = want(j, a, v, b, t->value[t->allowed[i]]);
		best = w > best ? w : best;
	}
	return best;
}

static int64_t
want_all(struct joint *j, const struct try *try, size_t a, uint32_t v)
{
	int64_t sum = 0;
	size_t b;

	if (j->sides[a].whole != NULL)
		sum = WHOLE * want_pair(j->sides[a].whole[v]);
	for (b = 0; b < j->ntogether; b++) {
		if (b == a || j->sides[b].dull)
			continue;
		if (try->known >> b & 1)
			sum += want(j, a, v, b, try->value[b]);
		else if (try->known == 0)
			sum += want_ahead(j, a, v, b);
	}
	return sum;
}

static int
allows(struct joint_table *t, uint32_t value)
{
	size_t i;

	joint_table_ask(t);
	for (i = 0; i < t->nallowed; i++)
		if (t->value[t->allowed[i]] == value)
			return 1;
	return 0;
}

/* Whether the children that are chosen may keep their values beside v. */
static int
children_agree(struct joint *j, const struct try *try, size_t a, uint32_t v)
{
	const struct joint_side *at;
	size_t c;

	for (c = a + 1; c < j->ntogether; c++) {
		at = &j->sides[c];
		if (at->parent != (int)a || !(try->known >> c & 1))
			continue;
		if (at->table_of[v] != at->table_of[try->value[a]] &&
		    !allows(&at->tables[at->table_of[v]], try->value[c]))
			return 0;
	}
	return 1;
}

/* The best of what is wanted most: equals are drawn by their weights. */
struct best {
	int64_t want;
	int64_t weight;
	uint32_t value;
};

static void
best_offer(struct best *best, struct rng *rng, uint32_t value, int64_t w,
    int64_t weight)
{
	if (best->weight > 0 && w < best->want)
		return;
	if (best->weight == 0 || w > best->want)
		*best = (struct best){.want = w};
	best->weight += weight;
	if (weight == best->weight ||
	    rng_below(rng, (uint64_t)best->weight) < (uint64_t)weight)
		best->value = value;
}

/* Choose attribute a beside what is chosen; say whether that changed it. */
static int
choose(struct joint *j, struct try *try, size_t a)
{
	const struct joint_side *at = &j->sides[a];
	struct best best = {.weight = 0};
	unsigned was = try->known >> a & 1;
	struct joint_table *t;
	uint32_t v, k;
	size_t i;

	if (at->parent != -1 && !(try->known >> at->parent & 1))
		choose(j, try, (size_t)at->parent);
	t = joint_table_at(j, a, try->value);
	joint_table_ask(t);
	for (i = 0; i < t->nallowed; i++) {
		k = t->allowed[i];
		v = t->value[k];
		if (was && !children_agree(j, try, a, v))
			continue;
		best_offer(&best, &j->rng, v, want_all(j, try, a, v),
		    t->quota.v[k].weight);
	}
	was = was && try->value[a] == best.value;
	try->value[a] = best.value;
	try->known |= 1U << a;
	return !was;
}

static int64_t
attempt(struct joint *j, struct try *try, int rounds)
{
	size_t order[JOINT_ATTRS], i, k, n = 0;
	int64_t sum = 0;
	int changed = 1;

	*try = (struct try){.known = 0};
	for (i = 0; i < j->ntogether; i++) {
		if (j->sides[i].dull)
			continue;
		k = rng_below(&j->rng, n + 1);
		order[n++] = order[k];
		order[k] = i;
	}
	for (i = 0; i < j->ntogether; i++)
		if (j->sides[i].dull)
			try->value[i] = 0;
	for (i = 0; i < n; i++)
		if (!(try->known >> order[i] & 1))
			choose(j, try, order[i]);
	while (rounds-- > 0 && changed)
		for (i = 0, changed = 0; i < n; i++)
			changed |= choose(j, try, order[i]);
	for (i = 0; i < j->ntogether; i++)
		sum += want_all(j, try, i, try->value[i]);
	return sum;
}

void
joint_next(struct joint *j, uint32_t *value)
{
	int64_t w, most = INT64_MIN;
	int i, level, tries = 1;
	struct try try;
	size_t a;

	for (level = 0; level < JOINT_LEVELS; level++)
		if (j->hot[level] > 0)
			tries = effort[level];
	for (i = 0; i < tries; i++) {
		if ((w = attempt(j, &try, tries > 1 ? ROUNDS : 0)) <= most)
			continue;
		most = w;
		memcpy(value, try.value, j->ntogether * sizeof(*value));
	}
	for (a = 0; a < j->ntogether; a++)
		joint_settle(j, a, value, value[a]);
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
	struct best best = {.weight = 0};
	int64_t sum;
	size_t b, i;
	uint32_t v;
	int any;

	assert(attr >= j->ntogether && attr < j->nattrs);
	joint_table_ask(t);
	for (any = 0; any < 2 && best.weight == 0; any++) {
		for (i = 0; i < t->nallowed; i++) {
			v = t->value[t->allowed[i]];
			if (!any && holds(skip, nskip, v))
				continue;
			for (b = 0, sum = 0; b < j->sides[attr].nsides; b++)
				sum += want(j, attr, v, b, value[b]);
			best_offer(&best, &j->rng, v, sum,
			    t->quota.v[t->allowed[i]].weight);
		}
	}
	joint_settle(j, attr, value, best.value);
	return best.value;
}

struct joint *
joint_new(const struct joint_attr *attrs, size_t nattrs, uint64_t seed)
{
	struct joint *j = mem_calloc(1, sizeof(*j));
	size_t a;

	assert(nattrs <= JOINT_ATTRS);
	j->nattrs = nattrs;
	j->sides = mem_calloc(nattrs, sizeof(*j->sides));
	rng_init(&j->rng, seed, 0);
	while (j->ntogether < nattrs && !attrs[j->ntogether].apart)
		j->ntogether++;
	for (a = 0; a < nattrs; a++)
		joint_side_init(j, a, &attrs[a]);
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
	free(j);
}
