/*
 * Rule placeholder: the one hole of a text: "Check-in was at   and we were",
 * "Located in , a short walk", "It costs  and ... made at . Go".
 *
 * Who types two blanks, or one before a mark, mostly does so more often, and
 * anywhere.  So all the holes of a text must be behind words that call for
 * something, and before a word that cannot be it, or a mark.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "text/ascii.h"

enum { FEW = 3 }; /* holes, at most */

/* Is it the hole between the words i - 1 and i, and surely so? */
static int
is_sure(const struct rule *r, const struct text *t, size_t i, size_t at)
{
	const struct word *w = &t->words[i];

	if (ascii_in(t->raw[at], ",."))
		return t->raw[at] == ',' && i == 2 &&
		    placeholder_is(r, PLACED, t, 0);
	if (w->at != at || !placeholder_is_small(t, i))
		return 0;
	if (placeholder_is(r, STAYED, t, i - 1))
		return placeholder_is(r, SPAN_OF, t, i);
	return placeholder_is(r, JOINS, t, i) &&
	    (placeholder_is(r, STRICT, t, i - 1) ||
	    placeholder_is(r, PRICED, t, i - 1));
}

/* Does the word i - 1 call for something? */
static int
is_called(const struct rule *r, const struct text *t, size_t i)
{
	return placeholder_is(r, STRICT, t, i - 1) ||
	    placeholder_is(r, PREP, t, i - 1) ||
	    placeholder_is(r, STAYED, t, i - 1) ||
	    placeholder_is(r, PRICED, t, i - 1);
}

/*
 * Where the hole ends whose first blank is at byte `at`, or 0 if it is none: it
 * is behind a letter and within a sentence.
 */
static size_t
hole_end(const struct text *t, size_t at)
{
	size_t end = at;

	while (end < t->len && t->raw[end] == ' ')
		end++;
	if (end == t->len || at == 0 || t->raw[end] == '\n' ||
	    ascii_in(t->raw[at - 1], ".!?:;\n") || (end == at + 1 &&
	    (!ascii_in(t->raw[end], ",.") || (end + 1 < t->len &&
	    t->raw[end + 1] != ' '))))
		return 0;
	return end;
}

void
placeholder_holes(const struct rule *r, struct found *f, const struct text *t)
{
	const char *p = t->raw, *last = p + t->len;
	size_t n = 0, sure = 0, at, end, i, first = 0;

	for (; (p = memchr(p, ' ', (size_t)(last - p))) != NULL; p++) {
		if (last - p < 2 || !ascii_in(p[1], " ,."))
			continue;
		at = (size_t)(p - t->raw);
		end = hole_end(t, at);
		while (last - p > 1 && p[1] == ' ')
			p++;
		if (end == 0)
			continue;
		i = placeholder_word_from(t, end);
		if (n++ == FEW || i == 0 || i == t->n ||
		    t->words[i - 1].at + t->words[i - 1].len != at ||
		    !is_called(r, t, i))
			return;
		if (!is_sure(r, t, i, end) && t->words[i].at == end)
			return;
		if (is_sure(r, t, i, end) && sure++ == 0)
			first = i;
	}
	if (sure > 0)
		placeholder_found(f, t, t->words[first - 1].at,
		    t->words[first].at + t->words[first].len -
		    t->words[first - 1].at);
}
