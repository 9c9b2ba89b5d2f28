/*
 * The network that tells commentary (commentary.h) by the marks of a sentence.
 *
 * Each mark that it knows has a row of numbers.  The rows of a sentence are
 * added up and multiplied by a share, which is less the longer it is: what it
 * is about, as NET_WIDTH numbers.  Of these each of the hidden units makes a
 * weighted sum, and keeps what is above 0; the score is a weighted sum of the
 * units and of the numbers.  So marks that say little by themselves can say
 * much together, in words that never stood together where it learnt.
 *
 * A bound says without most of this what marks score at most.  A unit keeps no
 * more of a sum than of its parts one by one, if its own weight is above 0; one
 * of a weight below 0 only takes away.  So each row has a gain, its numbers
 * weighed by these units alone, and no marks score more than a constant and the
 * share of their gains.  That of a mark is known roughly without its row, too:
 * the boxes are too many to stay near the processor.
 *
 * It is a text, and rows behind it: a line on what it was learnt from; one with
 * the constant and the weights of the numbers; one for each hidden unit with
 * its constant, its weights of the numbers, and its own.  Boxes for NET_BOX
 * marks each follow: their tags, of two bytes, the lower one first, and their
 * rows, of NET_WIDTH signed bytes.  A mark is a hash of 64 bits; its upper ones
 * say which box.  Behind them are the levels of gains, of two bytes, and four
 * bits for the lowest quarter of the tags of each box, then for the next one:
 * which level no gain there is above; the uppermost of these bits is free.
 */
#ifndef NET_H
#define NET_H

#include <endian.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum {
	NET_WIDTH = 8,
	NET_HIDDEN = 32,
	NET_BITS = 16,
	NET_BOXES = 1 << NET_BITS,
	NET_BOX = 4,
	NET_BOX_BYTES = NET_BOX * (2 + NET_WIDTH),
	NET_LEVELS = 8,
	NET_QUARTERS = 4 * NET_BOXES,
	NET_LEVEL_BYTES = 2 * NET_LEVELS + NET_QUARTERS / 2,
	NET_BYTES = NET_BOXES * NET_BOX_BYTES + NET_LEVEL_BYTES
};

#define NET_SCALE 100.0 /* a number of 1 in a row */
#define NET_GAIN 32.0 /* a gain of 1 */
#define NET_TOP (INT16_MAX / 4) /* the highest gain of a row */

/* Four numbers of four units. */
typedef float net_four __attribute__((vector_size(16)));
enum { NET_FOURS = NET_HIDDEN / 4 };

struct net {
	net_four bias[NET_FOURS];
	net_four in[NET_WIDTH][NET_FOURS];
	net_four out[NET_FOURS];
	net_four more[NET_FOURS]; /* the same, but 0 for those below */
	float direct[NET_WIDTH];
	float always;
	float base; /* the score of no marks at most */
	int16_t level[NET_LEVELS]; /* at most NET_TOP */
	const unsigned char *boxes; /* lent */
	const unsigned char *levels; /* of each quarter of a box; lent */
};

/* A row, or the sum of as many as fit into 16 bits. */
typedef int16_t net_row __attribute__((vector_size(2 * NET_WIDTH)));
enum { NET_ROWS = INT16_MAX / 128 };

/* The sum of any number of them. */
struct net_sum {
	int32_t at[NET_WIDTH];
};

/*
 * Take up size bytes at data, which must last, and a 0 behind them.  Returns -1
 * if they are none.
 */
int net_read(struct net *net, const char *data, size_t size);

/* The row of a mark; all 0 if it is not known. */
static inline net_row net_find(const struct net *net, uint64_t mark);

static inline void
net_add(struct net_sum *sum, net_row row)
{
	size_t d;

	for (d = 0; d < NET_WIDTH; d++)
		sum->at[d] += row[d];
}

/* The score: log odds, above 0 for what is likelier than not. */
double net_score(const struct net *net, const struct net_sum *sum,
    double share);

/*
 * The gain of a row, or of the sum of two.  The score of some marks is at most
 * net->base + share * (the sum of their gains) / NET_GAIN.
 */
int16_t net_gain(const struct net *net, net_row row);

/* The box of a mark, and its tag there: not 0, which is that of none. */
static inline size_t
net_box(uint64_t mark)
{
	return (size_t)(mark >> (64 - NET_BITS));
}

static inline unsigned
net_tag(uint64_t mark)
{
	unsigned tag = (uint16_t)(mark >> 24);

	return tag > 0 ? tag : 1;
}

/* Say that the row of a mark will be asked for. */
static inline void
net_fetch(const struct net *net, uint64_t mark)
{
	__builtin_prefetch(net->boxes + NET_BOX_BYTES * net_box(mark));
}

/* The tags of a box are compared all at once. */
static inline net_row
net_find(const struct net *net, uint64_t mark)
{
	typedef int8_t bytes __attribute__((vector_size(NET_WIDTH)));
	const unsigned char *box = net->boxes + NET_BOX_BYTES * net_box(mark);
	uint64_t differ, equal;
	bytes row = {0};

	memcpy(&differ, box, sizeof(differ));
	differ = le64toh(differ) ^ net_tag(mark) * UINT64_C(0x0001000100010001);
	equal = (differ - UINT64_C(0x0001000100010001)) & ~differ &
	    UINT64_C(0x8000800080008000);
	if (equal != 0)
		memcpy(&row, box + 2 * NET_BOX + (size_t)__builtin_ctzll(
		    equal) / 16 * NET_WIDTH, sizeof(row));
	return __builtin_convertvector(row, net_row);
}

/* The quarter of a mark, and the four bits of one in `levels`. */
static inline size_t
net_quarter(uint64_t mark)
{
	return net_box(mark) | (mark >> 22 & 3 << NET_BITS);
}

static inline unsigned
net_level(const unsigned char *levels, size_t quarter)
{
	return levels[quarter / 2] >> quarter % 2 * 4 & 15U;
}

#endif
