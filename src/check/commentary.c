/*
 * Most marks have no weight; a box says so in one comparison.  What a word
 * tells by itself is kept, since most words of a text were met before.
 * Sentences are scored one after the other, and judged when the one behind is
 * known.
 */
#include "check/commentary.h"

#include <assert.h>
#include <endian.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "check/commentary_mark.h"
#include "check/sign.h"
#include "ground/mem.h"
#include "text/quote.h"

enum {
	LONGEST = 34,	/* words that are looked at as one sentence */
	LONGEST_ALONE = 80, /* the same, characters being words */
	QUOTED_MAX = 64, /* sentences in which quotations are sought */
	MET = 4096 /* words that are kept: a power of two */
};

extern const char commentary_table[];
extern const uint64_t commentary_table_size; /* bytes */

/*
 * What a word tells by itself: its signs, and above them the weight of its
 * marks.
 */
#define ALONE_SIGNS (SIGN_MORE - 1)
#define ALONE_WEIGHT(alone) ((int16_t)((alone) >> SIGN_BITS))

struct met {
	uint64_t hash;
	uint64_t alone;
};

struct commentary {
	const char *box;
	double always; /* the constant */
	struct signs *signs;
	uint64_t *alone; /* of the words of the text that was taken up */
	size_t cap;
	struct commentary_marks marks;
	struct met met[MET / 2][2]; /* where its hash says; new ones first */
};

struct commentary *
commentary_new(void)
{
	struct commentary *c = mem_calloc(1, sizeof(*c));
	const char *line = memchr(commentary_table, '\n',
	    commentary_table_size);
	char *end;

	assert(line != NULL && commentary_table_size ==
	    (size_t)(line + 1 - commentary_table) +
	    2 * COMMENTARY_BOX * COMMENTARY_BOXES);
	c->always = strtod(commentary_table, &end);
	assert(end > commentary_table);
	c->box = line + 1;
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
	free(c->alone);
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

size_t
commentary_box(uint64_t mark)
{
	return (size_t)(mark >> (64 - COMMENTARY_BITS));
}

unsigned char
commentary_tag(uint64_t mark)
{
	unsigned char tag = (unsigned char)(mark >> 32);

	return tag > 0 ? tag : 1;
}

/* The weight of a mark: the tags are compared all at once. */
static inline int
weight_of(const struct commentary *c, uint64_t mark)
{
	uint32_t differ, equal;
	uint64_t box;

	memcpy(&box, c->box + sizeof(box) * commentary_box(mark), sizeof(box));
	box = le64toh(box);
	differ = (uint32_t)box ^ commentary_tag(mark) * 0x01010101U;
	equal = (differ - 0x01010101U) & ~differ & 0x80808080U;
	if (equal == 0)
		return 0;
	return (int8_t)(box >> (32 + (unsigned)__builtin_ctz(equal) / 8 * 8));
}

static int
weight_all(const struct commentary *c)
{
	const struct commentary_marks *m = &c->marks;
	int sum = 0;
	size_t i;

	for (i = 0; i < m->n; i++)
		sum += weight_of(c, m->at[i]);
	return sum;
}

/* What the word i of t tells by itself: it is asked once, while it is kept. */
static uint64_t
alone(struct commentary *c, const struct text *t, size_t i)
{
	const uint64_t hash = t->words[i].hash;
	struct met *met = c->met[hash % (MET / 2)];

	if (met[0].hash == hash)
		return met[0].alone;
	if (met[1].hash == hash)
		return met[1].alone;
	marks_clear(&c->marks, MARKS_WORD);
	marks_word(&c->marks, t, i);
	met[1] = met[0];
	met->hash = hash;
	return met->alone = signs_word(c->signs, t, i) |
	    (uint64_t)weight_all(c) << SIGN_BITS;
}

void
commentary_text(struct commentary *c, const struct text *t)
{
	size_t i;

	if (t->n > c->cap) {
		c->cap = t->n + 256;
		c->alone = mem_resize(c->alone, c->cap, sizeof(*c->alone));
	}
	for (i = 0; i < t->n; i++)
		c->alone[i] = alone(c, t, i);
	signs_read(c->signs, t, c->alone);
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
		signs |= c->alone[i];
		marks_word(m, t, i);
		mark_put(m, pair(before, hash, i - first));
		before = hash;
	}
	marks_whole(m, t, first, last, signs & ALONE_SIGNS, i - first);
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
	uint64_t signs;
	uint64_t before; /* the hash of the last one */
	size_t n;
	int weight;
};

/* Add the words from .. to - 1, by themselves and two by two. */
static struct sum
add_words(const struct commentary *c, const struct text *t, size_t from,
    size_t to, struct sum s)
{
	const struct word *w = t->words + from, *end = t->words + to;
	const uint64_t *alone = c->alone + from;
	uint64_t hash;

	for (; w < end; w++, alone++) {
		hash = mark_hash(w);
		s.signs |= *alone;
		s.weight += ALONE_WEIGHT(*alone) +
		    weight_of(c, pair(s.before, hash, s.n++));
		s.before = hash;
	}
	return s;
}

/*
 * The score of the words first .. last; with `said`, words in quotations are
 * passed over.  It has the marks of commentary_read(), but few of them one by
 * one.
 */
static double
score(struct commentary *c, const struct text *t, size_t first, size_t last,
    int said)
{
	struct sum s = {0};
	size_t i;

	if (!said)
		s = add_words(c, t, first, last + 1, s);
	for (i = first; said && i <= last; i++)
		if (!quote_has(t, i))
			s = add_words(c, t, i, i + 1, s);
	marks_clear(&c->marks, MARKS_WHOLE);
	marks_whole(&c->marks, t, first, last, s.signs & ALONE_SIGNS, s.n);
	s.weight += weight_all(c);
	return c->always + s.weight / COMMENTARY_SCALE * commentary_share(s.n);
}

static double
larger(double a, double b)
{
	return a > b ? a : b;
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
		s.score += COMMENTARY_NEAR * larger(before,
		    larger(next.score, 0));
		before = larger(own, 0);
		if (s.score > limit && quoted++ < QUOTED_MAX)
			s.score = said(c, t, &s);
		if (s.score > most.score)
			most = s;
		if (s.score > limit)
			break;
	}
	return most;
}
