/*
 * UTF-8 as RFC 3629 has it: no surrogates, no overlong forms, nothing over
 * U+10FFFF.
 */
#ifndef UTF8_H
#define UTF8_H

#include <stddef.h>

#include "buf.h"

/* Bytes of the well-formed character at s, or 0 (len is 0, or it is none). */
size_t utf8_char(const char *s, size_t len);

/*
 * Append len bytes with U+FFFD in place of each NUL and of each byte that is
 * part of no character.
 */
void utf8_clean(struct buf *out, const char *s, size_t len);

/*
 * The same as one line of at most max bytes: control characters and white
 * space become single spaces, none at the ends; a cut falls between
 * characters and is marked with "...".  Returns a malloc'ed string.
 */
char *utf8_line(const char *s, size_t len, size_t max);

#endif
