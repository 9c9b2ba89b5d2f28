/*
 * What a site shows around a review, written into its text: a row of star
 * signs, and scores with their labels on lines of their own; or who is to be
 * speaking, as the first or the last line: a name, an age, and more, with
 * commas between.  For frame.c alone.
 */
#ifndef FRAME_ROW_H
#define FRAME_ROW_H

#include "text/text.h"

/* Look for one in t; *at is the byte at which it begins. */
int frame_row_stars(const struct text *t, size_t *at);
int frame_row_scores(const struct text *t, size_t *at);
int frame_row_persona(const struct text *t, size_t *at);

#endif
