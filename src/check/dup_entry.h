/*
 * An entry of the index on disk, for dup_file.c alone.
 */
#ifndef DUP_ENTRY_H
#define DUP_ENTRY_H

#include "check/dup.h"
#include "ground/buf.h"

enum dup_got {
	DUP_GOT,  /* a whole entry */
	DUP_MORE, /* it is cut off */
	DUP_BAD	  /* it is none */
};

/*
 * Read the entry at p, of which have bytes are there, and do what it says to
 * d.  scratch is used on the way.  *size is its size if it was whole.
 */
enum dup_got dup_entry_read(struct dup *d, struct sketch *scratch,
    const char *p, size_t have, size_t *size);

/*
 * Compose an entry that adds s, or drops what is there, under id; out is
 * replaced.  An id over 64 KiB leaves it empty.
 */
void dup_entry_add(struct buf *out, const struct sketch *s, const char *id);
void dup_entry_drop(struct buf *out, const char *id);

#endif
