/*
 * What a sentence can score at most (net.h, bounds): for commentary.c alone.
 *
 * Hardly any sentence of a review comes near the limit, so that it need not be
 * scored, for which many rows are fetched from far away.  Its bound is the sum
 * of a few small numbers that stay near the processor.
 */
#ifndef COMMENTARY_BOUND_H
#define COMMENTARY_BOUND_H

#include <stddef.h>
#include <stdint.h>

#include "check/commentary_mark.h"
#include "check/net.h"
#include "check/sign.h"
#include "text/text.h"

/* What these need; net is lent, and must last. */
struct bounds *bounds_new(const struct net *net);
void bounds_free(struct bounds *b);

/* What is told of a word. */
struct told {
	net_row row; /* the sum of those of its marks by itself */
	uint64_t hash; /* its own */
	/*
	 * Its signs where it stands (sign.h), and above SIGN_END its gain, with
	 * that of the pair that it is with the word behind it, which is 0 or
	 * more, so that it does no harm at the end of a sentence.
	 */
	uint64_t signs;
};

/* Read the words of t into list, which has room for as many. */
void bounds_words(struct bounds *b, const struct text *t, struct told *list);

/*
 * The sentence of t that begins with the word `first`, and its beginnings up to
 * a pause, of BEGINNING words at least: the last words of those that may score
 * above `least` go to out.  Returns how many they are; the last word of the
 * sentence goes to *last.  list: as it was read.
 */
size_t bounds_sentence(struct bounds *b, const struct text *t,
    const struct told *list, size_t first, double least,
    size_t out[LONGEST_ALONE], size_t *last);

#endif
