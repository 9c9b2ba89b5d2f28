/*
 * Rule placeholder: brackets that are spoken of: who quotes a form or a
 * template mentions what it has.  But where quotation marks hold nothing else,
 * they are those of a title or of a name that is missing: «[Hotel Name]».
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "text/affix.h"
#include "text/ascii.h"
#include "text/quote.h"

enum {
	SAID = 5,   /* words beside it that may tell who says it */
	NEAR = 3,   /* words before it that may be a key's */
	AROUND = 12 /* words beside it that may be of fields */
};

/* Quotation marks, and blanks within them. */
static const char *const marks[] = {"\"", "“", "”", "„", "«", "»", "「",
    "」", "『", "』", "《", "》", "‹", "›", NULL};
static const char *const blanks[] = {" ", "\xc2\xa0", "\xe2\x80\xaf", NULL};

/* Does a quotation mark stand before byte `at`? */
static int
marks_before(const struct text *t, size_t at)
{
	size_t n = affix_end(t->raw, at, blanks);

	/* a blank is within marks that are set off, «so», not within "so" */
	if (n > 0 && at > n && t->raw[at - n - 1] == '"')
		return 0;
	return affix_end(t->raw, at - n, marks) > 0;
}

static int
marks_behind(const struct text *t, size_t at)
{
	const char *s = t->raw + at;
	size_t n = affix_begin(s, t->len - at, blanks);

	return affix_begin(s + n, t->len - at - n, marks) > 0;
}

/* Does "about" stand before the word i: "I write about {{topic}}"? */
static int
is_about(const struct text *t, size_t i)
{
	return i > 0 && t->words[i - 1].len == 5 &&
	    memcmp(t->raw + t->words[i - 1].at, "about", 5) == 0;
}

int
placeholder_spoken_of(const struct rule *r, const struct text *t, size_t i,
    size_t end)
{
	size_t from = i, to = end;

	while (from > 0 && i - from < AROUND &&
	    (t->words[from - 1].flags & WORD_LAST) == 0)
		from--;
	if (i > 0 && (t->words[end - 1].flags & WORD_LAST) == 0)
		for (; to < t->n && to - end < AROUND; to++)
			if ((t->words[to].flags & WORD_LAST) != 0) {
				to++;
				break;
			}
	return placeholder_has(r, FIELD, t, from, i) ||
	    placeholder_has(r, FIELD, t, end, to) ||
	    (!is_about(t, i) && placeholder_has(r, KEY, t,
	    i - from > NEAR ? i - NEAR : from, i));
}

/* Is it "[director] Jane Doe": whose name it is, as critics put it? */
static int
is_role(const struct rule *r, const struct text *t, size_t i, size_t end,
    size_t to)
{
	return end < t->n && end == i + 1 && t->words[end].at == to + 1 &&
	    t->raw[to] == ' ' && (t->words[end].flags & WORD_UPPER) != 0 &&
	    placeholder_is_small(t, i) && placeholder_is(r, ROLE, t, i);
}

/* Do quotation marks hold no more than it, and who says it is not told? */
static int
is_titled(const struct rule *r, const struct text *t, size_t i, size_t end,
    size_t from, size_t at)
{
	from -= from > 0 && t->raw[from - 1] == '$';
	if (i > 0 && from > 0 && t->raw[from] == '[' &&
	    t->words[i - 1].at + t->words[i - 1].len + 1 == from &&
	    (placeholder_is(r, ROLE, t, i - 1) ||
	    placeholder_is(r, PREP, t, i - 1)))
		from = t->words[i - 1].at; /* "Chef [Surname]" */
	return marks_before(t, from) && marks_behind(t, at) &&
	    !placeholder_has(r, SAYS, t, i > SAID ?
	    i - SAID : 0, i) && !placeholder_has(r, SAYS, t, end,
	    end + SAID < t->n ? end + SAID : t->n);
}

int
placeholder_is_told(const struct rule *r, const struct text *t, size_t i,
    size_t from, size_t at)
{
	size_t end = i;

	while (end < t->n && t->words[end].at < at)
		end++;
	if (end == i)
		return 0;
	if (is_titled(r, t, i, end, from, at))
		return placeholder_spoken_of(r, t, i, end);
	return is_role(r, t, i, end, at) || quote_has(t, i) ||
	    placeholder_spoken_of(r, t, i, end);
}
