/*
 * Rule placeholder: brackets that are never closed: "at the [Hotel Name and".
 */
#include <string.h>

#include "check/check_placeholder.h"

enum {
	NOUNS = 4, /* words of a noun */
	LONG = 80  /* bytes in which a bracket is closed */
};

/* Does the text end behind the word i, or go on without a noun? */
static int
is_last(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	size_t end = w->at + w->len;

	return end >= t->len || t->raw[end] != ' ' || i + 1 >= t->n ||
	    w[1].at != end + 1 || (placeholder_is_joint(r, t, i + 1) &&
	    !placeholder_is(r, OF, t, i + 1));
}

int
placeholder_unclosed(const struct rule *r, const struct text *t, size_t at,
    size_t i, size_t *len)
{
	const char *s = t->raw + at;
	size_t left = t->len - at < LONG ? t->len - at : LONG, last = i;

	if (*s != '[' || i >= t->n || t->words[i].at != at + 1 ||
	    memchr(s, ']', left) != NULL)
		return 0;
	while (last < t->n && last < i + NOUNS && (!is_last(r, t, last) ||
	    placeholder_is(r, OF, t, last) || placeholder_is(r, THE, t, last)))
		last++;
	if (last >= t->n || last >= i + NOUNS ||
	    placeholder_has(r, REMARK, t, i, last + 1) ||
	    placeholder_has(r, NEVER, t, i, last + 1))
		return 0;
	*len = t->words[last].at + t->words[last].len - at;
	return (last > i || placeholder_called_for(r, t, at, i)) &&
	    (placeholder_is(r, HEAD, t, last) || (last > i + 1 &&
	    placeholder_is(r, NAMES_OF, t, i)));
}
