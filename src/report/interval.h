/*
 * A mean with its interval: where, 95 times of 100, the mean of all lies from
 * which these few values were drawn.
 * Source: Student, The Probable Error of a Mean, 1908.
 */
#ifndef INTERVAL_H
#define INTERVAL_H

#include <stddef.h>

#include "json/json.h"

struct interval {
	double value;
	double low;  /* NAN, as high is, if it cannot be told */
	double high;
};

/* The mean of n values; NAN if there are none, no interval for one. */
struct interval interval_mean(const double *x, size_t n);

/*
 * The interval value +- 1.96 errors, cut at 0 and 1: for a share or an AUC,
 * whose standard error is known.
 */
struct interval interval_share(double value, double error);

/* An object of value, low and high, null where it is NAN. */
struct json_object *interval_figures(const struct interval *iv);

/* Put a number into obj, null if it is NAN. */
void interval_put(struct json_object *obj, const char *key, double x);

#endif
