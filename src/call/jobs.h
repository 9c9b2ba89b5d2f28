/*
 * The jobs of a pool (pool.h) that are not done, found by their tags in one
 * step.  Private to pool.c.
 */
#ifndef JOBS_H
#define JOBS_H

#include <stddef.h>
#include <stdint.h>

#define JOBS_NOBODY (-1) /* no worker holds the job */
#define JOBS_NONE (-2)	 /* the place in the array is free */

struct job {
	char *data;
	size_t len;
	uint64_t aux;
	int worker;	/* that holds it, or one of the above */
	int deaths;	/* of workers that held it */
	/* private */
	size_t next_free;
};

/* Read it; begin with {.free = SIZE_MAX}. */
struct jobs {
	struct job *job; /* by tag */
	size_t n;	 /* tags, some of which may be free */
	size_t held;	 /* jobs */
	size_t waiting;	 /* of these, those that nobody holds */
	size_t bytes;	 /* of their data */
	/* private */
	size_t free;
};

/* A new job, without data, that waits; its tag. */
uint64_t jobs_add(struct jobs *jobs, uint64_t aux);

/* The job of a tag, which is not done; good until jobs_add(). */
struct job *jobs_at(const struct jobs *jobs, uint64_t tag);

/* Append to its data, which is copied. */
void jobs_append(struct jobs *jobs, uint64_t tag, const char *data, size_t len);

/* A worker, or with JOBS_NOBODY none, holds it from now on. */
void jobs_give(struct jobs *jobs, uint64_t tag, int worker);

/* It is done: its tag may be another's. */
void jobs_done(struct jobs *jobs, uint64_t tag);

void jobs_free(struct jobs *jobs);

#endif
