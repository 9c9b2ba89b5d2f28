/*
 * Who may start next when several share one window: pure arithmetic over
 * explicit time, in memory that processes may share.
 *
 * Each owner (an rg-call with all its workers) has a row: how many starts it
 * had within about a minute, and from when on it could use another.  While one
 * that had fewer waits for a start that is due, those that had more let it
 * pass; one that does not come for its start within SHARE_GRACE_MS is no longer
 * waited for, so no room in the window is lost to the slow or the dead.
 */
#ifndef SHARE_H
#define SHARE_H

#include <stdint.h>

#define SHARE_ROWS 64
#define SHARE_GRACE_MS 100
#define SHARE_MINUTE_MS 60000

struct share_row {
	int64_t owner;	/* process id; 0: unused */
	int64_t due;	/* it waits for a start from this time on; 0: not */
	int64_t minute; /* number of the minute that now is, for this row */
	int64_t now;	/* starts in it */
	int64_t before; /* starts in the minute before it */
};

struct share {
	struct share_row row[SHARE_ROWS];
};

/* The row of owner, found or made; the one used least lately makes room. */
struct share_row *share_find(struct share *t, int64_t owner, int64_t now);

/* Starts within the last minute, taken evenly over the minute before. */
int64_t share_count(const struct share_row *r, int64_t now);

/* It started one; it must wait until due. */
void share_start(struct share_row *r, int64_t now);
void share_hunger(struct share_row *r, int64_t due);

/* Whether r is to let another pass now. */
int share_yields(const struct share *t, const struct share_row *r,
    int64_t now);

#endif
