/*
 * What the marks of a sentence are hashes of, and how far it goes: for
 * commentary.c, commentary_bound.c and t/learn alone.
 */
#ifndef COMMENTARY_MARK_H
#define COMMENTARY_MARK_H

#include <stddef.h>
#include <stdint.h>

#include "check/commentary.h"
#include "text/text.h"

enum { MARKS_WORD = 2, MARKS_WHOLE = 64 * 65 / 2 + 32 /* at most */ };

/* Make room for n marks, in place of those that there are. */
void marks_clear(struct commentary_marks *m, size_t n);

/* Add those of the word i by itself. */
void marks_word(struct commentary_marks *m, const struct text *t, size_t i);

/*
 * Add those of the words first .. last as a whole: the end, the signs, how it
 * is written.  So many of the words count.
 */
void marks_whole(struct commentary_marks *m, const struct text *t,
    size_t first, size_t last, uint64_t signs, size_t words);

enum {
	LONGEST = 35,	/* words that are looked at as one sentence */
	LONGEST_ALONE = 81, /* the same, characters being words */
	BEGINNING = 4	/* words of what may stand for a sentence, at least */
};

/* Are n words before the word i so many that it may not be one more? */
static inline int
is_long(const struct text *t, size_t i, size_t n)
{
	return n >= LONGEST && (n >= LONGEST_ALONE ||
	    (t->words[i].flags & WORD_ALONE) == 0);
}

/* Is the word i the last one of a sentence that begins with `first`? */
static inline int
is_last(const struct text *t, size_t first, size_t i)
{
	return (t->words[i].flags & WORD_LAST) != 0 || i + 1 >= t->n ||
	    is_long(t, i, i + 1 - first);
}

/* The first word of the sentence that the word i stands in. */
static inline size_t
sentence_of(const struct text *t, size_t i)
{
	const size_t most = (t->words[i].flags & WORD_ALONE) != 0 ?
	    LONGEST_ALONE : LONGEST;
	size_t first = i;

	while ((t->words[first].flags & WORD_FIRST) == 0 && first > 0 &&
	    i - first + 1 < most)
		first--;
	return first;
}

/* What stands behind the word `last` and tells most: ':' or '?', else '.'. */
char mark_end(const struct text *t, size_t last);

/*
 * Kinds of marks between words that say how a sentence is written, bit by bit:
 * those that stand once, twice and three times in it, or more often.  The kind
 * 0 is how long the sentence is.
 */
enum { SHAPES = 13 };

struct shape {
	unsigned once;
	unsigned twice;
	unsigned thrice;
};

/* May there be some behind the word w of t, not the last? */
static inline int
shape_may(const struct text *t, const struct word *w)
{
	const unsigned others = MARK_EQUAL | MARK_QUOTE | MARK_STRONG |
	    MARK_BRACKET | MARK_HASH | MARK_HYPHEN;

	/* most end a clause; before others there is rarely but a blank */
	return (w->flags & (WORD_PAUSE | WORD_LAST)) != 0 ||
	    ((t->marks & others) != 0 && (w[1].at - w->at - w->len != 1 ||
	    t->raw[w[1].at - 1] != ' '));
}

/* Add those between the word w of t and the one behind it. */
void shape_add(struct shape *s, const struct text *t, const struct word *w);

/* Add the length, once all others are added: up to four words, eight, more. */
static inline void
shape_end(struct shape *s, size_t words)
{
	s->once |= 1;
	s->twice = (s->twice & ~1U) | (words > 4);
	s->thrice = (s->thrice & ~1U) | (words > 8);
}

/* How often the kind k is there: 3 is more often, too. */
static inline unsigned
shape_amount(const struct shape *s, unsigned k)
{
	return (s->once >> k & 1) + (s->twice >> k & 1) + (s->thrice >> k & 1);
}

/* The marks of a shape, of an end, and of a sign or two. */
uint64_t mark_of_shape(unsigned kind, unsigned amount);
uint64_t mark_of_end(char end);
uint64_t mark_of_signs(unsigned a, unsigned b);

/* A mark of a hash, or two, or of a hash and a kind. */
static inline uint64_t
mark_mix(uint64_t a, uint64_t b)
{
	a ^= b * 0x9e3779b97f4a7c15U;
	a ^= a >> 32;
	return a * 0xd6e8feb86659fd93U;
}

/* A word's hash; all numbers are one. */
#define MARK_NUMBER UINT64_C(1)

static inline uint64_t
mark_hash(const struct word *w)
{
	return (w->flags & WORD_DIGIT) != 0 ? MARK_NUMBER : w->hash;
}

/* What is hashed with a mark, to tell its kind. */
enum {
	KIND_WORD = 1,
	KIND_STEM,
	KIND_FIRST,
	KIND_END,
	KIND_SIGN,
	KIND_SHAPE,
	KIND_APART
};

/* The mark of the first word of a sentence. */
static inline uint64_t
mark_first(uint64_t hash)
{
	return mark_mix(hash, KIND_FIRST);
}

/* The mark of two words with one between. */
static inline uint64_t
mark_apart(uint64_t a, uint64_t b)
{
	return mark_mix(mark_mix(a, b), KIND_APART);
}

static inline void
mark_put(struct commentary_marks *m, uint64_t mark)
{
	m->at[m->n++] = mark;
}

#endif
