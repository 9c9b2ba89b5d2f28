/*
 * Rule placeholder: figures that are to come: "within TODO days", "a TBD-litre
 * diesel", "$NN.NN", "06/XX/20XX", "model #####-##".
 *
 * "TODO" is Spanish for all, too, and has no unit of one behind it then ("todo
 * el mes"); what is joined to a unit by a hyphen is a number in any case.  A
 * date is three parts between two like marks, one of them a year, where some
 * have letters X and others digits.  Rows of # are a number if two are joined,
 * which curses are not, or behind what has a number of its own.
 */
#include <stddef.h>
#include <string.h>

#include "check/check_placeholder.h"
#include "ground/piece.h"
#include "text/affix.h"
#include "text/ascii.h"
#include "text/quote.h"

enum { DATE = 10, OF_DATE = 3, YEAR = 4 }; /* bytes; parts; bytes */
enum { JOINED = 5 }; /* signs # at least */

/* Units as a hyphen joins them. */
static const char *const joined[] = {"inch", "litre", "liter", "gallon",
    "minute", "hour", "day", "night", "week", "month", "year", "mile", "foot",
    "metre", "meter", "watt", "volt", "gram", "ounce", "pound", "quart", "cup",
    "piece", "pack", "page", "part", "person", "seat", "seater", "door",
    "speed", "degree", "megapixel", "course", "bedroom", "player", "euro",
    "dollar", "km", "cm", "mm", "kg", "ml", "mg", "gb", "zoll", "liter",
    "teilig", "stündig", "tägig", "monatig", "jährig", NULL};

/* Signs behind a number. */
static const char *const signs[] = {"%", " %", " €", "€", " £", "°", " °C",
    "/10", "/5", " out of ", NULL};

/* Is the word what writers set where a number is to come? */
static int
is_open(const struct word *w, const char *s)
{
	static const char *const list[] = {"TBD", "TBA", "TBC", "TODO",
	    "FIXME", NULL};

	return w->len < 6 && (w->flags & WORD_CAPS) != 0 &&
	    affix_whole(s, w->len, list);
}

/* Is the word i a unit of one: "TODO day"? */
static int
is_one(const struct text *t, size_t i)
{
	static const char *const list[] = {"day", "night", "week", "month",
	    "year", "hour", "minute", "jour", "ano", "lei", "people", NULL};

	return affix_whole(t->raw + t->words[i].at, t->words[i].len, list);
}

int
placeholder_is_figure(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *s = t->raw + w->at;
	size_t end = w->at + w->len, k = i + 1;
	int open = is_open(w, s);

	if (!open && (w->len != 2 || s[0] != s[1] || !ascii_in(*s, "XN")))
		return 0;
	if (open && affix_begin(s + w->len, t->len - end, signs) > 0)
		return 1;
	if (i + 1 >= t->n || w[1].at != end + 1)
		return 0;
	if (t->raw[end] == '-')
		return affix_whole(t->raw + w[1].at, w[1].len, joined);
	if (w[1].len == 4 && memcmp(t->raw + w[1].at, "Grad", 4) == 0)
		return 1;
	if (!open || t->raw[end] != ' ' || !placeholder_is_small(t, k))
		return 0;
	k += placeholder_is(r, FULL, t, k);
	return k < t->n && placeholder_unit(r, t, k) &&
	    (w->len < 4 || !is_one(t, k));
}

/* Is it all digits, all X, or a year that is open: 20XX? */
static int
is_part(const char *s, size_t len, size_t *x)
{
	size_t k, n = 0;

	for (k = 0; k < len; k++)
		n += s[k] == 'X';
	*x += n;
	return n == 0 || n == len || (len == YEAR && memcmp(s + 2, "XX",
	    2) == 0 && s[1] != 'X');
}

/* Are len bytes at s a day, a month and a year, some of them in X? */
static int
is_date(const char *s, size_t len)
{
	size_t from = 0, k, x = 0, parts = 0, years = 0;
	char mark = '\0';

	for (k = 0; k <= len; k++) {
		if (k < len && !ascii_in(s[k], "/.-"))
			continue;
		if (k == from || k - from == 3 || k - from > YEAR ||
		    !is_part(s + from, k - from, &x))
			return 0;
		years += k - from == YEAR;
		parts++;
		if (k < len && mark != '\0' && s[k] != mark)
			return 0;
		mark = k < len ? s[k] : mark;
		from = k + 1;
	}
	return parts == OF_DATE && years == 1 && x > 1 && x + 2 < len;
}

/* Look for days and years that are open. */
static void
dates(struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = p + t->len, *from, *to;

	for (; (p = piece_find(p, (size_t)(end - p), "XX", 2)) != NULL;
	    p = to) {
		for (from = p; from > t->raw && p - from <= DATE &&
		    ascii_in(from[-1], "0123456789X/.-"); from--)
			continue;
		for (to = p + 2; to < end && to - p <= DATE &&
		    ascii_in(*to, "0123456789X/.-"); to++)
			continue;
		while (ascii_in(to[-1], "/.-"))
			to--;
		if (is_date(from, (size_t)(to - from)) && !quote_has(t,
		    placeholder_word_from(t, (size_t)(from - t->raw))))
			placeholder_found(f, t, (size_t)(from - t->raw),
			    (size_t)(to - from));
	}
}

/* "€NN", "NN,NN €" */
static void
sums(struct found *f, const struct text *t)
{
	static const char *const money[] = {" €", "€", " euro", " EUR", NULL};
	const char *p = t->raw, *end = p + t->len, *to;
	size_t at;

	for (; (p = piece_find(p, (size_t)(end - p), "NN", 2)) != NULL;
	    p = to) {
		at = (size_t)(p - t->raw);
		to = p + 2;
		if (end - to > 2 && ascii_in(*to, ".,") &&
		    memcmp(to + 1, "NN", 2) == 0)
			to += 3;
		if (to < end && (ascii_class[(unsigned char)*to] &
		    ASCII_ALNUM) != 0)
			continue;
		if (placeholder_money(t, at) || (at > 0 && p[-1] == ' ' &&
		    affix_begin(to, (size_t)(end - to), money) > 0))
			placeholder_found(f, t, at, (size_t)(to - p));
	}
}

/* How many # begin at p? */
static size_t
row(const char *p, const char *end)
{
	size_t n = 0;

	while (p + n < end && p[n] == '#')
		n++;
	return n;
}

/* Does the word before byte `at` have a number that makers give? */
static int
is_given(const struct text *t, size_t at)
{
	static const char *const list[] = {"model", "serial", "item", "article",
	    "part", "reference", "ref", "invoice", "licence", "license",
	    "catalogue", "catalog", "lot", "batch", "ticket", "case", "code",
	    "modell", "modèle", "modelo", "modello", NULL};
	size_t i = placeholder_word_from(t, at);
	const struct word *w;

	if (i == 0)
		return 0;
	w = &t->words[i - 1];
	return w->at + w->len + 1 == at && t->raw[at - 1] == ' ' &&
	    affix_whole(t->raw + w->at, w->len, list);
}

/* Look for numbers of several rows, and of models. */
static void
rows(struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = p + t->len;
	size_t n, m, at, i;

	for (; (p = memchr(p, '#', (size_t)(end - p))) != NULL; p += n) {
		n = row(p, end);
		m = n > 1 && end - p > (ptrdiff_t)n + 2 &&
		    ascii_in(p[n], "-/.") ? row(p + n + 1, end) : 0;
		at = (size_t)(p - t->raw);
		if (at == 0 || p[-1] != ' ' || ((m < 2 || n + m < JOINED) &&
		    (n < 3 || !is_given(t, at))))
			continue;
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		n += m > 1 ? m + 1 : 0;
		i = placeholder_word_from(t, at);
		if (i >= t->n || !quote_has(t, i))
			placeholder_found(f, t, at, n);
	}
}

void
placeholder_figures(struct found *f, const struct text *t)
{
	if ((t->marks & MARK_DIGIT) != 0)
		dates(f, t);
	sums(f, t);
	if ((t->marks & MARK_HASH) != 0)
		rows(f, t);
}
