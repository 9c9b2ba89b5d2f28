/*
 * Counts by what things are called: of each different combination of up to
 * CENSUS_PARTS texts, CENSUS_COUNTS counters.  The first CENSUS_MAX
 * combinations have a row of their own, all others share the last one, whose
 * parts are all "(others)", and a text is kept to CENSUS_NAME bytes: what
 * strangers name costs bounded memory.
 */
#ifndef CENSUS_H
#define CENSUS_H

#include <stddef.h>
#include <stdint.h>

#include "ground/idmap.h"

enum { CENSUS_PARTS = 4, CENSUS_COUNTS = 4, CENSUS_MAX = 20000,
    CENSUS_NAME = 160 };

struct census {
	size_t nparts;
	size_t n;
	struct census_row {
		char *part[CENSUS_PARTS]; /* never NULL below nparts */
		int64_t count[CENSUS_COUNTS];
	} *row;
	struct idmap at; /* hash of the parts -> row, from 1 */
};

void census_begin(struct census *c, size_t nparts);
void census_free(struct census *c);

/* The row of these parts (NULL: "none"), made if need be; its number. */
size_t census_find(struct census *c, const char *const *part);

/* Add to a counter of the row of these parts. */
void census_add(struct census *c, const char *const *part, int which,
    int64_t n);

/*
 * Sort rows: by falling count `which` (-1: not by a count), then by their
 * parts, numbers in them by value.  Numbers of rows mean nothing afterwards.
 */
void census_sort(struct census *c, int which);

/*
 * A census of fewer parts: of[i] is which part of c becomes part i of out,
 * which this function begins.
 */
void census_fold(struct census *out, const struct census *c, const int *of,
    size_t nparts);

#endif
