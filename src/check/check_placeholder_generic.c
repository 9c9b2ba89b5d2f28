/*
 * Rule placeholder: names in general, told apart by a letter or a number:
 * "Product B has Feature 1", "cheaper than Competitor A".
 *
 * People number what they list ("Feature 1: the lid"), and call two things A
 * and B when they set them beside each other.  So a feature counts that no mark
 * follows, and who makes a thing where nothing is compared.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "text/ascii.h"
#include "text/quote.h"

enum { AROUND = 12 }; /* words beside it that may compare */

/* Does the word begin with a capital, or with no letter of ASCII? */
static int
is_high(const struct text *t, const struct word *w)
{
	unsigned char c = (unsigned char)t->raw[w->at];

	return (c >= 'A' && c <= 'Z') || c >= 0x80;
}

/* Are the words first and last, one blank between, a name: "Feature 1"? */
static int
is_name(const struct text *t, size_t first, size_t last)
{
	const struct word *w = &t->words[last];
	char after = w->at + 1 < t->len ? t->raw[w->at + 1] : ' ';

	return last == first + 1 && w->len == 1 && w->at == w[-1].at +
	    w[-1].len + 1 && t->raw[w->at - 1] == ' ' &&
	    (w[-1].flags & WORD_CAPS) == 0 && is_high(t, &w[-1]) &&
	    (t->raw[w->at] <= '9' || is_high(t, w)) &&
	    !ascii_in(after, ":)-=/\n");
}

/* Are two of them set beside each other around the word i? */
static int
is_compared(const struct rule *r, const struct text *t, size_t i)
{
	return placeholder_has(r, VERSUS, t, i > AROUND ? i - AROUND : 0,
	    i + AROUND < t->n ? i + AROUND : t->n);
}

/* Is the name one of nobody, where only somebody's can stand? */
static int
is_rival(const struct rule *r, const struct text *t, size_t i)
{
	return i > 0 && (placeholder_is(r, PREP, t, i - 1) ||
	    placeholder_is(r, VERB, t, i - 1)) && !is_compared(r, t, i);
}

/* Does no word that a number has behind it follow: "Benefit 1 hour"? */
static int
is_whole(const struct rule *r, const struct text *t, size_t last)
{
	const struct word *w = &t->words[last + 1];

	if (last + 1 < t->n && placeholder_is_small(t, last + 1) &&
	    t->raw[w->at + w->len - 1] == 's' &&
	    !placeholder_unit(r, t, last + 1))
		return 1; /* Benefit 2 matters */
	return (placeholder_ends_noun(r, t, t->words[last].at + 1, last + 1) &&
	    !placeholder_is(r, OF, t, last + 1)) ||
	    placeholder_is(r, BE, t, last + 1);
}

static void
names(const struct rule *r, struct found *f, const struct text *t, enum list l)
{
	struct phrases **list = r->state;
	size_t from, first, last;

	for (from = 0; quote_find(list[l], t, from, t->n, &first, &last);
	    from = first + 1) {
		if (!is_name(t, first, last) || !is_whole(r, t, last) ||
		    (l == RIVAL && !is_rival(r, t, first)))
			continue;
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		placeholder_found(f, t, t->words[first].at, t->words[last].at +
		    1 - t->words[first].at);
	}
}

void
placeholder_generic(const struct rule *r, struct found *f,
    const struct text *t)
{
	names(r, f, t, GENERIC);
	names(r, f, t, RIVAL);
}
