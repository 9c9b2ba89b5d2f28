/*
 * The cues lie in one array, sorted by hash, that a hash table points into.
 */
#include "text/cue.h"

#include <assert.h>
#include <stdlib.h>

#include "ground/mem.h"

struct cues {
	struct cue *list; /* sorted; one of hash 0 is behind the last */
	size_t n;
	size_t far;
	uint32_t *table; /* open addressing: place in list + 1, or 0 */
	size_t mask;
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
		/* a mere list of words is asked about one word at a time */
		cue->at = p->n > 1 ? (unsigned)cue->alt->rare : 0;
		cue->more = cue->alt->n > 1;
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
	for (i = 0; i < c->n; i++) {
		hash = c->list[i].hash;
		if (i == 0 || c->list[i - 1].hash != hash)
			c->table[place(c, hash)] = (uint32_t)i + 1;
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
	free(c);
}

size_t
cues_far(const struct cues *c)
{
	return c->far;
}

size_t
cues_count(const struct cues *c)
{
	return c->n;
}

const struct cue *
cues_at(const struct cues *c, size_t i)
{
	return &c->list[i];
}

const struct cue *
cues_of(const struct cues *c, uint64_t hash)
{
	const size_t at = c->table[place(c, hash)];

	return at > 0 ? &c->list[at - 1] : NULL;
}
