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
	size_t at;	       /* which one */
	size_t near, far;      /* words before it in the phrase, at least and
				  at most */
};

struct cues;

/* Choose the cues of n phrases, which must outlive them. */
struct cues *cues_new(const struct phrase *list, size_t n);
void cues_free(struct cues *c);

/* How far a cue may be from the beginning of its phrase, in words. */
size_t cues_far(const struct cues *c);

/*
 * The first of the words i .. end - 1 of t that is a cue; end if none is.  In
 * *cue the first of those that it is; they stand in the order of the phrases,
 * and the last is followed by one of another hash.
 */
size_t cues_next(const struct cues *c, const struct text *t, size_t i,
    size_t end, const struct cue **cue);

#endif
