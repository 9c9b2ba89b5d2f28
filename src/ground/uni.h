/*
 * Unicode, as far as words need it: the only includer of libunistring.
 */
#ifndef UNI_H
#define UNI_H

#include <stddef.h>
#include <stdint.h>

#include "ground/buf.h"

/*
 * The character at s, of which len > 0 bytes are there, in *c; returns its
 * length in bytes.  What is no UTF-8 is one U+FFFD.
 */
size_t uni_next(const char *s, size_t len, uint32_t *c);

/* Is it a letter or a digit? */
int uni_alnum(uint32_t c);

/* Columns that it takes on a terminal: 0 to 2. */
size_t uni_width(uint32_t c);

/*
 * What a character is to words, where that takes no more than a look at its
 * neighbours.  Source: UAX #29: what joins words, between what.
 */
enum {
	UNI_LETTER = 1,
	UNI_NUMBER = 2,
	UNI_KATAKANA = 4, /* joins its like only */
	UNI_WORD = UNI_LETTER | UNI_NUMBER | UNI_KATAKANA,
	UNI_MID_LETTER = 8,  /* joins letters */
	UNI_MID_NUMBER = 16, /* joins numbers */
	UNI_MID = UNI_MID_LETTER | UNI_MID_NUMBER,
	UNI_ALONE = 32, /* a word by itself */
	UNI_MARK = 64,	/* no part of a word */
	UNI_OTHER = 128 /* it takes more, or its normal form does */
};

/* All that, or-ed, and what uni_put() wants of it. */
uint32_t uni_simple(uint32_t c);

#define UNI_CLASS(simple) ((simple) >> 16)

/*
 * Write the normal form of the character that is n bytes at s, of which
 * uni_simple() was asked, to p; returns its length, n at most.
 */
static inline size_t
uni_put(char *p, uint32_t simple, const char *s, size_t n)
{
	const unsigned fold = simple & 0xffff;
	size_t i;

	if (fold == 0) {
		for (i = 0; i < n; i++)
			p[i] = s[i];
		return n;
	}
	if (fold < 0x80) {
		p[0] = (char)fold;
		return 1;
	}
	/* two of ASCII, or one of two bytes */
	p[0] = (char)(fold >= 0x8000 ? fold >> 7 & 0x7f : 0xc0 | fold >> 6);
	p[1] = (char)(fold >= 0x8000 ? fold & 0x7f : 0x80 | (fold & 0x3f));
	return 2;
}

/* Word boundaries (UAX #29): brk[i] is 1 if there is one before s[i]. */
void uni_breaks(const char *s, size_t len, char *brk);

/*
 * Append the normal form of a word: case folded, NFC, curly apostrophes
 * straight.
 */
void uni_fold(struct buf *out, const char *word, size_t len);

/* The same without the short way: for the test that both agree. */
void uni_fold_slow(struct buf *out, const char *word, size_t len);

#endif
