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

/* What the search needs; made once, free with signs_free(). */
struct signs *signs_new(void);
void signs_free(struct signs *s);

/* Signs are bits below this one; the last is none, but for signs_read(). */
#define SIGN_BITS 48
#define SIGN_MORE (UINT64_C(1) << (SIGN_BITS - 1))

/*
 * Those that the word i of t has by itself, wherever it stands; with SIGN_MORE
 * if it may have others with the words behind it.
 */
uint64_t signs_word(const struct signs *s, const struct text *t, size_t i);

/*
 * Make of these the signs of each word of t: add those that it has with the
 * words behind it, and take away those that it has not where it stands.  Other
 * bits stay.
 */
void signs_read(const struct signs *s, const struct text *t, uint64_t *list);

#endif
