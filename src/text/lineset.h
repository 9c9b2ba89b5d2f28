/*
 * Which words the lines of a text may have.  Prompts of one run share most of
 * their lines, so that the words of a line are remembered and need not be cut
 * again when it comes again.
 *
 * The set is of bits, shared by many words: it denies for certain, and
 * what it allows may yet be wrong.
 */
#ifndef LINESET_H
#define LINESET_H

#include <stddef.h>

#include "text/text.h"

struct lineset;

struct lineset *lineset_new(void);
void lineset_free(struct lineset *s);

/* Replace the set by the words of text, len bytes of UTF-8. */
void lineset_read(struct lineset *s, const char *text, size_t len);

/*
 * The most words in a row of t that all may stand in it.  What t has in common
 * with the text is at most that long.
 */
size_t lineset_run(const struct lineset *s, const struct text *t);

#endif
