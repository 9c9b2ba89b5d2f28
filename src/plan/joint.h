/*
 * Several attributes planned together, slot after slot without end: each by
 * exact quotas (quota.h), and so that their values meet as evenly as the
 * quotas allow.  Of two attributes every pair of values with an expected count
 * of 2 or more occurs, but for rare exceptions when many tables are crowded
 * into few slots.  The same on every machine; slot i does not depend on how
 * many follow.
 *
 * An attribute may have several tables of weights (conditions); which one
 * counts for a slot is decided by its value of another attribute.  The quotas
 * are exact within each table, over the slots for which it counts.
 */
#ifndef JOINT_H
#define JOINT_H

#include <stddef.h>
#include <stdint.h>

#define JOINT_ATTRS 26 /* most attributes; they are bits of an unsigned */

/* What to plan; only lent to joint_new(). */
struct joint_attr {
	size_t n;	/* values, at least 1 */
	size_t ntables; /* at least 1 */
	/*
	 * weights[t * n + i] of value i in table t, sum of each table from 1
	 * to QUOTA_TOTAL.  Weight 0: not in this table.
	 */
	const int64_t *weights;
	int parent;	/* attribute that decides the table; -1: table 0 */
	const uint32_t *table_of; /* [values of the parent]; with a parent */
	int apart;	/* not by joint_next(), but by joint_more() */
	int alone;	/* with apart: need not be spread over the others */
};

/*
 * Start.  A parent must stand before its child; what is apart stands last.
 */
struct joint *joint_new(const struct joint_attr *attrs, size_t nattrs,
    uint64_t seed);
void joint_free(struct joint *j);

/* Plan the next slot: value[a] for each attribute that is not apart. */
void joint_next(struct joint *j, uint32_t *value);

/*
 * Choose one value more of an attribute that is apart, for the slot with these
 * values; it is none of skip[0 .. nskip - 1], if one outside them is allowed
 * now.  That is so when the values of a table weigh the same and at most all
 * of them are chosen for a slot.
 */
uint32_t joint_more(struct joint *j, size_t attr, const uint32_t *value,
    const uint32_t *skip, size_t nskip);

#endif
