/*
 * gzip, for how much a text can be compressed: the only includer of zlib.
 */
#ifndef GZIP_H
#define GZIP_H

#include <stddef.h>

/*
 * Bytes that len bytes at data have as a gzip file (RFC 1952) at level 9, its
 * header of ten bytes included.  Nothing is kept; memory that is not there ends
 * the program (msg.h).
 */
size_t gzip_size(const void *data, size_t len);

#endif
