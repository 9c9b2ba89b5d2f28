/*
 * Hashes: the only module that includes xxhash and OpenSSL's libcrypto.
 */
#ifndef HASH_H
#define HASH_H

#include <stddef.h>
#include <stdint.h>

/* XXH3, 64 bits: fast, the same on every machine, not for secrets. */
uint64_t hash64(const void *data, size_t len);
uint64_t hash64_seed(const void *data, size_t len, uint64_t seed);

/*
 * hash64() of 1 to 8 bytes that are in a register: the first is the lowest of
 * x, and above the last one there are zeros.  For words, most of which are as
 * short as that, at a third of its cost.
 * Source: xxhash.h, XXH3_len_1to3_64b() and XXH3_len_4to8_64b(), which cannot
 * change any more; the numbers are of its primes and its default secret.
 */
static inline uint64_t
hash64_short(uint64_t x, size_t len)
{
	const unsigned back = 8 * (unsigned)len;
	uint64_t h;

	if (len < 4) {
		h = x << 16 & 0xff0000;
		h |= (x >> (back >> 1 & 0x18) & 0xff) << 24;
		h |= x >> (back - 8) | len << 8;
		h ^= 0x87275a9b; /* of 32 bits: h >> 33 is nothing */
		h *= 0xc2b2ae3d27d4eb4f;
		h = (h ^ h >> 29) * 0x165667b19e3779f9;
		return h ^ h >> 32;
	}
	h = ((x << 32) + (x >> (back - 32))) ^ 0xc73ab174c5ecd5a2;
	h ^= (h << 49 | h >> 15) ^ (h << 24 | h >> 40);
	h *= 0x9fb21c651e98df25;
	h = (h ^ ((h >> 35) + len)) * 0x9fb21c651e98df25;
	return h ^ h >> 28;
}

/* A place for two bytes among 1 << bits (1 to 32); some share one. */
static inline size_t
hash_pair(unsigned char first, unsigned char second, unsigned bits)
{
	return (first | (unsigned)second << 8) * 0x9e3779b1U >> (32 - bits);
}

#define HASH_HEX 65 /* 64 hexadecimal digits and the NUL */

/* SHA-256 as lower-case hexadecimal. */
void hash_sha256(char out[HASH_HEX], const void *data, size_t len);

/*
 * The same of what comes in pieces: hash_end() writes the result and releases
 * what hash_begin() made.
 */
struct hash_sum;
struct hash_sum *hash_begin(void);
void hash_add(struct hash_sum *sum, const void *data, size_t len);
void hash_end(struct hash_sum *sum, char out[HASH_HEX]);

/* SHA-256 of a whole file.  Returns 0, or -1 with errno set. */
int hash_sha256_file(char out[HASH_HEX], const char *path);

#endif
