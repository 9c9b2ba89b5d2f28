/*
 * Sketch: what is kept of a review to tell whether another one resembles it.
 *
 * Two texts are compared by the Jaccard similarity of their sets of shingles:
 * word trigrams, or, if either has fewer than SKETCH_SHORT words, runs of
 * five characters.  A text a little longer than that has both sets.  The tags
 * are bands of a MinHash signature: two texts that are alike probably share
 * one, and those that share one are then compared exactly.  Of pairs with
 * similarity s, 1 - (1 - s^ROWS)^BANDS share a tag: 73 % at 0.4, 93 % at 0.5,
 * 99.98 % at 0.7, all but one in two million at 0.8.
 *
 * Case, punctuation, spacing and the form of accents make no difference.
 * Source: Broder, On the resemblance and containment of documents, 1997;
 * Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3.
 */
#ifndef SKETCH_H
#define SKETCH_H

#include <stddef.h>
#include <stdint.h>

#include "check/seen.h"
#include "check/worn_token.h"
#include "text/text.h"

enum {
	SKETCH_SHORT = 30, /* words below which characters are compared */
	SKETCH_BOTH = 40,  /* words below which both sets are kept */
	SKETCH_BANDS = 20,
	SKETCH_ROWS = 3,
	SKETCH_TAGS = 2 * SKETCH_BANDS
};

struct sketch {
	uint64_t exact;	 /* hash of all words: equal texts, equal hashes */
	uint32_t *words; /* hashes of the word trigrams, each once */
	size_t nwords;	 /* 0: the text is short */
	uint32_t *chars; /* the same of runs of characters */
	size_t nchars;	 /* 0: the text is long */
	uint32_t tags[SKETCH_TAGS];
	size_t ntags;	 /* SKETCH_BANDS for each set that is there */
	uint32_t opener; /* worn.h sets these; 0: it has none */
	uint32_t closer;
	uint32_t *phrases; /* each once */
	size_t nphrases;
	size_t wordcap;
	size_t charcap;
	size_t phrasecap;
	struct seen seen; /* scratch */
	struct worn_tokens tokens; /* the same, of worn.h */
};

/* Make the sketch of t, replacing what s held; s starts as all zero. */
void sketch_make(struct sketch *s, const struct text *t);

/* Keep no sets: the text is not to be compared with others. */
void sketch_bare(struct sketch *s);

void sketch_free(struct sketch *s);

/* Make room for n phrases. */
void sketch_phrases(struct sketch *s, size_t n);

/* A set, to compare others with it; starts as all zero. */
struct sketch_set {
	struct seen seen;
	size_t n;
};

/* Make set that of n hashes at v, each of which stands there once. */
void sketch_set_make(struct sketch_set *set, const uint32_t *v, size_t n);
void sketch_set_free(struct sketch_set *set);

/*
 * Jaccard similarity of a set and that of n hashes at v, each once; 0 if
 * either is empty, or as soon as it is known to be below least.
 */
double sketch_jaccard(const struct sketch_set *set, const uint32_t *v,
    size_t n, double least);

#endif
