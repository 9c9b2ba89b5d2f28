/*
 * When a run makes no headway: who watches no live line is told so, and why.
 * Pure counting over explicit time (clock_awake_ms(): a machine that sleeps is
 * no stall).
 */
#ifndef STALL_H
#define STALL_H

#include <stdint.h>

#include "ground/buf.h"

#define STALL_MS 60000 /* without a finished record; then twice as long, ... */

/* What is seen of the run; each only grows, but away. */
struct stall_facts {
	uint64_t done;	 /* records that are finished */
	int64_t ended;	 /* calls that have ended */
	int64_t limited; /* 429s */
	int away;	 /* the network is */
};

struct stall {
	struct stall_facts then; /* when a record was last finished */
	int64_t since;		 /* that was; 0 before the first look */
	int64_t wait;		 /* ms after which to say it */
};

/*
 * Look: 1 with text appended to out ("no record was finished for 60 s: 3 calls
 * failed meanwhile, 3 of them 429s (-v names each)") if it is time to say so,
 * else 0.  Calls that only take long are no stall.
 */
int stall_look(struct stall *s, const struct stall_facts *f, int64_t now,
    struct buf *out);

#endif
