/*
 * After a kill the folder is the truth: make an index agree with it.
 */
#ifndef DUP_SYNC_H
#define DUP_SYNC_H

#include "check/dup_file.h"

/*
 * Make the index agree with a folder's reviews (lines as flat.h has them; a
 * file that is not there is empty): what is missing is added, and an index that
 * has a review whose id is not among them is made anew from the folder.
 * Lines that are no such record are passed over.  Texts of up to bare words
 * are kept, but not compared with.  Another run that shares the index loses
 * what it has accepted and not yet stored, so this is for whoever holds the
 * folder's lock.  Returns 0, or -1 with f->why.
 */
int dup_sync(struct dup_file *f, const char *folder, size_t bare);

#endif
