/*
 * N-grams: runs of n tokens, each as a hash.
 */
#ifndef GRAM_H
#define GRAM_H

#include <stddef.h>
#include <stdint.h>

/*
 * All n-grams of tokens t[0 .. ntokens - 1], rising, repeated ones repeated, in
 * out, which holds ntokens.  Returns how many they are.
 */
size_t gram_list(uint64_t *out, const uint64_t *t, size_t ntokens, size_t n);

/* Drop the repeated ones of a rising list; how many are left. */
size_t gram_unique(uint64_t *list, size_t n);

/* How many two rising lists have in common, repeated ones as often as both. */
size_t gram_common(const uint64_t *a, size_t na, const uint64_t *b, size_t nb);

#endif
