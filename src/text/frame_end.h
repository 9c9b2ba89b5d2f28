/*
 * What a writer says of his text below it: the rating that he was told to
 * give, and how many words it has.  For frame.c alone.
 */
#ifndef FRAME_END_H
#define FRAME_END_H

#include "text/phrase.h"
#include "text/text.h"

struct frame_end;

/* What the search needs; book as in phrase.h. */
struct frame_end *frame_end_new(struct phrasebook *book);
void frame_end_free(struct frame_end *e);

/* Look for one at the end of t; *at is the byte at which it begins. */
int frame_end_find(const struct frame_end *e, const struct text *t,
    size_t *at);

#endif
