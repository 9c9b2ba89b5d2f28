/*
 * The state of one worker, shared by worker.c (its jobs and its loop),
 * worker_lane.c (the beginning and end of what a route needs),
 * worker_recall.c (what is answered already), worker_start.c (when a call may
 * start), worker_money.c (whether it can be paid), worker_reply.c (what comes
 * of it, and the end of a task), worker_adapt.c (what it says of how many may
 * be in flight), worker_route.c (whom a task asks when its own route fails) and
 * worker_note.c (what is told of a call).
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

/* One route (model/routes.h), with all that its calls need. */
struct lane {
	const struct provider *provider;
	struct worker_lane *shared;
	struct http *http;
	struct limits *limits;
	char **headers; /* NULL-terminated */
	size_t nheaders;
	struct model_memory memory;
	struct mold mold;
	struct task_way way;
	struct queue ready; /* its tasks that may be asked */
	int64_t start_at;   /* no start before */
	int64_t waiting;    /* others hold the slots since; 0: they do not */
};

struct worker {
	struct pool_link *link;
	const struct worker_setup *setup;
	struct worker_shared *shared;
	struct lane lane[ROUTES_MAX]; /* setup->routes->n of them */
	size_t nlanes;
	struct rng rng;
	struct queue asleep;
	size_t calls;	   /* under way, on all lanes */
	size_t granted;	   /* jobs asked for that have not come */
	size_t held;	   /* tasks, wherever they are */
	int64_t now;	   /* clock_ms() of this turn of the loop */
	int64_t awake;	   /* and clock_awake_ms() */
	int64_t asleep_ms; /* that the machine slept, as far as seen */
	int64_t free_until; /* what the network fails by then is no try */
	int dropping;	   /* old connections are given up just now */
	enum brake brake;  /* why what is ready was not started */
	int poor;	   /* the caps leave too little for the next call */
	int64_t broke;	   /* and nothing will be given back, since; or 0 */
	int draining;
};

/* Open lane number at of the routes; close it, and drop its tasks. */
void worker_lane_open(struct worker *w, struct lane *l, size_t at);
void worker_lane_close(struct worker *w, struct lane *l);

/* The lane of a task. */
struct lane *worker_lane(struct worker *w, const struct task *t);

/* Learn what other workers learnt of the model, and tell them. */
void worker_exchange(struct lane *l);

/* The task is over: its record goes to the parent; or nothing does. */
void worker_conclude(struct worker *w, struct task *t, int replayed);
void worker_drop(struct worker *w, struct task *t);

/*
 * Is the answer known already?  1 with t->last set, or 0: it must be asked.
 * kept, or NULL, is the journal's line that came with the job.
 */
int worker_recall(struct worker *w, struct task *t, const char *kept,
    size_t len);

/* The call of t is over, and nothing of it goes into the journal. */
void worker_landed(struct worker *w, const struct task *t);

/* Let the others know how many are in flight here. */
void worker_count(const struct worker *w, struct lane *l);

/*
 * Start what may be started now; make ready what has slept enough; end what is
 * ready and has no time left.
 */
void worker_start_ready(struct worker *w);
void worker_expire(struct worker *w);
void worker_wake(struct worker *w);

/*
 * Say and log, as far as it is asked for, that a call of t on l ended and what
 * comes next: wait is ms until another one, 0 at once, -1 the record is
 * concluded.  Or that t is concluded.
 */
void worker_note_call(struct worker *w, const struct lane *l,
    const struct task *t, int64_t wait);
void worker_note_end(struct worker *w, const struct task *t, int replayed);

/*
 * Take from the ledger what the call may cost: 1; 0 not now (its lane's
 * start_at says when to ask again), or -1: never, with the task failed.
 */
int worker_afford(struct worker *w, struct task *t);

/* Settle what was taken: the call was not made, or ended so (t->last). */
void worker_refund(struct worker *w, struct task *t);
void worker_settle(struct worker *w, struct task *t,
    const struct http_reply *reply);

/*
 * The call of t ended as t->last says and would not be made again on its lane:
 * go on on another one (1), or there is none (0).
 */
int worker_fall_back(struct worker *w, struct task *t);

/*
 * Let t, which is in no queue, be ready on the next lane that takes calls and
 * can ask it: 1; 0 there is none now; -1 nor will there be in this run.
 */
int worker_move(struct worker *w, struct task *t);

/*
 * A call of t is to start on l; it ended, as t->last says: 1 if it timed out
 * for no other reason than that too many were in flight.
 */
void worker_adapt_start(struct lane *l, struct task *t);
int worker_adapt(struct worker *w, struct lane *l, const struct task *t,
    const struct http_reply *reply);

/* No call on the lane can succeed, and there are others. */
int worker_is_shut(const struct worker *w, const struct lane *l);

/* A call ended, for http_open(). */
void worker_reply(const struct http_reply *reply, void *arg);

#endif
