#include "hash.h"

#include <sys/types.h>

#include <sha2.h>
#include <xxhash.h>

uint64_t
hash64(const void *data, size_t len)
{
	return XXH3_64bits(data, len);
}

uint64_t
hash64_seed(const void *data, size_t len, uint64_t seed)
{
	return XXH3_64bits_withSeed(data, len, seed);
}

void
hash_sha256(char out[HASH_HEX], const void *data, size_t len)
{
	SHA256Data(data, len, out);
}

int
hash_sha256_file(char out[HASH_HEX], const char *path)
{
	return SHA256File(path, out) == NULL ? -1 : 0;
}
