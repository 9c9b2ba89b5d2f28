/*
 * splitmix64 makes the state of a stream from its two numbers, xoshiro256** the
 * numbers of the stream.
 */
#include "ground/rng.h"

#include <assert.h>
#include <sys/random.h>
#include <unistd.h>

#include "ground/clock.h"

static uint64_t
splitmix(uint64_t *x)
{
	uint64_t z = (*x += 0x9e3779b97f4a7c15U);

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
	return z ^ (z >> 31);
}

static uint64_t
rotl(uint64_t x, int k)
{
	return x << k | x >> (64 - k);
}

uint64_t
rng_mix(uint64_t a, uint64_t b)
{
	uint64_t x = a;

	x = splitmix(&x) ^ b;
	return splitmix(&x);
}

void
rng_init(struct rng *r, uint64_t seed, uint64_t stream)
{
	uint64_t x = rng_mix(seed, stream);
	int i;

	for (i = 0; i < 4; i++)
		r->s[i] = splitmix(&x);
}

void
rng_init_random(struct rng *r)
{
	uint64_t seed;

	/* without getrandom(2) the time and the process are good enough */
	if (getrandom(&seed, sizeof(seed), GRND_NONBLOCK) != sizeof(seed))
		seed = (uint64_t)clock_us();
	rng_init(r, seed, (uint64_t)getpid());
}

uint64_t
rng_next(struct rng *r)
{
	uint64_t result = rotl(r->s[1] * 5, 7) * 9, t = r->s[1] << 17;

	r->s[2] ^= r->s[0];
	r->s[3] ^= r->s[1];
	r->s[1] ^= r->s[2];
	r->s[0] ^= r->s[3];
	r->s[2] ^= t;
	r->s[3] = rotl(r->s[3], 45);
	return result;
}

uint64_t
rng_below(struct rng *r, uint64_t n)
{
	uint64_t least, x;

	assert(n > 0);
	least = -n % n; /* 2^64 mod n: the draws that would favour low values */
	do
		x = rng_next(r);
	while (x < least);
	return x % n;
}

double
rng_unit(struct rng *r)
{
	return (double)(rng_next(r) >> 11) * 0x1p-53;
}
