/*
 * Lists of words that are cut together, each entry on a line of its own: one
 * text for many, of which each would cost as much as a review.
 */
#ifndef LINE_H
#define LINE_H

#include "text/text.h"

/* Is the word i of t the first of its line? */
static inline int
line_begins(const struct text *t, size_t i)
{
	const struct word *before;
	size_t k;

	if (i == 0)
		return 1;
	before = &t->words[i - 1];
	if ((before->flags & WORD_LAST) == 0) /* which a new line makes it */
		return 0;
	for (k = before->at + before->len; k < t->words[i].at; k++)
		if (t->raw[k] == '\n')
			return 1;
	return 0;
}

/* The word behind the line that begins with the word i. */
static inline size_t
line_end(const struct text *t, size_t i)
{
	for (i++; i < t->n && !line_begins(t, i); i++)
		continue;
	return i;
}

/* Make each byte that is `from` of what is to be cut into `to`. */
void line_turn(struct buf *text, char from, char to);

#endif
