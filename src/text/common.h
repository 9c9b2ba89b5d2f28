/*
 * How common a word is, to look for the rarest of some: for phrase_row.c.
 */
#ifndef COMMON_H
#define COMMON_H

#include <stddef.h>
#include <stdint.h>

/*
 * How often a word comes in a million, roughly: an English one that is frequent
 * in reviews as counted, another as its length lets expect.
 *	hash	hash64() of the word in small letters
 *	s	the word, of len bytes
 */
size_t common_word(uint64_t hash, const char *s, size_t len);

#endif
