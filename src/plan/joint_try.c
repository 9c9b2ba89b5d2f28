/*
 * A pair of values is wanted as much as it is due, one that has not met yet
 * with the third power of that, so that it meets before it is due twice; less
 * the prices of both (joint_price.h).
 * Numbers are integers: a due of 1 is JOINT_ONE, a want of 1 is 1 << 12.
 */
#include "plan/joint_try.h"

#include "plan/joint_ban.h"

/*
 * Pairs that the count of a value in all tables together weighs: each table
 * alone would let it stray by as many as there are tables.
 */
#define WHOLE 16

/*
 * What giving way weighs: more than all pairs.  A turn that the quotas allow
 * goes before one that is IN_TURN turns late.
 */
#define BEND ((int64_t)1 << 16)
#define IN_TURN 2

/* What the pairs of an attribute that is apart weigh: it has fewer choices. */
#define APART 4

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

int64_t
try_pair(const struct joint *j, size_t a, uint32_t v, size_t b, uint32_t u)
{
	const struct joint_side *at = &j->sides[a > b ? a : b];
	const struct joint_pair *row = at->pairs[a > b ? b : a];

	if (row == NULL)
		return 0;
	return want_pair(a > b ? row[u * at->n + v] : row[v * at->n + u]);
}

int64_t
try_want_apart(const struct joint *j, size_t a, uint32_t v,
    const uint32_t *value)
{
	int64_t sum = -j->sides[a].price[v];
	size_t b;

	for (b = 0; b < j->sides[a].nsides; b++)
		sum += try_pair(j, a, v, b, value[b]);
	return sum;
}

/* The most that v of a could be wanted by an attribute not chosen yet. */
static int64_t
want_ahead(struct joint *j, size_t a, uint32_t v, size_t b)
{
	struct joint_table *t = &j->sides[b].tables[0];
	int64_t w, best = INT64_MIN;
	size_t i;

	if (j->sides[b].nparents > 0)
		return 0; /* its table is not known yet */
	joint_table_ask(t);
	for (i = 0; i < t->nallowed; i++) {
		w = try_pair(j, a, v, b, t->value[t->allowed[i]]);
		best = w > best ? w : best;
	}
	return best;
}

static int64_t
want_all(struct joint *j, const struct joint_try *try, size_t a, uint32_t v)
{
	int64_t sum = -j->sides[a].price[v];
	size_t b;

	if (j->sides[a].whole != NULL)
		sum += WHOLE * want_pair(j->sides[a].whole[v]);
	for (b = 0; b < j->ntogether; b++) {
		if (b == a || j->sides[b].dull)
			continue;
		if (try->known >> b & 1)
			sum += try_pair(j, a, v, b, try->value[b]);
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

/* Whether a decides on the table of at. */
static int
is_parent(const struct joint_side *at, size_t a)
{
	return (at->nparents > 0 && at->parent[0] == a) ||
	    (at->nparents > 1 && at->parent[1] == a);
}

/* Whether the children that are chosen may keep their values beside v. */
static int
children_agree(struct joint *j, const struct joint_try *try, size_t a,
    uint32_t v)
{
	struct joint_table *now, *then;
	struct joint_try with;
	size_t c;

	for (c = a + 1; c < j->ntogether; c++) {
		if (!is_parent(&j->sides[c], a) || !(try->known >> c & 1))
			continue;
		with = *try;
		with.value[a] = v;
		now = joint_table_at(j, c, try->value);
		then = joint_table_at(j, c, with.value);
		if (now != then && !allows(then, try->value[c]))
			return 0;
	}
	return 1;
}

void
try_offer(struct try_best *best, struct rng *rng, uint32_t value, int64_t w,
    int64_t weight)
{
	if (best->weight > 0 && w < best->want)
		return;
	if (best->weight == 0 || w > best->want)
		*best = (struct try_best){.want = w};
	best->weight += weight;
	if (weight == best->weight ||
	    rng_below(rng, (uint64_t)best->weight) < (uint64_t)weight)
		best->value = value;
}

/* How much the value with index k of a table is wanted by its quota. */
static int64_t
want_turn(struct joint_table *t, uint32_t k)
{
	int64_t e = quota_owed(&t->quota, k) * (1 << 12) / t->quota.total;
	int64_t due = e + 4 * (e * e * e >> 24);

	return BEND * (due + (allows(t, t->value[k]) ? IN_TURN << 12 : 0));
}

/* The best value of a beside what is chosen; its weight 0: there is none. */
static struct try_best
best_value(struct joint *j, const struct joint_try *try, size_t a)
{
	struct joint_table *t = joint_table_at(j, a, try->value);
	int bend = try->bend && j->sides[a].bent;
	size_t i, n = joint_table_choices(t, bend);
	struct try_best best = {.weight = 0};
	int64_t w;
	uint32_t v, k;

	if (n > 1)
		j->work += (int64_t)(n * j->ntogether);
	for (i = 0; i < n; i++) {
		k = joint_table_choice(t, bend, i);
		v = t->value[k];
		if (((try->known >> a & 1) && !children_agree(j, try, a, v)) ||
		    !ban_allows(j, try, a, v))
			continue;
		w = n == 1 ? 0 : want_all(j, try, a, v) + (bend ?
		    want_turn(t, k) : 0);
		try_offer(&best, &j->rng, v, w, t->quota.v[k].weight);
	}
	return best;
}

int
try_choose(struct joint *j, struct joint_try *try, size_t a)
{
	const struct joint_side *at = &j->sides[a];
	unsigned was = try->known >> a & 1;
	struct try_best best;
	size_t i;

	for (i = 0; i < at->nparents; i++)
		if (!(try->known >> at->parent[i] & 1) &&
		    try_choose(j, try, at->parent[i]) == -1)
			return -1;
	best = best_value(j, try, a);
	if (best.weight == 0)
		return -1;
	was = was && try->value[a] == best.value;
	try->value[a] = best.value;
	try->known |= 1U << a;
	return !was;
}

/* The attributes that are to be chosen, in any order. */
static size_t
shuffle(struct joint *j, size_t *order, struct joint_try *try)
{
	size_t i, k, n = 0;

	for (i = 0; i < j->ntogether; i++) {
		if (j->sides[i].dull) {
			try->value[i] = 0;
			continue;
		}
		k = rng_below(&j->rng, n + 1);
		order[n++] = order[k];
		order[k] = i;
	}
	return n;
}

/*
 * How much attribute a, which is apart, would make of the slot: what is chosen
 * last must find the values that it has yet to meet.
 */
static int64_t
want_apart(struct joint *j, const struct joint_try *try, size_t a)
{
	struct joint_table *t = joint_table_at(j, a, try->value);
	int64_t sum, best = INT64_MIN;
	size_t i;

	joint_table_ask(t);
	for (i = 0; i < t->nallowed; i++) {
		sum = try_want_apart(j, a, t->value[t->allowed[i]],
		    try->value);
		best = sum > best ? sum : best;
	}
	return best;
}

int64_t
try_want(struct joint *j, const struct joint_try *try)
{
	struct joint_table *t;
	int64_t sum = 0;
	uint32_t k;
	size_t i;

	for (i = 0; i < j->ntogether; i++) {
		sum += want_all(j, try, i, try->value[i]);
		if (!try->bend || !j->sides[i].bent)
			continue;
		t = joint_table_at(j, i, try->value);
		for (k = 0; t->value[k] != try->value[i];)
			k++;
		sum += want_turn(t, k);
	}
	for (; i < j->nattrs; i++)
		if (j->sides[i].nsides > 0)
			sum += APART * want_apart(j, try, i);
	return sum;
}

int
try_slot(struct joint *j, struct joint_try *try, int bend, int rounds)
{
	size_t order[JOINT_ATTRS], i, n;
	int changed = 1;

	*try = (struct joint_try){.bend = bend};
	n = shuffle(j, order, try);
	for (i = 0; i < n; i++)
		if (!(try->known >> order[i] & 1) &&
		    try_choose(j, try, order[i]) == -1)
			return -1;
	while (rounds-- > 0 && changed)
		for (i = 0, changed = 0; i < n; i++)
			changed |= try_choose(j, try, order[i]);
	return 0;
}
