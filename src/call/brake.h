/*
 * What holds a run back: how long its places stood empty, and why, so that the
 * closing line can name the cure.  Pure counting over explicit time.
 *
 * Each worker accounts for its own places: at every moment they are all busy,
 * or a record is ready and something named keeps it from being started, or
 * nothing is ready.  Why nothing is ready only the parent knows: it accounts
 * for that itself, and brake_say() shares that time out by the parent's causes.
 */
#ifndef BRAKE_H
#define BRAKE_H

#include <stdint.h>

#include "ground/buf.h"

enum brake {
	BRAKE_BUSY,    /* none: all places are in use */
	BRAKE_TOLD,    /* the provider told to wait */
	BRAKE_RPM,
	BRAKE_TPM,
	BRAKE_RPD,
	BRAKE_TPD,
	BRAKE_CAP,     /* the caps of money and tokens leave too little */
	BRAKE_REFUSED, /* the provider takes no more at once */
	BRAKE_OTHERS,  /* other processes hold the account's slots */
	BRAKE_NETWORK, /* it is away */
	BRAKE_IDLE,    /* nothing is ready, as a worker sees it */
	BRAKE_INPUT,   /* as the parent sees it: the input is slow */
	BRAKE_OUTPUT,  /* the reader of the output is */
	BRAKE_BATCH,   /* generation.batch_delay */
	BRAKE_REST,    /* the last records are under way, or sleep */
	BRAKES	       /* how many there are */
};

struct brakes {
	enum brake now;
	int64_t since; /* clock_ms() */
	int64_t ms[BRAKES];
};

/* From now on this is the cause; the time until now goes to the one before. */
void brake_set(struct brakes *b, enum brake cause, int64_t now);

/*
 * Add a worker's account to the run's: weight is how many places it has.
 */
void brake_add(struct brakes *all, const struct brakes *worker, int weight);

struct brake_facts {
	int places;	     /* requests in flight at most */
	int capped;	     /* by the provider's concurrency, not by -j */
	int64_t taken;	     /* so many were not too many for the provider */
	int64_t rpm, tpm;    /* configured; 0: the provider's alone hold */
	int64_t records;     /* done */
	int64_t calls, limited; /* requests made; 429s among them */
	int64_t ms;	     /* the run lasted */
};

/*
 * Append what held the run back most, and the cure: "71 % of the time all 10
 * slots were busy, 12 % of rpm used: try -j 40".
 *	all	sum of the workers' accounts (brake_add())
 *	parent	the parent's own
 * Nothing is appended if nothing was accounted for.
 */
void brake_say(const struct brakes *all, const struct brakes *parent,
    const struct brake_facts *facts, struct buf *out);

#endif
