/*
 * Random numbers that are the same on every machine: no floating point on
 * the way, no state of the C library.  Not for secrets.
 * Source: xoshiro256** 1.0 and splitmix64, Blackman and Vigna, 2018 (public
 * domain); bounded draws by rejection, so that no value is favoured.
 */
#ifndef RNG_H
#define RNG_H

#include <stddef.h>
#include <stdint.h>

struct rng {
	uint64_t s[4];
};

/* Start a stream.  Two different (seed, stream) give unrelated numbers. */
void rng_init(struct rng *r, uint64_t seed, uint64_t stream);

/* Start a stream that nobody can foresee (jitter; never for plans). */
void rng_init_random(struct rng *r);

uint64_t rng_next(struct rng *r);

/* Uniform in 0 .. n - 1; n must be at least 1. */
uint64_t rng_below(struct rng *r, uint64_t n);

/* Uniform in [0, 1), a multiple of 2^-53. */
double rng_unit(struct rng *r);

/* A good mix of two numbers: for a draw that depends on a key alone. */
uint64_t rng_mix(uint64_t a, uint64_t b);

#endif
