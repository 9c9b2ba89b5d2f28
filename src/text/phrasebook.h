/*
 * A phrasebook knows the cues (cue.h) of many sets of phrases, so that one look
 * at each word of a text serves them all: phrases_find() then looks only at the
 * words that were noted for its set, a few of a text, if any.
 */
#ifndef PHRASEBOOK_H
#define PHRASEBOOK_H

#include "text/text.h"

#define PHRASEBOOK_SETS 64

struct phrasebook;

struct phrasebook *phrasebook_new(void);
void phrasebook_free(struct phrasebook *b);

/* The number of a new set.  More than PHRASEBOOK_SETS are an assertion. */
unsigned phrasebook_set(struct phrasebook *b);

/* Enter a word as a cue of a set. */
void phrasebook_add(struct phrasebook *b, unsigned set, uint64_t hash);

/*
 * Note in t which of its words are cues, and of which sets; it holds until the
 * next text_read().  Linear in its length.  Sets that come later are not
 * looked for in t.
 */
void phrasebook_read(const struct phrasebook *b, struct text *t);

#endif
