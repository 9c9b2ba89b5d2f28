/*
 * Diversity of a set of texts: how much they repeat each other.
 *
 *	compression_ratio  bytes of the texts, a blank between, by their bytes
 *			as gzip -9: the more they repeat, the higher
 *	distinct_1 .. 4 distinct n-grams by all of them, over the joined texts
 *	ngram_diversity	the sum of these four
 *	self_repetition_4, _8  mean over the texts of log(1 + how often its
 *			distinct n-grams stand in other texts)
 *	self_bleu	bleu.h
 *
 * They are what compression_ratio(), ngram_diversity_score(), self_repetition_
 * score() and homogenization_score() of cshaib/diversity compute, with their
 * tokens: by single blanks for distinct n-grams, by white space for
 * self-repetition, 13a for BLEU.  (It writes the gzip file through gzip once
 * more, which makes a ratio smaller by some 30 bytes' worth.)
 * Source: Shaib et al., Standardizing the Measurement of Text Diversity, 2024
 * (arXiv 2403.00553); Li et al., A Diversity-Promoting Objective Function,
 * 2016, for distinct n-grams; Salkar et al., Self-Repetition in Abstractive
 * Neural Summarizers, 2022.
 *
 * All of them depend on how many texts there are and how long they are.  So
 * that sets may be compared there is a second set of figures: the texts are
 * laid end to end in an order drawn from the seed, as the words of text.h in
 * their normal form; from the start DIVERSITY_BLOCK words at a time are cut
 * into pieces of DIVERSITY_PIECE words, and the figures are those of these
 * pieces: equal numbers of texts of equal length, whatever the set.
 */
#ifndef DIVERSITY_H
#define DIVERSITY_H

#include <stddef.h>
#include <stdint.h>

#include "json/json.h"
#include "report/span.h"

enum {
	DIVERSITY_TEXTS = 1000,	 /* a good number of them */
	DIVERSITY_OTHERS = 50,	 /* with which each is compared for Self-BLEU */
	DIVERSITY_BLOCK = 5000,
	DIVERSITY_PIECE = 50,
	DIVERSITY_BLOCKS = 20	 /* at most */
};

enum diversity_figure {
	DIVERSITY_RATIO,
	DIVERSITY_DISTINCT, /* and three more */
	DIVERSITY_NGRAM = DIVERSITY_DISTINCT + 4,
	DIVERSITY_REPEAT_4,
	DIVERSITY_REPEAT_8,
	DIVERSITY_BLEU,
	DIVERSITY_FIGURES
};

/* Name of a figure, as above. */
const char *diversity_name(enum diversity_figure f);

/*
 * The figures of n texts, as an object:
 *	texts, words	how many texts, and words by white space
 *	(a figure)	a number, or null if they have too few tokens for it
 *	self_bleu	{value, low, high, pairs}
 *	fair		{blocks, words, piece, (a figure): {value, low, high}}
 *			the mean of the blocks, with its interval if there are
 *			two; null if the texts have not DIVERSITY_BLOCK words
 * seed is that of the pairs and of the order drawn.  Owned by the caller.
 */
struct json_object *diversity_figures(const struct span *text, size_t n,
    uint64_t seed);

#endif
