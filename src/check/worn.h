/*
 * Worn words: in how many of the accepted reviews an opener, a closer or a
 * phrase stands, counted in about 2 MiB however many reviews there are.
 *
 * An opener is the first WORN_ENDS words of a review, a closer the last ones, a
 * phrase WORN_PHRASE words in a row; two characters of a script without spaces
 * are a word.  The product's name, as far as its words stand together, is one
 * word and the same for every product: "the X has" is worn whatever X is.
 * Short words of it ("5 l", "at") count beside the others that they have there,
 * not alone.  A text counts once however often it says something.
 *
 * Counts are those of a count-min sketch of two rows: never too low, and too
 * high by what else falls into both cells of a hash.  They do not depend on the
 * order in which reviews were added.
 * Source: Cormode, Muthukrishnan, An improved data stream summary: the
 * count-min sketch and its applications, 2005.
 */
#ifndef WORN_H
#define WORN_H

#include "check/sketch.h"

enum { WORN_ENDS = 3, WORN_PHRASE = 5 };

enum { WORN_DIGITS = 4 };

struct worn {
	/* digits of the cells, 0 to 255, the lowest first; NULL: all are 0 */
	uint8_t *digit[WORN_DIGITS];
	uint32_t *wait; /* phrases that are not counted yet */
	size_t nwait;
	size_t nfirst; /* but the first of them in the first row */
	uint32_t late; /* the others are of so many reviews at most */
	uint32_t most; /* and but for them, none stands in more reviews */
	uint64_t n;    /* reviews that were added */
};

void worn_add(struct worn *w, const struct sketch *s);

/* Forget everything; w starts as all zero. */
void worn_clear(struct worn *w);

/* Ask the memory for what is counted of s but its phrases. */
void worn_ask(const struct worn *w, const struct sketch *s);

/* How many of the reviews have this; 0 is nothing that can be had. */
uint32_t worn_count(struct worn *w, uint32_t hash);

/*
 * May an opener, a closer or a whole text stand in more than `most` reviews,
 * the one at hand included?  If not, worn_count() need not be asked.
 */
int worn_may(const struct worn *w, uint32_t hash, double most);

/*
 * Of n phrases that which most of the reviews have, the lowest of several; 0 if
 * none has at least `least`.
 */
uint32_t worn_most(struct worn *w, const uint32_t *hash, size_t n,
    uint32_t least);

/* The hash by which equal whole texts are counted. */
uint32_t worn_whole(const struct sketch *s);

/*
 * Put opener, closer and phrases of t into s.  name is that of the product, or
 * NULL.  What has fewer words than an opener or a phrase has none.
 */
void worn_read(struct sketch *s, const struct text *t,
    const struct worn_name *name);

/* The words first .. last of t, read with that name, that have the hash. */
int worn_place(const struct text *t, const struct worn_name *name,
    uint32_t hash, size_t *first, size_t *last);

#endif
