/*
 * The lines of a data file in the order of their slots, whatever order they
 * came in: first those that rg-prompts planned, by slot, seed and plan; then
 * those whose id is a number, by that; then those whose id is that of a line
 * (rec_line_id()), by its number; then all others, in an order that
 * depends on their ids alone.  24 bytes a line.
 */
#ifndef ORDER_H
#define ORDER_H

#include <stdint.h>
#include <sys/types.h>

#include "ground/buf.h"

/* Where an id stands. */
struct order_key {
	uint64_t slot;
	uint64_t rest;
};

void order_key(struct order_key *k, const char *id);

/* Less than, equal to or greater than 0, as a stands before b or behind it. */
int order_compare(const struct order_key *a, const struct order_key *b);

struct order {
	int fd;
	struct order_line {
		struct order_key key;
		uint64_t at; /* offset and length */
	} *line;
	size_t n;
	struct buf win; /* what was read last, from win_at on */
	off_t win_at;
};

/*
 * Read the whole lines in the first `end` bytes of fd, which the caller keeps
 * from changing; about n of them.  Returns 0, or -1 with errno set;
 * order_free() either way.
 */
int order_read(struct order *o, int fd, off_t end, size_t n);

/*
 * Line i in order, from 0, without its LF: lent until the next call.  NULL with
 * errno set if it cannot be read.
 */
const char *order_line(struct order *o, size_t i, size_t *len);

void order_free(struct order *o);

#endif
