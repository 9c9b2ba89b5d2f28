/*
 * Counts of a folder's reviews, made as they come.
 */
#ifndef TALLY_H
#define TALLY_H

#include "dataset/flat.h"

/* How many there are of each; few different keys, kept in a list. */
struct counts {
	struct count {
		char *key;
		int64_t n;
	} *item;
	size_t len;
};

struct tally {
	int64_t reviews;
	int64_t simulated; /* of these */
	struct counts ratings; /* "5"; "none" */
	struct counts models;  /* "provider\nmodel" */
	struct counts plans;   /* "s1-9f3ac2d1"; "none" */
	struct counts languages; /* "en"; "none" */
	struct counts own;     /* fields that flat.h does not know */
};

void tally_add(struct tally *t, const struct flat *f);
void tally_free(struct tally *t);

/*
 * Sort by key, numbers in it by their value.  Which came first depends on the
 * run; what is published must not.
 */
void tally_sort(struct tally *t);

#endif
