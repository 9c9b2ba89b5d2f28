/*
 * Rule placeholder: what programs print where a value is missing: "by
 * undefined, boils in NaN minutes", "the hotel null", "my car to N/A for".
 *
 * The words are everybody's ("null points", "my nan"), so each needs a place
 * where a name or a number has to stand; and reviews of programs speak of them.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "ground/piece.h"
#include "text/quote.h"

enum { AROUND = 12 }; /* words beside it that may be of programs */

static int
is_written(const struct text *t, const struct word *w, const char *s)
{
	return w->len == strlen(s) && memcmp(t->raw + w->at, s, w->len) == 0;
}

/* Is the word i, the last of a phrase, such a value by its letters, too? */
static int
is_value(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	if ((w->len == 4 && (w->flags & (WORD_UPPER | WORD_FIRST)) ==
	    WORD_UPPER && is_written(t, w, "None")) || is_written(t, w, "NaN"))
		return 1;
	if (is_written(t, w, "nan")) /* my grandmother, but for "day nan" */
		return i > 0 && w[-1].nlen == 3 && memcmp(t->norm.data +
		    w[-1].norm, "day", 3) == 0;
	return is_written(t, w, "undefined") || is_written(t, w, "null") ||
	    is_written(t, w, "NULL") || is_written(t, w, "TBD") ||
	    is_written(t, w, "TBA") || is_written(t, w, "TBC") ||
	    is_written(t, w, "TODO") || is_written(t, w, "FIXME") ||
	    is_written(t, w, "PLACEHOLDER");
}

/* The words from .. to of the sentence that stand around the word i. */
static void
look_around(const struct text *t, size_t i, size_t *from, size_t *to)
{
	*from = *to = i;
	while (*from > 0 && i - *from < AROUND &&
	    (t->words[*from - 1].flags & WORD_LAST) == 0)
		--*from;
	while (*to < t->n && *to < i + AROUND &&
	    (t->words[(*to)++].flags & WORD_LAST) == 0)
		continue;
}

int
placeholder_is_said(const struct rule *r, const struct text *t, size_t i)
{
	size_t from, to;

	look_around(t, i, &from, &to);
	return placeholder_has(r, SAYS, t, from, i) ||
	    placeholder_spoken_of(r, t, i, i + 1);
}

/* Is it so, or what a program has? */
static int
is_of_code(const struct rule *r, const struct text *t, size_t i)
{
	size_t from, to;

	look_around(t, i, &from, &to);
	return placeholder_has(r, CODE, t, from, to) ||
	    placeholder_is_said(r, t, i);
}

/*
 * Which of the words first .. last is the value: the first, before what is
 * counted or done, or the last, behind what has a name?
 */
static size_t
find_value(const struct text *t, size_t first, size_t last)
{
	while (first < last && !is_value(t, first))
		first++;
	return first;
}

/* Is the word i, behind a name, what was done: "agent undefined solved"? */
static int
is_done(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	return i < t->n && w->len > 4 && placeholder_is_small(t, i) &&
	    memcmp(t->raw + w->at + w->len - 2, "ed", 2) == 0;
}

/* Is it alone, all of the text? */
static int
is_all(const struct text *t)
{
	const struct word *w = &t->words[0];

	return t->n == 1 && t->len == w->len && (is_value(t, 0) ||
	    is_written(t, w, "nan")) && !is_written(t, w, "None");
}

/* Does "my car to" stand before the word i: one's own, to or at a place? */
static int
is_moved(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i - 1];

	return w->len == 2 && (memcmp(t->raw + w->at, "to", 2) == 0 ||
	    memcmp(t->raw + w->at, "at", 2) == 0) &&
	    placeholder_is(r, DET, t, i - 3);
}

/* Does something or somebody called N/A do it: "but N/A has won me over"? */
static int
is_doing(const struct rule *r, const struct text *t, size_t i)
{
	return i > 0 && i + 2 < t->n && placeholder_is_small(t, i - 1) &&
	    placeholder_is(r, BE, t, i + 2) && placeholder_is_small(t, i + 2);
}

/* Is the word i a time: "last weekend"? */
static int
is_last(const struct text *t, size_t i)
{
	return i < t->n && (is_written(t, &t->words[i], "last") ||
	    is_written(t, &t->words[i], "yesterday"));
}

/*
 * Is N/A, the words i and i + 1, the name or number of a thing: "the Hotel N/A
 * has", "in colour N/A", "costs N/A.00", "with N/A last week"?
 */
static int
is_named(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	size_t end = w->at + 3;

	if (end + 1 < t->len && t->raw[end] == '.' && t->raw[end + 1] == '0')
		return 1;
	if (i < 2 || w[-1].at + w[-1].len + 1 != w->at ||
	    w[-2].at + w[-2].len + 1 != w[-1].at)
		return 0;
	if (is_written(t, &w[-1], "with"))
		return is_last(t, i + 2);
	if (placeholder_is(r, MEASURED, t, i - 1))
		return placeholder_is(r, PREP, t, i - 2);
	return (w[-1].flags & (WORD_UPPER | WORD_CAPS)) == WORD_UPPER &&
	    placeholder_is(r, THING, t, i - 1) &&
	    (placeholder_is(r, PREP, t, i - 2) ||
	    placeholder_is(r, DET, t, i - 2));
}

/* Is N/A where something was done: "I took my car to N/A for an oil change"? */
static void
not_available(const struct rule *r, struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = p + t->len;
	size_t i;

	if ((t->marks & MARK_SLASH) == 0)
		return;
	for (; (p = piece_find(p, (size_t)(end - p), " N/A", 4)) != NULL;
	    p += 4) {
		i = placeholder_word_from(t, (size_t)(p - t->raw));
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if (i + 2 < t->n && (is_named(r, t, i) || (end - p > 4 &&
		    p[4] == ' ' && ((i > 2 && is_moved(r, t, i) &&
		    placeholder_is_joint(r, t, i + 2)) ||
		    is_doing(r, t, i)))) && !quote_has(t, i) &&
		    !is_of_code(r, t, i))
			placeholder_found(f, t, (size_t)(p - t->raw) + 1, 3);
	}
}

/*
 * Is the value, the word i behind what has one, where the sentence goes on:
 * "page TBD made me gasp", "the None pairing", "at the TBD bridge"?
 */
static int
goes_on(const struct rule *r, const struct text *t, size_t first, size_t i)
{
	static const char *const own[] = {"date", "dates", "list", "status",
	    "pile", "category", "column", "section", "stage", "part", "field",
	    "label", "tag", "option", "setting", "slot", "type"};
	const struct word *w = &t->words[i + 1];
	size_t k;

	if (i + 1 >= t->n || w->at != w[-1].at + w[-1].len + 1 ||
	    t->raw[w->at - 1] != ' ' || !placeholder_is_small(t, i + 1) ||
	    w[-1].at != w[-2].at + w[-2].len + 1)
		return 0;
	if (i > first + 1 || !placeholder_is(r, DET_ENGLISH, t, first))
		return placeholder_is(r, BE, t, i + 1) || is_done(t, i + 1) ||
		    (i > first + 1 && placeholder_is(r, AFTER, t, i + 1));
	for (k = 0; k < sizeof(own) / sizeof(own[0]); k++)
		if (is_written(t, w, own[k]))
			return 0;
	if (placeholder_is(r, BE, t, i + 1))
		return t->raw[t->words[i].at] == 'T' && (w[-2].flags &
		    WORD_FIRST) != 0; /* The TBD is quiet */
	return w->len > 3 && !placeholder_is_joint(r, t, i + 1);
}

static void
open_values(const struct rule *r, struct found *f, const struct text *t)
{
	struct phrases **list = r->state;
	size_t from, first, i;

	for (from = 0; quote_find(list[OPEN], t, from, t->n, &first, &i);
	    from = first + 1) {
		if (!is_value(t, i) || !goes_on(r, t, first, i))
			continue;
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if (!is_of_code(r, t, i))
			placeholder_found(f, t, t->words[i].at,
			    t->words[i].len);
	}
}

/* Is it what the text begins with and goes on from: "Version NaN fixed it"? */
static int
is_known(const struct rule *r, const struct text *t, size_t i)
{
	return i == 1 && is_written(t, &t->words[1], "NaN") && t->n > 2 &&
	    placeholder_is_small(t, 2) && !placeholder_is(r, BE, t, 2) &&
	    !placeholder_has(r, SAYS, t, 2, t->n < AROUND ? t->n : AROUND);
}

void
placeholder_void(const struct rule *r, struct found *f, const struct text *t)
{
	struct phrases **list = r->state;
	size_t from, first, last, i, end;

	if (t->n == 1 && is_all(t))
		placeholder_found(f, t, 0, t->len);
	not_available(r, f, t);
	open_values(r, f, t);
	for (from = 0; quote_find(list[VOID], t, from, t->n, &first, &last);
	    from = first + 1) {
		i = find_value(t, first, last);
		end = t->words[i].at + t->words[i].len;
		if (!is_value(t, i) || (i == last && !is_done(t, i + 1) &&
		    !is_written(t, &t->words[i], "NaN") && !is_last(t, i + 1) &&
		    !placeholder_ends_noun(r, t, end, i + 1)))
			continue;
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if ((first == 0 && is_known(r, t, i)) || !is_of_code(r, t, i))
			placeholder_found(f, t, t->words[i].at,
			    t->words[i].len);
	}
}
