/*
 * `never`: values that must not be together in a review.
 */
#ifndef NEVER_H
#define NEVER_H

#include "plan/domain.h"

/*
 * Read the entries into d->bans, all else of the domain being there.  Returns
 * 0, or -1 with conf->why, which names file and line of the entry: an unknown
 * attribute or value; an attribute twice or alone; or entries that cannot be
 * kept, since they leave a value no partner of another attribute, or no review
 * at all, or a group of values fewer partners than their weights ask for.
 *
 * Whether the weights can be kept by entries that are about more than two
 * attributes, or about those with conditional tables, is not found out here.
 */
int never_read(struct domain *d, struct conf *conf);

#endif
