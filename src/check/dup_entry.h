/*
 * An entry of the index on disk, for dup_file.c alone.
 */
#ifndef DUP_ENTRY_H
#define DUP_ENTRY_H

#include "check/sketch.h"
#include "ground/buf.h"

enum dup_got {
	DUP_GOT,  /* a whole entry */
	DUP_MORE, /* it is cut off */
	DUP_BAD	  /* it is none */
};

struct dup_entry {
	const char *id; /* within what was read */
	size_t size;
};

/* Read the entry at p, of which have bytes are there, into *e and s. */
enum dup_got dup_entry_read(struct dup_entry *e, struct sketch *s,
    const char *p, size_t have);

/*
 * Compose an entry that adds s under id; out is replaced.  An id over 64 KiB
 * leaves it empty.
 */
void dup_entry_make(struct buf *out, const struct sketch *s, const char *id);

#endif
