/*
 * The live line of a run: one line on standard error, only if that is a
 * terminal, drawn anew a few times a second and gone at the end.  It shows
 * rg-call's own figures and what the other programs of the pipe wrote to
 * $RG_STATUS (status.h).
 */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <stdint.h>

struct progress {
	int on;
	int64_t started, next; /* clock_ms() */
};

struct progress_figures {
	uint64_t done;	    /* records that are finished */
	uint64_t failed;
	int in_flight;
	int64_t asleep;	    /* records waiting to be asked again */
	int64_t calls, retries, limited, tokens;
	double cost;	    /* dollars */
	int cost_known;
};

/* quiet: never draw. */
void progress_init(struct progress *p, int quiet, int64_t now);

/* Milliseconds until the line is due, or -1 if it is never drawn. */
int progress_wait(const struct progress *p, int64_t now);

/* Draw if it is due. */
void progress_draw(struct progress *p, const struct progress_figures *f,
    int64_t now);

/* Clear the line. */
void progress_end(struct progress *p);

#endif
