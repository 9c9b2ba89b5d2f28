/*
 * One worker of rg-call: it takes records from its parent, asks the model for
 * each, and gives the finished record back.  Everything about one record's
 * calls is decided here: limits, retries, what an answer means.
 *
 * Frames to the parent (pool.h); tag is the job's:
 *	WORKER_PAID	a journal line: the reply of a call, as it was received,
 *			sent before anything looks into it; aux is the start of
 *			the call as flight.h has it, or 0
 *	WORKER_MARK	aux is journal_mark() of the answer that the journal has
 *			now, or had
 *	WORKER_DONE	the record as a finished line; aux is a worker_end
 *	WORKER_BROKEN	the line is no record; payload says why
 *	WORKER_AGAIN	what was journaled does not settle the record: it will
 *			be asked again
 *	WORKER_BACK	never asked, because the parent said to drain
 *	WORKER_LOG	lines for the log
 *	WORKER_CAP	the next call would pass a cap and no call is in flight
 *			that could give something back; payload says so
 */
#ifndef WORKER_H
#define WORKER_H

#include <stdatomic.h>
#include <stdint.h>
#include <sys/types.h>

#include "call/brake.h"
#include "call/outage.h"
#include "call/pool.h"
#include "call/shape.h"
#include "journal/flight.h"
#include "journal/journal.h"
#include "limits/adapt.h"
#include "limits/budget.h"
#include "limits/limits.h"
#include "limits/ration.h"
#include "model/outcome.h"
#include "model/routes.h"

#define WORKERS_MAX 16

enum { WORKER_PAID = POOL_OWN, WORKER_MARK, WORKER_DONE, WORKER_BROKEN,
    WORKER_AGAIN, WORKER_BACK, WORKER_LOG, WORKER_CAP };

/*
 * aux of a job: the number of its line; and nth (journal.h) if replies are kept
 * and the record has no id, else 0.
 */
#define WORKER_LINE_BITS 36
#define WORKER_JOB(line, nth) \
	((uint64_t)(line) | (uint64_t)(nth) << WORKER_LINE_BITS)
#define WORKER_LINE(aux) ((aux) & (((uint64_t)1 << WORKER_LINE_BITS) - 1))
#define WORKER_NTH(aux) ((int64_t)((aux) >> WORKER_LINE_BITS))

/* aux of WORKER_DONE: outcome, HTTP status, and whether a journal answered. */
#define WORKER_END(outcome, status, replayed) \
	((uint64_t)(outcome) | (uint64_t)(replayed) << 8 | \
	    (uint64_t)(status) << 16)
#define WORKER_OUTCOME(aux) ((enum outcome)((aux) & 0xff))
#define WORKER_REPLAYED(aux) (((aux) >> 8) & 1)
#define WORKER_STATUS(aux) ((int)((aux) >> 16))

/* What they share of one route. */
struct worker_lane {
	struct outage outage;
	struct ration ration;	    /* the day's quota, --on-quota wait */
	struct adapt adapt;	    /* requests in flight under -j */
	_Atomic int told_crowd;	    /* that they are too many was said */
	int64_t old_until;	    /* limits_told_until() before it */
	_Atomic uint32_t memory;    /* struct model_memory, packed */
	_Atomic int shut;	    /* it can answer nothing in this run: the
				     * outcome that said so, or 0 */
	_Atomic int in_flight[WORKERS_MAX];
	_Atomic int tasks[WORKERS_MAX]; /* with those that wait */
};

/*
 * What all workers of one rg-call share, in memory mapped before the forks.
 * Counters only grow; the parent shows them and decides nothing by them.
 */
struct worker_shared {
	int64_t end_at;		/* clock_awake_ms() of its end; 0: never */
	_Atomic int64_t calls, retries, limited; /* requests; 429s among them */
	_Atomic int64_t tokens_in, tokens_out;
	_Atomic int64_t cost_nano;    /* billionths of a dollar */
	_Atomic int64_t cost_unknown; /* replies whose cost is not known */
	_Atomic int64_t asleep;	      /* records that wait to be asked again */
	_Atomic int told_waiting;     /* that others hold the slots was said */
	_Atomic int told_remembered;  /* and that an older word holds it back */
	struct brakes brake[WORKERS_MAX]; /* each writes its own */
	_Atomic int64_t changed; /* records that the journal has otherwise */
	_Atomic int claims[WORKERS_MAX]; /* calls not settled in the ledger */
	size_t lanes;		 /* how many there are, set before the forks */
	struct worker_lane lane[ROUTES_MAX];
};

/* Say each call that failed (-v); log every call; prompts and replies too. */
enum { WORKER_NOTE_SAY = 1, WORKER_NOTE_LOG = 2, WORKER_NOTE_TEXTS = 4 };

struct worker_setup {
	const struct routes *routes;
	struct limits_own own[ROUTES_MAX]; /* of those with a simulator */
	struct journal *journal; /* what earlier runs were told, or NULL */
	struct journal **reuse; /* older ones, the first first */
	int nreuse;
	int keyed; /* there is one of these: requests are hashed */
	struct flight *flight; /* calls are noted here, or NULL */
	unsigned int retry; /* ask again what ended so: bits by outcome */
	const struct budget *budget;
	int replay;		 /* what it does not hold has failed */
	struct worker_shared *shared;
	const struct shape *shape;
	int quota_wait;		 /* a day's quota is waited for */
	int64_t max_outage_ms;	 /* the most that a network is waited for */
	int text;		 /* the reply's text alone is the line */
	unsigned notes;		 /* what is told of each call: WORKER_NOTE_ */
	int64_t started;	 /* the run, clock_ms() */
	int workers;
	int places;		 /* requests in flight, all workers together */
	pid_t owner;		 /* the rg-call whose workers these are */
};

/*
 * In the parent, before the first worker and after the last: the files that
 * are this run's alone.
 */
void worker_own_open(struct worker_setup *setup);
void worker_own_close(struct worker_setup *setup);

/*
 * In the parent, before the first worker: can its files be opened?  If not, end
 * the program (EXIT_ENV), so that it is said once and not by every worker.
 */
void worker_try(const struct worker_setup *setup);

/* The worker's life, for pool_ops.work; arg is a struct worker_setup. */
void worker_run(struct pool_link *link, void *arg);

/* Requests in flight, all workers together; those of one route alone. */
int worker_in_flight(const struct worker_shared *shared);
int worker_lane_in_flight(const struct worker_lane *lane);

/* Has one route anything to do, or records that wait for it? */
int worker_lane_is_busy(const struct worker_lane *lane);

/* How many of the places worker number index of all has. */
int worker_places(const struct worker_setup *setup, int index);

#endif
