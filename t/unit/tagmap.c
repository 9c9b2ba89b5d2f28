/*
 * tagmap SEED N: put N pairs into a table, with tags of which many are equal or
 * neighbours, some of them the first or last of a part, one by one or later
 * together, and change some.  Says with how many tags others were found than
 * were put.
 */
#include <stdio.h>
#include <stdlib.h>

#include "check/tagmap.h"
#include "ground/mem.h"
#include "ground/rng.h"

static uint32_t
draw(struct rng *rng)
{
	uint32_t part = (uint32_t)rng_below(rng, TAGMAP_PARTS);
	uint32_t low = part << (32 - TAGMAP_BITS);
	uint32_t high = low | (UINT32_MAX >> TAGMAP_BITS);

	switch (rng_below(rng, 6)) {
	case 0:
		return low + (uint32_t)rng_below(rng, 3);
	case 1:
		return high - (uint32_t)rng_below(rng, 3);
	case 2:
		return high;
	case 3:
		return UINT32_MAX - (uint32_t)rng_below(rng, 2000);
	case 4:
		return low + 1000 * (uint32_t)rng_below(rng, 500);
	default:
		return (uint32_t)rng_next(rng);
	}
}

static int
by_value(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

/* Numbers are even, but for those that were changed. */
static void
fill(struct tagmap *m, uint64_t *pair, size_t n, struct rng *rng)
{
	size_t i;

	for (i = 0; i < n; i++) {
		pair[i] = (uint64_t)draw(rng) << 32 | 2 * i;
		if (i == n / 4)
			tagmap_reserve(m, 1.5);
		if (i == n / 2)
			tagmap_expect(m, 1.5); /* there will be more */
		if (i >= n / 2)
			tagmap_later(m, (uint32_t)(pair[i] >> 32), 2 * i);
		else
			tagmap_put(m, (uint32_t)(pair[i] >> 32), 2 * i);
	}
	tagmap_settle(m);
	for (i = 0; i < n; i += 1 + rng_below(rng, 100)) {
		tagmap_change(m, (uint32_t)(pair[i] >> 32), 2 * i, 2 * i + 1);
		pair[i]++;
	}
	qsort(pair, n, sizeof(*pair), by_value);
}

/* Are the n numbers of pair what is found with the tag? */
static int
is_same(const struct tagmap *m, uint32_t tag, const uint64_t *pair, size_t n,
    struct tagmap_found *f)
{
	size_t i;

	f->n = 0;
	tagmap_get(m, tag, f);
	for (i = 0; i < n && i < f->n; i++)
		if (f->at[i] != (uint32_t)pair[i])
			return 0;
	return f->n == n;
}

int
main(int argc, char **argv)
{
	size_t n = argc > 2 ? strtoul(argv[2], NULL, 10) : 1000, i, k;
	size_t wrong = 0;
	uint64_t *pair = mem_calloc(n + 1, sizeof(*pair)), next;
	struct tagmap_found found = {NULL, 0, 0};
	static struct tagmap m;
	struct rng rng;

	rng_init(&rng, argc > 1 ? strtoul(argv[1], NULL, 10) : 1, 0);
	fill(&m, pair, n, &rng);
	for (i = 0; i < n; i = k) {
		next = (pair[i] >> 32) + 1;
		for (k = i; k < n && pair[k] >> 32 < next;)
			k++;
		wrong += !is_same(&m, (uint32_t)(next - 1), pair + i, k - i,
		    &found);
		if (next <= UINT32_MAX && (k == n || pair[k] >> 32 > next))
			wrong += !is_same(&m, (uint32_t)next, NULL, 0, &found);
	}
	printf("%zu wrong\n", wrong);
	free(pair);
	free(found.at);
	tagmap_free(&m);
	return 0;
}
