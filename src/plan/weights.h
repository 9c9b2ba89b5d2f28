/*
 * A table of weights as whole numbers: decimals such as 12.5 are scaled
 * exactly, so that quotas need no floating point.
 */
#ifndef WEIGHTS_H
#define WEIGHTS_H

#include <stddef.h>
#include <stdint.h>

/*
 * Write the n weights that text[] holds as decimals (text[i] NULL: 1) to out[]
 * as whole numbers in the same proportions, as small as can be.  Returns 0, or
 * -1 with *why set to a static text: one is no decimal number, they are all
 * 0, or their sum would be above QUOTA_TOTAL.
 */
int weights_read(int64_t *out, const char *const *text, size_t n,
    const char **why);

#endif
