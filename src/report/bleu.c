/*
 * A text is turned once into its n-grams, sorted, so that a pair is compared
 * by walking two lists at a time.
 */
#include "report/bleu.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/rng.h"
#include "report/gram.h"
#include "report/token.h"

enum { STREAM = 73 };

void
bleu_make(struct bleu_text *t, const char *s, size_t len)
{
	struct tokens tokens = {0};
	size_t n;

	t->exact = hash64(s, len);
	tokens_13a(&tokens, s, len);
	for (n = 0; n < BLEU_N; n++) {
		t->gram[n] = mem_alloc((tokens.n + 1) * sizeof(*t->gram[n]));
		t->n[n] = gram_list(t->gram[n], tokens.at, tokens.n, n + 1);
	}
	tokens_free(&tokens);
}

void
bleu_free(struct bleu_text *t)
{
	size_t n;

	for (n = 0; n < BLEU_N; n++)
		free(t->gram[n]);
	memset(t, 0, sizeof(*t));
}

/* BLEU of a text against one reference. */
static double
of_pair(const struct bleu_text *t, const struct bleu_text *ref)
{
	double sum = 0, brevity = 0;
	size_t n, common;

	if (t->exact == ref->exact)
		return 1;
	for (n = 0; n < BLEU_N; n++) {
		common = gram_common(t->gram[n], t->n[n], ref->gram[n],
		    ref->n[n]);
		if (common == 0)
			return 0;
		sum += log((double)common / (double)t->n[n]);
	}
	if (t->n[0] < ref->n[0])
		brevity = 1 - (double)ref->n[0] / (double)t->n[0];
	return exp(brevity + sum / BLEU_N);
}

/* The mean of text i against others, all of them or so many that are drawn. */
static double
mean_of(const struct bleu_text *t, size_t n, size_t i, size_t others,
    struct rng *rng)
{
	double sum = 0;
	size_t k, j;

	for (k = 0; k < others; k++) {
		j = others == n - 1 ? k : (size_t)rng_below(rng, n - 1);
		sum += of_pair(&t[i], &t[j + (j >= i)]);
	}
	return sum / (double)others;
}

struct interval
bleu_self(const struct bleu_text *t, size_t n, size_t others, uint64_t seed,
    size_t *pairs)
{
	struct interval iv = {NAN, NAN, NAN};
	struct rng rng;
	double *mean;
	size_t i;

	*pairs = 0;
	if (n < 2)
		return iv;
	if (others > n - 1)
		others = n - 1;
	mean = mem_alloc(n * sizeof(*mean));
	rng_init(&rng, seed, STREAM);
	for (i = 0; i < n; i++)
		mean[i] = mean_of(t, n, i, others, &rng);
	iv = interval_mean(mean, n);
	iv.low = fmax(0, iv.low);
	iv.high = fmin(1, iv.high);
	*pairs = n * others;
	free(mean);
	return iv;
}
