/*
 * zlib works on a stream, piece by piece; here both ends are in memory.
 */
#include "ground/gzip.h"

#include <string.h>

#define ZLIB_CONST
#include <zlib.h>

#include "ground/msg.h"

enum {
	WINDOW = 15 + 16, /* 32 KiB, and gzip's header */
	MEM_LEVEL = 8,	  /* zlib's and so gzip's default */
	PIECE = 1 << 20	  /* given to zlib at once: its counts are 32 bits */
};

/* Let zlib take what it was given; the bytes that it put out. */
static size_t
turn(z_stream *z, int flush)
{
	unsigned char out[16384];
	size_t n = 0;

	do {
		z->next_out = out;
		z->avail_out = sizeof(out);
		deflate(z, flush);
		n += sizeof(out) - z->avail_out;
	} while (z->avail_out == 0);
	return n;
}

size_t
gzip_size(const void *data, size_t len)
{
	const unsigned char *at = data;
	z_stream z;
	size_t n = 0;

	memset(&z, 0, sizeof(z));
	if (deflateInit2(&z, Z_BEST_COMPRESSION, Z_DEFLATED, WINDOW,
	    MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK)
		die(EXIT_ENV, "out of memory");
	for (; len > PIECE; at += PIECE, len -= PIECE) {
		z.next_in = at;
		z.avail_in = PIECE;
		n += turn(&z, Z_NO_FLUSH);
	}
	z.next_in = at;
	z.avail_in = (unsigned)len;
	n += turn(&z, Z_FINISH);
	deflateEnd(&z);
	return n;
}

int
gzip_begins(const void *data, size_t len)
{
	return len > 2 && memcmp(data, "\x1f\x8b", 2) == 0;
}

/* Let zlib take what it was given: 0 it wants more; 1 the end; -1 no more. */
static int
unturn(z_stream *z, size_t max, struct buf *to)
{
	char out[16384];
	int rc;

	do {
		z->next_out = (unsigned char *)out;
		z->avail_out = sizeof(out);
		rc = inflate(z, Z_NO_FLUSH);
		buf_add(to, out, sizeof(out) - z->avail_out);
		if (rc == Z_MEM_ERROR)
			die(EXIT_ENV, "out of memory");
		if (rc == Z_STREAM_END)
			return 1;
		if ((rc != Z_OK && rc != Z_BUF_ERROR) ||
		    (max > 0 && to->len > max))
			return -1;
	} while (z->avail_out == 0);
	return 0;
}

int
gzip_unpack(const void *data, size_t len, size_t max, struct buf *out)
{
	const unsigned char *at = data;
	z_stream z;
	size_t n;
	int rc = 0;

	memset(&z, 0, sizeof(z));
	if (inflateInit2(&z, WINDOW) != Z_OK)
		die(EXIT_ENV, "out of memory");
	for (; rc == 0 && len > 0; at += n, len -= n) {
		n = len < PIECE ? len : PIECE;
		z.next_in = at;
		z.avail_in = (unsigned)n;
		rc = unturn(&z, max, out);
	}
	inflateEnd(&z);
	return rc == 1 ? 0 : -1;
}
