/*
 * Cues: the words by which phrases are noticed in a text.
 *
 * A phrase begins with words that most texts have ("I", "this"), but has
 * others that few have.  Of its elements that must stand, the one whose words
 * are rarest is what a text is searched for: where one of them stands, and
 * only there, the phrase is tried.  For phrase.c alone.
 */
#ifndef CUE_H
#define CUE_H

#include <stddef.h>
#include <stdint.h>

#include "text/phrase_row.h"
#include "text/text.h"

struct cue {
	uint64_t hash; /* of the word */
	const struct phrase *phrase;
	const struct alt *alt; /* the alternative that it is a word of */
	unsigned at;	       /* which one */
	unsigned more;	       /* it has more words */
	size_t near, far;      /* words before it in the phrase, at least and
				  at most */
};

struct cues;

/* Choose the cues of n phrases, which must outlive them. */
struct cues *cues_new(const struct phrase *list, size_t n);
void cues_free(struct cues *c);

/* How far a cue may be from the beginning of its phrase, in words. */
size_t cues_far(const struct cues *c);

/* How many there are, and the one at place i, in no order that matters. */
size_t cues_count(const struct cues *c);
const struct cue *cues_at(const struct cues *c, size_t i);

/*
 * The first of the cues that are this word, NULL if none is.  They stand in
 * the order of the phrases; the last is followed by one of another hash.
 */
const struct cue *cues_of(const struct cues *c, uint64_t hash);

#endif
