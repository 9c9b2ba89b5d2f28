/*
 * The words of a review with the product's name as one word, for worn.h.
 */
#ifndef WORN_TOKEN_H
#define WORN_TOKEN_H

#include <stddef.h>
#include <stdint.h>

#include "text/text.h"

enum {
	WORN_NAME = 32, /* words of a name that are kept, the first ones */
	WORN_RUN = 10	/* tokens of a run at most */
};

/* A name: the hashes of its words. */
struct worn_name {
	uint64_t hash[WORN_NAME];
	size_t n;
	uint64_t has;	/* bit hash % 64 of each */
	uint32_t alone; /* bit i: word i is more than a letter or two */
};

struct worn_token {
	uint64_t sum;  /* of the hashes of all before it */
	uint32_t from; /* the word with which it begins */
	uint16_t flags; /* of that word */
	uint16_t named; /* the name */
};

struct worn_tokens {
	struct worn_token *at; /* and one where the last one ends */
	size_t n;
	size_t cap;
	uint32_t halves; /* some are */
};

/* Read the name of a product, or NULL: there is none. */
void worn_name_read(struct worn_name *n, const char *name);

/*
 * Cut t into words, the name one: k->at[0 .. k->n - 1], from whose word on each
 * stands, and one more that ends them.  k starts as all zero; the caller frees
 * k->at.
 */
void worn_tokens(struct worn_tokens *k, const struct text *t,
    const struct worn_name *name);

/* Of the factor by which a hash counts more in a sum than the next one. */
extern const uint64_t worn_power[WORN_RUN + 1];

/* The hash of the n tokens from i on, at most WORN_RUN. */
static inline uint64_t
worn_run(const struct worn_tokens *k, size_t i, size_t n)
{
	return k->at[i + n].sum - k->at[i].sum * worn_power[n];
}

#endif
