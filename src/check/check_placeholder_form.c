/*
 * Rule placeholder: what a form shows where its user is to write: "since 20XX",
 * "TITLE HERE", "about [DURATION]" in any script that has capitals, and "with
 * TBD players"; and what programs have there: {actor1}, {purchase_date},
 * <<minutes>>.
 *
 * People shout and warn in capitals, too, so these count in a text in small
 * letters, and in brackets amid a sentence; a series of models is no year
 * ("RTX 20XX cards").
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "text/affix.h"
#include "text/ascii.h"
#include "text/quote.h"

enum { LEAST = 4, MOST = 40 }; /* bytes of a word and of all in brackets */
enum { PATTERN = 5 }; /* letters of Xxxxx, at least */
enum { BOUGHT = 5 }; /* words before a year that may tell of it */
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

/* Is the word i the year of a thing: "a used 20XX estate"? */
static int
is_aged(const struct rule *r, const struct text *t, size_t i)
{
	return i + 1 < t->n && (t->words[i].flags & (WORD_FIRST |
	    WORD_LAST)) == 0 && t->words[i + 1].at == t->words[i].at + 5 &&
	    t->raw[t->words[i].at + 4] == ' ' &&
	    (t->words[i - 1].flags & WORD_UPPER) == 0 &&
	    placeholder_is_derived(t, i - 1) &&
	    !placeholder_is_joint(r, t, i + 1);
}

/* Is the word i the year that it is: "It's 20XX and"? */
static int
is_now(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i - 1];

	return w->nlen == 4 && memcmp(t->norm.data + w->norm, "it's", 4) == 0 &&
	    i + 1 < t->n && ((w[1].flags & WORD_PAUSE) != 0 ||
	    (w[2].len == 3 && memcmp(t->raw + w[2].at, "and", 3) == 0));
}

/* Does a month stand before the word i, or a day and one: "06/15/20XX"? */
static int
is_dated(const struct text *t, size_t i)
{
	static const char *const months[] = {"january", "february", "march",
	    "april", "may", "june", "july", "august", "september", "october",
	    "november", "december", "januar", "februar", "märz", "mai", "juni",
	    "juli", "oktober", "dezember", "janvier", "février", "mars",
	    "avril", "juin", "juillet", "août", "septembre", "octobre",
	    "novembre", "décembre", NULL};
	const struct word *w = &t->words[i - 1];

	return w->at + w->len + 1 == w[1].at && (ascii_in(t->raw[w[1].at - 1],
	    "/.-") ? w->len < 3 && i > 1 && (w->flags & WORD_DIGIT) != 0 &&
	    (w[-1].flags & WORD_DIGIT) != 0 :
	    affix_whole(t->raw + w->at, w->len, months));
}

/* Did one come by a thing in it: "bought it in 20XX"? */
static int
is_got(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i - 1];

	return w->len == 2 && memcmp(t->raw + w->at, "in", 2) == 0 &&
	    placeholder_has(r, BUY, t, i > BOUGHT ? i - BOUGHT : 0, i);
}

/* Is the word i a year that is open, and no series of a maker's? */
static int
is_year(const struct rule *r, const struct text *t, size_t i)
{
	return i > 0 && t->words[i].len == 4 &&
	    (placeholder_is(r, UNTIL, t, i - 1) || is_now(t, i) ||
	    is_dated(t, i) || is_got(r, t, i) ||
	    is_aged(r, t, i)) &&
	    (i + 1 == t->n || !placeholder_is(r, SERIES, t, i + 1));
}

void
placeholder_years(const struct rule *r, struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = p + t->len;
	size_t i;

	if ((t->marks & MARK_DIGIT) == 0)
		return;
	for (; (p = memchr(p, '2', (size_t)(end - p))) != NULL; p++) {
		if (end - p < 4 || p[1] != '0' || p[2] != p[3] ||
		    !ascii_in(p[2], "Xx"))
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

	if (w->len != 4 || memcmp(t->raw + w->at, "HERE", 4) != 0 || i == 0)
		return 0;
	while (from > 0 && i - from < ROUND &&
	    (t->words[from - 1].flags & WORD_CAPS) != 0)
		from--;
	w = &t->words[from];
	return from < i && (placeholder_is(r, HEAD, t, i - 1) ||
	    (w->len == 4 && memcmp(t->raw + w->at, "YOUR", 4) == 0)) &&
	    !is_shouted(t, from, i + 1);
}

/* Is it "TBD" before what is counted ("with TBD players"), or "at TK"? */
static int
is_open(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	size_t end = w->at + w->len;

	if (w->len == 2 && memcmp(t->raw + w->at, "TK", 2) == 0)
		return i > 0 && i + 1 < t->n && ((placeholder_is(r, PREP, t,
		    i - 1) && placeholder_is_small(t, i + 1)) ||
		    placeholder_is(r, CAPITALS, t, i - 1));
	if (w->len != 3 || memcmp(t->raw + w->at, "TBD", 3) != 0 || i == 0 ||
	    i + 1 >= t->n)
		return 0;
	if (w->at > 1 && t->raw[w->at - 2] == ',' && t->raw[end] == ',')
		return 1; /* the next town, TBD, is */
	if (w[1].at != end + 1)
		return 0;
	if (placeholder_unit(r, t, i + 1))
		return 1;
	return placeholder_is(r, PREP, t, i - 1) &&
	    placeholder_is_plural(t, end, i + 1);
}

/* Is it "Xxxxx", a name as a pattern, or "Mr. Yyyyy"? */
static int
is_xs(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *s = t->raw + w->at;
	size_t k;

	if (w->len < PATTERN || *s < 'X' || *s > 'Z')
		return 0;
	for (k = 1; k < w->len && s[k] == (*s | 0x20); k++)
		continue;
	return k >= PATTERN && (w->flags & WORD_LAST) == 0 &&
	    ((w->flags & WORD_FIRST) == 0 ||
	    (i > 0 && placeholder_is(r, MISS, t, i - 1))) &&
	    (k == w->len || s[k] == '\'');
}

/* Is it the Xtown of "in Xtown"? */
static int
is_town(const struct rule *r, const struct text *t, size_t i)
{
	static const char *const towns[] = {"town", "ville", "city", "burg",
	    "stadt", "shire", "dorf"};
	const struct word *w = &t->words[i];
	size_t k;

	if (i == 0 || w->len < LEAST + 1 || t->raw[w->at] < 'X' ||
	    t->raw[w->at] > 'Z' || !placeholder_is(r, PREP, t, i - 1))
		return 0;
	for (k = 0; k < sizeof(towns) / sizeof(towns[0]); k++)
		if (w->len == strlen(towns[k]) + 1 && memcmp(t->raw + w->at +
		    1, towns[k], w->len - 1) == 0)
			return 1;
	return 0;
}

int
placeholder_is_form(const struct rule *r, const struct text *t, size_t i)
{
	return is_here(r, t, i) || is_open(r, t, i) || is_xs(r, t, i) ||
	    is_town(r, t, i) || placeholder_is_serial(r, t, i);
}

/* Has the word i, in any script, no letter that is small already? */
static int
is_upper(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *raw = t->raw + w->at, *norm = t->norm.data + w->norm;
	size_t k, n;

	if (w->len < LEAST || w->len != w->nlen)
		return 0;
	for (k = 0; k < w->len; k += n) {
		for (n = 1; k + n < w->len && ((unsigned char)raw[k + n] &
		    0xc0) == 0x80;)
			n++;
		if (memcmp(raw + k, norm + k, n) == 0)
			return 0;
	}
	return 1;
}

/* Are the words in capitals, with no mark among the len bytes at s? */
static int
are_capitals(const struct text *t, size_t i, size_t end, const char *s,
    size_t len)
{
	size_t k;

	for (k = 0; k < len; k++)
		if (ascii_in(s[k], "0123456789!?:;.,=\"$%*@~|\\^`()[]{}<>"))
			return 0;
	for (k = i; k < end; k++)
		if (!is_upper(t, k))
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
	    are_capitals(t, i, end, s + 1, len - 2) &&
	    ((t->words[i].flags & WORD_CAPS) == 0 || placeholder_has(r, HEAD, t,
	    i, end) || placeholder_has(r, KIND, t, i, end)) &&
	    !is_shouted(t, i, end) &&
	    !placeholder_has(r, NEVER, t, i, end) &&
	    !placeholder_has(r, REMARK, t, i, end) &&
	    !placeholder_has(r, WARNING, t, i, end);
}

int
placeholder_is_twice(const struct text *t, size_t at, size_t len)
{
	return at > 0 && t->raw[at - 1] == '<' && (at == 1 ||
	    t->raw[at - 2] != '<') && at + len < t->len &&
	    t->raw[at + len] == '>' && (at + len + 1 == t->len ||
	    t->raw[at + len + 1] != '>');
}

int
placeholder_is_plural(const struct text *t, size_t at, size_t i)
{
	const struct word *w = &t->words[i];

	return i < t->n && t->raw[at] == ' ' && w->at == at + 1 &&
	    w->len > 4 && placeholder_is_small(t, i) &&
	    t->raw[w->at + w->len - 1] == 's' &&
	    t->raw[w->at + w->len - 2] != 's';
}

int
placeholder_is_counted(const struct rule *r, const struct text *t, size_t i,
    size_t end)
{
	const struct word *w = &t->words[end - 1];
	const char *s = t->raw + w->at;

	return end >= i + 2 && end <= i + 3 && w->len < 3 && s[0] >= '0' &&
	    s[0] <= '9' && s[w->len - 1] >= '0' && s[w->len - 1] <= '9' &&
	    placeholder_is(r, COUNTED, t, end - 2);
}

/* Is the word i "actor1", a name with its number? */
static int
has_number(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *s = t->raw + w->at;

	return w->len > 2 && s[0] >= 'a' && s[0] <= 'z' &&
	    s[w->len - 2] > '9' && s[w->len - 1] >= '0' &&
	    s[w->len - 1] <= '9';
}

int
placeholder_is_variable(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *s = t->raw + w->at;
	size_t k;

	for (k = 0; k < w->len; k++)
		if (s[k] != '_' && (s[k] < 'a' || s[k] > 'z'))
			return has_number(t, i);
	return memchr(s, '_', w->len) != NULL;
}
