/*
 * Which of the journal's answers were written to standard output, so that
 * another run can write the others alone (rg-call --new).
 *
 * A file beside the journal, of JSON lines, mode 0600.  The first is
 * {"rg-written":1}; every other is noted before a piece of the output is
 * written, and says whose records end in it and, if it goes to a regular file,
 * where that is:
 *
 *	{"marks":["9f3ac2d10b7e5512"],"dev":2049,"ino":77,"at":812,"len":406}
 *
 * A mark is journal_mark() of the answer.  A later line proves that the piece
 * was written; of the last one only the file itself can tell.
 *
 * Who has the journal locked owns the file.
 */
#ifndef WRITTEN_H
#define WRITTEN_H

#include <stddef.h>
#include <stdint.h>

#include "journal/journal.h"

#define WRITTEN_VERSION 1

struct written;

/* Where a piece of the output goes. */
struct written_place {
	int64_t dev, ino; /* of a regular file; ino 0: it is none */
	int64_t at;	  /* offset of its first byte */
	int64_t len;	  /* bytes */
};

/*
 * Open path, and read what it holds; or, with anew, begin it anew, since a new
 * output begins.  A torn last line is cut off.  Returns 0; or -1 with why,
 * which quotes path: not to be opened or written, no such file of rg-call,
 * another version.
 */
int written_open(struct written **wp, const char *path, int anew,
    char why[JOURNAL_WHY]);

/*
 * How many records end in the last piece, if nothing shows whether it was
 * written, and where it went; with 0 *place is where the output was left.
 */
size_t written_doubt(const struct written *w, struct written_place *place);

/* It was not: 0, or -1 with errno. */
int written_deny(struct written *w);

/* Was the answer with this mark written before? */
int written_has(const struct written *w, uint64_t mark);

/*
 * A piece is about to be written, in which the lines of these n answers end.
 * Not synced: it outlives a kill and no power cut.  0, or -1 with errno.
 */
int written_note(struct written *w, const uint64_t *mark, size_t n,
    const struct written_place *place);

/* All that was noted was written, and nothing follows: 0, or -1 with errno. */
int written_end(struct written *w);

void written_close(struct written *w);

#endif
