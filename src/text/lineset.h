/*
 * Which words may follow each other in a text, such as a prompt.  Prompts of
 * one run share most of their lines, so that what a line has is remembered and
 * need not be cut into words when it comes again.
 *
 * The set is of bits, shared by many pairs of words: it denies for certain,
 * and what it allows may yet be wrong.
 */
#ifndef LINESET_H
#define LINESET_H

#include <stddef.h>

#include "text/text.h"

/*
 * Lines and parts of them that are remembered, each in one of so many places:
 * those of which the hash (hash.h), without its last bit, is the same modulo
 * this meet.
 */
#define LINESET_PLACES 1024

struct lineset;

struct lineset *lineset_new(void);
void lineset_free(struct lineset *s);

/* Replace the set by the pairs of text, len bytes of UTF-8. */
void lineset_read(struct lineset *s, const char *text, size_t len);

/*
 * The most words in a row of t that all may follow each other in it, at least
 * 1 if t has a word.  What t has in common with the text is at most that long.
 */
size_t lineset_run(const struct lineset *s, const struct text *t);

#endif
