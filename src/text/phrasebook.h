/*
 * A phrasebook knows the cues (cue.h) of many sets of phrases, so that one look
 * at each word of a text serves them all: phrases_find() then looks only at the
 * words that were noted for its set, with the words beside them that one of its
 * phrases may have there.  For most sets a text has none.
 */
#ifndef PHRASEBOOK_H
#define PHRASEBOOK_H

#include "text/text.h"

#define PHRASEBOOK_SETS 64

struct cue;
struct phrasebook;

struct phrasebook *phrasebook_new(void);
void phrasebook_free(struct phrasebook *b);

/* The number of a new set.  More than PHRASEBOOK_SETS are an assertion. */
unsigned phrasebook_set(struct phrasebook *b);

/* Enter a cue of a set; what counts of it is copied. */
void phrasebook_add(struct phrasebook *b, unsigned set, const struct cue *c);

/* No more sets will come: before the first phrasebook_read(). */
void phrasebook_end(struct phrasebook *b);

/*
 * Note in t which of its words are cues, and of which sets; it holds until the
 * next text_read().  Linear in its length.
 */
void phrasebook_read(const struct phrasebook *b, struct text *t);

#endif
