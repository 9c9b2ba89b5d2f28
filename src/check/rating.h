/*
 * Ratings as others write them: how many of five stars.
 */
#ifndef RATING_H
#define RATING_H

#include <stdint.h>

#include "json/json.h"

/*
 * A text that begins with a number from 1 to 5, with a point or a comma for a
 * fraction: "4", "4.0 stars", "4,5".  A scale may follow, which is five: "4/5",
 * "4 out of 5".  0 if it is none: "8/10", "4/10", "80 %", "4-5", "5/3/2021".
 * The text ends at a NUL, or at any byte that no number has: a quotation mark.
 */
double rating_read(const char *s);

/*
 * A JSON value, a number or such a text: from 1 to 5, or 0 if it is none.
 * *odd is whether there is something, and it is none.
 */
double rating_value(struct json_object *v, int *odd);

/* It as a whole number, or 0 if it is none. */
int64_t rating_whole(double rating);

/* One between two whole ones says no more than the one nearer to three. */
int64_t rating_stars(double rating);

#endif
