/*
 * The plan: an endless stream of what each review must be.  Slot i, from 1,
 * always gets the same plan for the same configuration and seed, on any
 * machine and whatever the number of reviews: a larger set extends a smaller
 * one.
 *
 * Each attribute follows its table by exact quotas: after every slot the count
 * of each value is within 1 of its share (quota.h).  Where another attribute
 * decides on the table, such as the persona on the ratings, each table is kept
 * to within 1 over the slots for which it counts.  Aspects and terms go round
 * evenly over the slots that use their list.  Pairs of values of different
 * attributes meet as evenly as that allows (joint.h); each that is to be
 * expected twice has met, unless none of the plans that were tried has that.
 */
#ifndef PLAN_H
#define PLAN_H

#include <stdint.h>

#include "conf/conf.h"
#include "plan/domain.h"
#include "plan/joint.h"

#define PLAN_ASPECTS 16	/* most aspects of a review */
#define PLAN_TERMS 3	/* terms of a review */
#define PLAN_KEYS 12
#define PLAN_STRETCHES 7

/* Keys of the configuration that plan and prompts depend on, but the seed. */
extern const char *const plan_keys[PLAN_KEYS];

/*
 * Version of the planner.  Another one makes another plan of the same; its ids
 * and folders too.
 */
int plan_version(const struct conf *conf);

/* One slot.  Numbers are indices into the tables of plan->domain. */
struct plan_slot {
	int64_t slot;	  /* from 1 */
	/* value of each attribute of the domain; meaningless if it has none */
	uint32_t value[DOMAIN_ATTRS];
	int rating;	  /* 1 to 5 */
	uint32_t naspects;
	uint32_t nterms;
	uint32_t aspect[PLAN_ASPECTS];
	uint32_t term[PLAN_TERMS];
};

struct plan {
	struct domain domain;
	int64_t seed;
	uint64_t hash;	/* of all that the plan and the prompts depend on */
	/* private */
	struct joint *joint;
	int at[DOMAIN_ATTRS + 3]; /* where joint has each attribute */
	int64_t slot;	/* handed out so far */
	struct plan_slot *ahead; /* the first slots */
	int64_t planned;	/* of these */
	int nstretches;		/* that are settled */
	int64_t work;		/* that was done over again (joint.h) */
	unsigned char stream[PLAN_STRETCHES]; /* their random numbers */
	struct joint_stray stray;
	int strayed;	/* with stray, the first */
};

/*
 * Begin the stream of a configuration, which must outlive it, and of its
 * generation.seed.  Returns 0, or -1 with conf->why; plan_free() either way.
 */
int plan_init(struct plan *plan, struct conf *conf);
void plan_free(struct plan *plan);

/* The plan of the next slot. */
void plan_next(struct plan *plan, struct plan_slot *out);

/* Id of a slot (record.h), malloc'ed. */
char *plan_id(const struct plan *plan, int64_t slot);

#endif
