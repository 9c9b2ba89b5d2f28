/*
 * One end of the socket between a pool's parent and a worker: frames out,
 * frames in.  What they mean is the affair of those who use it.
 */
#ifndef POOL_LINK_H
#define POOL_LINK_H

#include <stddef.h>
#include <stdint.h>

#include "ground/buf.h"

/* What travels before every payload, in both directions. */
struct pool_frame {
	uint32_t type; /* below POOL_OWN the pool's, from it on the user's */
	uint32_t len;  /* bytes of payload that follow */
	uint64_t tag;  /* the job it speaks of */
	uint64_t aux;  /* what the user likes */
};

enum { POOL_GRANT, POOL_JOB, POOL_DRAIN, POOL_OWN };

struct pool_link {
	int fd;		/* to poll for POLLIN, and POLLOUT if out.len > 0 */
	int index;	/* which worker this is, from 0 */
	int places;	/* its share of all places: jobs it may work on */
	struct buf in;
	size_t taken;	/* bytes of in that were handed out */
	struct buf out;
};

/* Read what has come: 1 go on, 0 the other end is gone. */
int pool_fill(struct pool_link *link);

/* Next whole frame and its payload, lent until pool_fill(): 1, or 0 if none. */
int pool_next(struct pool_link *link, struct pool_frame *f, const char **data);

/* Queue a frame, whose payload is copied; or a worker's grant of n jobs. */
void pool_answer(struct pool_link *link, uint32_t type, uint64_t tag,
    uint64_t aux, const void *data, size_t len);
void pool_grant(struct pool_link *link, unsigned n);

/* Write what is queued, as far as it goes: 1 go on, 0 the other end is gone. */
int pool_flush(struct pool_link *link);

/* Close the socket and release the buffers. */
void pool_link_free(struct pool_link *link);

#endif
