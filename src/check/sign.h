/*
 * Signs: what kind of thing a word, or a few, may be about, so that texts with
 * other words for the same can be compared.
 *
 * A review tells of a thing; a model's commentary tells of the review, as of a
 * piece of work: who ordered it, how it is to be, why it cannot be had.  One
 * sign of that is anybody's ("I never write reviews"); some kinds of them in
 * one sentence ("a fake review is not something I can write for you") are not.
 * Which are is for commentary.h to say.
 */
#ifndef SIGN_H
#define SIGN_H

#include <stddef.h>
#include <stdint.h>

#include "text/text.h"

struct signs;

/*
 * What the search needs; made once, free with signs_free().  If `pair` is not
 * NULL, it is called for each two words that may have signs together, or with
 * others behind them, which only have a hash and WORD_DIGIT.
 */
struct signs *signs_new(void (*pair)(void *arg, const struct word *first,
    const struct word *second), void *arg);
void signs_free(struct signs *s);

/* Signs are bits below this one. */
#define SIGN_BITS 44
#define SIGNS ((UINT64_C(1) << SIGN_BITS) - 1)

/* The bits above are for signs_here(), up to SIGN_END. */
#define SIGN_HERE (UINT64_C(1) << 45) /* it is to be called in any case */
#define SIGN_END 48

/* Those that the word i of t has by itself, wherever it stands. */
uint64_t signs_word(const struct signs *s, const struct text *t, size_t i);

/*
 * Make of these those that it has where it stands: add what it has with the
 * words behind it, and take away what it has not here.  Bits above SIGNS stay.
 * Need not be called if SIGN_HERE is not there, and it and the word behind it
 * are no pair.
 */
uint64_t signs_here(const struct signs *s, const struct text *t, size_t i,
    uint64_t signs);

#endif
