/*
 * Features are made once for all models; what one learns from is a list of
 * them, lent.
 */
#include "report/use.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "report/feature.h"
#include "report/score.h"

enum { EPOCHS = 5 };

/* Reviews with ratings, from 0: to learn from, or to be asked about. */
struct part {
	struct linear_doc *doc;
	int *label;
	size_t n;
};

struct trial {
	struct features real;
	struct features set;
	size_t train;
	struct part test;
	int *guess;
	uint64_t seed;
};

static void
part_add(struct part *p, const struct features *f, size_t from, size_t n)
{
	size_t i;

	p->doc = mem_resize(p->doc, p->n + n + 1, sizeof(*p->doc));
	p->label = mem_resize(p->label, p->n + n + 1, sizeof(*p->label));
	for (i = 0; i < n; i++, p->n++) {
		p->doc[p->n] = f->doc[from + i];
		p->label[p->n] = f->rating[from + i] - 1;
	}
}

static void
part_free(struct part *p)
{
	free(p->doc);
	free(p->label);
}

static void
guess_all(struct trial *t, const struct part *learn)
{
	struct linear_train train = {learn->doc, learn->label, NULL, learn->n,
	    EPOCHS, 0, t->seed};
	double p[LINEAR_CLASSES];
	struct linear m;
	size_t i;
	int k;

	linear_init(&m, FEATURE_BITS, SCORE_CLASSES);
	linear_train(&m, &train);
	for (i = 0; i < t->test.n; i++) {
		linear_score(&m, &t->test.doc[i], p);
		t->guess[i] = 0;
		for (k = 1; k < SCORE_CLASSES; k++)
			if (p[k] > p[t->guess[i]])
				t->guess[i] = k;
	}
	linear_free(&m);
}

/* Guess the commonest rating among those to learn from. */
static void
guess_most(struct trial *t, const struct part *learn)
{
	size_t count[SCORE_CLASSES] = {0}, i;
	int k, most = 0;

	for (i = 0; i < learn->n; i++)
		count[learn->label[i]]++;
	for (k = 1; k < SCORE_CLASSES; k++)
		if (count[k] > count[most])
			most = k;
	for (i = 0; i < t->test.n; i++)
		t->guess[i] = most;
}

/* What came of guessing, having learnt from so many. */
static struct json_object *
outcome(const struct trial *t, const char *name, size_t reviews)
{
	struct json_object *obj = json_new_object();
	struct interval right, f1;

	right = score_accuracy(t->test.label, t->guess, t->test.n);
	f1 = score_f1_interval(t->test.label, t->guess, t->test.n, t->seed);
	json_put_str(obj, "name", name);
	json_put_int(obj, "reviews", (int64_t)reviews);
	json_put(obj, "accuracy", interval_figures(&right));
	json_put(obj, "f1", interval_figures(&f1));
	return obj;
}

/* Learn from so many real reviews and so many of the set. */
static struct json_object *
learn(struct trial *t, const char *name, size_t real, size_t set)
{
	struct part p = {NULL, NULL, 0};
	struct json_object *obj;

	part_add(&p, &t->real, t->test.n, real);
	part_add(&p, &t->set, 0, set);
	guess_all(t, &p);
	obj = outcome(t, name, p.n);
	part_free(&p);
	return obj;
}

static struct json_object *
always(struct trial *t)
{
	struct part p = {NULL, NULL, 0};
	struct json_object *obj;

	part_add(&p, &t->real, t->test.n, t->train);
	guess_most(t, &p);
	obj = outcome(t, "most", 0);
	part_free(&p);
	return obj;
}

static struct json_object *
try_all(struct trial *t)
{
	struct json_object *obj = json_new_object(), *models;
	const size_t n = t->train;

	models = json_new_array();
	json_push(models, learn(t, "real", n, 0));
	json_push(models, learn(t, "set", 0, n));
	json_push(models, learn(t, "mixed", n - n / 2, n / 2));
	json_push(models, learn(t, "added", n, n));
	json_push(models, always(t));
	json_put_int(obj, "test", (int64_t)t->test.n);
	json_put_int(obj, "train", (int64_t)n);
	json_put(obj, "models", models);
	return obj;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

struct json_object *
use_figures(const struct sample *set, const struct sample *real, uint64_t seed)
{
	struct trial t = {.seed = seed};
	struct json_object *obj = NULL;
	size_t test;

	features_make(&t.real, real, USE_TEST + USE_TRAIN, 1, FEATURE_WORDS, 1);
	features_make(&t.set, set, USE_TRAIN, 1, FEATURE_WORDS, 1);
	test = least(USE_TEST, t.real.n * 3 / 10);
	t.train = least(least(t.real.n - test, t.set.n), USE_TRAIN);
	if (test >= USE_LEAST && t.train >= USE_LEAST) {
		part_add(&t.test, &t.real, 0, test);
		t.guess = mem_calloc(test, sizeof(*t.guess));
		obj = try_all(&t);
		part_free(&t.test);
		free(t.guess);
	}
	features_free(&t.real);
	features_free(&t.set);
	return obj;
}
