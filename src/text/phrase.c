/*
 * Each phrase is a row of elements (phrase_row.h).  A hash table from first
 * words to phrases decides whether any can begin at a word; most words are
 * denied by a set of bits before it.  Of the phrases that can begin, most need
 * a word that the text has not, which text.has tells.  Of the others the
 * elements are tried by plain recursion, which is bounded since gaps are.
 */
#include "text/phrase.h"

#include <assert.h>
#include <stdlib.h>

#include "ground/mem.h"
#include "text/phrase_row.h"

#define BEGINS 1024 /* bits */

struct start { /* a phrase that begins with a word */
	struct phrase_may rarest; /* of its needs, where it is near */
	const struct phrase *phrase;
	struct start *next; /* another with the same word */
};

struct place { /* of a word in the table: hash 0 is free */
	uint64_t hash;
	struct start *first;
	struct start *last;
};

struct phrases {
	uint64_t begins[BEGINS / 64]; /* words that one may begin with */
	struct phrase *list;
	size_t n;
	struct place *table; /* open addressing */
	size_t mask;
	struct start *starts;
	size_t nstarts;
};

/* Where a word stands in the table, or would. */
static struct place *
table_at(const struct phrases *p, uint64_t hash)
{
	size_t i = hash & p->mask;

	while (p->table[i].hash != 0 && p->table[i].hash != hash)
		i = (i + 1) & p->mask;
	return &p->table[i];
}

/* The bit of a word in begins. */
static size_t
begin_bit(uint64_t hash)
{
	return (size_t)(hash >> 32) % BEGINS;
}

/* Phrases come in their order, so one that is there already is the last. */
static void
table_put(struct phrases *p, uint64_t hash, const struct phrase *phrase)
{
	struct place *place = table_at(p, hash);
	struct start *start = &p->starts[p->nstarts];

	if (place->first != NULL && place->last->phrase == phrase)
		return;
	assert(2 * (p->nstarts + 1) <= p->mask + 1);
	p->nstarts++;
	start->phrase = phrase;
	start->rarest = phrase->needs[0];
	if (place->first != NULL)
		place->last->next = start;
	else
		place->first = start;
	place->last = start;
	place->hash = hash;
	p->begins[begin_bit(hash) / 64] |= UINT64_C(1) << begin_bit(hash) % 64;
}

/* Can an alternative begin with this word?  Denies most others. */
static int
may_begin(const struct elem *e, uint64_t hash)
{
	return (e->may.bit[hash >> 62] >> (hash >> 56 & 63) & 1) != 0;
}

/* Enter the words that phrase i can begin with. */
static void
phrase_index(struct phrases *p, size_t i)
{
	const struct phrase *ph = &p->list[i];
	const struct elem *e;
	size_t k, a;

	for (k = 0; k < ph->n; k++) {
		e = &ph->elems[k];
		if (e->kind == BEGIN)
			continue;
		assert(e->kind == WORDS);
		for (a = 0; a < e->nalts; a++)
			table_put(p, e->alts[a].first, ph);
		if (!e->optional)
			return;
	}
	assert(0);
}

static size_t
count_words(const struct phrases *p)
{
	size_t i, k, n = 0;

	for (i = 0; i < p->n; i++)
		for (k = 0; k < p->list[i].n; k++)
			n += p->list[i].elems[k].nalts;
	return n;
}

struct phrases *
phrases_new(const char *const *list, size_t n)
{
	struct phrases *p = mem_calloc(1, sizeof(*p));
	size_t i, size = 16;

	p->list = mem_calloc(n, sizeof(*p->list));
	p->n = n;
	for (i = 0; i < n; i++)
		phrase_read(&p->list[i], list[i]);
	while (size < 4 * count_words(p))
		size *= 2;
	p->table = mem_calloc(size, sizeof(*p->table));
	p->mask = size - 1;
	p->starts = mem_calloc(size / 2, sizeof(*p->starts));
	for (i = 0; i < n; i++)
		phrase_index(p, i);
	return p;
}

void
phrases_free(struct phrases *p)
{
	size_t i;

	if (p == NULL)
		return;
	for (i = 0; i < p->n; i++)
		phrase_free(&p->list[i]);
	free(p->list);
	free(p->table);
	free(p->starts);
	free(p);
}

/* Does the sentence go on from the word before i to the word i? */
static int
goes_on(const struct text *t, size_t i, size_t start)
{
	return i == start || (t->words[i - 1].flags & WORD_LAST) == 0;
}

/* Words that it uses up at i, where one is; 0 if it does not stand there. */
static size_t
alt_match(const struct alt *a, const struct text *t, size_t i)
{
	size_t k;

	if (t->words[i].hash != a->first || a->n > t->n - i)
		return 0;
	for (k = 1; k < a->n; k++)
		if (t->words[i + k].hash != a->hash[k] ||
		    (t->words[i + k - 1].flags & WORD_LAST) != 0)
			return 0;
	return a->n;
}

struct match {
	const struct phrase *p;
	const struct text *t;
	size_t start;
	size_t end; /* the word after the last one */
};

static int elems_match(struct match *m, size_t k, size_t i, int crossed);

static int
words_match(struct match *m, size_t k, size_t i, int crossed)
{
	const struct elem *e = &m->p->elems[k];
	size_t a, n;

	if (i < m->t->n && may_begin(e, m->t->words[i].hash) &&
	    (crossed || goes_on(m->t, i, m->start)))
		for (a = 0; a < e->nalts; a++) {
			n = alt_match(&e->alts[a], m->t, i);
			if (n > 0 && elems_match(m, k + 1, i + n, 0))
				return 1;
		}
	return e->optional && elems_match(m, k + 1, i, crossed);
}

/* None of the alternatives at i, unless a sentence ended before it. */
static int
none_match(const struct elem *e, const struct match *m, size_t i)
{
	size_t a;

	if (i >= m->t->n || !goes_on(m->t, i, m->start) ||
	    !may_begin(e, m->t->words[i].hash))
		return 1;
	for (a = 0; a < e->nalts; a++)
		if (alt_match(&e->alts[a], m->t, i) > 0)
			return 0;
	return 1;
}

/* Is there a chance that the elements from k on match at i? */
static int
worth(const struct match *m, size_t k, size_t i)
{
	const struct elem *e = &m->p->elems[k];

	return k == m->p->n || e->kind != WORDS || e->optional ||
	    (i < m->t->n && may_begin(e, m->t->words[i].hash));
}

static int
gap_match(struct match *m, size_t k, size_t i)
{
	const struct elem *e = &m->p->elems[k];
	size_t n;

	for (n = 0; n <= e->gap; n++, i++) {
		if (worth(m, k + 1, i) && elems_match(m, k + 1, i, 0))
			return 1;
		if (i >= m->t->n || !goes_on(m->t, i, m->start) ||
		    !none_match(e, m, i))
			return 0;
	}
	return 0;
}

/*
 * Do the elements from k on match the words from i on?  crossed: the phrase
 * itself asked for the end of a sentence before i.
 */
static int
elems_match(struct match *m, size_t k, size_t i, int crossed)
{
	const struct elem *e;
	uint32_t before = i > 0 ? m->t->words[i - 1].flags : 0;

	if (k == m->p->n) {
		m->end = i;
		return 1;
	}
	e = &m->p->elems[k];
	switch (e->kind) {
	case WORDS:
		return words_match(m, k, i, crossed);
	case GAP:
		return gap_match(m, k, i);
	case NOT:
		return none_match(e, m, i) && elems_match(m, k + 1, i, crossed);
	case PAUSE:
		return (before & (WORD_PAUSE | WORD_LAST)) != 0 &&
		    elems_match(m, k + 1, i, crossed);
	case BEGIN:
		return i < m->t->n &&
		    (m->t->words[i].flags & WORD_FIRST) != 0 &&
		    elems_match(m, k + 1, i, crossed);
	default:
		return (before & WORD_LAST) != 0 &&
		    elems_match(m, k + 1, i, 1);
	}
}

/* Has the text one of these words?  Denies most others. */
static int
may_have(const struct text *t, const struct phrase_may *m)
{
	return ((m->bit[0] & t->has[0]) | (m->bit[1] & t->has[1]) |
	    (m->bit[2] & t->has[2]) | (m->bit[3] & t->has[3])) != 0;
}

/* Has it a word for each element that must stand? */
static int
may_stand(const struct start *s, const struct text *t)
{
	const struct phrase *p = s->phrase;
	size_t i;

	if (!may_have(t, &s->rarest))
		return 0;
	for (i = 1; i < p->nneeds; i++)
		if (!may_have(t, &p->needs[i]))
			return 0;
	return 1;
}

static int
match_at(const struct phrases *p, const struct text *t, size_t i, size_t *last)
{
	struct match m = {.t = t, .start = i};
	const struct start *s;

	for (s = table_at(p, t->words[i].hash)->first; s != NULL; s = s->next) {
		m.p = s->phrase;
		if (may_stand(s, t) && elems_match(&m, 0, i, 0)) {
			*last = m.end > i ? m.end - 1 : i;
			return 1;
		}
	}
	return 0;
}

int
phrases_find(const struct phrases *p, const struct text *t, size_t from,
    size_t to, size_t *first, size_t *last)
{
	size_t i, bit;

	for (i = from; i < to && i < t->n; i++) {
		bit = begin_bit(t->words[i].hash);
		if ((p->begins[bit / 64] >> bit % 64 & 1) != 0 &&
		    match_at(p, t, i, last)) {
			*first = i;
			return 1;
		}
	}
	return 0;
}
