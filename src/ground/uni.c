/*
 * Characters below FOLD_MAX that fold to one character and take no part in
 * composition are folded by a table that libunistring fills once; Han, kana
 * and Hangul syllables are what they are; any other word is given to
 * u8_casefold() whole.
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

/* Append the normal form of a word by the short way; -1 if it has none. */
static int
fold_short(struct buf *out, const uint8_t *s, size_t len)
{
	size_t i, start = out->len;
	uint8_t mb[6];
	ucs4_t uc;
	int n;

	for (i = 0; i < len; i += (size_t)n) {
		n = u8_mbtouc(&uc, s + i, len - i);
		if (uc == 0x2019) {
			buf_addc(out, '\'');
			continue;
		}
		if (uc < FOLD_MAX) {
			uc = fold_char(uc);
			if (uc == FOLD_SLOW)
				break;
		} else if (!is_plain_cjk(uc)) {
			break;
		}
		buf_add(out, mb, (size_t)u8_uctomb(mb, uc, sizeof(mb)));
	}
	if (i >= len)
		return 0;
	out->len = start;
	return -1;
}

/* The same by libunistring; a word that it refuses stays as it is. */
static void
fold_long(struct buf *out, const uint8_t *s, size_t len)
{
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

void
uni_fold(struct buf *out, const char *word, size_t len)
{
	const uint8_t *s = (const uint8_t *)word;

	if (fold_short(out, s, len) == -1)
		fold_long(out, s, len);
}

size_t
uni_next(const char *s, size_t len, uint32_t *c)
{
	ucs4_t uc;
	int n = u8_mbtouc(&uc, (const uint8_t *)s, len);

	*c = uc;
	return (size_t)n;
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

void
uni_breaks(const char *s, size_t len, char *brk)
{
	u8_wordbreaks((const uint8_t *)s, len, brk);
}
