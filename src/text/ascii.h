/*
 * ASCII, as text.h cuts it into words: what a byte is, and where a word ends.
 */
#ifndef ASCII_H
#define ASCII_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* The class of a byte.  Source: UAX #29: what joins words, between what. */
enum ascii {
	ASCII_LETTER = 1,
	ASCII_DIGIT = 2,
	ASCII_UNDER = 4,
	ASCII_MID_LETTER = 8, /* joins letters */
	ASCII_MID_NUM = 16,   /* joins digits */
	ASCII_CAPITAL = 32,   /* a letter, too: the bit by which it is folded */
	ASCII_ALNUM = ASCII_LETTER | ASCII_DIGIT,
	ASCII_WORD = ASCII_LETTER | ASCII_DIGIT | ASCII_UNDER
};

/* What flags it gives the word before it, between words; which mark it is. */
#define ASCII_FLAGS(cls) ((cls) >> 5 & 6) /* WORD_LAST, WORD_PAUSE */
#define ASCII_MARKS(cls) ((cls) >> 8)
#define ASCII_MARK(mark) ((uint32_t)(mark) << 8)

/* All that of each byte, as bits; those of several bytes can be or-ed. */
extern const uint32_t ascii_class[256];

#define ASCII_BYTES(x) (UINT64_C(0x0101010101010101) * (x)) /* eight of them */

/*
 * The high bit of each of eight bytes that is no letter; behind the first that
 * is no ASCII it may be wrong.
 */
static inline uint64_t
ascii_other_bits(uint64_t x)
{
	const uint64_t small = x | ASCII_BYTES(0x20);

	/* is it below 'a', is it above 'z' */
	return (~(small + ASCII_BYTES(0x80 - 'a')) |
	    (small + ASCII_BYTES(0x7f - 'z'))) & ASCII_BYTES(0x80);
}

/*
 * Is c one of the set?  A NUL, which strchr(3) finds at its end, is not.  Where
 * the compiler knows the set and it is small, c is compared with each.
 */
static inline int
ascii_in(char c, const char *set)
{
	const size_t n = strlen(set);

	if (!__builtin_constant_p(n) || n > 4)
		return c != '\0' && strchr(set, c) != NULL;
	return (n > 0 && c == set[0]) || (n > 1 && c == set[1]) ||
	    (n > 2 && c == set[2]) || (n > 3 && c == set[3]);
}

static inline int
ascii_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* Are the n bytes at s hexadecimal digits? */
int ascii_hex(const char *s, size_t n);

/* Where the first byte from i on is that is no ASCII; len if all are. */
size_t ascii_end(const char *s, size_t i, size_t len);

/* Has it a full stop as MARK_DOT says? */
int ascii_has_dot(const char *s, size_t len);

/*
 * The first blank from i on with a blank, a comma or a full stop behind it; len
 * if there is none.
 */
size_t ascii_gap(const char *s, size_t i, size_t len);

/* The first c from i on, i > 0, that has no letter before it; len if none. */
size_t ascii_unlettered(const char *s, size_t i, size_t len, char c);

/* How many of the len bytes at s, all ASCII, are letters. */
size_t ascii_letters(const char *s, size_t len);

/*
 * Where the word ends that begins at s[i], i < len, all of s being ASCII; in
 * *cls the classes of its bytes, or-ed.
 */
size_t ascii_word_end(const unsigned char *s, size_t i, size_t len,
    uint32_t *cls);

/*
 * Fold len bytes at s into d.  Returns how many capitals there were; in *all
 * whether there were no small letters.
 */
size_t ascii_fold(char *d, const char *s, size_t len, int *all);

#endif
