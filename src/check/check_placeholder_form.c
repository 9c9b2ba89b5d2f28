/*
 * Rule placeholder: what a form shows where its user is to write: "since 20XX",
 * "TITLE HERE", "about [DURATION]" in any script that has capitals, and "with
 * TBD players".
 *
 * People shout and warn in capitals, too, so these count in a text in small
 * letters, and in brackets amid a sentence; a series of models is no year
 * ("RTX 20XX cards").
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "text/ascii.h"
#include "text/quote.h"

enum { LEAST = 4, MOST = 40 }; /* bytes of a word and of all in brackets */
enum { ROUND = 3 }; /* words around it that are to be in small letters */

/* Is one of the words just around i .. end - 1 in capitals, and long? */
static int
is_shouted(const struct text *t, size_t i, size_t end)
{
	size_t k = i > ROUND ? i - ROUND : 0;

	for (; k < t->n && k < end + ROUND; k++)
		if ((k < i || k >= end) && t->words[k].len > 2 &&
		    (t->words[k].flags & WORD_CAPS) != 0)
			return 1;
	return 0;
}

/* Is the word i a year that is open, and no series of a maker's? */
static int
is_year(const struct rule *r, const struct text *t, size_t i)
{
	return i > 0 && t->words[i].len == 4 &&
	    placeholder_is_small(t, i - 1) &&
	    (i + 1 == t->n || !placeholder_is(r, SERIES, t, i + 1));
}

void
placeholder_years(const struct rule *r, struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = p + t->len;
	size_t i;

	if ((t->marks & MARK_DIGIT) == 0)
		return;
	for (; (p = memmem(p, (size_t)(end - p), "20", 2)) != NULL; p += 2) {
		if (end - p < 4 || p[2] != p[3] || !ascii_in(p[2], "Xx"))
			continue;
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		i = placeholder_word_from(t, (size_t)(p - t->raw));
		if (i < t->n && t->raw + t->words[i].at == p &&
		    is_year(r, t, i) && !quote_has(t, i))
			placeholder_found(f, t, t->words[i].at, 4);
	}
}

/* Is the word i the HERE of "TITLE HERE", the capitals of one sentence? */
static int
is_here(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	size_t from = i;

	if (w->len != 4 || memcmp(t->raw + w->at, "HERE", 4) != 0 || i == 0 ||
	    !placeholder_is(r, HEAD, t, i - 1))
		return 0;
	while (from > 0 && i - from < ROUND &&
	    (t->words[from - 1].flags & WORD_CAPS) != 0)
		from--;
	return from < i && !is_shouted(t, from, i + 1);
}

/* Is it "TBD" before what is counted: "with TBD players"? */
static int
is_open(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	size_t end = w->at + w->len;

	if (w->len != 3 || memcmp(t->raw + w->at, "TBD", 3) != 0 || i == 0 ||
	    i + 1 >= t->n)
		return 0;
	if (w->at > 1 && t->raw[w->at - 2] == ',' && t->raw[end] == ',')
		return 1; /* the next town, TBD, is */
	if (w[1].at != end + 1)
		return 0;
	if (placeholder_unit(r, t, i + 1))
		return 1;
	return placeholder_is(r, PREP, t, i - 1) && w[1].len > 3 &&
	    placeholder_is_small(t, i + 1) &&
	    t->raw[w[1].at + w[1].len - 1] == 's';
}

int
placeholder_is_form(const struct rule *r, const struct text *t, size_t i)
{
	return is_here(r, t, i) || is_open(r, t, i);
}

/* Are the len bytes at s in capitals, as their small letters tell? */
static int
is_high(const struct text *t, size_t i, size_t end, const char *s, size_t len)
{
	size_t k;

	for (k = 0; k < len; k++)
		if ((s[k] >= 'a' && s[k] <= 'z') || ascii_in(s[k], "0123456789"
		    "!?:;.,=\"$%*@~|\\^`()[]{}<>"))
			return 0;
	for (k = i; k < end; k++)
		if (t->words[k].len < LEAST || placeholder_is_small(t, k))
			return 0; /* WWII POW */
	return 1;
}

int
placeholder_is_shown(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end)
{
	const char *s = t->raw + at, *next = s + len;

	return *s == '[' && len >= LEAST + 2 && len <= MOST && at > 1 &&
	    s[-1] == ' ' && !ascii_in(s[-2], ".!?:\n") &&
	    len + 2 < t->len - at && (ascii_in(*next, ",.") || (*next == ' ' &&
	    (next[1] < 'A' || next[1] > 'Z'))) &&
	    is_high(t, i, end, s + 1, len - 2) && !is_shouted(t, i, end) &&
	    !placeholder_has(r, NEVER, t, i, end) &&
	    !placeholder_has(r, REMARK, t, i, end) &&
	    !placeholder_has(r, WARNING, t, i, end);
}
