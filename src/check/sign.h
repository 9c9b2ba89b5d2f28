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

/* The signs of each word of a text, bit by bit; free(list.at). */
struct sign_list {
	uint64_t *at;
	size_t cap;
};

/* What the search needs; made once, free with signs_free(). */
struct signs *signs_new(void);
void signs_free(struct signs *s);

/* Fill list, which starts as all zero, with the signs of t's words. */
void signs_read(const struct signs *s, const struct text *t,
    struct sign_list *list);

#endif
