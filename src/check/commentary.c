/*
 * Most marks have no weight; a box says so in one comparison.  Sentences are
 * scored one after the other, and judged when the one behind is known.
 */
#include "check/commentary.h"

#include <assert.h>
#include <endian.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "check/sign.h"
#include "ground/mem.h"
#include "text/quote.h"

enum {
	LONGEST = 34,	/* words that are looked at as one sentence */
	LONGEST_ALONE = 80, /* the same, characters being words */
	STEM = 6,	/* bytes of the beginning of a word of ASCII */
	STEM_HIGH = 8,	/* and of others, as far as characters are whole */
	QUOTED_MAX = 64 /* sentences of a text in which quotations are sought */
};

/* What is hashed with a mark, to tell its kind. */
enum {
	KIND_WORD = 1,
	KIND_STEM,
	KIND_FIRST,
	KIND_END,
	KIND_SIGN,
	KIND_SHAPE
};

enum { ANY_NUMBER = 1, NO_SIGN = 64 };

/* Marks between words that say how a sentence is written. */
static const char marks[] = ":=;(\"*[{#-,?";
enum { MARKS = sizeof(marks) - 1 };

extern const char commentary_table[];
extern const uint64_t commentary_table_size; /* bytes */

struct commentary {
	const char *box;
	double always; /* the constant */
	struct signs *signs;
	struct sign_list list; /* of the text that was taken up */
	struct commentary_marks marks;
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
	return c;
}

void
commentary_free(struct commentary *c)
{
	if (c == NULL)
		return;
	signs_free(c->signs);
	free(c->list.at);
	free(c->marks.at);
	free(c);
}

size_t
commentary_sentence(const struct text *t, size_t from)
{
	size_t i, longest;

	for (i = from; i + 1 < t->n; i++) {
		if ((t->words[i].flags & WORD_LAST) != 0)
			break;
		longest = (t->words[i].flags & WORD_ALONE) != 0 ?
		    LONGEST_ALONE : LONGEST;
		if (i - from >= longest)
			break;
	}
	return i;
}

/* A mark of a hash, or two, or of a hash and a kind. */
static uint64_t
mix(uint64_t a, uint64_t b)
{
	a ^= b * 0x9e3779b97f4a7c15U;
	a ^= a >> 32;
	return a * 0xd6e8feb86659fd93U;
}

static void
put(struct commentary_marks *m, uint64_t hash)
{
	m->at[m->n++] = hash;
}

static void
reserve(struct commentary_marks *m, size_t n)
{
	if (n <= m->cap)
		return;
	m->cap = n + 256;
	m->at = mem_resize(m->at, m->cap, sizeof(*m->at));
}

/* A word's hash; all numbers are one. */
static uint64_t
word_hash(const struct word *w)
{
	return (w->flags & WORD_DIGIT) != 0 ? ANY_NUMBER : w->hash;
}

/* The beginning of a word at s that goes on behind it; 0: it does not. */
static uint64_t
stem_of(const char *s, size_t len)
{
	size_t n = ((unsigned char)s[0] & 0x80) != 0 ? STEM_HIGH : STEM;
	uint64_t head = 0;

	if (len <= n)
		return 0;
	while (((unsigned char)s[n] & 0xc0) == 0x80)
		n--;
	memcpy(&head, s, n);
	return head;
}

/* What stands behind a sentence and tells most: ':' or '?', else '.'. */
static char
end_of(const struct text *t, size_t last)
{
	const struct word *w = &t->words[last];
	size_t i = w->at + w->len, to = last + 1 < t->n ? w[1].at : t->len;

	for (; i < to; i++)
		if (t->raw[i] == ':' || t->raw[i] == '?')
			return t->raw[i];
	return '.';
}

/* The signs, one by one and two by two. */
static void
put_signs(struct commentary_marks *m, uint64_t signs)
{
	uint64_t a, b;

	for (a = signs; a != 0; a &= a - 1) {
		put(m, mix((uint64_t)__builtin_ctzll(a) << 8 | NO_SIGN,
		    KIND_SIGN));
		for (b = a & (a - 1); b != 0; b &= b - 1)
			put(m, mix((uint64_t)__builtin_ctzll(a) << 8 |
			    (uint64_t)__builtin_ctzll(b), KIND_SIGN));
	}
}

/* How much of something there is: none, one, two, more. */
static void
put_amount(struct commentary_marks *m, unsigned kind, size_t n)
{
	if (n > 0)
		put(m, mix((uint64_t)kind << 8 | (n > 2 ? 3 : n), KIND_SHAPE));
}

/* Count the marks that stand between two words, one of each kind a place. */
static void
count_marks(size_t n[MARKS], const char *at, const char *to)
{
	const char *mark;

	if (to - at == 1 && *at == ' ')
		return;
	for (; at < to; at++)
		if ((mark = memchr(marks, *at, MARKS)) != NULL)
			n[mark - marks]++;
}

/* How the sentence is written: which marks it has, and how long it is. */
static void
put_shape(struct commentary_marks *m, const struct text *t, size_t first,
    size_t last, size_t words)
{
	size_t n[MARKS] = {0}, i, k;
	const struct word *w;

	for (i = first; i < last; i++) {
		w = &t->words[i];
		count_marks(n, t->raw + w->at + w->len, t->raw + w[1].at);
	}
	for (k = 0; k < MARKS; k++)
		put_amount(m, (unsigned char)marks[k], n[k]);
	for (k = 4; k < words; k *= 2)
		;
	put_amount(m, 0, k / 8 + 1);
}

void
commentary_text(struct commentary *c, const struct text *t)
{
	signs_read(c->signs, t, &c->list);
}

const struct commentary_marks *
commentary_read(struct commentary *c, const struct text *t, size_t first,
    size_t last, int said)
{
	struct commentary_marks *m = &c->marks;
	uint64_t all = 0, hash, before = 0, stem;
	const struct word *w;
	size_t i, n = 0;

	m->n = 0;
	reserve(m, 3 * (last - first + 1) + 32 + 64 * 65 / 2);
	for (i = first; i <= last; i++) {
		if (said && quote_has(t, i))
			continue;
		w = &t->words[i];
		hash = word_hash(w);
		all |= c->list.at[i];
		put(m, mix(hash, KIND_WORD));
		if (hash != ANY_NUMBER && (stem = stem_of(t->norm.data +
		    w->norm, w->nlen)) != 0)
			put(m, mix(stem, KIND_STEM));
		put(m, n++ > 0 ? mix(before, hash) :
		    mix(hash, KIND_FIRST));
		before = hash;
	}
	put(m, mix((uint64_t)end_of(t, last), KIND_END));
	put_signs(m, all);
	put_shape(m, t, first, last, n);
	m->words = n;
	return m;
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
static int
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

double
commentary_share(size_t words)
{
	return 1.0 / sqrt((double)(words < COMMENTARY_ROOT ? COMMENTARY_ROOT :
	    words));
}

/* The score of the words first .. last alone. */
static double
score(struct commentary *c, const struct text *t, size_t first, size_t last,
    int said)
{
	const struct commentary_marks *m = commentary_read(c, t, first, last,
	    said);
	size_t i;
	int sum = 0;

	for (i = 0; i < m->n; i++)
		sum += weight_of(c, m->at[i]);
	return c->always + sum / COMMENTARY_SCALE * commentary_share(m->words);
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

	return s->score - fmax(0, all - bare);
}

/* The sentence that begins with the word i, by itself. */
static struct commentary_hit
alone(struct commentary *c, const struct text *t, size_t i)
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
	for (s = alone(c, t, 0); s.first < t->n; s = next) {
		next = alone(c, t, s.last + 1);
		own = s.score;
		s.score += COMMENTARY_NEAR * fmax(before,
		    fmax(next.score, 0));
		before = fmax(own, 0);
		if (s.score > limit && quoted++ < QUOTED_MAX)
			s.score = said(c, t, &s);
		if (s.score > most.score)
			most = s;
		if (s.score > limit)
			break;
	}
	return most;
}
