/*
 * Slots that joint.c tries: values chosen one after another, each what goes
 * best with those chosen before.  Private to joint.c.
 */
#ifndef JOINT_TRY_H
#define JOINT_TRY_H

#include "plan/joint_table.h"

/* How much value v of attribute a wants to meet value u of b. */
int64_t try_pair(const struct joint *j, size_t a, uint32_t v, size_t b,
    uint32_t u);

/* How much v of a, which is apart, is wanted beside these, less its price. */
int64_t try_want_apart(const struct joint *j, size_t a, uint32_t v,
    const uint32_t *value);

/* The best of what is wanted most: equals are drawn by their weights. */
struct try_best {
	int64_t want;
	int64_t weight; /* 0: nothing was offered yet */
	uint32_t value;
};

void try_offer(struct try_best *best, struct rng *rng, uint32_t value,
    int64_t w, int64_t weight);

/*
 * Choose attribute a beside what is chosen, after what decides on its table.
 * Returns whether that changed it, or -1 if nothing is left.
 */
int try_choose(struct joint *j, struct joint_try *try, size_t a);

/*
 * Choose a whole slot, from a random attribute on, then all anew at most
 * rounds times.  With bend, what is bent may take any value.  Returns 0, or -1
 * if nothing was left for an attribute.
 */
int try_slot(struct joint *j, struct joint_try *try, int bend, int rounds);

/* How much a whole slot is wanted. */
int64_t try_want(struct joint *j, const struct joint_try *try);

#endif
