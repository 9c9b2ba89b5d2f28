/*
 * A task: one record on its way through a worker, with its request, what its
 * calls came to, and the record that it becomes.  It knows records, models and
 * journals, no sockets, no queues and no time.
 */
#ifndef TASK_H
#define TASK_H

#include <stdint.h>

#include "call/shape.h"
#include "ground/buf.h"
#include "ground/hash.h"
#include "journal/journal.h"
#include "json/json.h"
#include "json/scan.h"
#include "limits/ledger.h"
#include "limits/limits.h"
#include "model/model.h"
#include "model/mold.h"
#include "model/retry.h"
#include "model/routes.h"

struct task {
	uint64_t tag; /* the job's, in the pool */
	size_t route; /* whom it asks: its place among the routes */
	uint64_t lot;	/* draws it: hash of the id, or of a nameless line */
	unsigned failed;	/* routes that it failed on: bits */
	struct buf line;	/* the record as text, with an id, unanswered */
	int plain;		/* of it a prompt alone is asked: this one */
	struct scan_value prompt, schema; /* in line; schema.at may be NULL */
	struct json_object *ask; /* what is asked; NULL: the line's prompt */
	int other;		/* its model is not the provider's */
	char *id;
	int64_t attempt;
	int nameless;		/* the record had no id: it is its line's */
	int64_t nth;		/* of a nameless one that is kept, from 1 */
	struct buf url, body;	/* of the request as it will be sent */
	struct model_memory sent; /* what it was written by */
	char request[HASH_HEX]; /* its hash: see task_way */
	struct retry retry;
	struct limits_grant grant; /* while in flight */
	struct ledger_sum taken; /* of the ledger, for this call */
	int64_t deadline;	/* clock_awake_ms(); 0 is none */
	int64_t since;		/* its last call's start (flight.h) */
	int64_t number;		/* of its last call on the route (outage.h) */
	int64_t company;	/* calls in flight there as it started, with */
	int64_t answered;	/* it; replies until then (adapt.h) */
	int fresh;		/* a kept connection failed the last call: the
				 * next one is over a new one */
	int64_t wake;		/* asleep until, clock_ms() */
	struct model_reply last; /* how the last call ended */
	int64_t latency_ms;	/* of that call */
	struct buf record;	/* the line as it is finished */
	struct task *next;
};

/* How lines become requests. */
struct task_way {
	const struct provider *provider;
	const struct shape *shape;
	struct mold *mold; /* of this provider */
	/*
	 * Fill in task.request: the hash of the request as it is written when
	 * nothing was learnt of the model yet, so that the same record has the
	 * same hash in every run.
	 */
	int keyed;
};

/*
 * Make a task of a line, with nothing to ask yet.
 *	shape		how the line is read
 *	line_number	becomes the id of a record that has none
 * Fields of an earlier answer (reply, error) are removed: it is asked anew.
 * NULL with *why if the line is no record.
 */
struct task *task_read(const struct shape *shape, const char *line, size_t len,
    uint64_t line_number, const char **why);

/* The route that a task takes by itself. */
size_t task_pick(const struct task *t, const struct routes *routes);

/*
 * Write its first request.  If the record holds nothing that could be asked
 * the task has last set to a bad request and body empty.
 */
void task_open(struct task *t, const struct task_way *way,
    const struct model_memory *memory);

/* Fill in t->request, of a task that task_read() made. */
void task_key(struct task *t, const struct task_way *way);

/* How a journal knows the record: id (NULL: none) and nth. */
const char *task_journal_id(const struct task *t);
int64_t task_journal_nth(const struct task *t);

/*
 * Write the request again, for another way or by what is known now.  Returns 0,
 * or -1 with *why (malloc'ed) if that way cannot ask this: then what was
 * written before stands.
 */
int task_write(struct task *t, const struct task_way *way,
    const struct model_memory *memory, char **why);

/* Set how it ended without a call; why is copied. */
void task_fail(struct task *t, enum outcome outcome, const char *why);

/*
 * Take over what a journal holds as if it had just come; the entry is the
 * caller's.
 */
void task_replay(struct task *t, const struct provider *p,
    const struct journal_entry *e);

/*
 * Append the journal's line for an answer that settles the record or may do
 * so, as it was received: nothing has looked into it but for its status.
 * Returns its journal_mark().
 */
uint64_t task_journal(const struct task *t, const struct provider *p,
    const struct model_answer *a, int64_t latency_ms, struct buf *out);

/*
 * The finished record as text, lent: with reply if something was paid for,
 * with error if it is no success.  A line that the reply would make longer
 * than the next program reads (JL_MAX) ends as too large, without it.
 */
const char *task_finish(struct task *t, const struct provider *p, size_t *len);

void task_free(struct task *t);

#endif
