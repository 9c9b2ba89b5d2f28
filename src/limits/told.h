/*
 * What the provider told of the next start, in memory that all processes of
 * an account and model share; pure arithmetic over explicit time (clock_ms()).
 *
 *	a pause		no start before a moment: Retry-After and its kin, or
 *			the reset of a limit that is used up.  Then the queue
 *			is let go spread out (told_spread()), not at once.
 *	a limit		requests or tokens a minute: the smaller one of this
 *			and a process's own holds
 *	what remains	so many starts more until the reset, counted from the
 *			call whose reply said so; the newest call's word counts
 *
 * What remains is heeded if others have a part in it: machines that are not
 * counted here, or a window longer than a minute.  If the starts of this
 * machine within the last minute explain all that is used up, its own log of
 * starts knows when the next one is due, and to wait for the reset, which
 * fills the whole window, would leave half of it unused.
 *
 * Source: OpenAI's and Anthropic's guides (a reset is when the limit is full
 * again); the spread is that of retry.h.
 */
#ifndef TOLD_H
#define TOLD_H

#include <stdatomic.h>
#include <stdint.h>

enum {
	TOLD_FAR_MS = 300 * 1000,  /* a later reset is that of a quota: the
				    * refusal will tell */
	TOLD_KEEP_MS = 600 * 1000, /* a limit is believed so long */
	TOLD_SPREAD_MIN_MS = 50,   /* a tenth of the pause, within these */
	TOLD_SPREAD_MAX_MS = 5000
};

enum told_kind { TOLD_REQUESTS, TOLD_TOKENS, TOLD_KINDS };

struct told {
	_Atomic int64_t until;	/* no start before */
	_Atomic int64_t spread;	/* ms over which the queue is let go then */
	struct {
		_Atomic int64_t used;	 /* ever, by all processes */
		_Atomic int64_t limit;	 /* a minute; 0: not told */
		_Atomic int64_t limit_at;
		_Atomic int64_t heard;	 /* used, of the newest reply */
		_Atomic int64_t allow;	 /* used may come to this */
		_Atomic int64_t full_at; /* until then; 0: no bound */
	} kind[TOLD_KINDS];
};

/* Where a start stands, so that what its reply says can be understood. */
struct told_mark {
	int64_t used[TOLD_KINDS];   /* itself included */
	int64_t minute[TOLD_KINDS]; /* of this machine, in the log of starts */
};

/* What a reply said of a limit; -1 is not said. */
struct told_word {
	int64_t limit;	   /* a minute, if that is known; else -1 */
	int64_t remaining;
	int64_t reset_ms;
};

/* No start for so many ms from now; a pause that ends later stays. */
void told_pause(struct told *t, int64_t ms, int64_t now);

/* A reply to the start with this mark says so. */
void told_hear(struct told *t, enum told_kind kind,
    const struct told_word *word, const struct told_mark *mark, int64_t now);

/* The limit a minute that was told, if it is less than own (0: none). */
int64_t told_limit(const struct told *t, enum told_kind kind, int64_t own,
    int64_t now);

/* The same, told before since: in how many ms it is believed no more, or 0. */
int64_t told_before(const struct told *t, enum told_kind kind, int64_t own,
    int64_t since, int64_t now);

/* When the last pause ends of all that were told so far. */
int64_t told_until(const struct told *t);

/*
 * In how many ms a start with so many tokens may take place; 0 now.  What is
 * used up becomes a pause, for all.
 */
int64_t told_wait(struct told *t, int64_t tokens, int64_t now);

/* It does: fills in used of its mark. */
void told_start(struct told *t, int64_t tokens, struct told_mark *mark);

/*
 * After a pause each worker lets its places go one by one: start number k of
 * them (from 0) at until + spread * (k + phase) / places.  Returns in how many
 * ms that is, 0 if it is due or the spread is over.
 *	phase	0 .. 1, each worker's own: they take turns
 */
int64_t told_spread(const struct told *t, int64_t k, double phase,
    int64_t places, int64_t now);

#endif
