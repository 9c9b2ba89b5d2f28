#include "check/opinion.h"

#include "text/quote.h"

int
opinion_above(double least, struct commentary *c, const struct phrases *p,
    const struct text *t, size_t from, size_t to, size_t *first, size_t *last)
{
	size_t asked = 0;

	for (; quote_find(p, t, from, to, first, last); from = *first + 1) {
		if (asked == 0)
			commentary_text(c, t);
		if (asked++ == OPINION_MOST)
			return least < OPINION_COMMON;
		if (commentary_at(c, t, *first) > least ||
		    commentary_at(c, t, *last) > least)
			return 1;
	}
	return 0;
}

int
opinion_find(struct commentary *c, const struct phrases *p,
    const struct text *t, size_t from, size_t to, size_t *first, size_t *last)
{
	return opinion_above(OPINION_LEAST, c, p, t, from, to, first, last);
}
