/*
 * A map from one 64-bit number to another, for millions of entries: ids by
 * their hash.  16 bytes an entry at a load of 3/8 to 3/4.  Start from all
 * zero; memory that is not there ends the program (mem.h).
 */
#ifndef IDMAP_H
#define IDMAP_H

#include <stddef.h>
#include <stdint.h>

struct idmap {
	struct idmap_entry {
		uint64_t key; /* 0: free */
		uint64_t value;
	} *entry;
	size_t cap; /* a power of two, or 0 */
	size_t used;
};

/* The value of key, lent until the next idmap_put(); NULL if it has none. */
uint64_t *idmap_get(const struct idmap *map, uint64_t key);

/* Set the value of key. */
void idmap_put(struct idmap *map, uint64_t key, uint64_t value);

/* Forget everything and release the memory; map may be used again. */
void idmap_free(struct idmap *map);

#endif
