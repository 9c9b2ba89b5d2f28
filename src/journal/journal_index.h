/*
 * The index of a journal: from a key to the place of the line that counts.
 * Open addressing, 16 bytes a slot, at most three quarters full: 21 to 43 bytes
 * an entry.  It keeps 47 bits of whose answer a line is and 32 of the request,
 * so what it finds must be compared with the line itself.
 */
#ifndef JOURNAL_INDEX_H
#define JOURNAL_INDEX_H

#include <stddef.h>
#include <stdint.h>

#include "journal/journal_line.h"

struct journal_index {
	struct journal_slot {
		uint64_t hash;	/* who, upper half; request, lower half */
		uint64_t place; /* offset: 48 bits; who: 15; final: 1 */
	} *slot;
	int bits; /* 1 << bits slots; 0: none yet */
	size_t used;
};

/* What a look-up goes through, one candidate after the other. */
struct journal_look {
	size_t at;	/* private */
	int started;	/* private */
	int64_t offset; /* of the candidate's line */
	int final;
	int same_request; /* else only who agrees */
};

/*
 * Enter the line at offset (above 0, below 2^48).  It takes the place of one
 * with the same key, unless that is final and it is not.
 */
void journal_index_add(struct journal_index *x, const struct journal_key *k,
    int64_t offset);

/* Next line (look all zero at first) that may be of this key: 1, or 0. */
int journal_index_next(const struct journal_index *x,
    const struct journal_key *k, struct journal_look *look);

void journal_index_free(struct journal_index *x);

#endif
