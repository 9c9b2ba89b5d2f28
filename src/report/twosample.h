/*
 * Two-sample test by a classifier: how well a model tells the reviews of a set
 * from real ones, when it has seen others of both.  An AUC of 0.5: not at all;
 * of 1: always.
 *
 * The model is linear.h's; TWOSAMPLE_FOLDS times it learns from all but one
 * part and is asked about that part.  As many reviews of one kind as of the
 * other.  A model may tell texts by their length, which is easily put right; so
 * there are two figures beside: what the length alone tells, and what the first
 * TWOSAMPLE_HEAD words tell, of reviews that have them.
 * Source: Lopez-Paz and Oquab, Revisiting Classifier Two-Sample Tests, 2017
 * (arXiv 1610.06545).
 */
#ifndef TWOSAMPLE_H
#define TWOSAMPLE_H

#include <stdint.h>

#include "json/json.h"
#include "report/sample.h"

enum {
	TWOSAMPLE_REVIEWS = 5000, /* of each kind, at most */
	TWOSAMPLE_LEAST = 50,	  /* and at least, for a figure */
	TWOSAMPLE_FOLDS = 5,
	TWOSAMPLE_HEAD = 20
};

/*
 * {all, length, head}: each {reviews (of each kind), value, low, high}, the AUC
 * with its 95 % interval; null where there are fewer than TWOSAMPLE_LEAST of a
 * kind.  Both samples are sorted.
 */
struct json_object *twosample_figures(const struct sample *set,
    const struct sample *real, uint64_t seed);

/*
 * `all` for the reviews of each writer (writer.h): [{provider, model, reviews,
 * value, low, high}], without a writer of too few; NULL if there are not two
 * writers.
 */
struct json_object *twosample_models(const struct sample *set,
    const struct sample *real, uint64_t seed);

#endif
