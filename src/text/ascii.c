#include "text/ascii.h"

#include <assert.h>
#include <endian.h>
#include <string.h>

#include "ground/wide.h"
#include "text/text.h"

#define ENDS(flag) ((uint32_t)(flag) << 5)

static_assert(ASCII_MARKS(ASCII_MARK(MARK_APOSTROPHE)) == MARK_APOSTROPHE,
    "the marks fit above the classes");
static_assert(ASCII_FLAGS(ENDS(WORD_LAST)) == WORD_LAST &&
    ASCII_FLAGS(ENDS(WORD_PAUSE)) == WORD_PAUSE &&
    ENDS(WORD_LAST) > ASCII_CAPITAL, "and the flags");

#define MARK(mark) ASCII_MARK(mark)
#define FULL ENDS(WORD_LAST)
#define LINE (FULL | MARK(MARK_LINE))
#define PAUSE ENDS(WORD_PAUSE)
#define FIGURE (ASCII_DIGIT | MARK(MARK_DIGIT))
#define SMALL ASCII_LETTER
#define LARGE (ASCII_LETTER | ASCII_CAPITAL)
#define MID_BOTH (ASCII_MID_LETTER | ASCII_MID_NUM)
#define CONTROL MARK(MARK_CONTROL)
#define HIGH MARK(MARK_HIGH)
#define SYMBOL (HIGH | MARK(MARK_SYMBOL))
#define EAST (HIGH | MARK(MARK_WIDE))
#define EIGHT(x) x, x, x, x, x, x, x, x

const uint32_t ascii_class[256] = {
	EIGHT(CONTROL), CONTROL, 0, LINE, CONTROL, CONTROL, 0, CONTROL, CONTROL,
	EIGHT(CONTROL), EIGHT(CONTROL),
	['!'] = FULL, ['"'] = MARK(MARK_QUOTE), ['#'] = MARK(MARK_HASH),
	['$'] = MARK(MARK_DOLLAR), ['%'] = MARK(MARK_PERCENT),
	['&'] = MARK(MARK_AMPERSAND),
	['('] = PAUSE | MARK(MARK_BRACKET),
	[')'] = PAUSE, ['*'] = MARK(MARK_STRONG), [','] = ASCII_MID_NUM | PAUSE,
	['-'] = MARK(MARK_HYPHEN), ['.'] = MID_BOTH | FULL,
	['\''] = MID_BOTH | MARK(MARK_APOSTROPHE),
	['/'] = MARK(MARK_SLASH), ['0'] = EIGHT(FIGURE), FIGURE, FIGURE,
	[':'] = ASCII_MID_LETTER | PAUSE | MARK(MARK_COLON),
	[';'] = ASCII_MID_NUM | PAUSE,
	['<'] = MARK(MARK_LESS), ['='] = MARK(MARK_EQUAL),
	['?'] = FULL | MARK(MARK_QUESTION), ['@'] = MARK(MARK_AT),
	['A'] = EIGHT(LARGE), EIGHT(LARGE), EIGHT(LARGE), LARGE, LARGE,
	['['] = MARK(MARK_BRACKET), ['\\'] = MARK(MARK_BACKSLASH),
	['_'] = ASCII_UNDER | MARK(MARK_STRONG),
	['`'] = MARK(MARK_TICK),
	['a'] = EIGHT(SMALL), EIGHT(SMALL), EIGHT(SMALL), SMALL, SMALL,
	['{'] = MARK(MARK_BRACKET), ['|'] = MARK(MARK_BAR), [0x7f] = CONTROL,
	EIGHT(EIGHT(HIGH)), EIGHT(HIGH), EIGHT(HIGH), EIGHT(HIGH), EIGHT(HIGH),
	HIGH, HIGH, SYMBOL, EAST, HIGH, HIGH, HIGH, HIGH, /* from 0xe0 on */
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, EAST,
	EIGHT(HIGH), EIGHT(HIGH),
};

int
ascii_hex(const char *s, size_t n)
{
	static const char digits[] = "0123456789abcdefABCDEF";
	size_t i;

	for (i = 0; i < n; i++)
		if (s[i] == '\0' || strchr(digits, s[i]) == NULL)
			return 0;
	return 1;
}

size_t
ascii_end(const char *s, size_t i, size_t len)
{
	const wide none = {0};
	size_t n;

	for (; i + WIDE <= len; i += WIDE)
		if ((n = wide_first(wide_read(s + i) < none)) < WIDE)
			return i + n;
	while (i < len && (unsigned char)s[i] < 0x80)
		i++;
	return i;
}

int
ascii_has_dot(const char *s, size_t len)
{
	size_t i;

	/* with the sign turned, bytes from 0x80 on are the greatest */
	for (i = 0; i + WIDE < len; i += WIDE)
		if (wide_bits((wide_read(s + i) == '.') &
		    ((wide_read(s + i + 1) ^ -128) > (' ' ^ -128))) != 0)
			return 1;
	for (; i + 1 < len; i++)
		if (s[i] == '.' && (unsigned char)s[i + 1] > ' ')
			return 1;
	return 0;
}

size_t
ascii_gap(const char *s, size_t i, size_t len)
{
	wide next;
	size_t n;

	for (; i + WIDE < len; i += WIDE) {
		next = wide_read(s + i + 1);
		n = wide_first((wide_read(s + i) == ' ') & ((next == ' ') |
		    (next == ',') | (next == '.')));
		if (n < WIDE)
			return i + n;
	}
	for (; i + 1 < len; i++)
		if (s[i] == ' ' && ascii_in(s[i + 1], " ,."))
			return i;
	return len;
}

size_t
ascii_unlettered(const char *s, size_t i, size_t len, char c)
{
	wide before;
	size_t n;

	for (; i + WIDE <= len; i += WIDE) {
		before = wide_read(s + i - 1) | 0x20;
		n = wide_first((wide_read(s + i) == c) &
		    ((before < 'a') | (before > 'z')));
		if (n < WIDE)
			return i + n;
	}
	for (; i < len; i++)
		if (s[i] == c && (ascii_class[(unsigned char)s[i - 1]] &
		    ASCII_LETTER) == 0)
			return i;
	return len;
}

size_t
ascii_letters(const char *s, size_t len)
{
	size_t i, n = 0;
	uint64_t x;

	for (i = 0; i + sizeof(x) <= len; i += sizeof(x)) {
		memcpy(&x, s + i, sizeof(x));
		n += 8 - ((ascii_other_bits(x) >> 7) * ASCII_BYTES(1) >> 56);
	}
	for (; i < len; i++)
		n += ascii_class[(unsigned char)s[i]] & ASCII_LETTER;
	return n;
}

/* Does the mark c join a and b, the characters on its two sides? */
static int
joins(uint32_t a, uint32_t c, uint32_t b)
{
	return ((a & b & ASCII_LETTER) != 0 && (c & ASCII_MID_LETTER) != 0) ||
	    ((a & b & ASCII_DIGIT) != 0 && (c & ASCII_MID_NUM) != 0);
}

/*
 * How many of the eight bytes of ASCII at s are letters, up to the first that
 * is none; all eight are looked at in one go.  Adds their classes to *cls.
 */
static size_t
letter_row(const unsigned char *s, uint32_t *cls)
{
	uint64_t x, other;
	size_t n = 8;

	memcpy(&x, s, sizeof(x));
	x = le64toh(x);
	other = ascii_other_bits(x);
	if (other != 0) {
		n = (size_t)__builtin_ctzll(other) / 8;
		x |= ~UINT64_C(0) << 8 * n;
	}
	*cls |= (n > 0 ? ASCII_LETTER : 0) |
	    ((~x & ASCII_BYTES(ASCII_CAPITAL)) != 0 ? ASCII_CAPITAL : 0);
	return n;
}

size_t
ascii_word_end(const unsigned char *s, size_t i, size_t len, uint32_t *cls)
{
	uint32_t c = 0;

	*cls = 0;
	if (len - i >= 8)
		i += letter_row(s + i, cls);
	for (;; i++) {
		for (; i < len &&
		    ((c = ascii_class[s[i]]) & ASCII_WORD) != 0; i++)
			*cls |= c;
		if (i + 1 >= len || (c & MID_BOTH) == 0 ||
		    !joins(ascii_class[s[i - 1]], c, ascii_class[s[i + 1]]))
			return i;
		*cls |= c;
	}
}

size_t
ascii_fold(char *d, const char *s, size_t len, int *all)
{
	size_t i, letters = 0, capitals = 0;
	uint32_t cls;

	for (i = 0; i < len; i++) {
		cls = ascii_class[(unsigned char)s[i]];
		letters += (cls & ASCII_LETTER) != 0;
		capitals += (cls & ASCII_CAPITAL) != 0;
		d[i] = (char)(s[i] | (int)(cls & ASCII_CAPITAL));
	}
	*all = letters == capitals;
	return capitals;
}
