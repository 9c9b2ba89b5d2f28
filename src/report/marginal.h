/*
 * Marginals: how many reviews of a set have each rating and each length, and
 * how alike two sets are in them.  Everything is counted, nothing sampled.
 */
#ifndef MARGINAL_H
#define MARGINAL_H

#include <stddef.h>
#include <stdint.h>

#include "json/json.h"

enum { MARGINAL_WORDS = 5000 }; /* longer reviews count as this long */

struct marginal {
	int64_t n;
	int64_t rating[6];		  /* [0]: those without */
	int64_t words[MARGINAL_WORDS + 1];
	int64_t sum;			  /* of the words */
};

/* A review of that rating (0: none) and so many words. */
void marginal_add(struct marginal *m, int64_t rating, size_t words);

/*
 * How alike the shares of the ratings are: 1 - half the sum of their
 * differences, over the reviews that have one; 1 is equal, 0 has nothing in
 * common.  NAN if either set has no rating.
 * Source: SDMetrics, TVComplement.
 */
double marginal_tv_rating(const struct marginal *a, const struct marginal *b);

/*
 * 1 - the greatest difference of the cumulative shares (Kolmogorov-Smirnov)
 * of the ratings, or of the lengths in words.  NAN as above.
 * Source: SDMetrics, KSComplement.
 */
double marginal_ks_rating(const struct marginal *a, const struct marginal *b);
double marginal_ks_words(const struct marginal *a, const struct marginal *b);

/*
 * {reviews, rated, rating_mean, ratings: {"1": share .. "5"}, words_mean,
 * words: {p5, p25, p50, p75, p95}}: percentiles by nearest rank; null where
 * there is nothing to tell.
 */
struct json_object *marginal_figures(const struct marginal *m);

#endif
