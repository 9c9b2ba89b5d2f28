/*
 * Rule placeholder: numbers and names that letters or dots stand for: "XX
 * nights", "TBD pounds", "Version X.X", "chez XXX", "Mme ……, ".
 *
 * Two letters are a number before a small word that can be counted, where a
 * preposition or a word for `about` stands before them; a row of dots is one
 * before a unit.  People pause by dots, too, so elsewhere they are a name only
 * behind what people's names have before them.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "text/affix.h"
#include "text/ascii.h"

enum { BESIDE = 12 }; /* words beside it that may be of a code */

/* Is the word i "XX", "YY" or "NN"? */
static int
is_two(const struct text *t, size_t i)
{
	const char *s = t->raw + t->words[i].at;

	return t->words[i].len == 2 && s[0] == s[1] && ascii_in(*s, "XYN");
}

/* Does the next word stand behind word i and one blank? */
static int
goes_on(const struct text *t, size_t i)
{
	return i + 1 < t->n && t->raw[t->words[i].at + t->words[i].len] ==
	    ' ' && t->words[i + 1].at == t->words[i].at + t->words[i].len + 1;
}

/* Is the word i, behind XX, something that can be counted? */
static int
is_counted(const struct rule *r, const struct text *t, size_t i)
{
	return t->words[i].len > 3 && placeholder_is_small(t, i) &&
	    !placeholder_is(r, COUNTLESS, t, i) &&
	    !placeholder_is(r, PREP, t, i) && !placeholder_is(r, DET, t, i) &&
	    !placeholder_is(r, AFTER, t, i);
}

/* Can a number or a name stand behind the word before i? */
static int
is_led(const struct rule *r, const struct text *t, size_t i)
{
	return i > 0 && goes_on(t, i - 1) &&
	    !placeholder_is(r, ELIDED, t, i - 1) &&
	    (placeholder_is(r, PREP, t, i - 1) ||
	    (placeholder_is(r, BEFORE, t, i - 1) &&
	    !placeholder_is(r, DET, t, i - 1)));
}

/* Does a word in another script than XXX stand before it? */
static int
is_foreign(const struct rule *r, const struct text *t, size_t i)
{
	return i > 0 && goes_on(t, i - 1) && !placeholder_is(r, COUNTLESS, t,
	    i - 1) && (unsigned char)t->raw[t->words[i - 1].at] >= 0xd0 &&
	    (unsigned char)t->raw[t->words[i - 1].at] < 0xe0 &&
	    placeholder_ends_noun(r, t, t->words[i].at + t->words[i].len,
	    i + 1);
}

/* Do sizes of clothes stand around the word i, of which XXX is one? */
static int
is_of_sizes(const struct text *t, size_t i)
{
	static const char *const sizes[] = {"XL", "XXL", "XXXL", "XS", "3XL",
	    NULL};
	size_t k = i > BESIDE ? i - BESIDE : 0;

	for (; k < t->n && k < i + BESIDE; k++)
		if (affix_whole(t->raw + t->words[k].at, t->words[k].len,
		    sizes))
			return 1;
	return 0;
}

/* Is the word i what stands behind "Version": X.X, X.Y.Z? */
static int
is_version(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *s = t->raw + w->at;

	if (w->len == 5 ? memcmp(s, "X.Y.Z", 5) != 0 : s[1] != '.' ||
	    s[0] != s[2] || !ascii_in(*s, "XYN"))
		return 0;
	return i > 0 &&
	    w[-1].nlen == 7 && memcmp(t->norm.data + w[-1].norm, "version",
	    7) == 0;
}

/* Does a unit stand behind the word i, with or without a blank? */
static int
has_unit(const struct rule *r, const struct text *t, size_t i)
{
	return i + 1 < t->n && (goes_on(t, i) ||
	    t->words[i + 1].at == t->words[i].at + t->words[i].len) &&
	    placeholder_unit(r, t, i + 1);
}

/* Is it "XXth"? */
static int
is_ordinal(const struct word *w, const char *s)
{
	return w->len == 4 && memcmp(s, "XX", 2) == 0 &&
	    (memcmp(s + 2, "th", 2) == 0 || memcmp(s + 2, "st", 2) == 0 ||
	    memcmp(s + 2, "rd", 2) == 0);
}

/* Is it the Y of "X to Y days", "X hours and Y minutes"; X out of 5? */
static int
is_several(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *s = t->raw + w->at;

	if (w->len != 1 || i == 0)
		return 0;
	if (ascii_in(*s, "XN") && t->len - w->at > 9 &&
	    memcmp(s + 1, " out of ", 8) == 0)
		return s[9] >= '1' && s[9] <= '9';
	if (*s == 'X' && t->len - w->at > 9 &&
	    memcmp(s + 1, " of the", 7) == 0) /* X of them */
		return placeholder_is(r, SPENT, t, i - 1) ||
		    placeholder_is(r, BUY, t, i - 1);
	return *s == 'Y' && goes_on(t, i) && placeholder_unit(r, t, i + 1) &&
	    placeholder_is_small(t, i + 1);
}

/* Is it a number of Korea's, with its unit: XX시간? */
static int
is_korean(const struct word *w, const char *s)
{
	static const char *const units[] = {"시간", "일", "개월", "번", "명",
	    "분 ", "원", "년", "회"};
	size_t i;

	if (w->len < 5 || memcmp(s, "XX", 2) != 0)
		return 0;
	for (i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (w->len - 2 >= strlen(units[i]) &&
		    memcmp(s + 2, units[i], strlen(units[i])) == 0)
			return 1;
	return 0;
}

int
placeholder_is_count(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *s = t->raw + w->at;

	if ((w->len == 5 && memcmp(s, "XX:XX", 5) == 0) ||
	    placeholder_is_numbered(r, t, i) || is_korean(w, s) ||
	    (is_ordinal(w, s) && !placeholder_is(r, COUNTLESS, t, i + 1)) ||
	    is_several(r, t, i) || placeholder_is_figure(r, t, i))
		return 1;
	if (w->len == 6 && memcmp(s, "ХХХ", 6) == 0)
		return is_foreign(r, t, i);
	if (w->len == 3 && memcmp(s, "XXX", 3) == 0)
		return is_foreign(r, t, i) || (((is_led(r, t, i) &&
		    placeholder_ends_noun(r, t, w->at + w->len, i + 1)) ||
		    placeholder_is_unnamed(r, t, i)) && !is_of_sizes(t, i));
	if (w->len == 5 && s[1] == '.')
		return is_version(t, i);
	if (w->len == 3)
		return is_version(t, i) || (memcmp(s, "TB", 2) == 0 &&
		    ascii_in(s[2], "DAC") && (has_unit(r, t, i) ||
		    placeholder_is_unnamed(r, t, i)));
	if ((w->len == 4 && memcmp(s, "ХХ", 4) == 0) ||
	    (w->len == 2 && memcmp(s, "XY", 2) == 0))
		return has_unit(r, t, i);
	if (is_two(t, i) && *s != 'X' && i > 0 && goes_on(t, i - 1) &&
	    t->words[i - 1].nlen > 3 && placeholder_is(r, NUMBERED, t, i - 1) &&
	    placeholder_ends_noun(r, t, w->at + 2, i + 1))
		return 1; /* number NN; but XX is Roman, and rows have two N */
	return is_two(t, i) && (has_unit(r, t, i) || (goes_on(t, i) &&
	    is_led(r, t, i) && is_counted(r, t, i + 1)));
}

int
placeholder_is_pattern(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	size_t end = w->at + w->len;

	return ((w->at > 0 && t->raw[w->at - 1] == '-') || (end < t->len &&
	    t->raw[end] == '-')) && placeholder_has(r, CODE, t,
	    i > BESIDE ? i - BESIDE : 0, i + BESIDE < t->n ? i + BESIDE :
	    t->n);
}

/* Bytes of the dots at s, of which `left` are there: ..., …, …… */
static size_t
dots_len(const char *s, size_t left)
{
	size_t n = 0;

	while (left - n > 2 && memcmp(s + n, "…", 3) == 0)
		n += 3;
	if (n == 0)
		while (n < left && s[n] == '.')
			n++;
	return n;
}

/*
 * Do n bytes of dots up to byte `end`, behind the word i - 1, stand for a
 * number, or a name?
 */
static int
is_gap(const struct rule *r, const struct text *t, size_t i, size_t end,
    size_t n)
{
	if (n > 5 && placeholder_is(r, MISS, t, i - 1))
		return end >= t->len || ascii_in(t->raw[end], " ,");
	if (t->len - end > 1 && memcmp(t->raw + end, " .", 2) == 0)
		return (end + 2 == t->len || ascii_in(t->raw[end + 2],
		    " \n")) && placeholder_is(r, PREP, t, i - 1); /* in ... . */
	return i + 1 < t->n && t->raw[end] == ' ' &&
	    t->words[i].at == end + 1 && placeholder_is(r, UNIT, t, i) &&
	    (placeholder_is(r, PREP, t, i - 1) ||
	    placeholder_is(r, BEFORE, t, i - 1));
}

/* Look at all rows of dots that begin as `row` does, behind a blank. */
static void
rows(const struct rule *r, struct found *f, const struct text *t,
    const char *row)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t i, at, n;

	for (; (p = memchr(p, *row, (size_t)(end - p))) != NULL; p += n) {
		n = 1;
		if (p == t->raw || p[-1] != ' ' || end - p < 3 ||
		    memcmp(p, row, 3) != 0)
			continue;
		at = (size_t)(p - t->raw) - 1;
		i = placeholder_word_from(t, at);
		n = dots_len(p, t->len - at - 1);
		if (i > 0 && (t->words[i - 1].at + t->words[i - 1].len == at ||
		    (t->words[i - 1].at + t->words[i - 1].len + 1 == at &&
		    t->raw[at - 1] == '.' && n > 5 &&
		    placeholder_is(r, MISS, t, i - 1))) &&
		    is_gap(r, t, i, at + 1 + n, n))
			placeholder_found(f, t, at + 1, n);
	}
}

void
placeholder_dots(const struct rule *r, struct found *f, const struct text *t)
{
	if ((t->marks & MARK_DOT) != 0)
		rows(r, f, t, "...");
	if ((t->marks & MARK_SYMBOL) != 0)
		rows(r, f, t, "…");
}
