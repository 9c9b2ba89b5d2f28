#include "check/chunks.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

#define SIZE ((size_t)1 << 18) /* of a chunk, if no more is asked for */
#define SPARE 1.02

static void
chunk_new(struct chunks *c, size_t n)
{
	size_t size = n > SIZE / 8 ? n : SIZE;

	size = c->more > size ? c->more : size;
	c->at = mem_resize(c->at, c->n + 1, sizeof(*c->at));
	c->next = c->at[c->n++] = mem_alloc(size * sizeof(*c->next));
	c->left = size;
	c->more = 0;
}

uint32_t *
chunks_take(struct chunks *c, size_t n)
{
	uint32_t *p;

	if (n > c->left)
		chunk_new(c, n);
	p = c->next;
	c->next += n;
	c->left -= n;
	c->taken += n;
	return p;
}

void
chunks_expect(struct chunks *c, double times)
{
	double more = (double)c->taken * (times - 1) * SPARE;

	c->more = more > 0 ? (size_t)more : 0;
}

void
chunks_free(struct chunks *c)
{
	size_t i;

	for (i = 0; i < c->n; i++)
		free(c->at[i]);
	free(c->at);
	memset(c, 0, sizeof(*c));
}
