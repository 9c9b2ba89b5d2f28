/*
 * How much a text repeats itself.  Lengths are in bytes of words.
 * Source: Rae et al., Scaling Language Models (Gopher), 2021, table A1, for
 * the formulas; their limits are for web pages, those of rg-check for reviews.
 */
#ifndef REPEATS_H
#define REPEATS_H

#include <stddef.h>
#include <stdint.h>

#include "text/text.h"

struct repeats_slot;

struct repeats {
	struct repeats_slot *table; /* scratch: kept from text to text */
	size_t mask;
	uint32_t stamp;
	uint32_t *seen; /* the same: pairs of words, as tags and stamps */
	size_t seenmask;
	uint32_t seenstamp;
	unsigned char *again; /* for each word: the pair from it on was there */
	size_t cap;
	size_t words; /* of the text; 0 if it has too few */
	size_t pairs; /* that were there before, or, seldom, seem so */
	size_t rows;  /* pairs of one and the same word */
};

#define REPEATS_INIT {NULL, 0, 0, NULL, 0, 0, NULL, 0, 0, 0, 0}

/* What repeats, and how much of the text that is. */
struct repeat {
	size_t first, last; /* words of the place that shows it */
	double share;	    /* from 0 to 1 */
};

void repeats_free(struct repeats *r);

/*
 * The next row of one and the same word, of two words or more, from the word
 * *first on; its length, 0 if there is none.  A row of one word with an end of
 * a sentence in it is one too.
 */
size_t repeats_row(const struct text *t, size_t *first, size_t *last);

/* Read t; the six below are about it. */
void repeats_read(struct repeats *r, const struct text *t);

/* Returns 0 if t has no row, so that repeats_row() need not be asked. */
int repeats_rows(const struct repeats *r);

/*
 * Returns 0 if t repeats no two words often enough for a share of least in one
 * of the next three, so that they need not be asked.
 */
int repeats_may(const struct repeats *r, double least);

/* Share of sentences of five words or more that stood in it before. */
void repeats_sentences(struct repeats *r, const struct text *t,
    struct repeat *out);

/*
 * Share of the n words in a row that occur most: at least four times, two
 * words at least five times, for a short text names its subject thrice.
 */
void repeats_top(struct repeats *r, const struct text *t, size_t n,
    struct repeat *out);

/* Share of words that are part of n in a row which stood in it before. */
void repeats_again(struct repeats *r, const struct text *t, size_t n,
    struct repeat *out);

/*
 * Share of words that are said again at once, "and so I am and so I am and so I
 * am": 4 words to 16 thrice, or 6 and more of them twice.
 */
void repeats_loops(struct repeats *r, const struct text *t,
    struct repeat *out);

#endif
