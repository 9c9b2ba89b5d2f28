/*
 * A sieve lets through all hashes that were added and denies most others.  It
 * is small enough to stay near the processor, where the table behind it is
 * not; with n hashes about n in 32,768 others are let through.
 */
#ifndef SIEVE_H
#define SIEVE_H

#include <stdint.h>

#define SIEVE_BITS 15

struct sieve { /* empty: all zero */
	uint64_t bit[1 << (SIEVE_BITS - 6)];
};

/* hash: its highest bits count. */
static inline void
sieve_add(struct sieve *s, uint64_t hash)
{
	hash >>= 64 - SIEVE_BITS;
	s->bit[hash / 64] |= UINT64_C(1) << hash % 64;
}

/* May it have been added? */
static inline int
sieve_may(const struct sieve *s, uint64_t hash)
{
	hash >>= 64 - SIEVE_BITS;
	return (s->bit[hash / 64] >> hash % 64 & 1) != 0;
}

#endif
