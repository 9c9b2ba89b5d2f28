/*
 * How a text gets its words: one by one, or those of a piece of it at once.
 * For text.c alone.
 */
#ifndef CUT_H
#define CUT_H

#include <endian.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "ground/hash.h"
#include "text/text.h"

enum { CUT_SLACK = 16 }; /* bytes that there are room for behind a word */

/* Make room for more words. */
void cut_grow(struct text *t);

/*
 * A new word, len bytes at raw[at], but for what its normal form tells; that
 * goes to the end of t->norm, and then a blank.
 */
static inline struct word *
cut_new(struct text *t, size_t at, size_t len)
{
	struct word *w;

	if (t->n == t->cap)
		cut_grow(t);
	w = &t->words[t->n];
	w->flags = t->n == 0 || (w[-1].flags & WORD_LAST) != 0 ? WORD_FIRST : 0;
	w->at = (uint32_t)at;
	w->len = (uint32_t)len;
	w->norm = (uint32_t)t->norm.len;
	t->n++;
	return w;
}

/* The last word has a digit. */
static inline void
cut_digit(struct text *t)
{
	if (t->digits == 0)
		t->digit = t->n - 1;
	t->digits = t->n;
	t->words[t->n - 1].flags |= WORD_DIGIT;
}

/* Note what stands between words: what it does to the word before it. */
static inline void
cut_between(struct text *t, uint32_t flags)
{
	if (t->n > 0)
		t->words[t->n - 1].flags |= flags;
}

/* hash64() of n > 0 bytes, behind which there is CUT_SLACK. */
static inline uint64_t
cut_hash(const char *s, size_t n)
{
	uint64_t x;

	if (n > sizeof(x))
		return hash64(s, n);
	memcpy(&x, s, sizeof(x));
	x = le64toh(x);
	if (n < sizeof(x))
		x &= (UINT64_C(1) << 8 * n) - 1;
	return hash64_short(x, n);
}

/* Underscores join words but say nothing: "_really_" is "really". */
void cut_trim(const char *raw, size_t *at, size_t *len);

/*
 * The word of ASCII at raw[at]; cls: the classes of its bytes, or-ed.  There
 * must be room for it, the blank before it and CUT_SLACK.
 */
void cut_word(struct text *t, size_t at, size_t len, uint32_t cls);

/*
 * The words of len bytes of ASCII at raw[at], which begin and end where words
 * do, and the marks there are.
 */
void cut_ascii(struct text *t, size_t at, size_t len);

/* What a mark does to the word before it. */
uint32_t cut_ends(uint32_t uc);

/* Is it of a script that is written without spaces between words? */
int cut_alone(uint32_t uc);

/*
 * The same of len bytes without white space, not all ASCII, as far as their
 * characters are simple (uni.h): returns how many bytes were cut, up to len.
 * There is a word boundary behind them.
 */
size_t cut_simple(struct text *t, size_t at, size_t len);

/*
 * How many of len bytes, from where cut_simple() ended, must be cut otherwise:
 * there is a boundary behind them, too.
 */
size_t cut_not_simple(const struct text *t, size_t at, size_t len);

#endif
