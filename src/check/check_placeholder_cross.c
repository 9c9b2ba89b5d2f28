/*
 * Rule placeholder: numbers that small letters or signs stand for: "xx%",
 * "$xx.xx", "xx days", "## cm", "#/5", "Gate ###".
 *
 * Two small x are kisses, too, so they need a unit in the same sentence, a
 * sign of money before them or one of percent behind; a row of # is a curse or
 * a heading, so it needs a unit, or what has a number before it.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "ground/piece.h"
#include "text/ascii.h"
#include "text/quote.h"

enum { AROUND = 12 }; /* words before a date that may tell of its form */

/* Does the sign of a currency begin at byte `at`, behind a blank? */
static int
is_currency(const struct text *t, size_t at)
{
	const char *s = t->raw + at;
	size_t left = at < t->len ? t->len - at : 0;

	return left > 1 && s[0] == ' ' && (s[1] == '$' || (left > 3 &&
	    memcmp(s + 1, "€", 3) == 0) || (left > 2 && memcmp(s + 1, "£",
	    2) == 0));
}

/* Does a unit follow behind byte `end`, after the word i - 1 or its like? */
static int
has_unit(const struct rule *r, const struct text *t, size_t end, size_t i)
{
	return i < t->n && end < t->len && t->raw[end] == ' ' &&
	    t->words[i].at == end + 1 && placeholder_unit(r, t, i) &&
	    ((t->words[i].flags & WORD_UPPER) == 0 || t->raw[end - 1] == '#' ||
	    placeholder_is(r, SUBSTANTIVE, t, i));
}

/* Does what is counted follow: "at xx decibels"? */
static int
is_plural(const struct rule *r, const struct text *t, size_t end, size_t i)
{
	return placeholder_is_plural(t, end, i) &&
	    (placeholder_is(r, PREP, t, i - 2) ||
	    placeholder_is(r, BE, t, i - 2)) &&
	    !placeholder_is(r, COUNTLESS, t, i) &&
	    !placeholder_is(r, BE, t, i) && !placeholder_is(r, AFTER, t, i);
}

/* Do the letters x from byte `at` to `end` stand for a number? */
static int
is_number(const struct rule *r, const struct text *t, size_t at, size_t end)
{
	size_t i;

	if (placeholder_money(t, at))
		return 1;
	if (at == 0 || t->raw[at - 1] != ' ')
		return 0;
	if ((end < t->len && t->raw[end] == '%') || is_currency(t, end))
		return 1;
	i = placeholder_word_from(t, end);
	if (i > 1 && is_plural(r, t, end, i))
		return 1;
	return i > 1 && (t->words[i - 2].flags & (WORD_LAST | WORD_PAUSE)) ==
	    0 && has_unit(r, t, end, i);
}

/* Bytes of the letters x at s, of which `left` are there: xx, xx.xx. */
static size_t
crosses_len(const char *s, size_t left)
{
	size_t n = 0;

	while (n < left && s[n] == 'x')
		n++;
	if (n == 2 && left > 4 && memcmp(s + 2, ".xx", 3) == 0)
		n = 5;
	return n;
}

static void
letters(const struct rule *r, struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t at, n;

	for (; (p = memchr(p, 'x', (size_t)(end - p))) != NULL; p += n) {
		n = crosses_len(p, (size_t)(end - p));
		at = (size_t)(p - t->raw);
		if ((n != 2 && n != 3 && n != 5) || !is_number(r, t, at,
		    at + n))
			continue;
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if (!quote_has(t, placeholder_word_from(t, at)))
			placeholder_found(f, t, at, n);
	}
}

/* Does a number from 1 on follow the stroke at s: /5, /10? */
static int
is_of(const char *s, size_t left)
{
	return left > 1 && s[0] == '/' && s[1] >= '1' && s[1] <= '9' &&
	    (left < 3 || ascii_in(s[2], "0 .,!"));
}

/* Do n signs # at byte `at` stand for a number? */
static int
is_signed(const struct rule *r, const struct text *t, size_t at, size_t n)
{
	size_t i = placeholder_word_from(t, at), end = at + n;
	const struct word *w;

	if (i == 0 || t->raw[at - 1] == '\n')
		return 0;
	if (n > 1 && t->raw[at - 1] == '$')
		return 1;
	w = &t->words[i - 1];
	if (n < 3 && t->len - end > 2 && memcmp(t->raw + end, ":##", 3) == 0)
		return t->raw[at - 1] == ' ' && placeholder_is(r, PREP, t,
		    i - 1);
	if (w->at + w->len == at) /* Flight XX#### */
		return n > 2 && w->len == 2 && memcmp(t->raw + w->at, "XX",
		    2) == 0;
	if (w->at + w->len + 1 != at || t->raw[at - 1] != ' ')
		return 0;
	return is_of(t->raw + end, t->len - end) || has_unit(r, t, end, i) ||
	    (n > 1 && placeholder_is(r, NUMBERED, t, i - 1)) ||
	    (n > 2 && placeholder_is(r, PREP, t, i - 1) &&
	    placeholder_is_plural(t, end, i)); /* over ### peaks */
}

static void
signs(const struct rule *r, struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t n;

	for (; (p = memchr(p, '#', (size_t)(end - p))) != NULL; p += n) {
		for (n = 1; p + n < end && p[n] == '#';)
			n++;
		if (p > t->raw && is_signed(r, t, (size_t)(p - t->raw), n))
			placeholder_found(f, t, (size_t)(p - t->raw), n);
	}
}

/* "I rate it ?/5", "_/10" */
static void
points(struct found *f, const struct text *t, const char *sign)
{
	const char *p = t->raw, *end = t->raw + t->len;

	for (; (p = piece_find(p, (size_t)(end - p), sign, 3)) != NULL; p += 3)
		if (is_of(p + 2, (size_t)(end - p) - 2))
			placeholder_found(f, t, (size_t)(p - t->raw) + 1, 1);
}

/* Does it go on behind X.X as behind a number that is counted? */
static int
is_measured(const struct rule *r, const struct text *t, size_t at)
{
	static const char *const list[] = {"/5", "/10", " out of ", "%",
	    " stars", "\xc2\xb0", " km", " miles", " hours", NULL};
	size_t k, n;

	for (k = 0; list[k] != NULL; k++) {
		n = strlen(list[k]);
		if (t->len - at >= n && memcmp(t->raw + at, list[k], n) == 0)
			return 1;
	}
	return has_unit(r, t, at, placeholder_word_from(t, at));
}

/* "an altitude of X,XXX metres", "a rating of X.X/5" */
static void
parts(const struct rule *r, struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t at, n;

	for (; (p = memchr(p, 'X', (size_t)(end - p))) != NULL; p++) {
		at = (size_t)(p - t->raw);
		if (end - p < 3 || at == 0 || !ascii_in(p[1], ",.") ||
		    p[2] != 'X' || (!ascii_in(p[-1], " X") &&
		    !placeholder_money(t, at)))
			continue;
		n = end - p > 4 && memcmp(p + 3, "XX", 2) == 0 ? 5 : 3;
		if ((n == 3 && p[1] == ',') || (p + n < end &&
		    ((p[n] >= 'A' && p[n] <= 'z'))))
			continue;
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if ((n == 5 || is_measured(r, t, at + n)) && !quote_has(t,
		    placeholder_word_from(t, at)))
			placeholder_found(f, t, at, n);
	}
}

void
placeholder_crosses(const struct rule *r, struct found *f,
    const struct text *t)
{
	letters(r, f, t);
	if ((t->marks & MARK_HASH) != 0)
		signs(r, f, t);
	if ((t->marks & MARK_QUESTION) != 0)
		points(f, t, " ?/");
	if ((t->marks & MARK_STRONG) != 0)
		points(f, t, " _/");
	parts(r, f, t);
}

int
placeholder_money(const struct text *t, size_t at)
{
	const char *s = t->raw + at;

	return (at > 0 && s[-1] == '$') ||
	    (at > 1 && (memcmp(s - 2, "£", 2) == 0 ||
	    memcmp(s - 2, "¥", 2) == 0)) ||
	    (at > 2 && memcmp(s - 3, "€", 3) == 0);
}

int
placeholder_unit(const struct rule *r, const struct text *t, size_t i)
{
	return placeholder_is(r, UNIT, t, i) ||
	    placeholder_is(r, TIMES, t, i) || placeholder_is(r, STARS, t, i);
}

/* Does a day, a month and a year of a form end with the word: DD.MM.YYYY? */
static int
is_date(const struct text *t, const struct word *w)
{
	static const char *const years[] = {"YYYY", "JJJJ", "AAAA", "RRRR"};
	const char *s = t->raw + w->at + w->len - 4;
	size_t i;

	for (i = 0; i < sizeof(years) / sizeof(years[0]); i++)
		if (memcmp(s, years[i], 4) == 0)
			return (s - t->raw > 3 && ascii_in(s[-1], "./-") &&
			    memcmp(s - 3, "MM", 2) == 0) ||
			    (w->len == 4 && *s == 'Y') ||
			    (t->raw + t->len - s > 7 && ascii_in(s[4], "./-") &&
			    memcmp(s + 5, "MM", 2) == 0);
	return 0;
}

int
placeholder_is_numbered(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *s = t->raw + w->at;
	size_t k;

	if (w->len > 3 && (w->flags & WORD_DIGIT) == 0 &&
	    is_date(t, w)) {
		for (k = i; k > 0 && i - k < 2 &&
		    ascii_in(t->raw[t->words[k].at - 1], "./-");)
			k--;
		return k > 0 && (placeholder_is(r, PREP, t, k - 1) ||
		    placeholder_is(r, DET, t, k - 1) ||
		    placeholder_is(r, BEFORE, t, k - 1) ||
		    (t->raw[t->words[k].at - 2] == ',')) &&
		    !placeholder_has(r, CODE, t, k > AROUND ? k - AROUND : 0,
		    k);
	}
	return i > 0 && (w->len == 3 ? memcmp(s, "XXX", 3) == 0 :
	    w->len > 4 && w->len < 7 && memcmp(s, "XX", 2) == 0 &&
	    s[2] >= '0' && s[2] <= '9') && w->at == w[-1].at + w[-1].len + 1 &&
	    (w[-1].flags & WORD_CAPS) == 0 &&
	    placeholder_is(r, NUMBERED, t, i - 1);
}
