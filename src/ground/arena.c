/*
 * A block is twice as large as the one before, up to LARGE, and is as large as
 * what is asked for at least.
 */
#include "ground/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/msg.h"

enum { SMALL = 1024, LARGE = 65536 }; /* bytes */

struct arena_block {
	struct arena_block *before;
	size_t size;
	alignas(max_align_t) char data[];
};

static void
grow(struct arena *a, size_t least)
{
	size_t size = SMALL;
	struct arena_block *b;

	if (a->last != NULL && a->last->size < LARGE)
		size = 2 * a->last->size;
	else if (a->last != NULL)
		size = LARGE;
	if (size < least)
		size = least;
	b = mem_alloc(sizeof(*b) + size);
	b->before = a->last;
	b->size = size;
	a->last = b;
	a->used = 0;
}

void *
arena_new(struct arena *a, size_t n, size_t size)
{
	const size_t align = alignof(max_align_t);
	void *p;

	if (size != 0 && n > SIZE_MAX / 2 / size)
		die(EXIT_ENV, "out of memory");
	n = (n * size + align - 1) / align * align;
	if (a->last == NULL || a->last->size - a->used < n)
		grow(a, n);
	p = a->last->data + a->used;
	a->used += n;
	return memset(p, 0, n);
}

void
arena_free(struct arena *a)
{
	struct arena_block *b;

	while ((b = a->last) != NULL) {
		a->last = b->before;
		free(b);
	}
	a->used = 0;
}
