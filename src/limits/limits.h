/*
 * The limits of the machine: how many requests may be in flight, and how many
 * may start (and use how many tokens) a minute and a day, counted over every
 * process of the user that names the same account and model.
 *
 * There is no daemon.  A slot is a locked byte of a file in the state folder
 * (state.h, slots.h), so the kernel gives it back when its holder dies; the
 * starts stand in a second file (starts.h), to which each process applies its
 * own limits.  Everything here returns at once; nothing is locked between two
 * calls but the slots of the requests in flight.
 *
 * An event loop uses it so:
 *
 *	limits_open(&l, &rule, why)		once, in the worker, after fork
 *	poll limits_fd(l) together with the sockets
 *	when it is readable, or when the wait is over:
 *		limits_wake(l), then for each record that waits:
 *		limits_take(): 1 send it; 0 stop here and wait; -1 it is too big
 *	when a reply (or the end without one) is in:
 *		limits_give(), limits_settle() if usage is known, and take again
 *	when nothing is left that waits: limits_rest()
 *
 * Times are clock_ms() (clock.h).  A time that is a little old is harmless: the
 * window is LIMITS_MARGIN_MS longer than a minute.
 */
#ifndef LIMITS_H
#define LIMITS_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "limits/state.h"
#include "limits/told.h"

#define LIMITS_WHY 512
#define LIMITS_SLOTS_MAX 65536 /* requests in flight that can be counted */

/*
 * What a start has to wait longer than a minute, so that two requests that
 * left 60 s apart do not arrive less than 60 s apart.
 */
#define LIMITS_MARGIN_MS 250

/* Starts and tokens a minute (60 s) and a day (24 h), sliding; 0 is none. */
struct limits_rates {
	int64_t rpm;
	int64_t tpm;
	int64_t rpd;
	int64_t tpd;
};

/* Files of one rg-call alone, for an account that nobody shares. */
struct limits_own {
	struct state_file slots, starts;
};

struct limits_rule {
	const char *account; /* who is charged; may hold a key, is hashed */
	const char *model;
	const struct limits_own *own; /* or NULL: shared by account and model */
	int64_t j;	     /* in flight, all workers of this rg-call */
	int64_t concurrency; /* of the account, or 0: unset */
	struct limits_rates rates;
	int worker;	     /* number of this worker, from 0, of */
	int workers;	     /* so many; spreads them over the slots */
	pid_t owner;	     /* the rg-call: named in messages, and the one
			      * that is given its share of a full minute */
};

/* A start that was granted: give its slot back, settle its tokens. */
struct limits_grant {
	int64_t slot;	/* -1 once it was given back */
	int64_t start;	/* ms */
	int64_t tokens;	/* as reserved, then as settled */
	struct told_mark mark; /* for limits_hear() */
};

/* Why limits_take() last said no. */
enum limits_cause {
	LIMITS_NONE,
	LIMITS_SLOT,	/* all slots are taken */
	LIMITS_CAP,	/* this rg-call has as many as limits_cap() allows */
	LIMITS_RPM,
	LIMITS_TPM,
	LIMITS_RPD,
	LIMITS_TPD,
	LIMITS_TOLD,	/* the provider told to wait, or a limit of its own
			 * is used up */
	LIMITS_SHARE,	/* others who wait had fewer starts: their turn */
	LIMITS_LOCKED	/* the log of starts is locked by a process that is
			 * stopped or very slow */
};

struct limits;

/*
 * Open the files of an account and model, in the process that will call (a
 * lock does not survive fork()).  rule is copied.
 *
 * Slots: concurrency, if it is set, is the number of slots for all; else an
 * rg-call uses slots j-1 down to 0, so that all together never have more in
 * flight than the largest j, and one with a smaller j is not shut out.
 *
 * Returns 0; or -1 with why: no state folder, a file that is not to be trusted,
 * locks that do not work, a file of another version.  The program says why and
 * ends with EXIT_ENV.
 */
int limits_open(struct limits **lp, const struct limits_rule *rule,
    char why[LIMITS_WHY]);

/*
 * Make files for limits_rule.own, in the parent before it forks; and close
 * them, when it has waited for its children.  0, or -1 with why.
 */
int limits_own_open(struct limits_own *own, char why[LIMITS_WHY]);
void limits_own_close(struct limits_own *own);

/* Close; slots still held are given back.  NULL is allowed. */
void limits_close(struct limits *l);

/*
 * The provider told to wait so many ms: nobody who shares the account and
 * model starts before, and then one after the other (told.h).
 */
void limits_pause(struct limits *l, int64_t now, int64_t ms);

/*
 * What the reply to g, by its headers, says of requests and tokens.  A limit
 * that is less than the process's own holds in its place, but never makes a
 * request too big; what remains is a bound for all (told.h).
 */
void limits_hear(struct limits *l, int64_t now, const struct limits_grant *g,
    const struct told_word word[TOLD_KINDS]);

/*
 * This rg-call, all its workers together, may have so many in flight from now
 * on: what it finds out by itself (adapt.h).  Who waits for that, waits as for
 * a slot.
 */
void limits_cap(struct limits *l, int64_t most);

/*
 * Ask for one start: a slot, and its place in the windows, in one step.
 *	now	clock_ms()
 *	tokens	estimate, input and output; counts until it is settled
 *	g	filled in if the start is granted
 *	wait	ms after which to ask again at the latest, if it is not
 * Returns
 *	1	granted: send now
 *	0	not now: ask again after *wait ms, or when limits_wake() is 1
 *	-1	never: tokens are more than a whole window has (limits_why())
 * One that waits for a slot gets it before those who come later; a waiter that
 * does not ask again for 2 s loses its turn.
 */
int limits_take(struct limits *l, int64_t now, int64_t tokens,
    struct limits_grant *g, int64_t *wait);

/* The reply is in (or will not come): free the slot, at once. */
void limits_give(struct limits *l, int64_t now, struct limits_grant *g);

/*
 * Put the tokens really used in the place of the estimate, in the windows that
 * still hold the start.  Before or after limits_give(), once or more often.
 */
void limits_settle(struct limits *l, int64_t now, struct limits_grant *g,
    int64_t tokens);

/*
 * Nothing waits any more (the input ended, calls are paused): leave the queue.
 * The next limits_take() joins it again.
 */
void limits_rest(struct limits *l);

/*
 * Descriptor to poll for reading, the same for the life of l: it is readable
 * when a slot may have become free.  Only while the last limits_take() found no
 * slot is anything watched, so it is silent otherwise.
 */
int limits_fd(const struct limits *l);

/* Read limits_fd() empty.  Returns 1 if it is worth asking again. */
int limits_wake(struct limits *l);

/* Why the last limits_take() returned 0 or -1; a static name such as "rpm". */
enum limits_cause limits_cause(const struct limits *l);
const char *limits_cause_name(enum limits_cause cause);

/* When the last wait ends that the provider told so far. */
int64_t limits_told_until(const struct limits *l);

/*
 * After a limits_take() that was 0: is it because of what the provider told
 * before since, to an earlier run or to others?  old_until is what
 * limits_told_until() was then.  Returns in how many ms that is over, or 0 if
 * it is not; *limit is the limit a minute that was told, 0 if it was to wait.
 */
int64_t limits_remembered(const struct limits *l, int64_t since,
    int64_t old_until, int64_t now, int64_t *limit);

/* The last -1 in words: "needs 9000 tokens, tpm is 5000". */
const char *limits_why(const struct limits *l);

/*
 * Process ids that keep this one waiting, by the cause of the last refusal: the
 * rg-calls (not their workers) that have the slots it may use, or that started
 * requests within the last minute; or the one process that holds the log of
 * starts.  Its own rg-call is left out.  Returns how many were stored, at most
 * max; 0 if it is kept waiting by nobody but itself.
 */
size_t limits_holders(struct limits *l, int64_t now, pid_t *pids, size_t max);

#endif
