/*
 * Characters below FOLD_MAX that fold to one character, or to two of ASCII, and
 * take no part in composition are folded by a table that libunistring fills,
 * each when it is met; Han, kana and Hangul syllables are what they are; any
 * other word is given to u8_casefold() whole.
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

enum { KEPT = 1024 /* other characters that are kept: a power of two */ };

/*
 * What uni_put() wants: 0 for the character itself, the one that it folds to,
 * or 0x8000 and two of ASCII.
 */
#define FOLD_SAME 0
#define FOLD_SLOW 0xffff

static unsigned
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
	if (len == 2 && n == 2 && out[0] < 0x80 && out[1] < 0x80)
		return 0x8000U | (unsigned)out[0] << 7 | out[1]; /* ss */
	n = u8_mbtouc(&folded, out, len);
	if (n < 1 || (size_t)n != len || folded >= FOLD_MAX || folded == 0)
		return FOLD_SLOW;
	return folded;
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

size_t
uni_next(const char *s, size_t len, uint32_t *c)
{
	const size_t n = utf8_decode(s, len, c);
	ucs4_t uc;
	int bad;

	if (n > 0)
		return n;
	bad = u8_mbtouc(&uc, (const uint8_t *)s, len);
	*c = uc;
	return (size_t)bad;
}

/* Marks that join have no case, nor have ideographs. */
static unsigned
fold_of(ucs4_t uc, unsigned class)
{
	if (uc < FOLD_MAX)
		return fold_ask(uc);
	if (uc == 0x2019)
		return '\'';
	return (class & UNI_MID) != 0 || is_plain_cjk(uc) ? FOLD_SAME :
	    FOLD_SLOW;
}

static unsigned
class_of(ucs4_t uc)
{
	const int alnum = uc_is_alnum(uc);

	switch (uc_wordbreak_property(uc)) {
	case WBP_OTHER: case WBP_DQ: case WBP_NEWLINE:
		return alnum ? UNI_ALONE : uc != 0xfffd ? UNI_MARK : UNI_OTHER;
	case WBP_ALETTER:
		return alnum ? UNI_LETTER : UNI_OTHER;
	case WBP_NUMERIC:
		return alnum ? UNI_NUMBER : UNI_OTHER;
	case WBP_KATAKANA:
		return alnum ? UNI_KATAKANA : UNI_OTHER;
	case WBP_MIDLETTER:
		return UNI_MID_LETTER;
	case WBP_MIDNUM:
		return UNI_MID_NUMBER;
	case WBP_MIDNUMLET: case WBP_SQ:
		return UNI_MID;
	default:
		return UNI_OTHER;
	}
}

static uint32_t
ask(ucs4_t uc)
{
	unsigned class = class_of(uc), fold = fold_of(uc, class);

	if (fold == FOLD_SLOW && class != UNI_MARK)
		class = UNI_OTHER;
	return (uint32_t)class << 16 | fold;
}

/*
 * The classes of Hangul, Han and hiragana, which are too many for a table and
 * what they are; 0 for any other character.
 */
static unsigned
class_east(uint32_t c)
{
	if (c >= 0xac00)
		return c <= 0xd7a3 ? UNI_LETTER : 0;
	if (c >= 0x4e00)
		return c <= 0x9fea ? UNI_ALONE : 0;
	return c >= 0x3041 && c <= 0x3096 ? UNI_ALONE : 0;
}

uint32_t
uni_simple(uint32_t c)
{
	static uint32_t table[FOLD_MAX]; /* 0: not asked yet */
	static struct {
		uint32_t c, simple;
	} kept[KEPT];
	unsigned class = class_east(c);

	if (class != 0)
		return (uint32_t)class << 16 | FOLD_SAME;
	if (c < FOLD_MAX) {
		if (table[c] == 0)
			table[c] = ask(c);
		return table[c];
	}
	if (kept[c % KEPT].c != c) {
		kept[c % KEPT].c = c;
		kept[c % KEPT].simple = ask(c);
	}
	return kept[c % KEPT].simple;
}

/* Append the normal form of a word by the short way; -1 if it has none. */
static int
fold_short(struct buf *out, const char *s, size_t len)
{
	uint32_t uc, simple;
	size_t i, n;
	char *p;

	buf_reserve(out, len); /* none of these grows */
	p = out->data + out->len;
	for (i = 0; i < len; i += n) {
		n = uni_next(s + i, len - i, &uc);
		simple = uni_simple(uc);
		if ((simple & 0xffff) == FOLD_SLOW)
			return -1;
		p += uni_put(p, simple, s + i, n);
	}
	out->len = (size_t)(p - out->data);
	*p = '\0';
	return 0;
}

void
uni_fold(struct buf *out, const char *word, size_t len)
{
	if (fold_short(out, word, len) == -1)
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
