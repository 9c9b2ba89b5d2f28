/*
 * Cues: the words by which phrases are noticed in a text.
 *
 * A phrase begins with words that most texts have ("I", "this"), but has
 * others that few have.  Of its elements that must stand, the one whose words
 * are rarest is what a text is searched for: where one of them stands, and
 * only there, the phrase is tried, if the words beside it may be those that
 * the phrase has there.  For phrase.c and phrasebook.c alone.
 */
#ifndef CUE_H
#define CUE_H

#include <stddef.h>
#include <stdint.h>

#include "text/phrase_row.h"
#include "text/text.h"

/*
 * What must stand near a cue, or-ed: any of these bits.  All bits where it may
 * be anything.
 */
struct cue_fit {
	/* just there: cue_side() of a word, or CUE_END */
	uint64_t before, behind;
	uint64_t need[2]; /* somewhere in its sentence: cue_bit() of a word */
};

struct cue {
	uint64_t hash; /* of the word */
	const struct phrase *phrase;
	const struct alt *alt; /* the alternative that it is a word of */
	unsigned at;	       /* which one */
	unsigned more;	       /* it has more words */
	size_t near, far;      /* words before it in the phrase, at least and
				  at most */
	struct cue_fit fit;
};

/* What does stand there. */
struct cue_place {
	uint64_t before, behind, sentence;
};

/* The end of a sentence, or of a clause behind the cue. */
#define CUE_END (UINT64_C(1) << 63)

static inline uint64_t
cue_bit(uint64_t hash)
{
	return UINT64_C(1) << (hash >> 58);
}

/* The same without the bit that CUE_END is. */
static inline uint64_t
cue_side(uint64_t hash)
{
	return hash >> 58 == 63 ? CUE_END >> 1 : cue_bit(hash);
}

/* The place of the word i of t, whose sentence has these bits. */
static inline struct cue_place
cue_place(const struct text *t, size_t i, uint64_t sentence)
{
	const struct word *w = &t->words[i];
	struct cue_place p = {UINT64_MAX, UINT64_MAX, sentence};

	if (i > 0)
		p.before = cue_side(w[-1].hash) |
		    ((w->flags & WORD_FIRST) != 0 ? CUE_END : 0);
	if (i + 1 < t->n)
		p.behind = cue_side(w[1].hash) |
		    ((w->flags & (WORD_PAUSE | WORD_LAST)) != 0 ? CUE_END : 0);
	return p;
}

/* May the phrase of a cue stand there?  Denies most that do not. */
static inline int
cue_fits(const struct cue_fit *f, const struct cue_place *p)
{
	return (f->before & p->before) != 0 && (f->behind & p->behind) != 0 &&
	    (f->need[0] & p->sentence) != 0 && (f->need[1] & p->sentence) != 0;
}

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
