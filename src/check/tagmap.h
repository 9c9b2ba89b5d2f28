/*
 * A table of (tag, number) pairs, many for a tag: which entries of an index
 * have a tag.  Start from all zero.
 *
 * It is cut in parts that grow one at a time and, once they are not small, by
 * a quarter, so that little memory is free and little is needed to grow: 8
 * bytes a pair at a load of 0.6 to 0.75.  Memory that is not there ends the
 * program (mem.h).
 */
#ifndef TAGMAP_H
#define TAGMAP_H

#include <stddef.h>
#include <stdint.h>

enum { TAGMAP_BITS = 4, TAGMAP_PARTS = 1 << TAGMAP_BITS };

struct tagmap {
	struct tagmap_part {
		void *memory;
		struct tagmap_line *line; /* in it */
		size_t cap;  /* lines where tags belong; 0: nothing was put */
		size_t size; /* lines */
		size_t used; /* pairs */
	} part[TAGMAP_PARTS];
	int lists; /* parts are lists of pairs until tagmap_settle() */
};

/* Add a pair; number is below 2^32 - 1. */
void tagmap_put(struct tagmap *m, uint32_t tag, size_t number);

/* Add the pairs of n tags with that number. */
void tagmap_put_all(struct tagmap *m, const uint32_t *tag, size_t n,
    size_t number);

/*
 * Let a pair that was put have another number.  It keeps its place among those
 * of its tag: tagmap_get() adds the number there.
 */
void tagmap_change(struct tagmap *m, uint32_t tag, size_t number, size_t to);

/* Numbers that were found; starts as all zero. */
struct tagmap_found {
	uint32_t *at;
	size_t n;
	size_t cap;
};

/* Add the numbers with that tag to f, in the order in which they were put. */
void tagmap_get(const struct tagmap *m, uint32_t tag, struct tagmap_found *f);

/* The same of n tags, one after the other. */
void tagmap_get_all(const struct tagmap *m, const uint32_t *tag, size_t n,
    struct tagmap_found *f);

/* Ask for the memory in which n tags are looked for. */
void tagmap_ask(const struct tagmap *m, const uint32_t *tag, size_t n);

/* Make room for times as many pairs as there are. */
void tagmap_reserve(struct tagmap *m, double times);

/*
 * For adding many: make room for times as many pairs as there are, and add
 * pairs, several times as fast as tagmap_put() does.  From the first of these
 * to the last no other function may be called.
 */
void tagmap_expect(struct tagmap *m, double times);
void tagmap_later(struct tagmap *m, uint32_t tag, size_t number);
void tagmap_settle(struct tagmap *m);

/* Forget everything and release the memory; m may be used again. */
void tagmap_free(struct tagmap *m);

#endif
