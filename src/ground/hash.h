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
