#include "check/seen.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

enum { LEAST = 256 }; /* slots */

void
seen_begin(struct seen *s, size_t n)
{
	size_t slots = LEAST;

	while (slots < 2 * n)
		slots *= 2;
	if (slots > s->cap) {
		free(s->slot);
		s->slot = mem_calloc(slots, sizeof(*s->slot));
		s->cap = slots;
		s->stamp = 0;
	}
	s->mask = slots - 1;
	if (++s->stamp == 0) {
		memset(s->slot, 0, s->cap * sizeof(*s->slot));
		s->stamp = 1;
	}
}

void
seen_free(struct seen *s)
{
	free(s->slot);
	memset(s, 0, sizeof(*s));
}
