/*
 * The reviews of a sample as what linear.h learns from.
 */
#ifndef FEATURE_H
#define FEATURE_H

#include <stddef.h>

#include "report/sample.h"
#include "text/linear.h"

enum {
	FEATURE_BITS = 18,
	FEATURE_WORDS = 500 /* of a review, at most */
};

struct features {
	struct linear_doc *doc;
	int *rating;   /* 0: none */
	size_t *words; /* of the whole review */
	size_t n;
};

/*
 * The first `most` reviews of a sorted sample that have at least min_words
 * (and a rating, if rated), each from its first `words` words on.
 */
void features_make(struct features *f, const struct sample *s, size_t most,
    size_t min_words, size_t words, int rated);
void features_free(struct features *f);

#endif
