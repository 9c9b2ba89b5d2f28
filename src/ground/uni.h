/*
 * Unicode, as far as words need it: the only includer of libunistring.
 */
#ifndef UNI_H
#define UNI_H

#include <stddef.h>
#include <stdint.h>

#include "ground/buf.h"

/*
 * The character at s, of which len > 0 bytes are there, in *c; returns its
 * length in bytes.  What is no UTF-8 is one U+FFFD.
 */
size_t uni_next(const char *s, size_t len, uint32_t *c);

/* Is it a letter or a digit? */
int uni_alnum(uint32_t c);

/* Columns that it takes on a terminal: 0 to 2. */
size_t uni_width(uint32_t c);

/* Word boundaries (UAX #29): brk[i] is 1 if there is one before s[i]. */
void uni_breaks(const char *s, size_t len, char *brk);

/*
 * Append the normal form of a word: case folded, NFC, curly apostrophes
 * straight.
 */
void uni_fold(struct buf *out, const char *word, size_t len);

/* Both without the short way: for the test that they agree. */
void uni_breaks_slow(const char *s, size_t len, char *brk);
void uni_fold_slow(struct buf *out, const char *word, size_t len);

#endif
