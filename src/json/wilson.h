/*
 * A share with its interval: what k of n may be worth.
 * Source: E. B. Wilson, Probable inference, the law of succession, and
 * statistical inference, JASA 22 (1927), at 95 %.
 */
#ifndef WILSON_H
#define WILSON_H

#include <stdint.h>

#include "json/json.h"

struct wilson {
	double share;	/* k / n; NAN if n is 0, as are the others */
	double low;
	double high;
};

struct wilson wilson(int64_t k, int64_t n);

/* Put share, low and high into obj; null if n is 0. */
void wilson_put(struct json_object *obj, int64_t k, int64_t n);

#endif
