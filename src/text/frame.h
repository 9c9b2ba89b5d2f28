/*
 * The frame of an answer that was left in a review's text: a header such as
 * "Rating: 4/5" or "Review:" at its top, a rating or a row of star signs, a
 * key of the answer or of the prompt's brief as JSON.  What talks about the
 * task ("as per the given prompt", "within the word limit") has no form: for
 * that there are the phrases of frame_phrases.h.
 */
#ifndef FRAME_H
#define FRAME_H

#include "text/text.h"

struct frame;

/* What the search needs, made once; book as in phrase.h. */
struct frame *frame_new(struct phrasebook *book);
void frame_free(struct frame *f);

/*
 * Look for a piece of frame in t.  Returns 1 with the bytes of t->raw that
 * show it, else 0.
 */
int frame_find(const struct frame *f, const struct text *t, size_t *at,
    size_t *len);

#endif
