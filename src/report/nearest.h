/*
 * The nearest real review of each review: has a model written down what it
 * had read?
 *
 * The similarity is that of sketch.h (word trigrams, or runs of five
 * characters of short texts), of every pair: nothing is missed.  How near real
 * reviews are to other real ones stands beside it, for that is what is usual.
 */
#ifndef NEAREST_H
#define NEAREST_H

#include <stddef.h>

#include "json/json.h"
#include "report/sample.h"

enum {
	NEAREST_ASKED = 2000, /* reviews whose nearest is looked for */
	NEAREST_WORDS = 300,  /* of a review, that are compared */
	NEAREST_TOP = 10      /* pairs that are shown */
};

#define NEAREST_ALIKE 0.5
#define NEAREST_SAME 0.8

/*
 * {reviews (real ones, all of the sample), set, real, pairs}: set and real are
 * {asked, p50, p95, p99, max, alike, same}: percentiles (nearest rank) of the
 * similarity of the nearest real review (of real reviews: the nearest other
 * one), and the shares of at least NEAREST_ALIKE and NEAREST_SAME.  pairs is
 * [{similarity, id, text, line, real}], the nearest first; line is that of the
 * real review in its file.  Both samples are sorted.
 */
struct json_object *nearest_figures(const struct sample *set,
    const struct sample *real);

#endif
