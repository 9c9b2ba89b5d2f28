/*
 * gzip (RFC 1952), for how much a text can be compressed and for what comes
 * packed: the only includer of zlib.  Memory that is not there ends the program
 * (msg.h).
 */
#ifndef GZIP_H
#define GZIP_H

#include <stddef.h>

#include "ground/buf.h"

/*
 * Bytes that len bytes at data have as a gzip file at level 9, its header of
 * ten bytes included.  Nothing is kept.
 */
size_t gzip_size(const void *data, size_t len);

/* Do the bytes begin as a gzip file does, and as no text can? */
int gzip_begins(const void *data, size_t len);

/*
 * Append what a gzip file holds to out.  Of one that is cut off or damaged
 * that is what there is of it; bytes behind its end are passed over.  Once out
 * is longer than max (0: no bound) nothing more is added.
 * Returns 0, or -1 if the file did not come to its end.
 */
int gzip_unpack(const void *data, size_t len, size_t max, struct buf *out);

#endif
