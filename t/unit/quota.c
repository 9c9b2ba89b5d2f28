/*
 * quota STEPS SEED WEIGHT...: run a stream with free choices drawn from SEED
 * and print the greatest deviation of a count from its share, in units of
 * 1/total, the sum of the weights, and how many steps had a choice.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "ground/rng.h"
#include "plan/quota.h"

int
main(int argc, char **argv)
{
	int64_t w[4096], worst = 0, off, steps, t, choices = 0;
	uint32_t out[4096];
	struct quota q;
	struct rng r;
	size_t i, k, n = (size_t)argc - 3;

	for (i = 0; i < n; i++)
		w[i] = atoll(argv[i + 3]);
	steps = atoll(argv[1]);
	rng_init(&r, (uint64_t)atoll(argv[2]), 0);
	quota_init(&q, w, n);
	for (t = 1; t <= steps; t++) {
		k = quota_allowed(&q, out);
		choices += k > 1;
		quota_take(&q, out[rng_below(&r, k)]);
		for (i = 0; i < n; i++) {
			off = llabs(q.v[i].count * q.total - t * w[i]);
			worst = off > worst ? off : worst;
		}
	}
	printf("worst %" PRId64 " of %" PRId64 ", choices %" PRId64 "\n",
	    worst, q.total, choices);
	quota_free(&q);
	return 0;
}
