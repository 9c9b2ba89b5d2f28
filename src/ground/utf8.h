/*
 * UTF-8 as RFC 3629 has it: no surrogates, no overlong forms, nothing over
 * U+10FFFF.  Below everything, so that messages can use it.
 */
#ifndef UTF8_H
#define UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Bytes of the well-formed character at s, or 0 (len is 0, or it is none). */
size_t utf8_char(const char *s, size_t len);

/* The same, with its code point in *cp if it is one. */
size_t utf8_decode(const char *s, size_t len, uint32_t *cp);

/*
 * Bytes of the string s that fit into max without cutting a character in two;
 * s is valid UTF-8.
 */
size_t utf8_cut(const char *s, size_t max);

#endif
