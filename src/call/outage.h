/*
 * A network that is away is no record's fault.  After OUTAGE_ROW calls in a
 * row without any reply, on a run that has had one before, starts pause: one
 * call at a time probes, after 5 s, then 10, 20, 40 and every 60.  The first
 * reply ends it.  Nothing that fails meanwhile is a try.
 *
 * A row is not what ends in a row: of a thousand calls that are in flight
 * together those that fail at once end first.  It is of the calls that started
 * after the last reply came, three in four of which must have failed.
 *
 * Pure counting over explicit time (clock_ms()), shared by the workers of a
 * run through memory that they map together; all zero at first.
 */
#ifndef OUTAGE_H
#define OUTAGE_H

#include <stdatomic.h>
#include <stdint.h>

enum {
	OUTAGE_ROW = 10,
	OUTAGE_PROBE_MIN_MS = 5 * 1000,
	OUTAGE_PROBE_MAX_MS = 60 * 1000
};

struct outage {
	_Atomic int64_t started;  /* calls, ever */
	_Atomic int64_t heard;	  /* of them, when the last reply came */
	_Atomic int64_t row;	  /* that failed of those that started since */
	_Atomic int64_t answered; /* 1 once any reply came */
	_Atomic int64_t since;	  /* away since, or 0 */
	_Atomic int64_t probe_at; /* next probe */
	_Atomic int64_t probe_ms; /* and how long after it another */
};

enum outage_news { OUTAGE_NONE, OUTAGE_AWAY, OUTAGE_BACK };

/*
 * A call ended.
 *	call	its number, from outage_start()
 *	reply	1 if a reply came, whatever it said; 0 if the network failed
 *	now	clock_ms()
 *	ms	set to how long it was away, if it is back
 * Returns what is news, to one of the workers alone.
 */
enum outage_news outage_end(struct outage *o, int64_t call, int reply,
    int64_t now, int64_t *ms);

/*
 * On a run that has had a reply before, none came since two calls or more
 * failed: a connection that cannot be made now is no record's fault either.
 */
int outage_looms(const struct outage *o);

/* How many milliseconds until a call may start; 0: one may. */
int64_t outage_wait(const struct outage *o, int64_t now);

/*
 * A call is to start now, all else being ready: its number, from 1, if it may,
 * else 0.  If the network is away it is the probe then, and the next must wait.
 */
int64_t outage_start(struct outage *o, int64_t now);

/* The machine slept for so many ms: they do not count. */
void outage_slept(struct outage *o, int64_t ms);

/* Away for how many milliseconds; 0: it is not. */
int64_t outage_ms(const struct outage *o, int64_t now);

#endif
