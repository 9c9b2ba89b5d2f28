/*
 * Characters below FOLD_MAX that fold to one character and take no part in
 * composition are folded by a table that libunistring fills once; Han, kana
 * and Hangul syllables are what they are; any other word is given to
 * u8_casefold() whole.
 *
 * Word boundaries are found here where only letters, numbers and marks stand,
 * also by a table; with joiners, flags, or scripts that have rules of their
 * own, the whole is given to u8_wordbreaks().
 */
#include "ground/uni.h"

#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>
#include <uniwbrk.h>
#include <uniwidth.h>

#include "ground/utf8.h"

#define FOLD_MAX 0x600

/* 0: not asked yet; else what it folds to, or SLOW. */
static uint16_t fold_table[FOLD_MAX];
#define FOLD_SLOW 0xffff

static uint16_t
fold_ask(ucs4_t uc)
{
	uint8_t in[6], out[64];
	size_t len = sizeof(out);
	ucs4_t folded;
	int n;

	if (uc == 0x2bc || uc_combining_class(uc) != 0)
		return FOLD_SLOW;
	n = u8_uctomb(in, uc, sizeof(in));
	if (u8_casefold(in, (size_t)n, NULL, UNINORM_NFC, out, &len) == NULL)
		return FOLD_SLOW;
	n = u8_mbtouc(&folded, out, len);
	if (n < 1 || (size_t)n != len || folded >= FOLD_MAX || folded == 0)
		return FOLD_SLOW;
	return (uint16_t)folded;
}

static uint16_t
fold_char(ucs4_t uc)
{
	if (fold_table[uc] == 0)
		fold_table[uc] = fold_ask(uc);
	return fold_table[uc];
}

/*
 * Ideographs, kana and Hangul syllables fold and compose to themselves
 * (the two combining kana marks excepted).
 */
static int
is_plain_cjk(ucs4_t uc)
{
	return (uc >= 0x3041 && uc <= 0x30ff && uc != 0x3099 &&
	    uc != 0x309a) || (uc >= 0x3400 && uc <= 0x9fff) ||
	    (uc >= 0xac00 && uc <= 0xd7a3);
}

/*
 * The character at s, of which len > 0 bytes are there; what is no UTF-8 is
 * U+FFFD.
 */
static inline size_t
next(const uint8_t *s, size_t len, ucs4_t *uc)
{
	size_t n;

	if (s[0] < 0x80) {
		*uc = s[0];
		return 1;
	}
	n = utf8_decode((const char *)s, len, uc);
	return n > 0 ? n : (size_t)u8_mbtouc(uc, s, len);
}

/* What a character below FOLD_MAX folds to, at p; returns its length. */
static size_t
put_folded(char *p, ucs4_t uc)
{
	if (uc < 0x80) {
		p[0] = (char)uc;
		return 1;
	}
	p[0] = (char)(0xc0 | uc >> 6);
	p[1] = (char)(0x80 | (uc & 0x3f));
	return 2;
}

/* Append the normal form of a word by the short way; -1 if it has none. */
static int
fold_short(struct buf *out, const uint8_t *s, size_t len)
{
	size_t i, n;
	char *p;
	ucs4_t uc;

	buf_reserve(out, len); /* none of these grows */
	p = out->data + out->len;
	for (i = 0; i < len; i += n) {
		n = next(s + i, len - i, &uc);
		if (uc == 0x2019) {
			*p++ = '\'';
		} else if (uc < FOLD_MAX) {
			if ((uc = fold_char(uc)) == FOLD_SLOW)
				return -1;
			p += put_folded(p, uc);
		} else if (is_plain_cjk(uc)) {
			memcpy(p, s + i, n);
			p += n;
		} else {
			return -1;
		}
	}
	out->len = (size_t)(p - out->data);
	*p = '\0';
	return 0;
}

void
uni_fold(struct buf *out, const char *word, size_t len)
{
	if (fold_short(out, (const uint8_t *)word, len) == -1)
		uni_fold_slow(out, word, len);
}

/* A word that libunistring refuses stays as it is. */
void
uni_fold_slow(struct buf *out, const char *word, size_t len)
{
	const uint8_t *s = (const uint8_t *)word;
	size_t flen = 0, i, j;
	uint8_t *f;

	f = u8_casefold(s, len, NULL, UNINORM_NFC, NULL, &flen);
	if (f == NULL) {
		buf_add(out, s, len);
		return;
	}
	for (i = j = 0; i < flen; j++) {
		if (flen - i >= 3 && memcmp(f + i, "\xe2\x80\x99", 3) == 0) {
			f[j] = '\'';
			i += 3;
		} else if (flen - i >= 2 && memcmp(f + i, "\xca\xbc", 2) == 0) {
			f[j] = '\'';
			i += 2;
		} else {
			f[j] = f[i++];
		}
	}
	buf_add(out, f, j);
	free(f);
}

size_t
uni_next(const char *s, size_t len, uint32_t *c)
{
	ucs4_t uc;
	const size_t n = next((const uint8_t *)s, len, &uc);

	*c = uc;
	return n;
}

size_t
uni_width(uint32_t c)
{
	const int n = uc_width(c, "UTF-8");

	return n > 0 ? (size_t)n : 0;
}

int
uni_alnum(uint32_t c)
{
	return uc_is_alnum(c);
}

/* What joins words, as UAX #29 has it; what it does beyond that is OTHER. */
enum {
	LETTER = 1, NUMBER = 2, UNDER = 4, WORD = LETTER | NUMBER | UNDER,
	MID_LETTER = 8, MID_NUMBER = 16, MARK = 32, OTHER = 64
};

static uint8_t
class_ask(ucs4_t uc)
{
	switch (uc_wordbreak_property(uc)) {
	case WBP_OTHER: case WBP_DQ: case WBP_NEWLINE:
		return uc == 0xfffd ? OTHER : MARK;
	case WBP_ALETTER:
		return LETTER;
	case WBP_NUMERIC:
		return NUMBER;
	case WBP_EXTENDNUMLET:
		return UNDER;
	case WBP_MIDLETTER:
		return MID_LETTER;
	case WBP_MIDNUM:
		return MID_NUMBER;
	case WBP_MIDNUMLET: case WBP_SQ:
		return MID_LETTER | MID_NUMBER;
	default:
		return OTHER;
	}
}

static uint8_t
class_of(ucs4_t uc)
{
	static uint8_t table[FOLD_MAX]; /* 0: not asked yet */

	if (uc >= FOLD_MAX)
		return class_ask(uc);
	if (table[uc] == 0)
		table[uc] = class_ask(uc);
	return table[uc];
}

/* Does the mark c join a and b, which stand on its two sides? */
static int
joins(unsigned a, unsigned c, unsigned b)
{
	return ((a & b & LETTER) != 0 && (c & MID_LETTER) != 0) ||
	    ((a & b & NUMBER) != 0 && (c & MID_NUMBER) != 0);
}

/* Word boundaries by the short way; -1 if one of the characters is OTHER. */
static int
breaks_short(const uint8_t *s, size_t len, char *brk)
{
	unsigned c, last = 0, before = 0;
	size_t i, n, at = 0;
	ucs4_t uc;

	memset(brk, 0, len);
	for (i = 0; i < len; i += n) {
		n = next(s + i, len - i, &uc);
		c = class_of(uc);
		if (c == OTHER)
			return -1;
		brk[i] = (c & WORD) == 0 || (last & WORD) == 0;
		if ((c & WORD) != 0 && joins(before, last, c))
			brk[at] = brk[i] = 0;
		before = last;
		last = c;
		at = i;
	}
	return 0;
}

void
uni_breaks(const char *s, size_t len, char *brk)
{
	if (breaks_short((const uint8_t *)s, len, brk) == -1)
		uni_breaks_slow(s, len, brk);
}

void
uni_breaks_slow(const char *s, size_t len, char *brk)
{
	u8_wordbreaks((const uint8_t *)s, len, brk);
}
