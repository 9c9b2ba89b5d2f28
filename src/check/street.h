/*
 * What is known of streets in China, Japan and Korea, and what the rule
 * address needs to follow one over several words.
 */
#ifndef STREET_H
#define STREET_H

#include "text/text.h"

/*
 * Are the words a and b = a + 1 of t on one line, with at most four bytes
 * between, all of them in marks?
 */
int street_touch(const struct text *t, size_t a, size_t b, const char *marks);

/*
 * The street whose number is the word i: its first word, with its last one in
 * *last; t->n if there is none.
 */
size_t street_asian(const struct text *t, size_t i, size_t *last);

#endif
