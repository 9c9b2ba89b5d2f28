/*
 * A set of 64-bit hashes, for millions of ids: 8 bytes an entry at a load of
 * 3/8 to 3/4, so 11 to 21 bytes each, and 32 for the moment when it grows.
 * Start from all zero; memory that is not there ends the program (mem.h).
 */
#ifndef IDSET_H
#define IDSET_H

#include <stddef.h>
#include <stdint.h>

struct idset {
	uint64_t *key; /* 0: free; a key that is 0 stands as 1 */
	size_t cap;    /* a power of two, or 0 */
	size_t used;
};

/* Put key in: 1, or 0 if it was there. */
int idset_add(struct idset *set, uint64_t key);

/* Is key there? */
int idset_has(const struct idset *set, uint64_t key);

/* Take key out, if it is there. */
void idset_drop(struct idset *set, uint64_t key);

/* Forget everything and release the memory; set may be used again. */
void idset_free(struct idset *set);

#endif
