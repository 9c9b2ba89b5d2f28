/*
 * Strangers' bytes as valid text: what came from a network, before it may
 * stand in a record or a message.
 */
#ifndef CLEAN_H
#define CLEAN_H

#include <stddef.h>

#include "ground/buf.h"

/*
 * Append len bytes with U+FFFD in place of each NUL and of each byte that is
 * part of no character.
 */
void clean_text(struct buf *out, const char *s, size_t len);

/*
 * The same as one line of at most max bytes: control characters and white
 * space become single spaces, none at the ends; a cut falls between
 * characters and is marked with "...".  Returns a malloc'ed string.
 */
char *clean_line(const char *s, size_t len, size_t max);

#endif
