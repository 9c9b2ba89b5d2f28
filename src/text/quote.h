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

/* As phrases_find(), passing over what begins in a quotation. */
int quote_find(const struct phrases *p, const struct text *t, size_t from,
    size_t to, size_t *first, size_t *last);

#endif
