/*
 * The ledger: what calls have cost and may yet cost, in one place for every
 * process that names the same file (or, without a file, for an rg-call and its
 * workers).  It knows amounts, no models and no prices.
 *
 * Before a call the most that it can cost is taken; when its cost is known the
 * difference is given back.  What was taken and never settled stays taken: the
 * dead need nobody to settle for them, and a cap is never passed.
 *
 * The file begins with the line {"rg-ledger":1}, is as large as LEDGER_SIZE and
 * has mode 0600.  It is mapped, and its sums are changed by atomic operations:
 * no process can hold up another, and a kill at any point leaves true sums.
 */
#ifndef LEDGER_H
#define LEDGER_H

#include <stdint.h>

#define LEDGER_VERSION 1
#define LEDGER_SIZE 4096
#define LEDGER_WHY 512
#define LEDGER_PICO 1e12 /* of its units in a dollar */
#define LEDGER_NO_CAP INT64_MAX
#define LEDGER_MOST (INT64_MAX / 2) /* no amount and no sum is larger */

struct ledger_sum {
	int64_t cost;	/* 10^-12 dollars */
	int64_t tokens; /* in and out */
	int64_t unpriced; /* calls whose price was not known, in no cost */
};

struct ledger;

/*
 * Open, or begin with the sums in first (NULL: nothing), the ledger at path;
 * path NULL is one in memory.  Processes forked later share it.  Returns 0, or
 * -1 with why: not to be opened, no regular file, no ledger, another version.
 */
int ledger_open(struct ledger **lp, const char *path,
    const struct ledger_sum *first, char why[LEDGER_WHY]);

/*
 * Take an amount, if the sums then stay within the caps (cost and tokens;
 * LEDGER_NO_CAP is none): 1, or 0 and nothing is taken.
 */
int ledger_take(struct ledger *l, const struct ledger_sum *amount,
    const struct ledger_sum *cap);

/* Put what it was in the place of what was taken. */
void ledger_settle(struct ledger *l, const struct ledger_sum *taken,
    const struct ledger_sum *used);

/* The sums as they are now, what is taken and not settled included. */
void ledger_read(const struct ledger *l, struct ledger_sum *sum);

/* Sync and close; NULL is allowed. */
void ledger_close(struct ledger *l);

#endif
