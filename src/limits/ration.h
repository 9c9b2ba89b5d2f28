/*
 * A day's quota is used up and the run is to wait for the next one: all starts
 * rest until the moment that is known, then one record is asked, and a reply
 * to it lets the others go on.  Nothing that is refused meanwhile is a try.
 *
 * Pure counting over explicit time (clock_ms()), shared by the workers of a
 * run through memory that they map together; all zero at first.
 */
#ifndef RATION_H
#define RATION_H

#include <stdatomic.h>
#include <stdint.h>

enum {
	RATION_UNKNOWN_MS = 3600 * 1000, /* nobody says when: ask every hour */
	RATION_PROBE_MS = 60 * 1000	 /* the one asked says nothing so long:
					  * another is asked */
};

struct ration {
	_Atomic int64_t out_at;	/* since when, or 0: there is some left */
	_Atomic int64_t until;	/* the next record may be asked then */
};

/*
 * A call was refused: the quota is used up.
 *	wait	ms until there is more, as far as is known; -1: not
 * Returns 1 if that is news, to one of the workers alone.
 */
int ration_out(struct ration *r, int64_t wait, int64_t now);

/*
 * A call that started at `started` was answered by the model.  Returns 1 if
 * it says that there is more, to one of the workers alone.
 */
int ration_good(struct ration *r, int64_t started);

/* How many milliseconds until a call may start; 0: one may. */
int64_t ration_wait(const struct ration *r, int64_t now);

/*
 * A call is to start now, all else being ready: 1 if it may.  If the quota is
 * used up it is the one record then, and the next must wait.
 */
int ration_start(struct ration *r, int64_t now);

#endif
