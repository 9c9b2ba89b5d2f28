/*
 * A set of phrases, compiled: for phrase.c.  It is one block of memory that has
 * places in place of pointers, so that it can be made when the programs are
 * built, and be there when one starts: see phrase_image.h.
 */
#ifndef PHRASE_SET_H
#define PHRASE_SET_H

#include <stddef.h>
#include <stdint.h>

#include "text/cue.h"
#include "text/phrase_row.h"

struct phrase_set {
	struct phrase_rows rows;
	struct cues cues;
	void *block; /* in which both lie; NULL: in the image */
};

/* Compile n phrases, or find them in the image. */
void phrase_set_new(struct phrase_set *s, const char *const *list, size_t n);
void phrase_set_free(struct phrase_set *s);

#endif
