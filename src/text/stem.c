/*
 * The longest ending of a list is cut off if at least three bytes are left;
 * what follows an apostrophe goes first, and a letter that is doubled at the
 * end of the stem, as in "fitting", is taken once.  Which endings: Porter, An
 * algorithm for suffix stripping, 1980, in one step.
 */
#include "text/stem.h"

#include <string.h>

#include "ground/hash.h"

enum { LEAST = 3 };

/* Long ones first. */
static const char *const endings[] = {"abilities", "ibilities", "ability",
    "ibility", "ations", "nesses", "ation", "ments", "ities", "ness", "ment",
    "able", "ible", "ably", "ibly", "ings", "iest", "ety", "ity", "ily",
    "ing", "ers", "ier", "ies", "ied", "est", "ely", "ed", "er", "es", "ly",
    "en", "em", "e", "y", "s", "n", NULL};

static size_t
ending(const char *s, size_t len)
{
	size_t i, n;

	for (i = 0; endings[i] != NULL; i++) {
		n = strlen(endings[i]);
		if (len >= n + LEAST && s[len - 1] == endings[i][n - 1] &&
		    memcmp(s + len - n, endings[i], n) == 0)
			return n;
	}
	return 0;
}

uint64_t
stem_hash(const struct text *t, const struct word *w)
{
	const char *s = t->norm.data + w->norm, *end;
	size_t len = w->nlen, n;

	if ((end = memchr(s, '\'', len)) != NULL && end > s)
		len = (size_t)(end - s);
	n = ending(s, len);
	len -= n;
	if (len > LEAST && s[len - 1] == s[len - 2])
		len--;
	return hash64(s, len);
}
