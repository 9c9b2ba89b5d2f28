/*
 * Rule placeholder: what programs print where a value is missing: "by
 * undefined, boils in NaN minutes", "the hotel null", "my car to N/A for".
 *
 * The words are everybody's ("null points", "my nan"), so each needs a place
 * where a name or a number has to stand; and reviews of programs speak of them.
 */
#include <string.h>

#include "check/check_placeholder.h"
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
	return is_written(t, w, "undefined") || is_written(t, w, "null") ||
	    is_written(t, w, "NULL") || is_written(t, w, "TBD") ||
	    is_written(t, w, "TBA") ||
	    is_written(t, w, "PLACEHOLDER");
}

/* Is it told of, as what a program has, says or returns? */
static int
is_of_code(const struct rule *r, const struct text *t, size_t i)
{
	size_t from = i > AROUND ? i - AROUND : 0;
	size_t to = i + AROUND < t->n ? i + AROUND : t->n;

	return placeholder_has(r, CODE, t, from, to) ||
	    placeholder_has(r, SAYS, t, from, i) ||
	    placeholder_spoken_of(r, t, i, i + 1);
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

/* Is N/A where something was done: "I took my car to N/A for an oil change"? */
static void
not_available(const struct rule *r, struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = p + t->len;
	size_t i;

	if ((t->marks & MARK_SLASH) == 0)
		return;
	for (; (p = memmem(p, (size_t)(end - p), " N/A ", 5)) != NULL; p += 4) {
		i = placeholder_word_from(t, (size_t)(p - t->raw));
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if (i + 2 < t->n && ((i > 2 && is_moved(r, t, i) &&
		    placeholder_is_joint(r, t, i + 2)) ||
		    is_doing(r, t, i)) && !quote_has(t, i) &&
		    !is_of_code(r, t, i))
			placeholder_found(f, t, (size_t)(p - t->raw) + 1, 3);
	}
}

void
placeholder_void(const struct rule *r, struct found *f, const struct text *t)
{
	struct phrases **list = r->state;
	size_t from, first, last, i, end;

	if (t->n == 1 && is_all(t))
		placeholder_found(f, t, 0, t->len);
	not_available(r, f, t);
	for (from = 0; quote_find(list[VOID], t, from, t->n, &first, &last);
	    from = first + 1) {
		i = find_value(t, first, last);
		end = t->words[i].at + t->words[i].len;
		if (!is_value(t, i) || (i == last && !is_done(t, i + 1) &&
		    !placeholder_ends_noun(r, t, end, i + 1)))
			continue;
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if (!is_of_code(r, t, i))
			placeholder_found(f, t, t->words[i].at,
			    t->words[i].len);
	}
}
