/*
 * Memory of which parts are taken, and all is freed together.  Start from all
 * zero.
 */
#ifndef CHUNKS_H
#define CHUNKS_H

#include <stddef.h>
#include <stdint.h>

struct chunks {
	uint32_t **at;
	size_t n;
	uint32_t *next; /* what is free at the end of the last one */
	size_t left;
	size_t taken;	/* of all */
	size_t more;	/* that the next one is to have at least */
};

/* Take room for n numbers. */
uint32_t *chunks_take(struct chunks *c, size_t n);

/* There will be taken times as much as was. */
void chunks_expect(struct chunks *c, double times);

/* Free all that was taken; c may be used again. */
void chunks_free(struct chunks *c);

#endif
