#include "check/seen.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

enum {
	LEAST = 256,	   /* slots */
	FEW = 256,	   /* hashes that the map is large enough for */
	MAP = 13,	   /* bits of a hash that choose one of the map */
	TWICE = 16	   /* how many are looked for one by one */
};

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

/* Keep what is there once of n hashes at v, by the table. */
static size_t
unique_many(struct seen *s, uint32_t *v, size_t n)
{
	struct seen seen;
	size_t i, left = 0;

	seen_begin(s, n);
	seen = *s;
	for (i = 0; i < n; i++) {
		v[left] = v[i];
		left += (size_t)seen_add(&seen, v[left]);
	}
	return left;
}

/*
 * Note in twice[] which of n hashes may stand there before, and n behind them;
 * their number.  No branch depends on a hash.
 */
static size_t
note_twice(uint16_t *twice, const uint32_t *v, size_t n)
{
	uint64_t map[1 << (MAP - 6)] = {0}, bits;
	size_t i, m = 0;
	uint32_t at;

	for (i = 0; i < n; i++) {
		at = v[i] >> (32 - MAP);
		bits = map[at >> 6];
		twice[m] = (uint16_t)i;
		m += bits >> (at & 63) & 1;
		map[at >> 6] = bits | UINT64_C(1) << (at & 63);
	}
	twice[m] = (uint16_t)n;
	return m;
}

static int
is_there(const uint32_t *v, size_t n, uint32_t hash)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (v[i] == hash)
			return 1;
	return 0;
}

/* Keep those that were noted only if they are new, and all others. */
static size_t
drop_twice(uint32_t *v, const uint16_t *twice, size_t m)
{
	size_t k, left = twice[0], between;

	for (k = 0; k < m; k++) {
		v[left] = v[twice[k]];
		left += !is_there(v, left, v[left]);
		between = (size_t)(twice[k + 1] - twice[k] - 1);
		memmove(v + left, v + twice[k] + 1, between * sizeof(*v));
		left += between;
	}
	return left;
}

size_t
seen_unique(struct seen *s, uint32_t *v, size_t n)
{
	uint16_t twice[FEW + 1];
	size_t m;

	if (n > FEW)
		return unique_many(s, v, n);
	m = note_twice(twice, v, n);
	if (m > TWICE)
		return unique_many(s, v, n);
	return m > 0 ? drop_twice(v, twice, m) : n;
}
