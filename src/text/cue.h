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

/* Where words stand: in the sentence of a cue, or in so many just beside it. */
enum cue_where { CUE_SENTENCE, CUE_BEFORE, CUE_BEHIND, CUE_WHERES };
#define CUE_FEW 6

/*
 * What must stand near a cue, or-ed: any of these bits.  All bits where it may
 * be anything.
 */
struct cue_fit {
	uint64_t need[2]; /* there: cue_bit() of a word */
	/* just beside it: cue_side() of a word, or CUE_END */
	uint32_t before, behind;
	uint8_t where[2]; /* where need is: enum cue_where */
};

struct cue {
	uint64_t hash;	 /* of the word */
	uint64_t begin;	 /* cue_bit() of what the phrase begins with */
	uint32_t phrase; /* its place: what most tries ask is here */
	uint32_t alt;	 /* that of the alternative that it is a word of */
	uint16_t at;	 /* which one */
	uint8_t more;	 /* it has more words */
	uint8_t crosses; /* that of the phrase */
	uint16_t near, far;    /* words before it in the phrase, at least and
				  at most */
	struct cue_fit fit;
};

/* What does stand there. */
struct cue_place {
	uint64_t bits[CUE_WHERES];
	uint32_t before, behind;
};

/* The end of a sentence, or of a clause behind the cue; of some words, too. */
#define CUE_END (UINT32_C(1) << 31)

static inline uint64_t
cue_bit(uint64_t hash)
{
	return UINT64_C(1) << (hash >> 58);
}

static inline uint32_t
cue_side(uint64_t hash)
{
	return UINT32_C(1) << (hash >> 59);
}

/* The place of the word i of t, whose sentence has these bits. */
static inline struct cue_place
cue_place(const struct text *t, size_t i, uint64_t sentence)
{
	const uint32_t flags = t->words[i].flags;
	const uint32_t first = flags / WORD_FIRST & 1;
	const uint32_t last = (flags / WORD_LAST | flags / WORD_PAUSE) & 1;
	/* at its ends the text ends a sentence: there it need not be a word */
	const struct word *before = &t->words[i - (i > 0)];
	const struct word *behind = &t->words[i + (i + 1 < t->n)];

	return (struct cue_place){{sentence, sentence, sentence},
		cue_side(before->hash) | first * CUE_END,
		cue_side(behind->hash) | last * CUE_END};
}

/*
 * Take in the words beside it.  pairs has cue_bit() of each word and of the one
 * before; there are CUE_FEW of no bits before the first, and as many behind.
 */
static inline void
cue_place_few(struct cue_place *p, const uint64_t *pairs, size_t i)
{
	const uint64_t *at = pairs + i;

	_Static_assert(CUE_FEW == 6, "the places below");
	p->bits[CUE_BEFORE] &= at[-1] | at[-3] | at[-5];
	p->bits[CUE_BEHIND] &= at[2] | at[4] | at[6];
}

/*
 * May the phrase of a cue stand there?  Denies most that do not.  As nobody can
 * tell which of it fails, it has no branches.
 */
static inline int
cue_fits(const struct cue_fit *f, const struct cue_place *p)
{
	return ((f->before & p->before) != 0) & ((f->behind & p->behind) != 0) &
	    ((f->need[0] & p->bits[f->where[0]]) != 0) &
	    ((f->need[1] & p->bits[f->where[1]]) != 0);
}

/* What one of several cues needs: cue_fit with fewer bits. */
struct cue_some {
	uint16_t before, behind, need[2];
};

static inline uint32_t
cue_half(uint64_t bits)
{
	return (uint32_t)(bits | bits >> 32);
}

static inline uint16_t
cue_fold(uint32_t bits)
{
	return (uint16_t)(bits | bits >> 16);
}

static inline void
cue_some_add(struct cue_some *s, const struct cue_fit *f)
{
	s->before |= cue_fold(f->before);
	s->behind |= cue_fold(f->behind);
	s->need[0] |= cue_fold(cue_half(f->need[0]));
	s->need[1] |= cue_fold(cue_half(f->need[1]));
}

/* May one of them fit?  Where it is denied, none does; of none, none. */
static inline int
cue_some_fits(const struct cue_some *s, const struct cue_place *p)
{
	const uint16_t sentence = cue_fold(cue_half(p->bits[CUE_SENTENCE]));
	const uint16_t before = s->before & cue_fold(p->before);
	const uint16_t behind = s->behind & cue_fold(p->behind);

	return (before != 0) & (behind != 0) &
	    ((s->need[0] & sentence) != 0) & ((s->need[1] & sentence) != 0);
}

/* Those of some phrases. */
struct cues {
	struct cue *list; /* those of a word together; behind them hash 0 */
	size_t n;
	uint32_t *table; /* open addressing: a place in list + 1, or 0 */
	size_t slots;	 /* of it: a power of two */
	size_t far;	 /* how far one may be from the beginning of its
			    phrase, in words */
};

/* Choose the cues of all phrases. */
void cues_find(struct cues *c, const struct phrase_rows *rows);

/* Release what that has made. */
void cues_free(struct cues *c);

/*
 * The first of the cues that are this word, NULL if none is.  They stand in
 * the order of the phrases; the last is followed by one of another hash.
 */
const struct cue *cues_of(const struct cues *c, uint64_t hash);

#endif
