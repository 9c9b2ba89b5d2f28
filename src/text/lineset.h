/*
 * Which words follow each other in the texts that were read, such as prompts.
 * Prompts of one run share most of their lines, so that a line that was read
 * need not be cut into words when it comes again.
 *
 * The set is of bits, shared by many pairs of words: it denies for certain,
 * and what it allows may yet be wrong.  When it is a quarter full it is begun
 * anew.
 */
#ifndef LINESET_H
#define LINESET_H

#include <stddef.h>

#include "text/text.h"

/*
 * Lines and parts of them that are known, each in one of so many places: those
 * of which the hash (hash.h), without its last bit, is the same modulo this
 * meet.
 */
#define LINESET_PLACES 4096

struct lineset;

struct lineset *lineset_new(void);
void lineset_free(struct lineset *s);

/* Add the pairs of text, len bytes of UTF-8. */
void lineset_read(struct lineset *s, const char *text, size_t len);

/*
 * The most words in a row of t that all may follow each other, at least 1 if t
 * has a word.  What t has in common with the text that was read last is at
 * most that long.
 */
size_t lineset_run(const struct lineset *s, const struct text *t);

#endif
