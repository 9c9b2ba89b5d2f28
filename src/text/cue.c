/*
 * The cues lie in one array, sorted by hash, that a hash table points into; a
 * set of bits before it denies most words of a text.
 */
#include "text/cue.h"

#include <assert.h>
#include <stdlib.h>

#include "ground/mem.h"

enum { BITS_EACH = 16 }; /* of the set, for each cue */

struct cues {
	struct cue *list; /* sorted; one of hash 0 is behind the last */
	size_t n;
	size_t far;
	uint32_t *table; /* open addressing: place in list + 1, or 0 */
	size_t mask;
	uint64_t *bits; /* which hashes there may be */
	unsigned shift; /* of a hash, to its bit */
};

/* How common the words of an element are. */
static size_t
elem_common(const struct elem *e)
{
	size_t a, sum = 0;

	for (a = 0; a < e->nalts; a++)
		sum += e->alts[a].common;
	return sum;
}

/* The element of a phrase that has its cues. */
static size_t
choose(const struct phrase *p)
{
	size_t k, best = p->n, least = 0, common;

	for (k = 0; k < p->n; k++) {
		if (p->elems[k].kind != WORDS || p->elems[k].optional)
			continue;
		common = elem_common(&p->elems[k]);
		if (best < p->n && common >= least)
			continue;
		best = k;
		least = common;
	}
	assert(best < p->n);
	return best;
}

/* How many words an element takes, at least and at most. */
static void
elem_width(const struct elem *e, size_t *least, size_t *most)
{
	size_t a;

	*least = e->kind == WORDS && !e->optional ? SIZE_MAX : 0;
	*most = e->kind == GAP ? e->gap : 0;
	for (a = 0; e->kind == WORDS && a < e->nalts; a++) {
		if (e->alts[a].n < *least)
			*least = e->alts[a].n;
		if (e->alts[a].n > *most)
			*most = e->alts[a].n;
	}
}

static void
add(struct cues *c, const struct phrase *p)
{
	size_t chosen = choose(p), k, a, least, most, near = 0, far = 0;
	const struct elem *e = &p->elems[chosen];
	struct cue *cue;

	for (k = 0; k < chosen; k++) {
		elem_width(&p->elems[k], &least, &most);
		near += least;
		far += most;
	}
	c->list = mem_resize(c->list, c->n + e->nalts + 1, sizeof(*c->list));
	for (a = 0; a < e->nalts; a++) {
		cue = &c->list[c->n++];
		cue->phrase = p;
		cue->alt = &e->alts[a];
		cue->at = cue->alt->rare;
		cue->hash = cue->alt->hash[cue->at];
		cue->near = near + cue->at;
		cue->far = far + cue->at;
		if (cue->far > c->far)
			c->far = cue->far;
	}
}

/* By hash; the same word in the order of phrases. */
static int
compare(const void *a, const void *b)
{
	const struct cue *x = a, *y = b;

	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return x->phrase < y->phrase ? -1 : x->phrase > y->phrase;
}

/* Where a word stands in the table, or would. */
static size_t
place(const struct cues *c, uint64_t hash)
{
	size_t i = hash & c->mask;

	while (c->table[i] != 0 && c->list[c->table[i] - 1].hash != hash)
		i = (i + 1) & c->mask;
	return i;
}

static void
make_table(struct cues *c)
{
	uint64_t hash;
	size_t i;

	for (c->mask = 16; c->mask < 2 * c->n; c->mask *= 2)
		continue;
	c->table = mem_calloc(c->mask--, sizeof(*c->table));
	for (c->shift = 58; UINT64_C(1) << (64 - c->shift) <
	     BITS_EACH * c->n; c->shift--)
		continue;
	c->bits = mem_calloc((size_t)1 << (58 - c->shift), sizeof(*c->bits));
	for (i = 0; i < c->n; i++) {
		hash = c->list[i].hash;
		if (i == 0 || c->list[i - 1].hash != hash)
			c->table[place(c, hash)] = (uint32_t)i + 1;
		c->bits[hash >> c->shift >> 6] |= UINT64_C(1) <<
		    (hash >> c->shift & 63);
	}
}

struct cues *
cues_new(const struct phrase *list, size_t n)
{
	struct cues *c = mem_calloc(1, sizeof(*c));
	size_t i;

	c->list = mem_alloc(sizeof(*c->list));
	for (i = 0; i < n; i++)
		add(c, &list[i]);
	qsort(c->list, c->n, sizeof(*c->list), compare);
	c->list[c->n].hash = 0;
	make_table(c);
	return c;
}

void
cues_free(struct cues *c)
{
	if (c == NULL)
		return;
	free(c->list);
	free(c->table);
	free(c->bits);
	free(c);
}

size_t
cues_far(const struct cues *c)
{
	return c->far;
}

size_t
cues_next(const struct cues *c, const struct text *t, size_t i, size_t end,
    const struct cue **cue)
{
	const struct word *w = t->words + i, *stop = t->words + end;
	const uint64_t *bits = c->bits;
	const unsigned shift = c->shift;
	uint64_t bit;
	size_t at;

	for (; w < stop; w++) {
		bit = w->hash >> shift;
		if ((bits[bit / 64] >> bit % 64 & 1) == 0)
			continue;
		if ((at = c->table[place(c, w->hash)]) == 0)
			continue;
		*cue = &c->list[at - 1];
		return (size_t)(w - t->words);
	}
	return end;
}
