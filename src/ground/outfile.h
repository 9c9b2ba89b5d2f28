/*
 * A file of a dataset while it is being made: written beside its place, counted
 * and hashed on the way, put in its place when it is whole.  Nobody else may
 * write the same file meanwhile (a lock).
 */
#ifndef OUTFILE_H
#define OUTFILE_H

#include <stdint.h>

#include "ground/buf.h"
#include "ground/hash.h"

struct outfile {
	char *path;
	char *tmp;	/* NULL: nothing is written, only counted and hashed */
	int fd;
	int64_t bytes;
	char sha256[HASH_HEX]; /* after outfile_end() */
	struct hash_sum *sum;
	struct buf buf; /* append here, then call outfile_flush() */
};

/*
 * Begin dir/name; with dry nothing is written, and the result is only a length
 * and a hash.  Returns 0, or -1 with errno set.
 */
int outfile_begin(struct outfile *f, const char *dir, const char *name,
    int dry);

/* Write what was appended, if it is worth a write (or `all`); 0, or -1. */
int outfile_flush(struct outfile *f, int all);

/*
 * Somebody else has written the file at f->tmp: take it as what was appended.
 * As outfile_begin().
 */
int outfile_reopen(struct outfile *f);

/* Write the rest, sync.  Returns 0, or -1 with errno set. */
int outfile_end(struct outfile *f);

/* Put it in its place.  Returns 0, or -1 with errno set. */
int outfile_place(struct outfile *f);

/* Release it; what is not in its place is removed. */
void outfile_free(struct outfile *f);

#endif
