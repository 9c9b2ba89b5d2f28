/*
 * Several attributes planned together, slot after slot without end: each by
 * exact quotas (quota.h), and so that their values meet as evenly as the
 * quotas allow.  Of two attributes every pair of values with an expected count
 * of 2 or more occurs, but for rare exceptions in the first few hundred slots,
 * which joint_late() tells.  The same on every machine; slot i does not depend
 * on how many follow.
 *
 * An attribute may have several tables of weights (conditions); which one
 * counts for a slot is decided by its values of other attributes.  The quotas
 * are exact within each table, over the slots for which it counts.
 *
 * Values that must not meet (bans) do not.  Where the quotas leave a slot no
 * way out, one of an attribute that a ban names gives way: its counts may then
 * be off by up to 2.
 */
#ifndef JOINT_H
#define JOINT_H

#include <stddef.h>
#include <stdint.h>

#define JOINT_ATTRS 26 /* most attributes; they are bits of an unsigned */
#define JOINT_PARENTS 2
#define JOINT_TERMS 4

/* What to plan; only lent to joint_new(). */
struct joint_attr {
	size_t n;	/* values, at least 1 */
	size_t ntables; /* at least 1 */
	/*
	 * weights[t * n + i] of value i in table t, sum of each table from 1
	 * to QUOTA_TOTAL.  Weight 0: not in this table.
	 */
	const int64_t *weights;
	size_t nparents;	/* attributes that decide which; 0: table 0 */
	size_t parent[JOINT_PARENTS];
	/*
	 * The table by the value of the parent; with two, by that of the first
	 * times the values of the second plus that of the second.
	 */
	const uint32_t *table_of;
	int apart;	/* not by joint_next(), but by joint_more() */
	int alone;	/* with apart: need not be spread over the others */
};

/*
 * What must not be together in a slot: a value that holds in each of the
 * terms, which are of different attributes, none of them apart.
 */
struct joint_ban {
	size_t n; /* at least 2 */
	struct joint_term {
		size_t attr;
		const unsigned char *holds; /* [values], 0 or 1; lent on */
	} term[JOINT_TERMS];
};

/*
 * Start.  A parent must stand before its child; what is apart stands last.
 * What the terms of the bans point to must outlive this.
 */
struct joint *joint_new(const struct joint_attr *attrs, size_t nattrs,
    const struct joint_ban *bans, size_t nbans, uint64_t seed);
void joint_free(struct joint *j);

/*
 * Plan the next slot: value[a] for each attribute that is not apart.  Returns
 * 0, or -1 if the bans were found to leave nothing at all, which is known once
 * the first slot is planned.
 */
int joint_next(struct joint *j, uint32_t *value);

/*
 * Draw from here on from another stream of random numbers; without it, from
 * stream 0.
 */
void joint_draw_from(struct joint *j, uint64_t stream);

/*
 * How many pairs have not met though they were to be expected 1.9 times in the
 * slots so far; but for those that seem not to be able to, at 8 times.
 */
size_t joint_late(const struct joint *j);

/* How many pairs were weighed so far: a measure of time that is no clock's. */
int64_t joint_work(const struct joint *j);

/* A count that is 2 or more away from its share. */
struct joint_stray {
	size_t attr;
	uint32_t value;
	int64_t count, slots; /* of the slots for which its table counts */
};

/* Say whether there is one after the slots so far: 1 with it, or 0. */
int joint_strays(const struct joint *j, struct joint_stray *out);

/*
 * Choose one value more of an attribute that is apart, for the slot with these
 * values; it is none of skip[0 .. nskip - 1], if one outside them is allowed
 * now.  That is so when the values of a table weigh the same and at most all
 * of them are chosen for a slot.
 */
uint32_t joint_more(struct joint *j, size_t attr, const uint32_t *value,
    const uint32_t *skip, size_t nskip);

#endif
