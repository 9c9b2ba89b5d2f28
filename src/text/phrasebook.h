/*
 * A phrasebook knows the cues (cue.h) of many sets of phrases, so that one look
 * at each word of a text serves them all: phrases_find() then looks only at the
 * words that were noted for its set, with the words beside them that one of its
 * phrases may have there.  For most sets a text has none.
 *
 * The same look tells others, too, which words of a text concern them: those of
 * a kind, each of which was entered before.
 */
#ifndef PHRASEBOOK_H
#define PHRASEBOOK_H

#include <stdint.h>

#include "ground/wide.h"
#include "text/text.h"

#define PHRASEBOOK_SETS 64

/* Kinds of words, or-ed. */
enum {
	KIND_CUE = 1,	    /* for phrasebook.c alone */
	KIND_MOOD = 2,	    /* an entry of the lexicon (lexicon.c) ... */
	KIND_BEGINS = 4,    /* or the first word of one that is a phrase */
	KIND_COMMON = 8,    /* tells a language, too (lexicon.c) */
	KIND_FUNCTION = 16, /* tells a language (language_tally.c) */
	KIND_LAST = 64,	    /* WORD_LAST */
	KIND_PAUSE = 128    /* WORD_PAUSE */
};

#define PHRASEBOOK_BLOCK 64 /* words that are asked about at once */

struct cue;
struct phrasebook;

struct phrasebook *phrasebook_new(void);
void phrasebook_free(struct phrasebook *b);

/* The number of a new set.  More than PHRASEBOOK_SETS are an assertion. */
unsigned phrasebook_set(struct phrasebook *b);

/*
 * Enter the cues of a set one after the other, as they lie in an array, where
 * they must stay; `number` counts them.
 */
void phrasebook_add(struct phrasebook *b, unsigned set, const struct cue *c,
    size_t number);

/*
 * Enter a word of a kind, at any time.  Returns the age that the book has from
 * then on: of a text that it read before it does not know of the word.
 */
uint64_t phrasebook_word(struct phrasebook *b, unsigned kind, uint64_t hash);

/* No more sets will come: before the first phrasebook_read(). */
void phrasebook_end(struct phrasebook *b);

/*
 * Note in t which of its words are cues, and of which sets, and of what kinds
 * they are; it holds until the next text_read().  Linear in its length.
 */
void phrasebook_read(struct phrasebook *b, struct text *t);

/* The kinds of some words in a row. */
struct kinds {
	wide of[PHRASEBOOK_BLOCK / WIDE];
	uint64_t words; /* a bit for each */
};

/* For kinds_read() alone: of words that no book knows. */
void kinds_guess(struct kinds *k, const struct text *t, size_t i);

/*
 * Read the kinds of the words of t from word i on, the first of a block: a
 * multiple of PHRASEBOOK_BLOCK, below t->n.  Of a text that b (may be NULL) has
 * not read at the age, or later, all words are of all kinds, but for KIND_LAST
 * and KIND_PAUSE.
 */
static inline void
kinds_read(struct kinds *k, const struct phrasebook *b, uint64_t age,
    const struct text *t, size_t i)
{
	const size_t left = t->n - i;
	size_t j;

	k->words = left < PHRASEBOOK_BLOCK ? (UINT64_C(1) << left) - 1 :
	    UINT64_MAX;
	if (b == NULL || b != t->book || t->age < age) {
		kinds_guess(k, t, i);
		return;
	}
	for (j = 0; j < PHRASEBOOK_BLOCK / WIDE; j++)
		k->of[j] = wide_read((const char *)t->kinds + i + j * WIDE);
}

/*
 * Which of them are of one of the kinds, bit by bit; of those that are not,
 * most have no bit.  KIND_LAST and KIND_PAUSE are certain.
 */
static inline uint64_t
kinds_of(const struct kinds *k, unsigned kinds)
{
	const wide none = {0}, mask = none + (int8_t)kinds;
	uint64_t others = 0;
	size_t j;

	for (j = 0; j < PHRASEBOOK_BLOCK / WIDE; j++)
		others |= (uint64_t)wide_bits((k->of[j] & mask) == none) <<
		    j * WIDE;
	return ~others & k->words;
}

#endif
