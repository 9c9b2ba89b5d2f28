/*
 * What a turn of a value costs.  Private to joint.c.
 *
 * A value has a turn now and then only: spent beside those that are in a slot,
 * it is lost to a pair that is more overdue but has no place there.  So it has
 * a price, a part of what the value would be wanted at best.
 */
#ifndef JOINT_PRICE_H
#define JOINT_PRICE_H

#include "plan/joint_table.h"

/*
 * Bring the prices of all values up to date, after each slot.  They are 0 while
 * no pair is overdue.
 */
void joint_price(struct joint *j);

#endif
