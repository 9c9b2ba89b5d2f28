/*
 * A character of UTF-8 has a lead byte and bytes from 0x80 to 0xbf behind it.
 * Damage shows as a letter that was made of a lead byte, followed by as many
 * characters that were made of such bytes.  One of them alone may be meant (»
 * behind a letter), so where all are usual marks more must follow.
 */
#include "text/chars_damage.h"

#include <string.h>

#include "ground/utf8.h"
#include "text/ascii.h"
#include "text/chars_page.h"

/* What CP 1252 makes of the bytes 0x80 to 0x9f; 0: nothing. */
static const uint16_t cp1252[32] = {
	0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6,
	0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0, 0x2018, 0x2019, 0x201c,
	0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0,
	0x17e, 0x178
};

/* The byte that was made this character; 0 if none was. */
static unsigned
byte_of(uint32_t c)
{
	unsigned i;

	if (c >= 0x80 && c <= 0xff)
		return c;
	for (i = 0; c > 0xff && i < 32; i++)
		if (cp1252[i] == c)
			return 0x80 + i;
	return 0;
}

/* The character at s, of which len bytes are left, in *c; its length. */
static size_t
next(const char *s, size_t len, uint32_t *c)
{
	size_t n = len > 0 ? utf8_decode(s, len, c) : 0;

	if (n == 0)
		*c = 0;
	return n;
}

/* Marks that people put after a letter: » … ’ ” – — */
static int
is_punctuation(unsigned byte)
{
	return byte == 0xbb || byte == 0x85 || (byte >= 0x91 && byte <= 0x94) ||
	    byte == 0x96 || byte == 0x97;
}

static int
is_letter(uint32_t c)
{
	return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c >= 0xc0;
}

/*
 * Bytes of what were `more` + 1 bytes of one character: the lead byte at s is
 * lead, and `more` others follow.  *firm: none of them is a usual mark.
 */
static size_t
sequence(const char *s, size_t len, size_t more, int *firm)
{
	size_t i, n;
	uint32_t c;
	unsigned byte;

	n = next(s, len, &c);
	for (*firm = 1, i = n; more > 0; more--, i += n) {
		n = next(s + i, len - i, &c);
		byte = byte_of(c);
		if (n == 0 || byte < 0x80 || byte > 0xbf)
			return 0;
		if (is_punctuation(byte))
			*firm = 0;
	}
	return i;
}

/* Two such sequences in a row, of leads from .. to. */
static size_t
twice(const char *s, size_t len, size_t more, unsigned from, unsigned to)
{
	size_t n, n2;
	uint32_t c;
	int firm;

	if ((n = sequence(s, len, more, &firm)) == 0)
		return 0;
	next(s + n, len - n, &c);
	if (byte_of(c) < from || byte_of(c) > to)
		return 0;
	n2 = sequence(s + n, len - n, more, &firm);
	return n2 > 0 ? n + n2 : 0;
}

static size_t
two_bytes(const char *s, size_t len)
{
	size_t n;
	uint32_t c;
	int firm;

	n = sequence(s, len, 1, &firm);
	if (n > 0 && !firm) {
		next(s + n, len - n, &c);
		return is_letter(c) ? n : 0;
	}
	return n;
}

/*
 * A word of CP 1251 or KOI8-R that was read as CP 1252 ("õîðîøèé"): five
 * letters with accents in a row, four of them different, are in no language.
 */
static size_t
accents(const char *s, size_t len)
{
	uint32_t seen[5] = {0}, c;
	size_t i, k, n, at, other = 0;

	for (i = at = 0; i < 5; i++, at += n) {
		n = next(s + at, len - at, &c);
		if (c < 0xc0 || c > 0xff || c == 0xd7)
			return 0;
		for (k = 0; k < i && seen[k] != c; k++)
			continue;
		seen[i] = c;
		other += k == i;
	}
	return other > 3 ? at : 0;
}

/*
 * "câest", "nâai": an apostrophe whose other two bytes were dropped, or one of
 * them.  No language has these letters behind the accent, or a euro.
 */
static size_t
bare_quote(const char *s, size_t len)
{
	return len > 4 && memcmp(s + 2, "\xe2\x82\xac", 3) == 0 ? 5 :
	    len > 2 && ascii_in(s[2], "aeAEO") ? 2 : 0;
}

size_t
chars_damage(const char *s, size_t len, uint32_t uc, uint32_t before)
{
	size_t n;
	int firm;

	if (uc >= 0xc0 && uc <= 0xff && (n = accents(s, len)) > 0)
		return n;
	switch (uc) {
	case 0xfffd:
		return 3;
	case 0xc2: case 0xc3: case 0xc4: case 0xc5: case 0xc8:
		return two_bytes(s, len);
	case 0xe2:
		n = sequence(s, len, 2, &firm);
		/* quotes and dashes are E2 80: their second is a euro sign */
		return n > 0 && (firm || memcmp(s + 2, "\xe2\x82\xac", 3) == 0
		||
		    s[2] == '\xc2') ? n : bare_quote(s, len);
	case 0xf0: /* an emoji, perhaps with a byte that CP 1252 has not */
		next(s + 2, len - 2, &uc);
		n = sequence(s, len, 3, &firm);
		return n > 0 ? n : uc == 0x178 || uc == 0x9f ? 4 : 0;
	case 0xef: /* U+FFFD itself */
		return len >= 6 && memcmp(s, "\xc3\xaf\xc2\xbf\xc2\xbd", 6) ==
		    0 ? 6 : 0;
	case 0xce: case 0xcf:
		return twice(s, len, 1, 0xce, 0xcf);
	case 0xd0: case 0xd1:
		return twice(s, len, 1, 0xd0, 0xd1);
	case 0xd7: case 0xd8: case 0xd9: case 0xda:
		return twice(s, len, 1, 0xd7, 0xdb);
	case 0x951f: /* U+FFFD twice, read as GBK */
		return len >= 9 && memcmp(s, "锟斤拷", 9) == 0 ? 9 : 0;
	default:
		if (uc >= 0xe0 && uc <= 0xed)
			return twice(s, len, 2, 0xe0, 0xef);
		if (uc < 0xa0)
			return uc != 0x85 ? 2 : 0;
		return chars_page(s, len, uc, before);
	}
}
