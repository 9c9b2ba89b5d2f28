/*
 * JSON lines: a reader that survives broken ones, and a writer of whole ones.
 *
 * A line ends in LF (a CR before it is white space); blank lines count but are
 * skipped; a UTF-8 byte order mark at the start is skipped; the last line
 * needs no LF.  A line over JL_MAX bytes is a broken line, and is skipped to
 * its end without being kept.
 */
#ifndef JSONL_H
#define JSONL_H

#include <stdio.h>

#include "ground/buf.h"
#include "json/json.h"

#define JL_MAX (16 * 1024 * 1024) /* bytes in a line, its LF not counted */

struct jl {
	const char *name; /* for messages: the path, or "<stdin>" */
	size_t line;	  /* number of the line that was read last, from 1 */
	const char *why;  /* what was wrong with it, if it was broken */
	int fd;
	int eof;
	int skipping;	  /* within a line that is too long */
	size_t start;	  /* where in buf the next line begins */
	size_t seen;	  /* bytes from there known to hold no LF */
	struct buf buf;
};

/*
 * Open path for reading; NULL or "-" is standard input.  path is kept, not
 * copied.  Returns 0, or -1 with errno set.
 */
int jl_open(struct jl *in, const char *path);

/*
 * Whether a terminal is read, where nobody writes but who waits for us; that,
 * and what ends it, is said unless quiet.
 */
int jl_terminal(const struct jl *in, int quiet);

/* Read text, which is copied, in the place of a file; name is kept. */
void jl_text(struct jl *in, const char *name, const char *text);

/*
 * Read the next record, waiting for it.  Standard output (stdio) is flushed
 * before every wait, so that no finished record lingers in this process; one
 * that cannot be written ends the program with EXIT_ENV.
 * Returns 1 with *rec owned by the caller; 0 at the end; -1 if the line is no
 * JSON object, with in->line and in->why set: report it and go on.
 * A read error ends the program with EXIT_ENV.
 */
int jl_read(struct jl *in, struct json_object **rec);

/* The same for the bare line: *line is lent until the next call. */
int jl_line(struct jl *in, const char **line, size_t *len);

/*
 * The two halves of jl_line() for programs that poll.  jl_next() takes a line
 * from what was read: 1 a line; 0 none complete yet; -1 a broken line (too
 * long).  jl_fill() calls read(2) once: 1 got bytes (or EINTR, EAGAIN); 0 end
 * of input (jl_next() then yields an unfinished last line).
 */
int jl_next(struct jl *in, const char **line, size_t *len);
int jl_fill(struct jl *in);

/*
 * Bytes of the input before the next line, if it is a regular file (opened
 * before this program at 0 or not); else -1.
 */
int64_t jl_offset(const struct jl *in);

/* Bytes that the file has, or -1 if it is none. */
int64_t jl_size(const struct jl *in);

/* Parse one line as a record: 1, or -1 with *why set. */
int jl_parse(const char *line, size_t len, struct json_object **rec,
    const char **why);

/* Write rec as one line; errors show up in close_stdout() (or ferror()). */
void jl_write(FILE *fp, struct json_object *rec);

void jl_close(struct jl *in);

#endif
