/*
 * Standard output of rg-call: finished lines, in one of three orders, written
 * by one process so that no line is ever torn.
 *
 * A line takes its place when output_join() is called and is written once it
 * was put and every place before it was put too.  Who joins when the record is
 * read keeps the order of the input; who joins when the reply is in the
 * journal keeps the journal's order; who joins when the line is finished keeps
 * none.  Nothing is written by these but output_write(), which writes what the
 * descriptor takes at once; the descriptor itself is left as the shell gave
 * it: no O_NONBLOCK, a write happens only after poll(2) said that it can, of
 * at most PIPE_BUF bytes.
 */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stddef.h>
#include <stdint.h>

#include "ground/buf.h"

struct output;

/* end is what every line ends in: LF, or NUL. */
struct output *output_open(int fd, char end);

/* Take the next place in the order; returns its ticket. */
uint64_t output_join(struct output *o);

/*
 * Fill a place with a line (end is added), or with nothing if line is
 * NULL.  line is copied; mark is what output_next() tells of it, or 0.
 */
void output_put(struct output *o, uint64_t ticket, const char *line,
    size_t len, uint64_t mark);

/* Bytes that could be written now: poll for POLLOUT if there are any. */
size_t output_ready(struct output *o);

/* Lines that were put and not yet wholly written, and their bytes. */
size_t output_lines(const struct output *o);
size_t output_bytes(const struct output *o);

/*
 * How many bytes the next output_write() will write, with the marks that are
 * not 0 of the lines that end in them appended to marks, 8 bytes each.  For a
 * regular file they are whole lines.
 */
size_t output_next(struct output *o, struct buf *marks);

/*
 * Write, after poll(2) said POLLOUT.  Returns 0, or -1 with errno set (EPIPE:
 * the reader is gone).  To a regular file all of output_next() is written, or
 * it has failed.
 */
int output_write(struct output *o);

void output_close(struct output *o);

#endif
