#include "report/gram.h"

#include <stdlib.h>

#include "ground/rng.h"

/* The hash of the n tokens from t on. */
static uint64_t
hash_run(const uint64_t *t, size_t n)
{
	uint64_t hash = n;
	size_t i;

	for (i = 0; i < n; i++)
		hash = rng_mix(hash, t[i]);
	return hash;
}

static int
compare(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

size_t
gram_list(uint64_t *out, const uint64_t *t, size_t ntokens, size_t n)
{
	size_t i, count = ntokens >= n ? ntokens - n + 1 : 0;

	for (i = 0; i < count; i++)
		out[i] = hash_run(t + i, n);
	if (count > 1)
		qsort(out, count, sizeof(*out), compare);
	return count;
}

size_t
gram_unique(uint64_t *list, size_t n)
{
	size_t i, k = 0;

	for (i = 0; i < n; i++)
		if (k == 0 || list[k - 1] != list[i])
			list[k++] = list[i];
	return k;
}

size_t
gram_common(const uint64_t *a, size_t na, const uint64_t *b, size_t nb)
{
	size_t i = 0, k = 0, common = 0;

	while (i < na && k < nb)
		if (a[i] < b[k]) {
			i++;
		} else if (a[i] > b[k]) {
			k++;
		} else {
			common++;
			i++;
			k++;
		}
	return common;
}
