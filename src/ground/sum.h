/*
 * Sums of numbers that somebody else wrote: they may be anything.
 */
#ifndef SUM_H
#define SUM_H

#include <stdint.h>

/*
 * Add n to *sum.  Returns 0, or -1 if 64 bits do not keep that: *sum is then
 * the greatest or the least number.
 */
static inline int
sum_add(int64_t *sum, int64_t n)
{
	if (!__builtin_add_overflow(*sum, n, sum))
		return 0;
	*sum = n < 0 ? INT64_MIN : INT64_MAX;
	return -1;
}

#endif
