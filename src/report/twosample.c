/*
 * Reviews of the set and real ones stand in turn, so that every fold has as
 * many of either.
 */
#include "report/twosample.h"

#include <stdlib.h>
#include <string.h>

#include "ground/auc.h"
#include "ground/mem.h"
#include "report/feature.h"
#include "report/interval.h"
#include "report/writer.h"

enum { EPOCHS = 5 };

/* Reviews of the set (label 1) and real ones (0), in turn. */
struct pool {
	struct linear_doc *doc;
	int *label;
	int *held; /* the same, -1 for those that are asked about */
	size_t n;
	double *score[2];
};

static void
pool_make(struct pool *p, const struct features *set,
    const struct features *real, size_t each)
{
	size_t i;

	p->n = 2 * each;
	p->doc = mem_alloc(p->n * sizeof(*p->doc));
	p->label = mem_alloc(p->n * sizeof(*p->label));
	p->held = mem_alloc(p->n * sizeof(*p->held));
	p->score[0] = mem_alloc(each * sizeof(double));
	p->score[1] = mem_alloc(each * sizeof(double));
	for (i = 0; i < p->n; i++) {
		p->label[i] = (int)(i % 2);
		p->doc[i] = i % 2 == 1 ? set->doc[i / 2] : real->doc[i / 2];
	}
}

static void
pool_free(struct pool *p)
{
	free(p->doc);
	free(p->label);
	free(p->held);
	free(p->score[0]);
	free(p->score[1]);
}

static size_t
fold_of(size_t i)
{
	return i / 2 % TWOSAMPLE_FOLDS;
}

/* Learn from all parts but one, and be asked about that. */
static struct auc
ask(struct pool *p, size_t fold, uint64_t seed)
{
	struct linear_train t = {p->doc, p->held, NULL, p->n, EPOCHS, 0, seed};
	double by_class[LINEAR_CLASSES];
	size_t i, n[2] = {0, 0};
	struct linear m;

	for (i = 0; i < p->n; i++)
		p->held[i] = fold_of(i) == fold ? -1 : p->label[i];
	linear_init(&m, FEATURE_BITS, 2);
	linear_train(&m, &t);
	for (i = 0; i < p->n; i++) {
		if (p->held[i] != -1)
			continue;
		linear_score(&m, &p->doc[i], by_class);
		p->score[p->label[i]][n[p->label[i]]++] = by_class[1];
	}
	linear_free(&m);
	return auc_of(p->score[1], n[1], p->score[0], n[0]);
}

static struct json_object *
figures(const struct auc *a, size_t each)
{
	struct interval iv = interval_share(a->value, a->error);
	struct json_object *obj = interval_figures(&iv);

	json_put_int(obj, "reviews", (int64_t)each);
	return obj;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* By the words, of as many as either has; NULL if they are too few. */
static struct json_object *
by_words(const struct features *set, const struct features *real,
    uint64_t seed)
{
	struct auc a[TWOSAMPLE_FOLDS], mean;
	size_t fold, each = least(set->n, real->n);
	struct pool p;

	if (each < TWOSAMPLE_LEAST)
		return NULL;
	pool_make(&p, set, real, each);
	for (fold = 0; fold < TWOSAMPLE_FOLDS; fold++)
		a[fold] = ask(&p, fold, seed);
	mean = auc_mean(a, TWOSAMPLE_FOLDS);
	pool_free(&p);
	return figures(&mean, each);
}

/* By how many words they have; the longer kind counts as the higher. */
static struct json_object *
by_length(const struct features *set, const struct features *real)
{
	size_t i, each = least(set->n, real->n);
	double *x, *y;
	struct auc a;

	if (each < TWOSAMPLE_LEAST)
		return NULL;
	x = mem_alloc(each * sizeof(*x));
	y = mem_alloc(each * sizeof(*y));
	for (i = 0; i < each; i++) {
		x[i] = (double)set->words[i];
		y[i] = (double)real->words[i];
	}
	a = auc_of(x, each, y, each);
	if (a.value < 0.5)
		a.value = 1 - a.value;
	free(x);
	free(y);
	return figures(&a, each);
}

static void
read_both(struct features f[2], const struct sample *set,
    const struct sample *real, size_t min_words, size_t words)
{
	features_make(&f[0], set, TWOSAMPLE_REVIEWS, min_words, words, 0);
	features_make(&f[1], real, TWOSAMPLE_REVIEWS, min_words, words, 0);
}

struct json_object *
twosample_figures(const struct sample *set, const struct sample *real,
    uint64_t seed)
{
	struct json_object *obj = json_new_object();
	struct features f[2];

	read_both(f, set, real, 0, FEATURE_WORDS);
	json_put_or_null(obj, "all", by_words(&f[0], &f[1], seed));
	json_put_or_null(obj, "length", by_length(&f[0], &f[1]));
	features_free(&f[0]);
	features_free(&f[1]);
	read_both(f, set, real, TWOSAMPLE_HEAD, TWOSAMPLE_HEAD);
	json_put_or_null(obj, "head", by_words(&f[0], &f[1], seed));
	features_free(&f[0]);
	features_free(&f[1]);
	return obj;
}

static struct json_object *
of_writer(const struct sample *part, const struct features *real,
    uint64_t seed)
{
	struct json_object *obj;
	struct features f;

	features_make(&f, part, TWOSAMPLE_REVIEWS, 0, FEATURE_WORDS, 0);
	obj = by_words(&f, real, seed);
	features_free(&f);
	return obj;
}

struct json_object *
twosample_models(const struct sample *set, const struct sample *real,
    uint64_t seed)
{
	struct json_object *list, *obj;
	struct features others;
	struct sample part;
	struct writers w;
	size_t i;

	writers_find(&w, set);
	if (w.n < 2)
		return NULL;
	list = json_new_array();
	features_make(&others, real, TWOSAMPLE_REVIEWS, 0, FEATURE_WORDS, 0);
	for (i = 0; i < w.n; i++) {
		writer_part(&part, set, &w, i);
		obj = of_writer(&part, &others, seed);
		free(part.item);
		if (obj == NULL)
			continue;
		writer_put(obj, &w, i);
		json_push(list, obj);
	}
	features_free(&others);
	return list;
}
