/*
 * A small linear classifier of texts: logistic regression over hashed n-grams,
 * two classes or more.
 *
 * Features are the words of a text and the pairs of neighbouring words, hashed
 * into 2^bits places, each counted once and weighing 1/sqrt(how many): so long
 * and short texts weigh the same.  Training is stochastic gradient descent with
 * a rate that falls to nothing, in an order drawn from a seed: equal input,
 * equal weights on any machine that computes in IEEE 754.
 * Where endings say less than stems, as in Turkish, Russian or Korean, the
 * first characters of each word may be a feature too (linear_reader.stems).
 * Source: Weinberger et al., Feature Hashing for Large Scale Multitask
 * Learning, 2009; Joulin et al., Bag of Tricks for Efficient Text
 * Classification, 2016 (arXiv 1607.01759), for pairs of words and the rate; Can
 * et al., Information Retrieval on Turkish Texts, 2008, for five characters.
 */
#ifndef LINEAR_H
#define LINEAR_H

#include <stddef.h>
#include <stdint.h>

#include "text/text.h"

enum {
	LINEAR_CLASSES = 16, /* most classes */
	LINEAR_STEM = 5	     /* characters of a stem */
};

/* The features of a text: at[0 .. n - 1], each once. */
struct linear_doc {
	uint32_t *at;
	size_t n;
};

/* Makes features; one reader for all texts of a model. */
struct linear_reader {
	unsigned bits;	 /* 8 to 24; of the model */
	int stems;	 /* words cut to LINEAR_STEM characters too */
	uint32_t *stamp; /* the text that last had each feature */
	uint32_t text;
	uint32_t *at;	 /* what was found in it */
	size_t n;
	size_t cap;
};

void linear_reader_init(struct linear_reader *r, unsigned bits);
void linear_reader_free(struct linear_reader *r);

/*
 * The features of t, lent until the next call.  Copy them with
 * linear_doc_copy() to keep them.
 */
struct linear_doc linear_read(struct linear_reader *r, const struct text *t);

/* The same of two texts that are one, a title (no words: none) and a body. */
struct linear_doc linear_read_both(struct linear_reader *r,
    const struct text *title, const struct text *body);

/* A copy to be released with free(copy.at). */
struct linear_doc linear_doc_copy(const struct linear_doc *d);

/*
 * The model.  For two classes there is one row of weights, for the odds of
 * class 1; else one a class.  The weights of a feature stand side by side:
 * weight[feature * rows + row], and the biases behind them all.
 */
struct linear {
	unsigned bits;
	int classes;
	int rows;
	float *weight;
};

/* A model that knows nothing: all weights 0. */
void linear_init(struct linear *m, unsigned bits, int classes);
void linear_free(struct linear *m);

/* Weights altogether, the biases included. */
size_t linear_size(const struct linear *m);

struct linear_train {
	const struct linear_doc *doc;
	const int *label;    /* 0 .. classes - 1; below 0: leave it out */
	const float *weight; /* how much each text counts; NULL: 1 */
	size_t n;
	int epochs;	     /* 5 is a good number */
	double rate;	     /* at the start; 0: LINEAR_RATE */
	uint64_t seed;	     /* of the order */
};

#define LINEAR_RATE 4.0

/* Train m, which may have been trained before. */
void linear_train(struct linear *m, const struct linear_train *t);

/* Probability of each class, in p[0 .. classes - 1]. */
void linear_score(const struct linear *m, const struct linear_doc *d,
    double *p);

#endif
