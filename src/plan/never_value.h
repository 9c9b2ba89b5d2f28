/*
 * Values that `never` leaves no review.  Private to never.c.
 */
#ifndef NEVER_VALUE_H
#define NEVER_VALUE_H

#include "plan/domain.h"

/*
 * Say whether each value with a weight can be in a review that no entry of
 * d->bans is about, whatever the other weights are.  Returns 0, or -1 with
 * conf->why, which names a value that cannot.  A value is taken to be possible
 * if that is not found out in 100,000 steps.
 */
int never_check_values(const struct domain *d, struct conf *conf);

#endif
