/*
 * The index of accepted reviews on disk, shared by several processes.
 *
 * The file begins with a magic and a version; another version is refused by
 * name.  After it stand entries with checksums, only ever added to.  Looking
 * up and adding are one step under a lock:
 *
 *	dup_file_begin(f)	lock, read what others have added
 *	dup_find(f->dup, ...)
 *	dup_file_add(f, ...)	if the review is accepted
 *	dup_file_end(f)		unlock
 *
 * An entry that was torn by a kill is cut off by whoever locks next, and said
 * so; damage before the end, as a power cut leaves it, is refused.  Nothing is
 * forced to the disk: the folder is the truth, and dup_sync.h makes the index
 * agree with it.
 *
 * Functions that return int return 0, or -1 with f->why.
 */
#ifndef DUP_FILE_H
#define DUP_FILE_H

#include <sys/types.h>

#include "check/dup.h"
#include "check/worn.h"
#include "ground/buf.h"

struct dup_file {
	struct dup *dup;
	struct worn worn; /* of what is in dup or was replaced there */
	const char *path; /* NULL: in memory only; lent */
	int fd;
	ino_t ino;	  /* of the file that is open */
	dev_t dev;
	off_t known;	  /* bytes that were read */
	struct buf buf;
	struct sketch sketch; /* of the entry that is being read */
	int unreadable; /* so it failed: an index, but of no use */
	char why[512];
};

/*
 * Open the index at path, made if it is not there (mode 0600), and read it.
 * path NULL: an index in memory, for which begin and end do nothing.
 * dup_file_close() either way.
 */
int dup_file_open(struct dup_file *f, const char *path);
void dup_file_close(struct dup_file *f);

int dup_file_begin(struct dup_file *f);
void dup_file_end(struct dup_file *f);

/* Add within begin and end; nothing happens if id is there with this text. */
int dup_file_add(struct dup_file *f, const struct sketch *s, const char *id);

/* The same of what is known not to be there. */
int dup_file_put(struct dup_file *f, const struct sketch *s, const char *id);

/* Remove everything, within begin and end, by making the file anew. */
int dup_file_empty(struct dup_file *f);

/* Say in f->why that path could not be used, with errno; returns -1. */
int dup_file_fail(struct dup_file *f, const char *what, const char *path);

#endif
