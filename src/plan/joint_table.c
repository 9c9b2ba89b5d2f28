/*
 * A table keeps only the values that have weight in it, so what the quota
 * counts from 0 is mapped to the attribute's values by `value`.
 */
#include "plan/joint_table.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

#define DUE_MAX (500 * JOINT_ONE)

/* Dues, in JOINT_ONE / 10, from which on `hot` counts a pair. */
static const int levels[JOINT_LEVELS] = {6, 10, 14, 19};

struct joint_table *
joint_table_at(const struct joint *j, size_t a, const uint32_t *value)
{
	const struct joint_side *at = &j->sides[a];

	uint32_t k = 0;
	size_t i;

	if (at->nparents == 0)
		return &at->tables[0];
	for (i = 0; i < at->nparents; i++)
		k = k * (uint32_t)j->sides[at->parent[i]].n +
		    value[at->parent[i]];
	return &at->tables[at->table_of[k]];
}

static void
table_init(struct joint_table *t, const int64_t *weights, size_t n)
{
	int64_t *w = mem_calloc(n, sizeof(*w));
	size_t i, k = 0;

	t->value = mem_calloc(n, sizeof(*t->value));
	t->share = mem_calloc(n, sizeof(*t->share));
	t->allowed = mem_calloc(n, sizeof(*t->allowed));
	for (i = 0; i < n; i++) {
		if (weights[i] == 0)
			continue;
		t->value[k] = (uint32_t)i;
		w[k++] = weights[i];
	}
	quota_init(&t->quota, w, k);
	for (i = 0; i < k; i++)
		t->share[i] = (int)(w[i] * JOINT_ONE / t->quota.total);
	free(w);
}

void
joint_side_init(struct joint *j, size_t a, const struct joint_attr *from)
{
	struct joint_side *at = &j->sides[a];
	size_t i, combined = 1;

	at->n = from->n;
	at->nparents = from->nparents;
	at->ntables = from->ntables;
	at->tables = mem_calloc(at->ntables, sizeof(*at->tables));
	for (i = 0; i < at->ntables; i++)
		table_init(&at->tables[i], from->weights + i * at->n, at->n);
	at->price = mem_calloc(at->n, sizeof(*at->price));
	at->dull = at->n == 1;
	if (at->ntables > 1 && !from->apart)
		at->whole = mem_calloc(at->n, sizeof(*at->whole));
	for (i = 0; i < at->nparents; i++) {
		assert(from->parent[i] < a);
		at->parent[i] = from->parent[i];
		combined *= j->sides[at->parent[i]].n;
	}
	if (at->nparents > 0) {
		at->table_of = mem_calloc(combined, sizeof(*at->table_of));
		memcpy(at->table_of, from->table_of,
		    combined * sizeof(*at->table_of));
	}
	at->nsides = !from->apart ? a : from->alone ? 0 : j->ntogether;
	at->pairs = mem_calloc(at->nsides, sizeof(*at->pairs));
	at->fit = mem_calloc(at->nsides, sizeof(*at->fit));
	for (i = 0; i < at->nsides; i++)
		if (!at->dull && !j->sides[i].dull)
			at->pairs[i] = mem_calloc(at->n * j->sides[i].n,
			    sizeof(*at->pairs[i]));
}

void
joint_side_free(struct joint_side *at)
{
	struct joint_table *t;
	size_t i;

	for (t = at->tables; t < at->tables + at->ntables; t++) {
		quota_free(&t->quota);
		free(t->value);
		free(t->share);
		free(t->allowed);
	}
	for (i = 0; i < at->nsides; i++) {
		free(at->pairs[i]);
		free(at->fit[i]);
	}
	free(at->fit);
	free(at->bans);
	free(at->tables);
	free(at->table_of);
	free(at->pairs);
	free(at->whole);
	free(at->price);
	free(at->top);
}

void
joint_table_ask(struct joint_table *t)
{
	if (t->nallowed == 0)
		t->nallowed = quota_allowed(&t->quota, t->allowed);
}

size_t
joint_table_choices(struct joint_table *t, int bend)
{
	if (bend)
		return t->quota.n;
	joint_table_ask(t);
	return t->nallowed;
}

uint32_t
joint_table_choice(const struct joint_table *t, int bend, size_t i)
{
	return bend ? (uint32_t)i : t->allowed[i];
}

/*
 * Due of a pair that will not meet: what bans do to it by way of other
 * attributes is not foreseen.
 */
#define DUE_HOPELESS (8 * JOINT_ONE)

static int
is_hot(int due, int level)
{
	return due >= levels[level] * (JOINT_ONE / 10) &&
	    due < DUE_HOPELESS;
}

/* The due of a pair that had never met changed: count it at each level. */
static void
heat(struct joint *j, int before, int after)
{
	int level;

	for (level = 0; level < JOINT_LEVELS; level++) {
		if (!is_hot(before, level) && is_hot(after, level))
			j->hot[level]++;
		else if (is_hot(before, level) && !is_hot(after, level))
			j->hot[level]--;
	}
}

/*
 * A slot took value k of table t beside the value that row belongs to, where
 * the values have these shares.
 */
static void
settle_pair(struct joint *j, const struct joint_table *t, const int *share,
    struct joint_pair *row, uint32_t k)
{
	struct joint_pair *p;
	size_t i;
	int due;

	for (i = 0; i < t->quota.n; i++) {
		p = &row[t->value[i]];
		due = p->due + share[i];
		if (!p->met)
			heat(j, p->due, i == k ? 0 : due);
		if (due < DUE_MAX)
			p->due = due;
	}
	p = &row[t->value[k]];
	p->met = 1;
	if (p->due > -DUE_MAX)
		p->due -= JOINT_ONE;
}

void
joint_settle(struct joint *j, size_t a, const uint32_t *value, uint32_t v)
{
	struct joint_table *t = joint_table_at(j, a, value);
	struct joint_side *at = &j->sides[a];
	const int *share;
	uint32_t k = 0;
	size_t b;

	while (t->value[k] != v)
		k++;
	for (b = 0; b < at->nsides; b++) {
		if (at->pairs[b] == NULL)
			continue;
		share = t->share;
		if (at->fit[b] != NULL)
			share = at->fit[b] + ((size_t)(t - at->tables) *
			    j->sides[b].n + value[b]) * at->n;
		settle_pair(j, t, share, at->pairs[b] + value[b] * at->n, k);
	}
	if (at->whole != NULL)
		settle_pair(j, t, t->share, at->whole, k);
	quota_take(&t->quota, k);
	t->nallowed = 0;
}
