/*
 * How joint.h plans a domain.  Private to plan.c.
 */
#ifndef PLAN_JOIN_H
#define PLAN_JOIN_H

#include "plan/joint.h"
#include "plan/plan.h"

/* Indices into plan->at, behind the attributes of the domain. */
enum {
	PLAN_NASPECTS = DOMAIN_ATTRS,
	PLAN_ASPECT,
	PLAN_TERM,
	PLAN_ATTRS
};

/*
 * Start to plan plan->domain with its seed, and say in plan->at where the
 * attributes are: in the domain's order, then what a product's lists give.
 * joint_free() it.
 */
struct joint *plan_join(struct plan *plan);

#endif
