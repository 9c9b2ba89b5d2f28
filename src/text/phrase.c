/*
 * Each phrase is a row of elements (phrase_row.h), compiled (phrase_set.h).  A
 * text is searched for the cues of the phrases (cue.h), which are few: the
 * phrasebook noted where they are, else each word is looked at.  Where one
 * stands, its phrase is tried at each word before it that the phrase can begin
 * with, as far as it may be from there to the cue; the elements are tried by
 * plain recursion, which is bounded since gaps are.
 */
#include "text/phrase.h"

#include <stdlib.h>

#include "ground/mem.h"
#include "text/phrase_set.h"

struct phrases {
	struct phrase_set is;
	struct phrase_may begin;       /* what they can begin with */
	const struct phrasebook *book; /* NULL: none */
	unsigned set;		       /* which it is in the book */
};

/* Enter the cues into the book. */
static void
join(struct phrases *p, struct phrasebook *book)
{
	size_t i;

	p->book = book;
	p->set = phrasebook_set(book);
	for (i = 0; i < p->is.cues.n; i++)
		phrasebook_add(book, p->set, &p->is.cues.list[i], i);
}

struct phrases *
phrases_new(struct phrasebook *book, const char *const *list, size_t n)
{
	struct phrases *p = mem_calloc(1, sizeof(*p));
	size_t i, k;

	phrase_set_new(&p->is, list, n);
	for (i = 0; i < n; i++)
		for (k = 0; k < 4; k++)
			p->begin.bit[k] |= p->is.rows.list[i].begin.bit[k];
	if (book != NULL)
		join(p, book);
	return p;
}

void
phrases_free(struct phrases *p)
{
	if (p == NULL)
		return;
	phrase_set_free(&p->is);
	free(p);
}

/* May it be one of these words?  Denies most others. */
static int
may_be(const struct phrase_may *m, uint64_t hash)
{
	return (m->bit[hash >> 62] >> (hash >> 56 & 63) & 1) != 0;
}

/* Does the sentence go on from the word before i to the word i? */
static int
goes_on(const struct text *t, size_t i, size_t start)
{
	return i == start || (t->words[i - 1].flags & WORD_LAST) == 0;
}

/* Words that an alternative uses up at i, 0 if it does not stand there. */
static size_t
alt_match(const struct phrase_rows *r, size_t alt, const struct text *t,
    size_t i)
{
	const struct alt *a = &r->alts[alt];
	const uint64_t *words = &r->words[a->word];
	size_t k;

	if (t->words[i].hash != words[0] || a->n > t->n - i)
		return 0;
	for (k = 1; k < a->n; k++)
		if (t->words[i + k].hash != words[k] ||
		    (t->words[i + k - 1].flags & WORD_LAST) != 0)
			return 0;
	return a->n;
}

struct match {
	const struct phrase_rows *rows;
	const struct elem *elems;
	size_t n; /* how many */
	const struct text *t;
	size_t start;
	size_t end; /* the word after the last one */
};

/*
 * The words that the next alternative from *a on uses up at i, 0 if none does;
 * *a is the one behind it then.
 */
static size_t
next_alt(const struct match *m, const struct elem *e, size_t i, size_t *a)
{
	const uint64_t *firsts = &m->rows->firsts[e->alt];
	const uint64_t hash = m->t->words[i].hash;
	size_t n = 0;

	for (; *a < e->nalts && n == 0; (*a)++)
		if (firsts[*a] == hash)
			n = alt_match(m->rows, e->alt + *a, m->t, i);
	return n;
}

static int elems_match(struct match *m, size_t k, size_t i, int crossed);

static int
words_match(struct match *m, size_t k, size_t i, int crossed)
{
	const struct elem *e = &m->elems[k];
	size_t a = 0, n;

	if (i < m->t->n && may_be(&e->may, m->t->words[i].hash) &&
	    (crossed || goes_on(m->t, i, m->start)))
		while ((n = next_alt(m, e, i, &a)) > 0)
			if (elems_match(m, k + 1, i + n, 0))
				return 1;
	return e->optional && elems_match(m, k + 1, i, crossed);
}

/* None of the alternatives at i, unless a sentence ended before it. */
static int
none_match(const struct elem *e, const struct match *m, size_t i,
    int crossed)
{
	size_t a = 0;

	if (i >= m->t->n || (!crossed && !goes_on(m->t, i, m->start)) ||
	    !may_be(&e->may, m->t->words[i].hash))
		return 1;
	return next_alt(m, e, i, &a) == 0;
}

/* Is there a chance that the elements from k on match at i? */
static int
worth(const struct match *m, size_t k, size_t i)
{
	const struct elem *e = &m->elems[k];

	return k == m->n || e->kind != WORDS || e->optional ||
	    (i < m->t->n && may_be(&e->may, m->t->words[i].hash));
}

static int
gap_match(struct match *m, size_t k, size_t i, int crossed)
{
	const struct elem *e = &m->elems[k];
	size_t n;

	for (n = 0; n <= e->gap; n++, i++) {
		if (worth(m, k + 1, i) && elems_match(m, k + 1, i, crossed))
			return 1;
		if (i >= m->t->n || (!crossed && !goes_on(m->t, i, m->start)) ||
		    !none_match(e, m, i, crossed))
			return 0;
		crossed = 0;
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

	if (k == m->n) {
		m->end = i;
		return 1;
	}
	e = &m->elems[k];
	switch (e->kind) {
	case WORDS:
		return words_match(m, k, i, crossed);
	case GAP:
		return gap_match(m, k, i, crossed);
	case NOT:
		return none_match(e, m, i, 0) &&
		    elems_match(m, k + 1, i, crossed);
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

/* What was found: the first place, and there the first phrase. */
struct hit {
	int any; /* 0: nothing yet */
	size_t phrase;
	size_t first, last;
};

/* Would the phrase, at the word i, be found before what was found? */
static int
is_before(size_t i, size_t phrase, const struct hit *hit)
{
	return !hit->any || i < hit->first ||
	    (i == hit->first && phrase < hit->phrase);
}

/*
 * Try the phrase of a cue at the words from .. to - 1, where it is the word
 * `at` of t.
 */
static void
try_cue(const struct phrase_rows *r, const struct cue *c,
    const struct text *t, size_t at, size_t from, size_t to, struct hit *hit)
{
	const struct phrase *p = &r->list[c->phrase];
	struct match m = {.rows = r, .t = t};
	size_t i;

	if (at < from + c->near || (c->more &&
	    alt_match(r, c->alt, t, at - c->at) == 0))
		return;
	m.elems = phrase_elem(r, p, 0);
	m.n = p->n;
	for (i = at - c->near + 1; i-- > from && i + c->far >= at;) {
		m.start = i;
		if (i < to && (c->begin & cue_bit(t->words[i].hash)) != 0 &&
		    may_be(&p->begin, t->words[i].hash) &&
		    is_before(i, c->phrase, hit) &&
		    elems_match(&m, 0, i, 0)) {
			hit->any = 1;
			hit->phrase = c->phrase;
			hit->first = i;
			hit->last = m.end > i ? m.end - 1 : i;
		}
		if (i > 0 && !c->crosses &&
		    (t->words[i - 1].flags & WORD_LAST) != 0)
			return;
	}
}

/* The first of what was noted from the word i on. */
static size_t
note_from(const struct text *t, size_t i)
{
	size_t low = 0, high = t->nnoted, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (t->noted[mid].word < i)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/*
 * Where cues are looked for: up to this word.  What is found first is the
 * first, so that what follows need not be looked at.
 */
static size_t
end_of(const struct phrases *p, const struct text *t, size_t to,
    const struct hit *hit)
{
	const size_t far = p->is.cues.far;

	if (hit->any)
		to = hit->first + 1;
	return to < t->n && far < t->n - to ? to + far : t->n;
}

/* Try what the phrasebook has noted. */
static void
try_noted(const struct phrases *p, const struct text *t, size_t from,
    size_t to, struct hit *hit)
{
	const struct noted *n = t->noted + (from > 0 ? note_from(t, from) : 0);
	const struct noted *last = t->noted + t->nnoted;
	size_t end = end_of(p, t, to, hit);

	for (; n < last && n->word < end; n++) {
		if (n->set != p->set)
			continue;
		try_cue(&p->is.rows, &p->is.cues.list[n->cue], t, n->word, from,
		    to, hit);
		end = end_of(p, t, to, hit);
	}
}

/* Look at each word for cues, and try those that fit. */
static void
try_words(const struct phrases *p, const struct text *t, size_t from,
    size_t to, struct hit *hit)
{
	struct cue_place place;
	const struct cue *c;
	uint64_t hash;
	size_t i;

	for (i = from; i < end_of(p, t, to, hit); i++) {
		if ((c = cues_of(&p->is.cues, t->words[i].hash)) == NULL)
			continue;
		place = cue_place(t, i, UINT64_MAX);
		for (hash = c->hash; c->hash == hash; c++)
			if (cue_fits(&c->fit, &place))
				try_cue(&p->is.rows, c, t, i, from, to, hit);
	}
}

/* Called where it is likely to find something: most calls end before it. */
static int __attribute__((noinline))
search(const struct phrases *p, const struct text *t, size_t from, size_t to,
    size_t *first, size_t *last)
{
	struct hit hit = {0, 0, 0, 0};

	if (p->book != NULL && p->book == t->book)
		try_noted(p, t, from, to, &hit);
	else
		try_words(p, t, from, to, &hit);
	if (!hit.any)
		return 0;
	*first = hit.first;
	*last = hit.last;
	return 1;
}

int
phrases_may(const struct phrases *p, const struct text *t)
{
	return p->book == NULL || p->book != t->book ||
	    (t->sets >> p->set & 1) != 0;
}

int
phrases_find(const struct phrases *p, const struct text *t, size_t from,
    size_t to, size_t *first, size_t *last)
{
	if (!phrases_may(p, t))
		return 0;
	/* most questions are whether one word is one of a list */
	if (to == from + 1 && from < t->n &&
	    (!may_be(&p->begin, t->words[from].hash) ||
	    (p->is.cues.far == 0 &&
	    cues_of(&p->is.cues, t->words[from].hash) == NULL)))
		return 0;
	return search(p, t, from, to, first, last);
}
