/*
 * Labels of a brief or a plan that need no other beside them: "Keyword list:
 * durable, gift.", "Tone reminder:", "Note imposée : 2/5"; and parts of a plan
 * before dashes: "HOOK – My old mower died.  BODY – This one starts at once."
 */
#ifndef FRAME_LONE_H
#define FRAME_LONE_H

#include "text/phrasebook.h"
#include "text/text.h"

struct frame_lone;

/* book as in phrase.h */
struct frame_lone *frame_lone_new(struct phrasebook *book);
void frame_lone_free(struct frame_lone *l);

/* Look for one; returns 1 with the byte where it begins, else 0. */
int frame_lone_find(const struct frame_lone *l, const struct text *t,
    size_t *at);

#endif
