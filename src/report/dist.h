/*
 * How numbers are spread: every one is kept, so percentiles are exact.  8
 * bytes a number.
 */
#ifndef DIST_H
#define DIST_H

#include <stddef.h>

#include "json/json.h"
#include "report/page.h"

struct dist {
	double *v;
	size_t n;
	double sum;
	int sorted; /* private */
};

void dist_add(struct dist *d, double x);
void dist_free(struct dist *d);

/*
 * {n, mean, min, p5, p25, p50, p75, p95, p99, max}, owned by the caller; null
 * (NULL) if there is none.  A percentile is the smallest number that at least
 * that share of all do not exceed (nearest rank).
 */
struct json_object *dist_json(struct dist *d);

/*
 * Counts over at most DIST_BINS equal steps of a round width, from a round
 * number on up to the 99th percentile; what is larger is counted in `above`:
 * {from, width, counts: [], above}.
 */
enum { DIST_BINS = 40 };
struct json_object *dist_bins(struct dist *d);

/* Draw what dist_bins() made, and a table of what dist_json() made. */
void dist_draw(struct page *p, const char *caption, const char *unit,
    struct json_object *bins);

/* One row of a table of distributions: name, n, mean, p5 ... max. */
#define DIST_COLS 9
extern const struct page_col dist_cols[DIST_COLS];
void dist_row(struct page *p, const char *name, struct json_object *figures,
    int decimals);

#endif
