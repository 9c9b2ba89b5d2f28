/*
 * Rule placeholder: brackets without a word: "[____]", "I met {} there", "in
 * size [ ], my usual".
 */
#include "check/check_placeholder.h"
#include "text/ascii.h"

enum {
	SAID = 5,   /* words beside it that may tell who says it */
	AROUND = 12 /* words beside it that may be of code */
};

/* Is it "[____]", "[###]"? */
static int
is_blank(const char *s, size_t len)
{
	size_t i;

	for (i = 1; i + 1 < len; i++)
		if (s[i] != '_' && s[i] != '#')
			return 0;
	return len > 4;
}

/* Is the empty one at byte `at` a word of a sentence: "I met {} there"? */
static int
is_empty(const struct text *t, size_t at)
{
	return at > 1 && t->raw[at - 1] == ' ' && (unsigned char)t->raw[at -
	    2] > ' ' && at + 2 < t->len && ascii_in(t->raw[at + 2], " .,!?");
}

/* Does the word i - 1, before byte `at`, have a number behind it? */
static int
is_size(const struct rule *r, const struct text *t, size_t at, size_t i)
{
	return i > 0 && t->words[i - 1].at + t->words[i - 1].len + 1 == at &&
	    (placeholder_is(r, NUMBERED, t, i - 1) ||
	    placeholder_is(r, MEASURED, t, i - 1));
}

/* Is it a [ ] or a [#], where a name or a number is called for? */
static int
is_box(const struct rule *r, const struct text *t, size_t at, size_t i)
{
	char after = at + 3 < t->len ? t->raw[at + 3] : '\n';

	if (at < 2 || t->raw[at - 1] != ' ' || after == '\n')
		return 0;
	if (t->raw[at + 1] == '#')
		return ascii_in(after, " ,.");
	return (t->raw[at - 2] == ',' && after == ',') ||
	    (ascii_in(after, ",.") && (placeholder_called_for(r, t, at, i) ||
	    is_size(r, t, at, i)));
}

int
placeholder_wordless(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i)
{
	if (len == 3 && t->raw[at] == '[' && ascii_in(t->raw[at + 1], " #"))
		return is_box(r, t, at, i);
	if (len > 2)
		return is_blank(t->raw + at, len) ||
		    placeholder_in_slot(r, t, at, len, i, i);
	return t->raw[at] == '{' && is_empty(t, at) &&
	    !placeholder_has(r, SAYS, t, i > SAID ? i - SAID : 0, i) &&
	    !placeholder_has(r, CODE, t, i > AROUND ? i - AROUND : 0,
	    i + AROUND < t->n ? i + AROUND : t->n);
}
