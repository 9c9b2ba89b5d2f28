/*
 * Commentary: sentences in which a model speaks of its task instead of the
 * thing, told by the weights of what they are made of.
 *
 * Phrases and signs (sign.h) tell the commentary that somebody thought of.
 * What they miss is told here by a linear model of a sentence's marks: its
 * words, pairs of neighbours, beginnings of longer words, how it begins and
 * ends, its signs and pairs of these.  The score is the sum of their weights,
 * over the root of how many words there are, and a constant: the log odds of
 * commentary against review.  A sentence is scored with half of what its
 * likelier neighbour has above 0, since commentary seldom comes alone.
 *
 * The weights are learnt (t/unit/commentary.c) from t/commentary/ and from
 * genuine reviews, and stand in commentary.table.  That begins with a line of
 * text: the constant, and what it was learnt from.  Boxes of eight bytes
 * follow, for four marks each: four tags, by which a mark is known, and their
 * weights.  A mark is a hash of 64 bits; the upper ones say which box.
 */
#ifndef COMMENTARY_H
#define COMMENTARY_H

#include <stddef.h>
#include <stdint.h>

#include "text/text.h"

enum {
	COMMENTARY_BITS = 14,
	COMMENTARY_BOXES = 1 << COMMENTARY_BITS,
	COMMENTARY_BOX = 4, /* marks of a box */
	COMMENTARY_ROOT = 12 /* words that a shorter sentence counts for */
};

#define COMMENTARY_SCALE 60.0 /* a weight of 1 in the table */
#define COMMENTARY_NEAR 0.5   /* of a neighbour's score */

/* The marks of a sentence: hashes, one for each time. */
struct commentary_marks {
	uint64_t *at;
	size_t n;
	size_t cap;
	size_t words; /* that it has */
};

/* Where a text has most of it: words; first > last if it has no words. */
struct commentary_hit {
	double score;
	uint32_t first;
	uint32_t last;
};

/* The table, and room for work; free it with commentary_free(). */
struct commentary *commentary_new(void);
void commentary_free(struct commentary *c);

/*
 * The first sentence of t that scores above `limit`, with its quotations and
 * without; else the one that scores highest.
 */
struct commentary_hit commentary_find(struct commentary *c,
    const struct text *t, double limit);

/*
 * For learning, sentence by sentence: take a text up, find the last word of the
 * sentence that begins with the word `from`, and read its marks, which are lent
 * until the next call.
 */
void commentary_text(struct commentary *c, const struct text *t);
size_t commentary_sentence(const struct text *t, size_t from);
const struct commentary_marks *commentary_read(struct commentary *c,
    const struct text *t, size_t first, size_t last);

/* The box of a mark, and its tag there: 1 to 255; 0 is that of none. */
size_t commentary_box(uint64_t mark);
unsigned char commentary_tag(uint64_t mark);

/* What each mark of so many words counts: 1 / root. */
double commentary_share(size_t words);

#endif
