/*
 * The file of a journal: opened, locked, begun; and lines read from it.
 */
#ifndef JOURNAL_FILE_H
#define JOURNAL_FILE_H

#include <stddef.h>
#include <stdint.h>

#include "journal/journal.h"

/*
 * Open as journal_open() says, up to the header, which is written if the file
 * is new.  Returns the descriptor, or -1 with why.
 */
int journal_file_open(const char *path, enum journal_mode mode,
    char why[JOURNAL_WHY]);

/* Complain: "journal 'PATH' WHAT", "cannot DOING journal 'PATH': errno"; -1. */
int journal_refuse(char why[JOURNAL_WHY], const char *path, const char *what);
int journal_refuse_errno(char why[JOURNAL_WHY], const char *doing,
    const char *path);

/* A piece of the file in memory; all zero at first, buf_free(&v->buf) last. */
struct journal_view {
	struct buf buf;
	int64_t off; /* of buf in the file */
};

/*
 * The line at off, lent until the next call; step bytes are read at once.
 * Returns 1, with *len not counting its LF; 0 if there is no whole line, with
 * *line and *len the piece of one; -1 with errno.
 */
int journal_view_line(struct journal_view *v, int fd, int64_t off, size_t step,
    const char **line, size_t *len);

#endif
