/*
 * Rule placeholder: what stands behind a bracket that a noun is missing in: a
 * mark, or a word that nouns have behind them.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "text/ascii.h"

enum { SHOUTED = 4 }; /* bytes in capitals: [NASA] is close enough */

/*
 * Are they common nouns by their letters, too: small, or all capitals?  In
 * German they have a capital, as names have; but names have no article.
 */
static int
is_common(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	if (i > 0 && placeholder_is(r, GERMAN, t, i - 1))
		return 1;
	if (placeholder_is(r, KIND, t, end - 1) ||
	    placeholder_is(r, KIND, t, i))
		return 1;
	for (; i < end; i++)
		if (!placeholder_is_small(t, i) &&
		    ((t->words[i].flags & WORD_CAPS) == 0 ||
		    t->words[i].len < SHOUTED))
			return 0;
	return 1;
}

int
placeholder_ends_noun(const struct rule *r, const struct text *t, size_t at,
    size_t i)
{
	if (at >= t->len || ascii_in(t->raw[at], ".,;:!?)\n"))
		return 1;
	return t->raw[at] == ' ' && i < t->n && t->words[i].at == at + 1 &&
	    placeholder_is_joint(r, t, i);
}

/* Is it "Mein [Haustier] liebt": a noun, as nouns are written in German? */
static int
is_german(const struct rule *r, const struct text *t, size_t at, size_t i,
    size_t end)
{
	return i > 0 && end == i + 1 && end < t->n &&
	    (t->words[i].flags & WORD_CAPS) == 0 &&
	    !placeholder_is_small(t, i) && (placeholder_is(r,
	    GERMAN, t, i - 1) || placeholder_is(r, GERMAN_OF, t, i - 1)) &&
	    t->words[end].at == at + 1 &&
	    placeholder_is_small(t, end);
}

/* Is it "one" or "ones", before which a word that was left out is put in? */
static int
is_one(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	return (w->len == 3 || w->len == 4) &&
	    memcmp(t->raw + w->at, "ones", w->len) == 0;
}

/* Is it "my [body part]": two nouns, by their ends? */
static int
is_pair(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	return end == i + 2 && end < t->n && placeholder_is_small(t, end) &&
	    placeholder_is(r, DET, t, i - 1) &&
	    !placeholder_is_derived(t, i) && !placeholder_is_derived(t, i + 1);
}

int
placeholder_goes_on(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end)
{
	const char *s = t->raw + at;

	if (end < t->n && t->words[end].at == at + len + 1 && is_one(t, end))
		return 0;
	if (*s == '{')
		return end < i + 2 || is_common(r, t, i, end);
	if (is_german(r, t, at + len, i, end))
		return 1;
	return is_common(r, t, i, end) && (*s == '<' ||
	    (*s == '[' && is_pair(r, t, i, end)) ||
	    (*s == '[' && end < t->n && placeholder_unit(r, t, end)) ||
	    placeholder_ends_noun(r, t, at + len, end));
}

int
placeholder_is_typed(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end)
{
	const struct word *w = &t->words[i];
	const char *s = t->raw + at;

	if (*s != '{' || s[1] == '{' || (at > 0 && s[-1] == '$'))
		return 0;
	if (len == 3)
		return s[1] >= 'a' && s[1] <= 'e';
	if (end == i + 1)
		return i > 0 && (w->flags & WORD_CAPS) != 0 &&
		    w->len > 1 && w[-1].len > 1 &&
		    (w[-1].flags & WORD_CAPS) != 0;
	if (s[1] == '\'')
		return 1;
	if (!placeholder_is(r, THE, t, i))
		return 0;
	w = &t->words[end - 1]; /* {The Big Country} */
	return (s[1] == 'T' && end > i + 2 && (w->flags & WORD_UPPER) != 0) ||
	    (!placeholder_has(r, HEAD, t, i, end) &&
	    !placeholder_has(r, KIND, t, i, end));
}
