/*
 * The slots of a run: which one is to be written next, and which are settled.
 *
 * Without verdicts a slot is settled once it was handed out.  With them it is
 * settled when it was accepted, when its call failed, or when its last attempt
 * was rejected; before that a rejected slot comes back with the same plan,
 * the next attempt and what was wrong so far, and before any new one.  A slot
 * that settles without being accepted is short.
 *
 * Memory: some 200 bytes for each slot that was handed out and is not settled,
 * some 800 if it was rejected, 8 for every one that was handed out; without
 * verdicts none.
 */
#ifndef ROSTER_H
#define ROSTER_H

#include <stdint.h>

#include "plan/amend.h"
#include "plan/plan.h"
#include "run/status.h"
#include "run/verdicts.h"

#define ROSTER_SHOWN 20 /* short slots that are kept for the table */

struct roster_short {
	struct plan_slot plan;
	int attempts; /* judged replies */
	char *why;    /* rules of the last verdict, or "call failed: ..." */
};

struct roster {
	int64_t n;	   /* slots of the run */
	int64_t settled;
	int64_t nshort;
	int64_t nspent;	   /* of these, with no attempt left */
	int64_t ncut;	   /* of these, whose last reply was truncated */
	int64_t asked;	   /* handed out, and no verdict yet */
	struct roster_short shorts[ROSTER_SHOWN]; /* the lowest, ascending */
	/* private */
	struct plan *plan;
	int attempts;
	int64_t next;
	unsigned char *have;
	int64_t nhave;
	struct roster_open **open;
	int64_t nopen;
	struct roster_open *first, *last; /* those that wait for their turn */
	int by_slot; /* they are taken by roster_take(), and do not wait */
};

/*
 * Start with the slots 1 .. n of a plan that has not been asked yet and
 * outlives this.  attempts is how often a slot is tried at most; 0: there are
 * no verdicts.
 */
void roster_init(struct roster *s, struct plan *plan, int64_t n, int attempts);
void roster_free(struct roster *s);

/*
 * The slot with this id is settled already; to be said before the first
 * roster_next().  Returns 0, or -1 if the id is not one of this plan.
 */
int roster_have(struct roster *s, const char *id);

/* The slot of an id, or -1 if it is not one of this plan. */
int64_t roster_slot(const struct roster *s, const char *id);

/*
 * Say at the start of a run what it is of: planned, have, seed, plan and
 * started (status.h).
 */
void roster_tell(const struct roster *s, struct status *st);

/* Whether most slots without an attempt left want longer replies instead. */
int roster_cut(const struct roster *s);

/* A slot to be written. */
struct roster_try {
	struct plan_slot plan;
	int attempt;
	const struct amend *amend; /* lent until a verdict; NULL: nothing yet */
};

/*
 * Take the next slot to be written.  Returns 1 with it; 0 if there is none
 * until a verdict comes; -1 if all are settled.
 */
int roster_next(struct roster *s, struct roster_try *out);

/*
 * Take this attempt of this slot, out of turn; not beside roster_next().
 * Returns 1 with it; 0 if the verdict on the attempt before is still to come;
 * -1 if it is not to be written: the slot is settled, or needs another attempt.
 */
int roster_take(struct roster *s, int64_t slot, int attempt,
    struct roster_try *out);

/*
 * Take in a verdict.  One for a slot that is settled or not handed out, for
 * another attempt, or with an unknown id changes nothing.
 */
void roster_judge(struct roster *s, const struct verdict *v);

#endif
