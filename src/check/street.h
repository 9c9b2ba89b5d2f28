/*
 * What the rule address knows of numbers, of streets in China, Japan and
 * Korea, and of following one over several words.
 */
#ifndef STREET_H
#define STREET_H

#include "text/text.h"

/*
 * Are the words a and b = a + 1 of t on one line, with at most four bytes
 * between, all of them in marks?
 */
int street_touch(const struct text *t, size_t a, size_t b, const char *marks);

/* Does the word i begin with a capital? */
int street_name(const struct text *t, size_t i);

/* Is the word i the number of a house: 1 to 5 digits, and perhaps a letter? */
int street_house(const struct text *t, size_t i);

/* Is it a postal code of 4 or 5 digits?  i may be the end of the text. */
int street_postal(const struct text *t, size_t i);

/*
 * Do quotation marks, or those of italics, hold the words first .. last and no
 * more, as they hold a title: "15 Park Avenue"?
 */
int street_titled(const struct text *t, size_t first, size_t last);

/*
 * The street whose number is the word i: its first word, with its last one in
 * *last; t->n if there is none.
 */
size_t street_asian(const struct text *t, size_t i, size_t *last);

#endif
