/*
 * One review, written to a brief.
 */
#ifndef SIM_REVIEW_H
#define SIM_REVIEW_H

#include "ground/buf.h"
#include "ground/rng.h"

#define SIM_LIST 16 /* features, or aspects, at most */

/* What a review must be; every text is lent. */
struct sim_brief {
	const char *product;
	const char *category;	/* or NULL */
	const char *persona;	/* or NULL */
	const char *tone;	/* or NULL */
	int rating;		/* 1 .. 5 */
	size_t min, max;	/* words */
	const char *aspects[SIM_LIST];
	size_t naspects;
	const char *features[SIM_LIST];
	size_t nfeatures;
};

/*
 * Append a title and a text.  The text names the product and every aspect,
 * agrees with the rating, and has min .. max words if any text can (below
 * about 15 words it is cut to size).
 */
void sim_review(const struct sim_brief *brief, const struct rng *rng,
    struct buf *title, struct buf *text);

#endif
