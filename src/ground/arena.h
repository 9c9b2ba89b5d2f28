/*
 * Many small pieces of memory that live equally long: they lie side by side,
 * and are released together.  Starts as all zero.
 */
#ifndef ARENA_H
#define ARENA_H

#include <stddef.h>

struct arena_block;

struct arena {
	struct arena_block *last; /* the blocks, from the latest on */
	size_t used;		  /* bytes of it */
};

/* n things of a size, all zero; no memory ends the program (mem.h). */
void *arena_new(struct arena *a, size_t n, size_t size);

/* Release all; a may be used again afterwards. */
void arena_free(struct arena *a);

#endif
