/*
 * A pool of standing worker processes that share out jobs: bytes in, frames
 * out.  It knows nothing of what the bytes mean.
 *
 * The parent gives each worker as many jobs as the worker has asked for
 * (credits: a worker grants one for each job it can begin at once), the one
 * with most free places first.  A worker answers with any number of frames and
 * says itself when it can take more.  The pool keeps a copy of every job until
 * pool_done(): if a worker dies its jobs go to others and another worker takes
 * its place; a job that was held by POOL_DEATHS dying workers is reported as
 * lost instead.
 *
 * Every worker has one stream socket to its parent (pool_link.h).  Its end of
 * file is the news of a death, in both directions: a worker ends as soon as its
 * parent is gone, however that happened.
 */
#ifndef POOL_H
#define POOL_H

#include <poll.h>
#include <stddef.h>
#include <stdint.h>

#include "call/pool_link.h"

#define POOL_DEATHS 2 /* workers that may die with a job before it is lost */

struct pool;

struct pool_ops {
	/* The worker: runs in the child, which exits when it returns. */
	void (*work)(struct pool_link *link, void *setup);
	/* A frame from a worker; data is lent. */
	void (*frame)(const struct pool_frame *f, const char *data, void *arg);
	/*
	 * The worker that had a job died; another one gets it next (again), or
	 * it is lost.  All its frames were read.
	 */
	void (*died)(uint64_t tag, int again, void *arg);
	/* A job was lost with its workers; the pool itself is done with it. */
	void (*lost)(uint64_t tag, void *arg);
	/* In a new child, before work(): close what it must not hold. */
	void (*child)(void *arg);
	void *arg;
};

/*
 * Start so many workers, which share so many places for jobs in flight:
 * 1 <= workers <= places.  ops is copied, setup handed to each of them.  They
 * have standard input and output on /dev/null and ignore SIGINT, SIGTERM,
 * SIGHUP and SIGPIPE: they follow their parent.  Ends the program (EXIT_ENV) if
 * they cannot be started.
 */
struct pool *pool_open(const struct pool_ops *ops, void *setup, int workers,
    int places);

/* How many jobs could be sent now. */
size_t pool_room(const struct pool *p);

/*
 * Send a job; pool_room() must not be 0.  data is copied.  Returns its tag: a
 * small number that no other job has until pool_done(tag).
 */
uint64_t pool_send(struct pool *p, uint64_t aux, const char *data, size_t len);

/*
 * Append to the job's bytes: should its worker die, the next one sees them
 * too.  The worker that has it does not.
 */
void pool_amend(struct pool *p, uint64_t tag, const char *data, size_t len);

/* The job is settled; no frame may follow for it. */
void pool_done(struct pool *p, uint64_t tag);

/* Bytes and aux of a job that is not done, lent. */
const char *pool_job(const struct pool *p, uint64_t tag, size_t *len,
    uint64_t *aux);

/* Jobs that are not done, and their bytes. */
size_t pool_held(const struct pool *p);
size_t pool_bytes(const struct pool *p);

/* Tell every worker (and any that replaces it) to begin nothing more. */
void pool_drain(struct pool *p);

/*
 * Fill fds with what to poll for, one for each worker; returns how many.
 * fds must hold pool_workers() entries.  Then hand them back after poll(2).
 */
size_t pool_workers(const struct pool *p);
size_t pool_fds(struct pool *p, struct pollfd *fds);
void pool_handle(struct pool *p, const struct pollfd *fds, size_t n);

/* End the workers by end of file, wait for them, and release p. */
void pool_close(struct pool *p);

/* End the workers at once (SIGKILL), wait for them, and release p. */
void pool_abort(struct pool *p);

#endif
