/*
 * In these pages the lead byte of a character of UTF-8 is a letter of another
 * script, a line of a drawn box or a sign of mathematics.  Such a one is at
 * home in some text, so what stands next to it decides:
 *	erklГ¤rt	a Cyrillic capital that touches a Latin letter
 *	itвЂ™s		letters of Serbian where no word of it can have them
 *	thatΓÇÖs, h├╢rt	a box or a Greek letter with an accented Latin one
 *	lleg√≥, it‚Äôs	a root or a low quote, and no number or word behind it
 */
#include "text/chars_page.h"

#include "ground/utf8.h"

/* What CP 1251 makes of the bytes 0x80 to 0xbf, but the usual marks. */
static const uint16_t cp1251[] = {
	0x402, 0x403, 0x453, 0x20ac, 0x409, 0x40a, 0x40c, 0x40b, 0x40f, 0x452,
	0x459, 0x45a, 0x45c, 0x45b, 0x45f, 0x40e, 0x45e, 0x408, 0x490, 0x401,
	0x404, 0x407, 0x406, 0x456, 0x491, 0x451, 0x2116, 0x454, 0x458, 0x405,
	0x455, 0x457, 0x201a, 0x2020, 0x2021, 0x2030, 0x2022, 0x2122
};

/* Marks that may stand behind any letter. */
static const uint16_t usual[] = {
	0x201e, 0x2026, 0x2018, 0x2019, 0x201c, 0x201d, 0x2013, 0x2014,
	0x2039, 0x203a, 0xab, 0xbb
};

static int
is_listed(uint32_t c, const uint16_t *list, size_t n)
{
	while (n-- > 0)
		if (list[n] == c)
			return 1;
	return 0;
}

static int
is_usual(uint32_t c)
{
	return is_listed(c, usual, sizeof(usual) / sizeof(usual[0]));
}

/* A byte from 0x80 to 0xbf, as CP 1251 shows it. */
static int
is_1251(uint32_t c)
{
	return (c >= 0xa0 && c <= 0xbb) || is_usual(c) ||
	    is_listed(c, cp1251, sizeof(cp1251) / sizeof(cp1251[0]));
}

static int
is_small(uint32_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= 0xdf && c <= 0xff && c != 0xf7);
}

/* A Latin letter with an accent. */
static int
is_accented(uint32_t c)
{
	return c >= 0xc0 && c < 0x250 && c != 0xd7 && c != 0xf7;
}

static int
is_latin(uint32_t c)
{
	return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || is_accented(c);
}

static int
is_box(uint32_t c)
{
	return c >= 0x2500 && c < 0x2580;
}

/* Is it the line of a box that CP 437 has for a lead byte? */
static int
is_lead_box(uint32_t c)
{
	static const uint16_t list[] = {0x2500, 0x251c, 0x252c, 0x253c, 0x255a,
	    0x2564, 0x2567, 0x2568, 0x256c};

	return is_listed(c, list, sizeof(list) / sizeof(list[0]));
}

/*
 * The characters at s: n of them to c, 0 for those that are not there; the
 * bytes of them all.
 */
static size_t
take(const char *s, size_t len, size_t n, uint32_t *c)
{
	size_t i, k, at = 0;

	for (i = 0; i < n; i++, at += k) {
		k = at < len ? utf8_decode(s + at, len - at, &c[i]) : 0;
		if (k == 0)
			c[i] = 0;
	}
	return at;
}

/* "РџСЂРёРІРµС‚": Cyrillic; each pair begins with Р or С */
static size_t
pairs(const char *s, size_t len)
{
	uint32_t c[8];
	size_t i, n = take(s, len, 8, c);

	for (i = 0; i < 8; i += 2)
		if ((c[i] != 0x420 && c[i] != 0x421) || c[i + 1] < 0x80)
			return 0;
	return n;
}

/* CP 1251: letters with accents begin with В to И, quotes with в. */
static int
is_cyrillic(const uint32_t *c, uint32_t before)
{
	if (c[0] == 0x432)
		return (c[1] == 0x402 && is_1251(c[2])) ||
		    (c[1] == 0x201a && c[2] == 0xac) ||
		    (c[1] == 0x201e && c[2] == 0x45e);
	if (c[0] == 0x442) /* CP 866: тАЩ */
		return c[1] == 0x410 && ((c[2] >= 0x423 && c[2] < 0x430) ||
		    c[2] == 0x436);
	if (!is_1251(c[1]))
		return 0;
	if (c[0] == 0x413 && c[1] == 0x401) /* è alone, as no word is */
		return c[2] < 0x400;
	/* "В Berlin" may have a blank that does not break */
	return is_latin(before) || (c[1] != 0xa0 && is_latin(c[2]));
}

/* CP 1250: Ă and Ĺ, Č of ș and ț, and the two that begin an emoji */
static int
is_central(const uint32_t *c, uint32_t before)
{
	if (c[0] == 0x10c)
		return c[1] == 0x2122 || c[1] == 0x203a;
	if (c[0] == 0x111)
		return c[1] == 0x17a;
	if (c[1] < 0xa0 || is_usual(c[1]) || c[1] > 0x2dd)
		return 0;
	return is_small(before) || !is_accented(c[1]);
}

/* CP 437, CP 850: a line of a box, and what no box has. */
static int
is_boxed(const uint32_t *c, uint32_t before)
{
	if (c[1] < 0xa0 || is_usual(c[1]))
		return 0;
	if (is_latin(before))
		return c[1] < 0x2500 || c[1] > 0x25ff || is_latin(c[2]);
	return !is_accented(c[1]) && (c[1] < 0x2190 ||
	    (c[1] >= 0x2300 && c[1] < 0x2500));
}

/* Macintosh: √© and ≈õ, but √2 and √π are roots. */
static int
is_root(const uint32_t *c, uint32_t before)
{
	if (c[1] < 0xa0 || is_usual(c[1]) || c[1] == 0x221e || c[1] >= 0x2300)
		return 0;
	if (c[0] == 0xbb) /* ș and ț */
		return is_small(before) && is_accented(c[1]) && is_small(c[2]);
	return is_latin(before) || (c[0] == 0x221a && !is_accented(c[1]) &&
	    c[1] != 0x3c0);
}

/* A quote or a dash, three characters: thatΓÇÖs, thatÔÇÖs, that‚Äôs. */
static int
is_quote(const uint32_t *c)
{
	switch (c[0]) {
	case 0x393:
		return is_accented(c[1]) && c[2] >= 0x80;
	case 0xd4:
		return (c[1] == 0xc7 && c[2] >= 0x80) ||
		    (c[1] == 0xe9 && c[2] == 0xbc);
	default: /* 0x201a */
		return (c[1] == 0xc4 || c[1] == 0xc7) && c[2] >= 0x80;
	}
}

/* Can damage begin with it? */
static int
is_lead(uint32_t c)
{
	if (c > 0x418)
		return c == 0x442 || c == 0x420 || c == 0x421 || c == 0x432 ||
		    (c >= 0x2000 && (c == 0x201a || c == 0x221a ||
			c == 0x2248 || c == 0x2261 || c == 0x9225 ||
			(is_box(c) && is_lead_box(c))));
	return c >= 0x412 || c == 0x393 || c == 0x102 || c == 0x139 ||
	    c == 0x10c || c == 0x111 || c == 0x192 || c == 0xd4 ||
	    (c >= 0xac && c <= 0xbb && (c < 0xae || c == 0xbb));
}

size_t
chars_page(const char *s, size_t len, uint32_t uc, uint32_t before)
{
	uint32_t c[3];
	size_t n, two;

	if (!is_lead(uc))
		return 0;
	n = take(s, len, 3, c);
	two = take(s, len, 2, c);
	if (c[1] < 0x80)
		return 0;
	switch (uc) {
	case 0x420: case 0x421:
		return pairs(s, len);
	case 0x432: case 0x442:
		return is_cyrillic(c, before) ? n : 0;
	case 0x102: case 0x139: case 0x10c: case 0x111:
		return is_central(c, before) ? two : 0;
	case 0x393: case 0xd4: case 0x201a:
		return is_quote(c) ? n : 0;
	case 0x221a: case 0x2248: case 0x192: case 0xbb:
		return is_root(c, before) ? two : 0;
	case 0xac: /* Macintosh: ¬£ and ¬∞, which no language has */
		return c[1] > 0xa0 && !is_accented(c[1]) && c[1] < 0x2300 &&
		    !is_usual(c[1]) ? two : 0;
	case 0x2261: case 0xad: /* CP 437, CP 850: an emoji */
		return c[1] == 0x192 ? n : 0;
	case 0x9225: /* a quote or a dash, read as GBK: 鈥檚 */
		return is_latin(before) || before == ' ' ? n : 0;
	default:
		return (is_box(uc) ? is_boxed(c, before) :
		    is_cyrillic(c, before)) ? two : 0;
	}
}
