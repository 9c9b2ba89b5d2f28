/*
 * Each phrase becomes a row of elements, each alternative a row of word
 * hashes.  A hash table from first words to phrases decides, with one probe a
 * word, whether any phrase can begin there; then the elements are tried by
 * plain recursion, which is bounded since gaps are.
 */
#include "text/phrase.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

enum kind { WORDS, GAP, NOT, PAUSE, BEGIN, END };

struct alt {
	uint64_t *hash; /* of its words */
	size_t n;
};

struct elem {
	enum kind kind;
	int optional;
	size_t gap;
	struct alt *alts;
	size_t nalts;
	uint64_t may[4]; /* as text.h's, of what one can begin with */
};

struct phrase {
	struct elem *elems;
	size_t n;
};

struct start { /* an entry of the table: hash 0 is free */
	uint64_t hash;
	size_t phrase;
};

struct phrases {
	struct phrase *list;
	size_t n;
	struct start *table; /* open addressing; a hash may stand repeatedly */
	size_t mask;
	size_t used;
};

static void
table_put(struct phrases *p, uint64_t hash, size_t phrase)
{
	size_t i;

	assert(2 * (p->used + 1) <= p->mask + 1);
	for (i = hash & p->mask; p->table[i].hash != 0; i = (i + 1) & p->mask)
		if (p->table[i].hash == hash && p->table[i].phrase == phrase)
			return;
	p->table[i].hash = hash;
	p->table[i].phrase = phrase;
	p->used++;
}

/* Can an alternative begin with this word?  Denies most others. */
static int
may_begin(const struct elem *e, uint64_t hash)
{
	return (e->may[hash >> 62] >> (hash >> 56 & 63) & 1) != 0;
}

static void
alt_add(struct elem *e, char *word)
{
	struct text t = TEXT_INIT;
	struct alt *a;
	size_t i;
	char *c;

	for (c = word; *c != '\0'; c++)
		if (*c == '_')
			*c = ' ';
	text_read(&t, word, strlen(word));
	assert(t.n > 0);
	e->alts = mem_resize(e->alts, e->nalts + 1, sizeof(*e->alts));
	a = &e->alts[e->nalts++];
	a->hash = mem_calloc(t.n, sizeof(*a->hash));
	a->n = t.n;
	for (i = 0; i < t.n; i++)
		a->hash[i] = t.words[i].hash;
	e->may[a->hash[0] >> 62] |= UINT64_C(1) << (a->hash[0] >> 56 & 63);
	text_free(&t);
}

static void
elem_read(struct elem *e, char *s)
{
	char *save = NULL, *alt;
	size_t len = strlen(s);

	memset(e, 0, sizeof(*e));
	if (strcmp(s, ",") == 0)
		e->kind = PAUSE;
	else if (strcmp(s, "^") == 0)
		e->kind = BEGIN;
	else if (strcmp(s, "$") == 0)
		e->kind = END;
	else if (*s == '~')
		e->kind = GAP;
	if (e->kind == GAP) {
		e->gap = strtoul(s + 1, &s, 10);
		if (*s != '!')
			return;
	} else if (e->kind != WORDS) {
		return;
	}
	if (*s == '!') {
		e->kind = e->kind == GAP ? GAP : NOT;
		s++;
	} else if (s[len - 1] == '?') {
		e->optional = 1;
		s[len - 1] = '\0';
	}
	for (alt = strtok_r(s, "|", &save); alt != NULL;
	     alt = strtok_r(NULL, "|", &save))
		alt_add(e, alt);
}

static void
phrase_read(struct phrase *p, const char *source)
{
	char *copy = mem_strdup(source), *save = NULL, *s;

	for (s = strtok_r(copy, " ", &save); s != NULL;
	     s = strtok_r(NULL, " ", &save)) {
		p->elems = mem_resize(p->elems, p->n + 1, sizeof(*p->elems));
		elem_read(&p->elems[p->n++], s);
	}
	free(copy);
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
			table_put(p, e->alts[a].hash[0], i);
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
	for (i = 0; i < n; i++)
		phrase_index(p, i);
	return p;
}

static void
phrase_free(struct phrase *p)
{
	size_t k, a;

	for (k = 0; k < p->n; k++) {
		for (a = 0; a < p->elems[k].nalts; a++)
			free(p->elems[k].alts[a].hash);
		free(p->elems[k].alts);
	}
	free(p->elems);
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
	free(p);
}

/* Does the sentence go on from the word before i to the word i? */
static int
goes_on(const struct text *t, size_t i, size_t start)
{
	return i == start || (t->words[i - 1].flags & WORD_LAST) == 0;
}

/* Words that an alternative uses up at i; 0 if it does not stand there. */
static size_t
alt_match(const struct alt *a, const struct text *t, size_t i)
{
	size_t k;

	if (a->n > t->n - i)
		return 0;
	for (k = 0; k < a->n; k++) {
		if (t->words[i + k].hash != a->hash[k])
			return 0;
		if (k > 0 && (t->words[i + k - 1].flags & WORD_LAST) != 0)
			return 0;
	}
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

/* Has the text a word for each element that must stand?  Denies most others. */
static int
may_stand(const struct phrase *p, const struct text *t)
{
	const struct elem *e;

	for (e = p->elems; e < p->elems + p->n; e++)
		if (e->kind == WORDS && !e->optional &&
		    ((e->may[0] & t->has[0]) | (e->may[1] & t->has[1]) |
			(e->may[2] & t->has[2]) | (e->may[3] & t->has[3])) == 0)
			return 0;
	return 1;
}

static int
match_at(const struct phrases *p, const struct text *t, size_t i, size_t *last)
{
	struct match m = {.t = t, .start = i};
	uint64_t hash = t->words[i].hash;
	size_t k;

	for (k = hash & p->mask; p->table[k].hash != 0; k = (k + 1) & p->mask) {
		if (p->table[k].hash != hash)
			continue;
		m.p = &p->list[p->table[k].phrase];
		if (may_stand(m.p, t) && elems_match(&m, 0, i, 0)) {
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
	size_t i;

	for (i = from; i < to && i < t->n; i++)
		if (match_at(p, t, i, last)) {
			*first = i;
			return 1;
		}
	return 0;
}
