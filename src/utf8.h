/*
 * UTF-8 as RFC 3629 has it: no surrogates, no overlong forms, nothing over
 * U+10FFFF.
 */
#ifndef UTF8_H
#define UTF8_H

#include <stddef.h>

/* Bytes of the well-formed character at s, or 0 (len is 0, or it is none). */
size_t utf8_char(const char *s, size_t len);

#endif
