/*
 * The audit: people label a sample without knowing what was decided, and their
 * labels are set against the decisions.
 *
 * A row's key is the hash of its record's id and attempt, so that it tells
 * nothing; its verdict and rating are found again in the folder's files.
 */
#ifndef AUDIT_H
#define AUDIT_H

#include <stdint.h>

#include "ground/buf.h"
#include "report/page.h"
#include "report/section.h"

enum { AUDIT_MAX = 10000 }; /* rows of a sample */

/*
 * Draw n records (at most AUDIT_MAX) as CSV into out: half of them accepted,
 * as many of each rating; half rejected, as many of each rule (the first that
 * rejected them); where one kind has too few, more of the other.  They stand
 * in random order.  Columns:
 *	key product language words_min words_max title text
 *	rating verdict note	empty, to be filled in
 * Returns how many there are, or -1 with errno and in *path (malloc'ed) the
 * file that cannot be read.
 */
int64_t audit_draw(struct buf *out, const struct material *m, int64_t n,
    char **path);

/* How the figures of audit.c are shown. */
void audit_show(struct page *p, struct json_object *figures);

#endif
