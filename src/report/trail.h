/*
 * What a run left in DIR.run, beside the reviews: read once, as a stream, and
 * handed to the sections.
 *
 *	spend.jsonl	what each stored review took
 *	rejects.jsonl	records that were rejected, or whose call failed
 *	journal.jsonl	every reply, and how long it took
 *
 * A file that is not there leaves its sections without these figures; so does
 * one that may not be read, of which the first is named on standard error.  A
 * line that is broken is named there and passed over.
 */
#ifndef TRAIL_H
#define TRAIL_H

#include <stdint.h>

#include "json/json.h"

/* A line of the journal.  Texts are lent until the next one. */
struct trail_call {
	uint64_t record;    /* hash of id and attempt */
	int answered;	    /* an answer of status 2xx that counts */
	int64_t calls;	    /* requests made for this record */
	double latency_ms;  /* NAN: not known */
	const char *provider;
	const char *model;
};

/* The hash that stands for a record. */
uint64_t trail_record(const char *id, int64_t attempt);

/* Who is told; each may be NULL. */
struct trail_to {
	void (*spend)(void *arg, struct json_object *line);
	void (*reject)(void *arg, struct json_object *rec);
	void (*call)(void *arg, const struct trail_call *call);
	void *arg;
};

/* What there is. */
struct trail {
	int spend;
	int rejects;
	int journal;
	int closed;	/* files that are there and may not be read */
	int64_t broken; /* lines that were passed over */
};

/* Read the files in run.  Returns 0, or -1 with errno set and *path named
 * (malloc'ed): one is there and cannot be read. */
int trail_read(struct trail *t, const char *run, const struct trail_to *to,
    char **path);

#endif
