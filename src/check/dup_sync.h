/*
 * After a kill the folder is the truth: make an index agree with it.
 */
#ifndef DUP_SYNC_H
#define DUP_SYNC_H

#include "check/dup_file.h"
#include "json/jsonl.h"

/*
 * Make the index agree with a folder's reviews (lines as flat.h has them):
 * entries whose id is not among them are dropped, what is missing is added.
 * Lines that are no such record are passed over.  Another run that shares the
 * index loses what it has accepted and not yet stored, so this is for whoever
 * holds the folder's lock.  Returns 0, or -1 with f->why.
 */
int dup_sync(struct dup_file *f, struct jl *reviews);

#endif
