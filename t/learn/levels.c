/*
 * The levels are those to which the highest gains of all quarters of boxes are
 * rounded up with the least sum.
 */
#include "levels.h"

#include <assert.h>
#include <stdlib.h>

#include "ground/mem.h"

/* The highest gain in each quarter of a box. */
struct gains {
	int16_t *at;	/* of each quarter */
	size_t top;	/* the highest */
	size_t *lower; /* how many have one below i */
	size_t *sum;	/* and the sum of these */
};

static void
count(struct gains *g)
{
	size_t i;

	for (i = 0; i < NET_QUARTERS; i++)
		if ((size_t)g->at[i] > g->top)
			g->top = (size_t)g->at[i];
	g->lower = mem_calloc(g->top + 2, sizeof(*g->lower));
	g->sum = mem_calloc(g->top + 2, sizeof(*g->sum));
	for (i = 0; i < NET_QUARTERS; i++)
		g->lower[g->at[i] + 1]++;
	for (i = 0; i <= g->top; i++) {
		g->sum[i + 1] = g->sum[i] + g->lower[i + 1] * i;
		g->lower[i + 1] += g->lower[i];
	}
}

/* They are 0 or more, as those of marks that have no row. */
static void
gains_read(struct gains *g, const struct net *net)
{
	const unsigned char *box = net->boxes;
	uint64_t mark;
	int16_t gain, *most;
	size_t i, k;

	*g = (struct gains){mem_calloc(NET_QUARTERS, sizeof(*g->at)), 0, NULL,
	    NULL};
	for (i = 0; i < NET_BOXES; i++, box += NET_BOX_BYTES)
		for (k = 0; k < NET_BOX; k++) {
			mark = (uint64_t)i << (64 - NET_BITS) |
			    (uint64_t)box[2 * k] << 24 |
			    (uint64_t)box[2 * k + 1] << 32;
			gain = net_gain(net, net_find(net, mark));
			most = &g->at[net_quarter(mark)];
			assert(gain <= NET_TOP);
			*most = gain > *most ? gain : *most;
		}
	count(g);
}

/* What it costs to round the gains first .. last up to the last. */
static size_t
cost(const struct gains *g, size_t first, size_t last)
{
	return last * (g->lower[last + 1] - g->lower[first]) -
	    (g->sum[last + 1] - g->sum[first]);
}

/*
 * The best k + 1 levels up to a gain are the best k up to a lower one, and this
 * one.
 */
static void
choose(const struct gains *g, size_t level[NET_LEVELS])
{
	const size_t n = g->top + 1;
	size_t *least = mem_calloc(NET_LEVELS * n, sizeof(*least));
	size_t *lower = mem_calloc(NET_LEVELS * n, sizeof(*lower));
	size_t i, k, l, c;

	for (i = 0; i < n; i++)
		least[i] = cost(g, 0, i);
	for (i = n; i < NET_LEVELS * n; i++) {
		k = i / n;
		least[i] = SIZE_MAX;
		for (l = 0; l <= i % n; l++) {
			c = least[(k - 1) * n + l] + cost(g, l + 1, i % n);
			if (c < least[i]) {
				least[i] = c;
				lower[i] = l;
			}
		}
	}
	for (k = NET_LEVELS, i = g->top; k-- > 0; i = lower[k * n + i])
		level[k] = i;
	free(least);
	free(lower);
}

/* The first level that a gain is not above. */
static unsigned char
level_of(const size_t level[NET_LEVELS], int16_t gain)
{
	unsigned char k = 0;

	while (level[k] < (size_t)gain)
		k++;
	return k;
}

void
levels_write(const struct net *net, unsigned char out[NET_LEVEL_BYTES])
{
	size_t level[NET_LEVELS], i;
	struct gains g;

	gains_read(&g, net);
	choose(&g, level);
	for (i = 0; i < NET_LEVELS; i++) {
		*out++ = (unsigned char)level[i];
		*out++ = (unsigned char)(level[i] >> 8);
	}
	for (i = 0; i < NET_QUARTERS; i += 2)
		*out++ = (unsigned char)(level_of(level, g.at[i]) |
		    level_of(level, g.at[i + 1]) << 4);
	free(g.at);
	free(g.lower);
	free(g.sum);
}
