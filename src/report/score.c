/*
 * Of each class three counts say all that F1 needs, so a bootstrap sample
 * costs no more than drawing it.
 */
#include "report/score.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/rng.h"
#include "json/wilson.h"

enum { STREAM = 75 };

/* How often each class was true, guessed, and both. */
struct counts {
	size_t truth[SCORE_CLASSES];
	size_t guess[SCORE_CLASSES];
	size_t both[SCORE_CLASSES];
};

static void
count(struct counts *c, int truth, int guess)
{
	c->truth[truth]++;
	c->guess[guess]++;
	c->both[truth] += truth == guess;
}

static double
macro(const struct counts *c)
{
	double sum = 0;
	size_t either, k, n = 0;

	for (k = 0; k < SCORE_CLASSES; k++) {
		either = c->truth[k] + c->guess[k];
		if (either == 0)
			continue;
		sum += 2 * (double)c->both[k] / (double)either;
		n++;
	}
	return n > 0 ? sum / (double)n : NAN;
}

static double
f1_of(const int *truth, const int *guess, size_t n)
{
	struct counts c = {{0}, {0}, {0}};
	size_t i;

	for (i = 0; i < n; i++)
		count(&c, truth[i], guess[i]);
	return macro(&c);
}

static int
rising(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

struct interval
score_f1_interval(const int *truth, const int *guess, size_t n, uint64_t seed)
{
	struct interval iv = {f1_of(truth, guess, n), NAN, NAN};
	double f1[SCORE_RESAMPLES];
	struct counts c;
	struct rng rng;
	size_t i, k, at;

	if (n < 2)
		return iv;
	rng_init(&rng, seed, STREAM);
	for (k = 0; k < SCORE_RESAMPLES; k++) {
		memset(&c, 0, sizeof(c));
		for (i = 0; i < n; i++) {
			at = (size_t)rng_below(&rng, n);
			count(&c, truth[at], guess[at]);
		}
		f1[k] = macro(&c);
	}
	qsort(f1, SCORE_RESAMPLES, sizeof(*f1), rising);
	iv.low = f1[SCORE_RESAMPLES / 40];
	iv.high = f1[SCORE_RESAMPLES - 1 - SCORE_RESAMPLES / 40];
	return iv;
}

struct interval
score_accuracy(const int *truth, const int *guess, size_t n)
{
	struct wilson w;
	int64_t right = 0;
	size_t i;

	for (i = 0; i < n; i++)
		right += truth[i] == guess[i];
	w = wilson(right, (int64_t)n);
	return (struct interval){w.share, w.low, w.high};
}
