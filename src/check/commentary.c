/*
 * What a word tells by itself is kept, since most words of a text were met
 * before.  Sentences are scored one after the other, and judged when the one
 * behind is known.
 */
#include "check/commentary.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "check/commentary_mark.h"
#include "check/net.h"
#include "check/sign.h"
#include "ground/mem.h"
#include "text/quote.h"

enum {
	LONGEST = 34,	/* words that are looked at as one sentence */
	LONGEST_ALONE = 80, /* the same, characters being words */
	QUOTED_MAX = 64, /* sentences in which quotations are sought */
	MET = 4096 /* words that are kept: a power of two */
};

#define SIGNS (SIGN_MORE - 1) /* those that are some */

extern const char commentary_table[];
extern const uint64_t commentary_table_size; /* bytes */

/* What a word tells by itself. */
struct met {
	uint64_t hash;
	uint64_t signs; /* and SIGN_MORE */
	net_row row; /* the sum of those of its marks */
};

struct commentary {
	struct net net;
	struct signs *signs;
	uint64_t *list; /* the signs of the words of the text at hand */
	net_row *row; /* and their rows */
	size_t cap;
	struct commentary_marks marks;
	struct met met[MET / 2][2]; /* where its hash says; new ones first */
};

struct commentary *
commentary_new(void)
{
	struct commentary *c = mem_calloc(1, sizeof(*c));
	int done = net_read(&c->net, commentary_table, commentary_table_size);

	assert(done == 0);
	(void)done;
	c->signs = signs_new();
	/* hashes of another place, as 0 is of others */
	c->met[0][0].hash = c->met[0][1].hash = 1;
	return c;
}

void
commentary_free(struct commentary *c)
{
	if (c == NULL)
		return;
	signs_free(c->signs);
	free(c->list);
	free(c->row);
	free(c->marks.at);
	free(c);
}

/* How many words from the word i on are looked at as one sentence, at most. */
static size_t
longest(const struct text *t, size_t i)
{
	return (t->words[i].flags & WORD_ALONE) != 0 ? LONGEST_ALONE : LONGEST;
}

size_t
commentary_sentence(const struct text *t, size_t from)
{
	const struct word *w = t->words + from, *sure = t->words + t->n - 1;
	size_t i;

	if (sure - w > LONGEST)
		sure = w + LONGEST;
	while (w < sure && (w->flags & WORD_LAST) == 0)
		w++;
	for (i = (size_t)(w - t->words); i + 1 < t->n &&
	    (t->words[i].flags & WORD_LAST) == 0 &&
	    i - from < longest(t, i); i++)
		continue;
	return i;
}

/* The rows of the marks from .. to - 1 of those at hand, added up. */
static net_row
rows_of(const struct commentary *c, size_t from, size_t to)
{
	net_row row = {0};

	for (; from < to; from++)
		row += net_find(&c->net, c->marks.at[from]);
	return row;
}

/* Ask what the word i of t tells by itself. */
static void
ask(struct commentary *c, const struct text *t, size_t i, struct met *met)
{
	marks_clear(&c->marks, MARKS_WORD);
	marks_word(&c->marks, t, i);
	met->hash = t->words[i].hash;
	met->signs = signs_word(c->signs, t, i);
	met->row = rows_of(c, 0, c->marks.n);
}

/* The same, once, while it is kept. */
static const struct met *
alone(struct commentary *c, const struct text *t, size_t i)
{
	const uint64_t hash = t->words[i].hash;
	struct met *met = c->met[hash % (MET / 2)];

	if (met[0].hash == hash)
		return &met[0];
	if (met[1].hash == hash)
		return &met[1];
	met[1] = met[0];
	ask(c, t, i, &met[0]);
	return &met[0];
}

void
commentary_text(struct commentary *c, const struct text *t)
{
	const struct met *met;
	size_t i;

	if (t->n > c->cap) {
		c->cap = t->n + 256;
		c->list = mem_resize(c->list, c->cap, sizeof(*c->list));
		c->row = mem_resize(c->row, c->cap, sizeof(*c->row));
	}
	for (i = 0; i < t->n; i++) {
		met = alone(c, t, i);
		c->list[i] = met->signs;
		c->row[i] = met->row;
	}
	signs_read(c->signs, t, c->list);
}

/* The mark of a word and the one before it; n: how many there are. */
static uint64_t
pair(uint64_t before, uint64_t hash, size_t n)
{
	return n > 0 ? mark_mix(before, hash) : mark_mix(hash, KIND_FIRST);
}

const struct commentary_marks *
commentary_read(struct commentary *c, const struct text *t, size_t first,
    size_t last)
{
	struct commentary_marks *m = &c->marks;
	uint64_t signs = 0, hash, before = 0;
	size_t i;

	marks_clear(m, (MARKS_WORD + 1) * (last - first + 1) + MARKS_WHOLE);
	for (i = first; i <= last; i++) {
		hash = mark_hash(&t->words[i]);
		signs |= c->list[i];
		marks_word(m, t, i);
		mark_put(m, pair(before, hash, i - first));
		before = hash;
	}
	marks_whole(m, t, first, last, signs & SIGNS, i - first);
	return m;
}

double
commentary_share(size_t words)
{
	return 1.0 / sqrt((double)(words < COMMENTARY_ROOT ? COMMENTARY_ROOT :
	    words));
}

/* What the words of a sentence make. */
struct sum {
	net_row row; /* of at most MARKS_WORD + 1 marks a word */
	uint64_t signs;
	uint64_t before; /* the hash of the last one */
	size_t n;
};

/* Add the words from .. to - 1, by themselves and two by two. */
static void
add_words(const struct commentary *c, const struct text *t, size_t from,
    size_t to, struct sum *s)
{
	uint64_t hash;
	size_t i;

	for (i = from; i < to; i++) {
		hash = mark_hash(&t->words[i]);
		s->signs |= c->list[i];
		s->row += c->row[i] +
		    net_find(&c->net, pair(s->before, hash, s->n++));
		s->before = hash;
	}
}

static_assert((LONGEST_ALONE + 1) * (MARKS_WORD + 1) <= NET_ROWS,
    "the rows of a sentence's words fit");

/*
 * The score of the words first .. last; with `bare`, words in quotations are
 * passed over.  It has the marks of commentary_read(), but few of them one by
 * one.
 */
static double
score(struct commentary *c, const struct text *t, size_t first, size_t last,
    int bare)
{
	struct sum s = {0};
	struct net_sum all = {{0}};
	size_t i;

	if (!bare)
		add_words(c, t, first, last + 1, &s);
	for (i = first; bare && i <= last; i++)
		if (!quote_has(t, i))
			add_words(c, t, i, i + 1, &s);
	marks_clear(&c->marks, MARKS_WHOLE);
	marks_whole(&c->marks, t, first, last, s.signs & SIGNS, s.n);
	net_add(&all, s.row);
	for (i = 0; i < c->marks.n; i += NET_ROWS)
		net_add(&all, rows_of(c, i, i + NET_ROWS < c->marks.n ?
		    i + NET_ROWS : c->marks.n));
	return net_score(&c->net, &all, commentary_share(s.n));
}

static double
larger(double a, double b)
{
	return a > b ? a : b;
}

static double
smaller(double a, double b)
{
	return a < b ? a : b;
}

/*
 * The score of a sentence without its quotations: another's commentary that is
 * reported is no fault.
 */
static double
said(struct commentary *c, const struct text *t,
    const struct commentary_hit *s)
{
	double all = score(c, t, s->first, s->last, 0);
	double bare = score(c, t, s->first, s->last, 1);

	return s->score - larger(0, all - bare);
}

/* The sentence that begins with the word i, by itself. */
static struct commentary_hit
sentence(struct commentary *c, const struct text *t, size_t i)
{
	struct commentary_hit s = {0, (uint32_t)i, (uint32_t)i};

	if (i >= t->n)
		return s;
	s.last = (uint32_t)commentary_sentence(t, i);
	s.score = score(c, t, i, s.last, 0);
	return s;
}

struct commentary_hit
commentary_find(struct commentary *c, const struct text *t, double limit)
{
	struct commentary_hit most = {-HUGE_VAL, 1, 0}, s, next;
	double before = 0, own;
	size_t quoted = 0;

	commentary_text(c, t);
	for (s = sentence(c, t, 0); s.first < t->n; s = next) {
		next = sentence(c, t, s.last + 1);
		own = s.score;
		s.score += COMMENTARY_NEAR * larger(0, smaller(own,
		    larger(before, next.score)));
		before = own;
		if (s.score > limit && quoted++ < QUOTED_MAX)
			s.score = said(c, t, &s);
		if (s.score > most.score)
			most = s;
		if (s.score > limit)
			break;
	}
	return most;
}
