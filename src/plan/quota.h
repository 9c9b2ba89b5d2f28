/*
 * Exact quotas for an endless stream: values with weights are handed out one
 * at a time so that after every step each value's count differs by less than
 * one from its share of the steps.  A longer stream extends a shorter one.
 *
 * At most steps several values may come next; the caller chooses.  All
 * arithmetic is on integers: the same on every machine.
 *
 * Source: R. Tijdeman, The chairman assignment problem, Discrete Mathematics
 * 32 (1980): the c-th turn of a value with share p belongs into the steps
 * floor((c - 1) / p) + 1 .. ceil(c / p); earliest deadline first meets every
 * deadline of unit jobs on one machine.
 */
#ifndef QUOTA_H
#define QUOTA_H

#include <stddef.h>
#include <stdint.h>

#define QUOTA_TOTAL 1000000000 /* largest sum of weights, and of steps */

struct quota {
	size_t n;	/* values, at least 1 */
	int64_t total;	/* sum of the weights */
	int64_t step;	/* the step to come, from 1 */
	struct quota_value *v;
	/* private */
	int32_t *slack;
	int64_t horizon;
	int64_t far_turns;
	int64_t scan;
};

struct quota_value {
	int64_t weight;	  /* at least 1 */
	int64_t count;	  /* turns had */
	/* private: first and last step of the next turn */
	int64_t release;
	int64_t deadline;
	int64_t rem;
	int64_t far_turns;
	int64_t far_rem;
};

/*
 * Start a stream over n values, n and every weight at least 1, with a sum of
 * at most QUOTA_TOTAL.  Weights are copied.
 */
void quota_init(struct quota *q, const int64_t *weights, size_t n);
void quota_free(struct quota *q);

/*
 * Which values may come next: their indices into out (room for n), ascending.
 * Returns how many, at least 1.  After any of them every later quota can still
 * be kept.
 */
size_t quota_allowed(struct quota *q, uint32_t *out);

/*
 * Give the next step to a value.  If quota_allowed() did not name it at this
 * step, a count will be off by 1 or more; the steps that follow lead back.
 */
void quota_take(struct quota *q, uint32_t value);

/*
 * How far a value is behind its share of the steps so far, in turns times the
 * total; what is at least the total is off by 1.
 */
int64_t quota_owed(const struct quota *q, uint32_t value);

#endif
