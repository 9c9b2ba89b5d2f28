/*
 * Use: what a set is good for.  A model (linear.h) learns the rating of a
 * review from its words, and is asked about real reviews that it has not seen:
 * once having learnt from the set, once from real reviews, once from both.
 *
 * Of the real reviews with a rating three tenths, at most USE_TEST, are held
 * back for asking.  Every model learns from the same number of reviews, save
 * `added`, which has all of both.
 * Source: Esteban, Hyland, Raetsch, Real-valued (Medical) Time Series
 * Generation, 2017 (arXiv 1706.02633): train on synthetic, test on real.
 */
#ifndef USE_H
#define USE_H

#include <stdint.h>

#include "json/json.h"
#include "report/sample.h"

enum {
	USE_TEST = 2000,
	USE_TRAIN = 5000, /* at most */
	USE_LEAST = 50	  /* of either, for a figure */
};

/*
 * {test, train, models: [{name, reviews, accuracy: {value, low, high}, f1:
 * {value, low, high}}]}, the models being
 *	real	train real reviews
 *	set	as many of the set
 *	mixed	half of either
 *	added	both, twice as many
 *	most	none: always the commonest rating of the real ones
 * NULL if there are fewer than USE_LEAST.  Both samples are sorted.
 */
struct json_object *use_figures(const struct sample *set,
    const struct sample *real, uint64_t seed);

#endif
