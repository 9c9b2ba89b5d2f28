/*
 * Two attributes, some of whose values must not meet, cannot meet as if they
 * knew nothing of each other.  How often each pair is due instead is fitted:
 * from the product of the shares, with 0 where a ban holds, rows and columns
 * are scaled in turn until both have their sums again.  This is the table
 * that says least beside its margins.  A plan that follows it seldom runs into
 * a slot where no value is left.
 *
 * Sums are SUM, in integers: the same on every machine.
 * Source: W. E. Deming, F. F. Stephan, On a least squares adjustment of a
 * sampled frequency table, Annals of Mathematical Statistics 11 (1940).
 */
#include "plan/joint_ban.h"

#include <stdlib.h>

#include "ground/mem.h"

#define SUM ((int64_t)1 << 30)
#define ROUNDS 64

/* An attribute of one value needs no choice. */
static int
is_known(const struct joint *j, const struct joint_try *try, size_t a)
{
	return j->sides[a].dull || (try->known >> a & 1);
}

/* Say whether all terms hold but that of a, which is left out. */
static int
others_hold(const struct joint *j, const struct joint_ban *ban,
    const struct joint_try *try, size_t a)
{
	const struct joint_term *t;

	for (t = ban->term; t < ban->term + ban->n; t++)
		if (t->attr != a && (!is_known(j, try, t->attr) ||
		    !t->holds[try->value[t->attr]]))
			return 0;
	return 1;
}

static int
holds(const struct joint_ban *ban, size_t a, uint32_t v)
{
	const struct joint_term *t = ban->term;

	while (t->attr != a)
		t++;
	return t->holds[v];
}

static int
rules_out(const struct joint *j, const struct joint_try *try, size_t a,
    uint32_t v)
{
	const struct joint_side *at = &j->sides[a];
	size_t i;

	for (i = 0; i < at->nbans; i++)
		if (holds(at->bans[i], a, v) &&
		    others_hold(j, at->bans[i], try, a))
			return 1;
	return 0;
}

static int
parents_known(const struct joint *j, const struct joint_try *try, size_t a)
{
	const struct joint_side *at = &j->sides[a];
	size_t i;

	for (i = 0; i < at->nparents; i++)
		if (!is_known(j, try, at->parent[i]))
			return 0;
	return 1;
}

/* Say whether attribute a, not chosen yet, has a value left. */
static int
is_left(const struct joint *j, const struct joint_try *try, size_t a)
{
	struct joint_table *t;
	size_t i, n;

	if (!parents_known(j, try, a))
		return 1;
	t = joint_table_at(j, a, try->value);
	n = joint_table_choices(t, try->bend);
	for (i = 0; i < n; i++)
		if (!rules_out(j, try, a,
		    t->value[joint_table_choice(t, try->bend, i)]))
			return 1;
	return 0;
}

int
ban_allows(const struct joint *j, const struct joint_try *try, size_t a,
    uint32_t v)
{
	const struct joint_side *at = &j->sides[a];
	const struct joint_term *t;
	struct joint_try with;
	size_t i;

	if (at->nbans == 0)
		return 1;
	if (rules_out(j, try, a, v))
		return 0;
	with = *try;
	with.value[a] = v;
	with.known |= 1U << a;
	for (i = 0; i < at->nbans; i++) {
		if (!holds(at->bans[i], a, v))
			continue;
		for (t = at->bans[i]->term; t < at->bans[i]->term +
		    at->bans[i]->n; t++)
			if (!is_known(j, &with, t->attr) &&
			    !is_left(j, &with, t->attr))
				return 0;
	}
	return 1;
}

/* Say whether u of b and v of a must not meet, whatever else there is. */
static int
never_meet(const struct joint *j, size_t a, uint32_t v, size_t b, uint32_t u)
{
	const struct joint_side *at = &j->sides[a];
	const struct joint_ban *ban;
	size_t i;

	for (i = 0; i < at->nbans; i++) {
		ban = at->bans[i];
		if (ban->n == 2 && (ban->term[0].attr == b ||
		    ban->term[1].attr == b) && holds(ban, a, v) &&
		    holds(ban, b, u))
			return 1;
	}
	return 0;
}

/* Which slots of an attribute count: beside value u of b, by table t. */
struct beside {
	size_t b; /* no parent of it: all values */
	uint32_t u;
	int64_t t; /* -1: all tables */
};

/*
 * Add to out[n] the share of each value of a, of SUM, as if its parents knew
 * nothing of each other.
 */
static void
add_shares(const struct joint *j, int64_t *const *share, size_t a,
    struct beside only, int64_t *out)
{
	const struct joint_side *at = &j->sides[a];
	size_t n[JOINT_PARENTS] = {1, 1}, x, y, i;
	uint32_t value[JOINT_ATTRS];
	struct joint_table *t;
	int64_t p;

	for (i = 0; i < at->nparents; i++)
		n[i] = j->sides[at->parent[i]].n;
	for (x = 0; x < n[0]; x++)
		for (y = 0; y < n[1]; y++) {
			p = SUM;
			for (i = 0; i < at->nparents; i++) {
				value[at->parent[i]] = (uint32_t)(i == 0 ? x :
				    y);
				if (at->parent[i] != only.b)
					p = p * share[at->parent[i]][i == 0 ?
					    x : y] / SUM;
				else if (value[only.b] != only.u)
					p = 0;
			}
			t = joint_table_at(j, a, value);
			if (only.t != -1 && t != &at->tables[only.t])
				continue;
			for (i = 0; i < t->quota.n; i++)
				out[t->value[i]] += p * t->share[i] /
				    JOINT_ONE;
		}
}

/* Bring the n numbers, step apart, to the sum; they are 0 or to be scaled. */
static void
scale(int64_t *m, size_t n, size_t step, int64_t sum)
{
	int64_t have = 0;
	size_t i;

	for (i = 0; i < n; i++)
		have += m[i * step];
	for (i = 0; i < n && have > 0; i++)
		m[i * step] = m[i * step] * sum / have;
}

/* Fit the shares of table t of a beside the values of b; row[] are b's. */
static void
fit(struct joint *j, size_t a, size_t t, size_t b, const int64_t *row)
{
	struct joint_side *at = &j->sides[a];
	const struct joint_table *table = &at->tables[t];
	size_t n = table->quota.n, nb = j->sides[b].n, u, k;
	int64_t *m = mem_calloc(nb * n, sizeof(*m)), p, sum = 0;
	int *out = at->fit[b] + t * nb * at->n;
	int i;

	for (u = 0; u < nb; u++)
		sum += row[u];
	for (u = 0; u < nb; u++)
		for (k = 0; k < n; k++) {
			p = row[u] * table->share[k] / JOINT_ONE;
			if (p > 0 && !never_meet(j, a, table->value[k], b,
			    (uint32_t)u))
				m[u * n + k] = p;
		}
	for (i = 0; i < ROUNDS; i++) {
		for (k = 0; k < n; k++)
			scale(m + k, nb, n, sum * table->share[k] / JOINT_ONE);
		for (u = 0; u < nb; u++)
			scale(m + u * n, n, 1, row[u]);
	}
	for (u = 0; u < nb; u++) {
		scale(m + u * n, n, 1, JOINT_ONE);
		for (k = 0; k < n; k++)
			out[u * at->n + k] = (int)m[u * n + k];
	}
	free(m);
}

/* The shares of b's values over the slots where table t of a counts. */
static void
rows_of(const struct joint *j, int64_t *const *share, size_t a, size_t t,
    size_t b, int64_t *row)
{
	const struct joint_side *at = &j->sides[a];
	int64_t *out = mem_calloc(at->n, sizeof(*out)), p;
	uint32_t u;
	size_t i, v;

	for (u = 0; u < j->sides[b].n; u++) {
		row[u] = share[b][u];
		for (i = 0; i < at->nparents; i++) {
			if (at->parent[i] != b)
				continue;
			for (v = 0; v < at->n; v++)
				out[v] = 0;
			add_shares(j, share, a, (struct beside){b, u,
			    (int64_t)t}, out);
			for (v = 0, p = 0; v < at->n; v++)
				p += out[v];
			row[u] = row[u] * p / SUM;
		}
	}
	free(out);
}

/* Whether a ban of two terms is about both. */
static int
tied(const struct joint *j, size_t a, size_t b)
{
	const struct joint_side *at = &j->sides[a];
	size_t i;

	for (i = 0; i < at->nbans; i++)
		if (at->bans[i]->n == 2 && (at->bans[i]->term[0].attr == b ||
		    at->bans[i]->term[1].attr == b))
			return 1;
	return 0;
}

static void
fit_all(struct joint *j, size_t a, int64_t *const *share)
{
	struct joint_side *at = &j->sides[a];
	int64_t *row;
	size_t b, t;

	for (b = 0; b < a; b++) {
		if (at->pairs[b] == NULL || !tied(j, a, b))
			continue;
		at->fit[b] = mem_calloc(at->ntables * j->sides[b].n * at->n,
		    sizeof(*at->fit[b]));
		row = mem_calloc(j->sides[b].n, sizeof(*row));
		for (t = 0; t < at->ntables; t++) {
			rows_of(j, share, a, t, b, row);
			fit(j, a, t, b, row);
		}
		free(row);
	}
}

/* What a ban names may give way, and whatever decides on its table. */
static void
bend(struct joint *j, size_t a)
{
	struct joint_side *at = &j->sides[a];
	size_t i;

	if (at->bent)
		return;
	at->bent = 1;
	for (i = 0; i < at->nparents; i++)
		bend(j, at->parent[i]);
}

void
ban_init(struct joint *j)
{
	int64_t *share[JOINT_ATTRS];
	struct joint_side *at;
	size_t a, i, k;

	for (a = 0; a < j->ntogether && j->nbans > 0; a++) {
		at = &j->sides[a];
		at->bans = mem_calloc(j->nbans, sizeof(*at->bans));
		for (i = 0; i < j->nbans; i++)
			for (k = 0; k < j->bans[i].n; k++)
				if (j->bans[i].term[k].attr == a)
					at->bans[at->nbans++] = &j->bans[i];
		if (at->nbans > 0)
			bend(j, a);
		share[a] = mem_calloc(at->n, sizeof(*share[a]));
		add_shares(j, share, a, (struct beside){JOINT_ATTRS, 0, -1},
		    share[a]);
		fit_all(j, a, share);
	}
	for (a = 0; a < j->ntogether && j->nbans > 0; a++)
		free(share[a]);
}
