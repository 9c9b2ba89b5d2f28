/*
 * One pass of training goes over the texts in a new random order; for each the
 * score is the sum of its weights, and these move against the error at once.
 * Nothing is kept but the weights: no matrix, memory is that of the texts'
 * features.
 */
#include "text/linear.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/rng.h"

#define SCORE_MAX 30.0 /* e^30 is certain enough, and overflows nothing */

void
linear_reader_init(struct linear_reader *r, unsigned bits)
{
	assert(bits >= 8 && bits <= 24);
	memset(r, 0, sizeof(*r));
	r->bits = bits;
	r->stamp = mem_calloc((size_t)1 << bits, sizeof(*r->stamp));
}

void
linear_reader_free(struct linear_reader *r)
{
	free(r->stamp);
	free(r->at);
	memset(r, 0, sizeof(*r));
}

static void
see(struct linear_reader *r, uint64_t hash)
{
	uint32_t at = (uint32_t)(hash >> (64 - r->bits));

	if (r->stamp[at] == r->text)
		return;
	r->stamp[at] = r->text;
	r->at[r->n++] = at;
}

/* Begin a text of at most n words. */
static void
begin(struct linear_reader *r, size_t n)
{
	if (3 * n > r->cap) {
		r->cap = 3 * n + 256;
		r->at = mem_resize(r->at, r->cap, sizeof(*r->at));
	}
	if (++r->text == 0) { /* after 2^32 texts: begin anew */
		memset(r->stamp, 0, sizeof(*r->stamp) << r->bits);
		r->text = 1;
	}
	r->n = 0;
}

/* The first characters of a word, whatever its ending. */
static void
see_stem(struct linear_reader *r, const struct text *t, const struct word *w)
{
	const char *s = t->norm.data + w->norm;
	size_t n = 0, chars = 0;

	for (; n < w->nlen; n++)
		if (((unsigned char)s[n] & 0xc0) != 0x80 &&
		    chars++ == LINEAR_STEM)
			break;
	see(r, rng_mix(hash64(s, n), 3));
}

static void
see_words(struct linear_reader *r, const struct text *t)
{
	size_t i;

	for (i = 0; i < t->n; i++) {
		see(r, rng_mix(t->words[i].hash, 1));
		if (r->stems)
			see_stem(r, t, &t->words[i]);
		if (i + 1 < t->n)
			see(r, rng_mix(t->words[i].hash,
			    t->words[i + 1].hash));
	}
}

struct linear_doc
linear_read(struct linear_reader *r, const struct text *t)
{
	begin(r, t->n);
	see_words(r, t);
	return (struct linear_doc){r->at, r->n};
}

struct linear_doc
linear_read_both(struct linear_reader *r, const struct text *title,
    const struct text *body)
{
	begin(r, title->n + body->n);
	see_words(r, title);
	see_words(r, body);
	return (struct linear_doc){r->at, r->n};
}

struct linear_doc
linear_doc_copy(const struct linear_doc *d)
{
	struct linear_doc copy = {NULL, d->n};

	copy.at = mem_alloc((d->n > 0 ? d->n : 1) * sizeof(*copy.at));
	if (d->n > 0)
		memcpy(copy.at, d->at, d->n * sizeof(*copy.at));
	return copy;
}

void
linear_init(struct linear *m, unsigned bits, int classes)
{
	assert(bits >= 8 && bits <= 24);
	assert(classes >= 2 && classes <= LINEAR_CLASSES);
	m->bits = bits;
	m->classes = classes;
	m->rows = classes == 2 ? 1 : classes;
	m->weight = mem_calloc(linear_size(m), sizeof(*m->weight));
}

void
linear_free(struct linear *m)
{
	free(m->weight);
	memset(m, 0, sizeof(*m));
}

size_t
linear_size(const struct linear *m)
{
	return (((size_t)1 << m->bits) + 1) * (size_t)m->rows;
}

/* What each feature of a text of n weighs. */
static double
scale(size_t n)
{
	return n > 0 ? 1.0 / sqrt((double)n) : 0.0;
}

static const float *
bias(const struct linear *m)
{
	return m->weight + ((size_t)m->rows << m->bits);
}

static double
clamp(double x)
{
	return x > SCORE_MAX ? SCORE_MAX : x < -SCORE_MAX ? -SCORE_MAX : x;
}

/* The score of each row. */
static void
sum(const struct linear *m, const struct linear_doc *d, double *s)
{
	const size_t rows = (size_t)m->rows;
	const double by = scale(d->n);
	size_t i, k;

	for (k = 0; k < rows; k++)
		s[k] = 0.0;
	for (i = 0; i < d->n; i++)
		for (k = 0; k < rows; k++)
			s[k] += (double)m->weight[d->at[i] * rows + k];
	for (k = 0; k < rows; k++)
		s[k] = clamp(s[k] * by + (double)bias(m)[k]);
}

void
linear_score(const struct linear *m, const struct linear_doc *d, double *p)
{
	double s[LINEAR_CLASSES], all = 0.0;
	int k;

	sum(m, d, s);
	if (m->rows == 1) {
		p[1] = 1.0 / (1.0 + exp(-s[0]));
		p[0] = 1.0 - p[1];
		return;
	}
	for (k = 0; k < m->rows; k++)
		all += p[k] = exp(s[k]);
	for (k = 0; k < m->rows; k++)
		p[k] /= all;
}

/* Move the weights of one text by its error. */
static void
learn(struct linear *m, const struct linear_doc *d, int label, double rate)
{
	const size_t rows = (size_t)m->rows;
	const double by = scale(d->n);
	double p[LINEAR_CLASSES];
	float step[LINEAR_CLASSES], *base = m->weight + (rows << m->bits);
	size_t i, k;

	linear_score(m, d, p);
	for (k = 0; k < rows; k++) {
		const size_t class = rows == 1 ? 1 : k;
		const double wrong = ((size_t)label == class) - p[class];

		step[k] = (float)(rate * wrong * by);
		base[k] += (float)(rate * wrong * 0.1);
	}
	for (i = 0; i < d->n; i++)
		for (k = 0; k < rows; k++)
			m->weight[d->at[i] * rows + k] += step[k];
}

static void
shuffle(uint32_t *order, size_t n, struct rng *r)
{
	uint32_t old;
	size_t i, j;

	for (i = n; i > 1; i--) {
		j = (size_t)rng_below(r, i);
		old = order[i - 1];
		order[i - 1] = order[j];
		order[j] = old;
	}
}

void
linear_train(struct linear *m, const struct linear_train *t)
{
	const double start = t->rate > 0.0 ? t->rate : LINEAR_RATE;
	const double all = (double)t->n * t->epochs;
	uint32_t *order = mem_alloc((t->n + 1) * sizeof(*order));
	struct rng r;
	double done = 0.0, rate;
	size_t i;
	int epoch;

	rng_init(&r, t->seed, 1);
	for (i = 0; i < t->n; i++)
		order[i] = (uint32_t)i;
	for (epoch = 0; epoch < t->epochs; epoch++) {
		shuffle(order, t->n, &r);
		for (i = 0; i < t->n; i++) {
			const size_t d = order[i];

			rate = start * (1.0 - done++ / all);
			if (t->weight != NULL)
				rate *= (double)t->weight[d];
			if (t->label[d] >= 0)
				learn(m, &t->doc[d], t->label[d], rate);
		}
	}
	free(order);
}
