/*
 * The log of starts that all processes share which name the same account and
 * model: a window of a minute, one of a day (window.h), the shares of those who
 * wait (share.h), and what the provider told (told.h), in one mapped file of
 * fixed size.  What is written before the machine was started anew is dropped.
 */
#ifndef STARTS_H
#define STARTS_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "limits/limits.h"
#include "limits/told.h"

#define STARTS_WHY 512

struct starts;

/*
 * Open that of key, or in the file own (state_own()) if not NULL: 0, or -1 with
 * why.  owner as in struct limits_rule.
 */
int starts_open(struct starts **sp, const char *key,
    const struct state_file *own, pid_t owner, char why[STARTS_WHY]);

/* Close; what was posted and is not in the file yet goes there, if it can. */
void starts_close(struct starts *s, int64_t now);

/*
 * Lock the log, for as long as one look and one entry take.  Returns 0, or -1
 * if another process holds it for over a millisecond: it is stopped, or
 * starved; try again later.
 */
int starts_lock(struct starts *s, int64_t now);
void starts_unlock(struct starts *s);

/*
 * With the lock: may a start of so many tokens take place now?  Returns 1; or 0
 * with the cause, and the ms after which to ask again.
 */
int starts_room(struct starts *s, int64_t now, const struct limits_rates *rates,
    int64_t tokens, int64_t *wait, enum limits_cause *cause);

/* With the lock: it does.  Returns the time it stands under, now or later. */
int64_t starts_enter(struct starts *s, int64_t now, int64_t tokens);

/*
 * Without the lock: add starts and tokens (which may be negative) at the time
 * start.  They go into the file at once if somebody with limits counts there,
 * or if nothing was posted for 25 ms; else with the first post or tick after
 * that.
 */
void starts_post(struct starts *s, int64_t now, int64_t start, int64_t starts,
    int64_t tokens);
void starts_tick(struct starts *s, int64_t now);

/* What the provider told, shared by all; no lock is needed. */
struct told *starts_told(struct starts *s);

/*
 * Starts and tokens of the last minute.  Without the lock as they were at the
 * last entry, and what was posted since.
 */
void starts_minute(const struct starts *s, int64_t minute[TOLD_KINDS]);

/* Others that started something within a minute; how many were stored. */
size_t starts_owners(struct starts *s, int64_t now, pid_t *pids, size_t max);

/* Process that has the log locked, 0 if none. */
pid_t starts_locker(const struct starts *s);

/* Whether the file was removed or replaced. */
int starts_lost(const struct starts *s);

#endif
