/*
 * Quotations: what a text reports as another's words ('the menu says "lorem
 * ipsum"') is mentioned, not said.
 */
#ifndef QUOTE_H
#define QUOTE_H

#include "text/phrase.h"
#include "text/text.h"

/*
 * Does the word i stand between double quotation marks, on a line that has
 * words outside of them?
 */
int quote_has(const struct text *t, size_t i);

/* The first of what was found at *first and after it that is not in one. */
int quote_past(const struct phrases *p, const struct text *t, size_t to,
    size_t *first, size_t *last);

/* As phrases_find(), passing over what begins in a quotation. */
static inline int
quote_find(const struct phrases *p, const struct text *t, size_t from,
    size_t to, size_t *first, size_t *last)
{
	return phrases_find(p, t, from, to, first, last) &&
	    quote_past(p, t, to, first, last);
}

#endif
