/*
 * How far a run is, for people: a live line on standard error if that is a
 * terminal and standard output is none, drawn anew a few times a second and
 * gone at the end; the same as a
 * plain line every so many seconds, for logs, and whenever it is asked for.
 * The live line also shows what the other programs of the pipe wrote to
 * $RG_STATUS (status.h).
 */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <stdint.h>

#include "ground/buf.h"

struct progress {
	int on;			/* there is a live line */
	int64_t started, next;	/* clock_ms() */
	int64_t every, next_plain; /* ms; 0: no plain lines */
	struct {
		int64_t time;
		uint64_t done;
	} old, young;		/* what the rate is measured from */
};

struct progress_figures {
	uint64_t done;	    /* records that are finished */
	uint64_t failed;
	double left;	    /* records to come; less than 0: nobody knows */
	int in_flight;
	int64_t asleep;	    /* records waiting to be asked again */
	int64_t calls, retries, limited, tokens;
	double cost;	    /* dollars */
	int cost_known;
};

/*
 * quiet: no live line.  every: ms between plain lines, 0 for none.  now, here
 * and below: clock_ms().
 */
void progress_init(struct progress *p, int quiet, int64_t every, int64_t now);

/* Milliseconds until a line is due, or -1 if none ever is. */
int progress_wait(const struct progress *p, int64_t now);

/* Draw, and write, what is due. */
void progress_draw(struct progress *p, const struct progress_figures *f,
    int64_t now);

/* Write a plain line now. */
void progress_say(struct progress *p, const struct progress_figures *f,
    int64_t now);

/* Clear the live line. */
void progress_end(struct progress *p);

/* Append how the run was: "12 done in 3.1 s (3.9/s), 1 retries, ...". */
void progress_sum(const struct progress *p, const struct progress_figures *f,
    int64_t now, struct buf *out);

#endif
