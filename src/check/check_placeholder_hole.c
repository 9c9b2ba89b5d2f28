/*
 * Rule placeholder: the one hole of a text: "Check-in was at   and we were",
 * "Located in , a short walk", "It costs  and ... made at . Go".
 *
 * Who types two blanks, or one before a mark, mostly does so more often, and
 * anywhere.  So all the holes of a text must be behind words that call for
 * something, and before a word that cannot be it, or a mark.
 */
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

/* Is the hole from byte `at` to `end` behind a letter, within a sentence? */
static int
is_within(const struct text *t, size_t at, size_t end)
{
	return at > 0 && end < t->len && t->raw[end] != '\n' &&
	    !ascii_in(t->raw[at - 1], ".!?:;\n") && (end > at + 1 ||
	    end + 1 == t->len || t->raw[end + 1] == ' ');
}

void
placeholder_holes(const struct rule *r, struct found *f, const struct text *t,
    size_t at)
{
	size_t n = 0, sure = 0, end, i, first = 0;

	for (; at < t->len; at = ascii_gap(t->raw, end, t->len)) {
		for (end = at + 1; end < t->len && t->raw[end] == ' ';)
			end++;
		if (!is_within(t, at, end))
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
