/*
 * Of the real reviews there is a list of (shingle, review), sorted: the
 * reviews that share a shingle with the one that is asked about stand together
 * in it, and counting them gives the size of every intersection.
 */
#include "report/nearest.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "check/sketch.h"
#include "ground/mem.h"
#include "report/interval.h"

enum kind { WORDS, CHARS };

/* The shingles of one kind of all real reviews. */
struct postings {
	uint64_t *at; /* shingle << 32 | review */
	size_t n;
	size_t cap;
	uint32_t *size;	  /* shingles of each review; 0: it has not this kind */
	uint32_t *shared; /* with the one that is asked about */
};

struct index {
	struct postings kind[2];
	size_t n;
	struct text text;
	struct sketch sketch; /* of the review at hand */
};

struct hit {
	double value;
	size_t asked; /* its place in the sample */
	size_t real;
};

static void
read_review(struct index *x, const struct sample_item *it)
{
	text_read(&x->text, it->text, strlen(it->text));
	if (x->text.n > NEAREST_WORDS)
		x->text.n = NEAREST_WORDS;
	sketch_make(&x->sketch, &x->text);
}

static void
post(struct postings *p, const uint32_t *shingle, size_t n, size_t review)
{
	size_t i;

	if (p->n + n > p->cap) {
		p->cap = 2 * (p->n + n);
		p->at = mem_resize(p->at, p->cap, sizeof(*p->at));
	}
	for (i = 0; i < n; i++)
		p->at[p->n++] = (uint64_t)shingle[i] << 32 | review;
	p->size[review] = (uint32_t)n;
}

static int
rising(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static void
index_make(struct index *x, const struct sample *real)
{
	struct postings *p;
	size_t i;

	memset(x, 0, sizeof(*x));
	x->n = real->n;
	for (p = x->kind; p <= &x->kind[CHARS]; p++) {
		p->size = mem_calloc(real->n + 1, sizeof(*p->size));
		p->shared = mem_calloc(real->n + 1, sizeof(*p->shared));
	}
	for (i = 0; i < real->n; i++) {
		read_review(x, &real->item[i]);
		post(&x->kind[WORDS], x->sketch.words, x->sketch.nwords, i);
		post(&x->kind[CHARS], x->sketch.chars, x->sketch.nchars, i);
	}
	for (p = x->kind; p <= &x->kind[CHARS]; p++)
		if (p->n > 1)
			qsort(p->at, p->n, sizeof(*p->at), rising);
}

static void
index_free(struct index *x)
{
	struct postings *p;

	for (p = x->kind; p <= &x->kind[CHARS]; p++) {
		free(p->at);
		free(p->size);
		free(p->shared);
	}
	text_free(&x->text);
	sketch_free(&x->sketch);
}

/* The first posting of a shingle, or where it would stand. */
static size_t
first_of(const struct postings *p, uint32_t shingle)
{
	const uint64_t key = (uint64_t)shingle << 32;
	size_t low = 0, high = p->n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (p->at[mid] < key)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static void
share(struct postings *p, const uint32_t *shingle, size_t n, size_t reviews)
{
	size_t i, k;

	memset(p->shared, 0, reviews * sizeof(*p->shared));
	for (i = 0; i < n; i++)
		for (k = first_of(p, shingle[i]); k < p->n &&
		    p->at[k] >> 32 == shingle[i]; k++)
			p->shared[(uint32_t)p->at[k]]++;
}

/* Similarity by one kind of n shingles with real review i. */
static double
alike(const struct postings *p, size_t n, size_t i)
{
	const double shared = p->shared[i];

	return shared / ((double)n + p->size[i] - shared);
}

/* The nearest real review, `but` (a place in the sample) apart. */
static struct hit
nearest(struct index *x, const struct sample_item *it, size_t but)
{
	const struct sketch *s = &x->sketch;
	struct postings *w = &x->kind[WORDS], *c = &x->kind[CHARS];
	struct hit best = {0, 0, x->n};
	double value;
	size_t i;

	read_review(x, it);
	share(w, s->words, s->nwords, x->n);
	share(c, s->chars, s->nchars, x->n);
	for (i = 0; i < x->n; i++) {
		value = 0;
		if (s->nwords > 0 && w->size[i] > 0)
			value = alike(w, s->nwords, i);
		else if (s->nchars > 0 && c->size[i] > 0)
			value = alike(c, s->nchars, i);
		if (i != but && value > best.value) {
			best.value = value;
			best.real = i;
		}
	}
	return best;
}

static int
falling(const void *a, const void *b)
{
	const struct hit *x = a, *y = b;

	if (x->value != y->value)
		return x->value < y->value ? 1 : -1;
	return (x->asked > y->asked) - (x->asked < y->asked);
}

/* Ask about the first reviews of a sample: the hits, the nearest first. */
static size_t
ask(struct index *x, struct hit *hit, const struct sample *s, int others)
{
	size_t i, n = s->n < NEAREST_ASKED ? s->n : NEAREST_ASKED;

	for (i = 0; i < n; i++) {
		hit[i] = nearest(x, &s->item[i], others ? i : x->n);
		hit[i].asked = i;
	}
	if (n > 1)
		qsort(hit, n, sizeof(*hit), falling);
	return n;
}

/* The value that `percent` of n falling hits do not pass. */
static double
percentile(const struct hit *hit, size_t n, size_t percent)
{
	return n == 0 ? NAN : hit[n - (n * percent + 99) / 100].value;
}

static double
share_from(const struct hit *hit, size_t n, double least)
{
	size_t i;

	for (i = 0; i < n && hit[i].value >= least; i++)
		;
	return (double)i / (double)n;
}

static struct json_object *
summary(const struct hit *hit, size_t n)
{
	struct json_object *obj = json_new_object();

	json_put_int(obj, "asked", (int64_t)n);
	interval_put(obj, "p50", percentile(hit, n, 50));
	interval_put(obj, "p95", percentile(hit, n, 95));
	interval_put(obj, "p99", percentile(hit, n, 99));
	interval_put(obj, "max", percentile(hit, n, 100));
	interval_put(obj, "alike", share_from(hit, n, NEAREST_ALIKE));
	interval_put(obj, "same", share_from(hit, n, NEAREST_SAME));
	return obj;
}

static struct json_object *
pairs(const struct hit *hit, size_t n, const struct sample *set,
    const struct sample *real)
{
	struct json_object *list = json_new_array(), *obj;
	size_t i;

	for (i = 0; i < n && i < NEAREST_TOP && hit[i].value > 0; i++) {
		obj = json_new_object();
		json_put_num(obj, "similarity", hit[i].value);
		json_put_str(obj, "id", set->item[hit[i].asked].id);
		json_put_str(obj, "text", set->item[hit[i].asked].text);
		json_put_int(obj, "line", real->item[hit[i].real].offset);
		json_put_str(obj, "real", real->item[hit[i].real].text);
		json_push(list, obj);
	}
	return list;
}

struct json_object *
nearest_figures(const struct sample *set, const struct sample *real)
{
	struct json_object *obj = json_new_object();
	struct hit hit[NEAREST_ASKED];
	struct index x;
	size_t n;

	index_make(&x, real);
	json_put_int(obj, "reviews", (int64_t)real->n);
	n = ask(&x, hit, real, 1);
	json_put(obj, "real", summary(hit, n));
	n = ask(&x, hit, set, 0);
	json_put(obj, "set", summary(hit, n));
	json_put(obj, "pairs", pairs(hit, n, set, real));
	index_free(&x);
	return obj;
}
