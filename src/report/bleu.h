/*
 * Self-BLEU: how alike the texts of a set are, from 0 to 1, as the mean BLEU-4
 * of one of them against one other.
 *
 * Tokens are those of tokenizer 13a, there is no smoothing, and equal texts
 * have 1.  So it is what homogenization_score(data, "bleu") of cshaib/diversity
 * computes over all ordered pairs, save that that leaves the last text out of
 * the sum while it divides by all (the share of one text).
 * Source: Papineni et al., BLEU, 2002; Shaib et al., Standardizing the
 * Measurement of Text Diversity, 2024 (arXiv 2403.00553).
 */
#ifndef BLEU_H
#define BLEU_H

#include <stddef.h>
#include <stdint.h>

#include "report/interval.h"

enum { BLEU_N = 4 };

/* A text, made ready. */
struct bleu_text {
	uint64_t exact;	/* hash of its bytes */
	uint64_t *gram[BLEU_N]; /* n-grams of n = 1 .. BLEU_N, rising */
	size_t n[BLEU_N];
};

void bleu_make(struct bleu_text *t, const char *s, size_t len);
void bleu_free(struct bleu_text *t);

/*
 * The mean of n texts, each against `others` others that are drawn from a seed
 * (all of them, if there are no more).  The interval is that of the means of
 * the texts.  *pairs is how many were compared.  n < 2: NAN.
 */
struct interval bleu_self(const struct bleu_text *t, size_t n, size_t others,
    uint64_t seed, size_t *pairs);

#endif
