/*
 * The state of one worker, shared by worker.c (its jobs and its loop),
 * worker_recall.c (what is answered already), worker_start.c (when a call may
 * start), worker_money.c (whether it can be paid) and worker_reply.c (what
 * comes of it, and the end of a task).
 */
#ifndef WORKER_RUN_H
#define WORKER_RUN_H

#include "call/http.h"
#include "call/queue.h"
#include "call/task.h"
#include "call/worker.h"
#include "ground/rng.h"
#include "limits/limits.h"
#include "model/model.h"

struct worker {
	struct pool_link *link;
	const struct worker_setup *setup;
	const struct provider *provider;
	struct worker_shared *shared;
	struct http *http;
	struct limits *limits;
	char **headers; /* NULL-terminated */
	size_t nheaders;
	struct model_memory memory;
	struct mold mold;
	struct task_way way;
	struct rng rng;
	struct queue ready, asleep;
	size_t granted;	   /* jobs asked for that have not come */
	size_t held;	   /* tasks, wherever they are */
	int64_t now;	   /* clock_ms() of this turn of the loop */
	int64_t start_at;  /* no start before */
	int64_t waiting;   /* others hold the slots since; 0: they do not */
	enum brake brake;  /* why what is ready was not started */
	int poor;	   /* the caps leave too little for the next call */
	int64_t broke;	   /* and nothing will be given back, since; or 0 */
	int draining;
};

/* Learn what other workers learnt of the model, and tell them. */
void worker_exchange(struct worker *w);

/* The task is over: its record goes to the parent; or nothing does. */
void worker_conclude(struct worker *w, struct task *t, int replayed);
void worker_drop(struct worker *w, struct task *t);

/*
 * Is the answer known already?  1 with t->last set, or 0: it must be asked.
 * kept, or NULL, is the journal's line that came with the job.
 */
int worker_recall(struct worker *w, struct task *t, const char *kept,
    size_t len);

/* Let the others know how many are in flight here. */
void worker_count(struct worker *w);

/* Start what may be started now; make ready what has slept enough. */
void worker_start_ready(struct worker *w);
void worker_wake(struct worker *w);

/*
 * Say and log, as far as it is asked for, that a call of t ended and what comes
 * next: wait is ms until another one, 0 at once, -1 the record is concluded.
 * Or that t is concluded.
 */
void worker_note_call(struct worker *w, const struct task *t, int64_t wait);
void worker_note_end(struct worker *w, const struct task *t, int replayed);

/*
 * Take from the ledger what the call may cost: 1; 0 not now (w->start_at says
 * when to ask again), or -1: never, with the task failed.
 */
int worker_afford(struct worker *w, struct task *t);

/* Settle what was taken: the call was not made, or ended so (t->last). */
void worker_refund(struct worker *w, struct task *t);
void worker_settle(struct worker *w, struct task *t,
    const struct http_reply *reply);

/* A call ended, for http_open(). */
void worker_reply(const struct http_reply *reply, void *arg);

#endif
