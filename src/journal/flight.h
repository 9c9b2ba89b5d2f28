/*
 * The calls in flight, so that those which a kill cut off can be named: they
 * may have been paid for, and no reply says so.
 *
 * A file beside the journal, mapped into memory that the workers share: a
 * slot for each job, filled before its request is sent and emptied when the
 * reply is in the journal.  That costs no system call, and outlives a kill of
 * any process, but not a power cut: the disk has it some 30 s later.
 *
 * Who has the journal locked owns the file, and whoever has it mapped holds a
 * lock on it (flock(2)), the workers through what they inherit: they may
 * outlive their parent for a moment, in which they could still send.
 */
#ifndef FLIGHT_H
#define FLIGHT_H

#include <stddef.h>
#include <stdint.h>

#include "journal/journal.h"

#define FLIGHT_VERSION 1
#define FLIGHT_WAIT_MS 10000

struct flight;

/* A call that was in flight. */
struct flight_call {
	const char *id;		/* cut after 150 bytes; NULL: it has none */
	int64_t attempt, nth;	/* as in struct journal_entry */
	const char *request;
	int64_t since;		/* its start, clock_wall_ms() */
};

/*
 * Read what the last run left at path; it stays there until flight_begin().
 * Waits up to FLIGHT_WAIT_MS for its last worker to end.  Returns 0; or -1 with
 * why, which quotes path: not to be opened, no such file of rg-call, another
 * version, a worker that does not end.
 */
int flight_open(struct flight **fp, const char *path, char why[JOURNAL_WHY]);

/* Next call that was left (*at is 0 at first): 1 with *call lent, or 0. */
int flight_left(const struct flight *f, size_t *at, struct flight_call *call);

/*
 * Forget those and begin anew (mode 0600), with room for calls 0 to n - 1.
 * In the parent, before its workers are forked.  0, or -1 with why.
 */
int flight_begin(struct flight *f, size_t n, char why[JOURNAL_WHY]);

/* Call i is about to be sent; call->since is not 0. */
void flight_set(struct flight *f, size_t i, const struct flight_call *call);

/*
 * Call i, which began at since, is over, or since is 0 and whatever call it is;
 * nothing happens if another one has taken its slot.
 */
void flight_clear(struct flight *f, size_t i, int64_t since);

/*
 * The call that was in flight in slot i when its worker died: 1 with *call
 * lent until the slot changes, or 0.
 */
int flight_get(const struct flight *f, size_t i, struct flight_call *call);

/* Release f; if no call is in flight, remove the file. */
void flight_close(struct flight *f);

#endif
