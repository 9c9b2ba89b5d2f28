/*
 * The state of a run of rg-call, shared by call.c (the loop), call_frame.c
 * (what the workers say, and stopping for it), call_watch.c (what else ends a
 * run), call_id.c (whose records they are), call_keep.c (what outlives a kill),
 * call_log.c and call_say.c (what the user is told).
 */
#ifndef CALL_RUN_H
#define CALL_RUN_H

#include "call/brake.h"
#include "call/call.h"
#include "call/halt.h"
#include "call/output.h"
#include "call/pool.h"
#include "call/progress.h"
#include "call/stall.h"
#include "call/task.h"
#include "call/worker.h"
#include "ground/buf.h"
#include "ground/idmap.h"
#include "ground/idset.h"
#include "journal/flight.h"
#include "journal/written.h"
#include "run/status.h"

struct call_job {
	uint64_t ticket; /* its place in the output */
	int joined;	 /* it has one */
	uint64_t key;	 /* of its id; 0 if it has none, or is done */
	uint64_t mark;	 /* of its answer in the journal; 0: none */
};

struct call {
	const struct call_options *o;
	struct call_result *r;
	struct jl *in;
	struct pool *pool;
	struct output *out;
	struct worker_setup setup;
	struct worker_shared *shared;
	struct call_job *job; /* by tag */
	size_t njobs;
	struct idset ids;   /* keys of ids that no other record may have */
	int keyed; /* replies are kept, or were */
	struct task_way way[ROUTES_MAX];
	struct mold mold[ROUTES_MAX];
	struct idmap equal; /* requests without an id: how many of each */
	struct flight *flight;	 /* or NULL: there is no journal */
	struct written *written; /* the same */
	struct buf paid;   /* journal lines of this turn */
	struct buf landed; /* the calls that brought them */
	struct buf marks;  /* of the lines that are written next */
	struct buf log;	 /* log lines of this turn */
	int log_fd;	 /* or -1: there is no log */
	uint64_t cut_off; /* calls of workers that died, asked again */
	struct halt halt;
	struct progress progress;
	struct stall stall;
	struct status status;
	struct brakes own; /* why there was nothing to ask */
	int64_t began;	   /* bytes of the input before it; -1: no file */
	int64_t started;
	int64_t asleep_ms; /* that the machine slept, as far as seen */
	int64_t batch_end; /* no job is sent before */
	int batch_left;	   /* jobs until the next delay */
	uint64_t done;
	uint64_t by_outcome[OUT_CLASSES];
	int draining;
	int reader_gone;
	int broken; /* a file failed: nothing can go on */
};

/* Begin nothing more; what is in flight ends. */
void call_drain(struct call *c);

/* Drain with an exit status, and say why; nothing if status is 0. */
void call_halt(struct call *c, int status, const char *why);

/* Halt or drain if nothing can succeed any more or the time is over. */
void call_watch(struct call *c, int64_t now);

/*
 * The frames of the workers, the death of one that had a job (whose call is
 * named as perhaps paid), and the loss of a job, for pool_ops.
 */
void call_frame(const struct pool_frame *f, const char *data, void *arg);
void call_cut_off(uint64_t tag, int again, void *arg);
void call_lost(uint64_t tag, void *arg);

/*
 * The record of a line claims its id: its key for the job, or 0 if there is
 * none.  If another record has the id, *again is the record, for the caller to
 * fail and free; else NULL.  *nth becomes the record's number among those with
 * an equal request if it has no id and replies are kept, else 0.
 */
uint64_t call_id_claim(struct call *c, const char *line, size_t len,
    uint64_t *nth, struct task **again);

/* The job is done. */
void call_id_release(struct call *c, uint64_t tag);

/* So many lines of the input were passed over: what stands for them. */
void call_pass(struct call *c, size_t lines);

/* The record, which was never sent, comes out as an error.  Frees t. */
void call_repeated(struct call *c, struct task *t);

/*
 * What is kept of the run: open it, before the workers, and say what the last
 * run left undone; a reply has come, of a call that began at since (0: of
 * none); put the replies of this turn into the journal; write the output, whose
 * poll said revents; whether the answer with this mark is not to be written
 * because it was; the end, and whether all was written.  What cannot be opened
 * ends the program (EXIT_ENV); what cannot be written, the run.
 */
void call_keep_open(struct call *c);
void call_keep_paid(struct call *c, uint64_t tag, int64_t since,
    const char *line, size_t len);
void call_keep_commit(struct call *c);
void call_keep_write(struct call *c, short revents);
int call_keep_had(struct call *c, uint64_t mark);
void call_keep_close(struct call *c, int whole);

/* Give the job of tag its place in the output. */
void call_join(struct call *c, uint64_t tag);

/* Progress, in the forms that are asked for, and counters. */
void call_show(struct call *c, int64_t now);

/*
 * The log: a call that was in flight at a kill; open it (one that cannot be
 * opened ends the program) and say what begins; write what this turn brought;
 * say how it ended and close it.
 */
void call_log_flight(struct call *c, const struct flight_call *call);
void call_log_open(struct call *c);
void call_log_write(struct call *c);
void call_log_close(struct call *c);

/* What the user should know at the end; the workers have ended. */
void call_say_end(const struct call *c, int64_t now);

#endif
