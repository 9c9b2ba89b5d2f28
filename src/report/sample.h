/*
 * A sample of the reviews: those of the smallest hashes of seed and id.  So
 * it depends neither on their order nor on how many programs wrote them, a
 * larger set changes it little, and anybody can draw it again.  A set of at
 * most SAMPLE_MAX reviews is its own sample.
 *
 * Memory: SAMPLE_MAX texts, each cut to SAMPLE_TEXT bytes.
 * Source: Cohen and Kaplan, Summarizing data using bottom-k sketches, 2007.
 */
#ifndef SAMPLE_H
#define SAMPLE_H

#include <stddef.h>
#include <stdint.h>

#include "dataset/flat.h"

enum { SAMPLE_MAX = 10000, SAMPLE_TEXT = 8192, SAMPLE_NAME = 160 };

struct sample {
	uint64_t seed;
	size_t n;	/* at most SAMPLE_MAX */
	struct sample_item {
		uint64_t key;	/* hash of seed and id */
		char *id;
		char *text;	/* whole characters */
		char *product;	/* or NULL */
		char *provider; /* or NULL */
		char *model;	/* or NULL */
		int64_t rating; /* 0: none */
		int64_t offset; /* of its line in reviews.jsonl */
	} *item; /* a heap until sample_sort(), then by rising key */
};

void sample_begin(struct sample *s, int64_t seed);

/* Offer a review, whose line begins at offset.  All is copied. */
void sample_add(struct sample *s, const struct flat *f, int64_t offset);

/* End: items stand by rising key, so that the first k are a sample of k. */
void sample_sort(struct sample *s);
void sample_free(struct sample *s);

#endif
