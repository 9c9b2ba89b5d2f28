/*
 * Texts of a sample, lent.
 */
#ifndef SPAN_H
#define SPAN_H

#include <stddef.h>

#include "report/sample.h"

struct span {
	const char *at;
	size_t len;
};

/*
 * The first `most` reviews of a sorted sample, in the order of their file, in
 * *item, to be released with free().  Returns how many they are.
 */
size_t span_items(const struct sample_item ***item, const struct sample *s,
    size_t most);

/* The same, their texts. */
size_t span_sample(struct span **text, const struct sample *s, size_t most);

#endif
