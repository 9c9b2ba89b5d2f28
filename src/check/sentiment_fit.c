/*
 * The weights of the parts are a logistic regression of the labels on what
 * lexicon and held-out table say, by Newton's method; the sum is convex, so a
 * few steps do.
 */
#include "check/sentiment_fit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "check/rating.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "json/source.h"

#define EPOCHS 10
#define SEED 1
#define STEPS 25
#define RIDGE 1e-3 /* keeps weights finite where the kinds never mix */
#define PARTS SENTIMENT_PARTS
#define ACCUSED 0.05

void
sentiment_fit_free(struct sentiment_fit *fit)
{
	size_t i;

	for (i = 0; i < fit->n; i++)
		free(fit->doc[i].at);
	free(fit->doc);
	free(fit->label);
	free(fit->fold);
	free(fit->lexicon);
	free(fit->score);
	memset(fit, 0, sizeof(*fit));
}

static void
add(struct sentiment_fit *fit, const struct linear_doc *d, double lexicon,
    int label, unsigned fold)
{
	if (fit->n == fit->cap) {
		fit->cap = 2 * fit->cap + 1024;
		fit->doc = mem_resize(fit->doc, fit->cap, sizeof(*fit->doc));
		fit->label = mem_resize(fit->label, fit->cap,
		    sizeof(*fit->label));
		fit->fold = mem_resize(fit->fold, fit->cap,
		    sizeof(*fit->fold));
		fit->lexicon = mem_resize(fit->lexicon, fit->cap,
		    sizeof(*fit->lexicon));
	}
	fit->lexicon[fit->n] = lexicon;
	fit->doc[fit->n] = linear_doc_copy(d);
	fit->label[fit->n] = label;
	fit->fold[fit->n++] = (unsigned char)fold;
	fit->kind[label]++;
}

/* What reading a file needs, one review after the other. */
struct reading {
	struct linear_reader reader;
	struct lexicon *lexicon;
	struct text title, body;
};

static void
read_one(struct sentiment_fit *fit, struct reading *g,
    struct json_object *review)
{
	const char *title = json_str(review, "title");
	const char *text = json_str(review, "text");
	int64_t stars = rating_stars(json_num(review, "rating", 3));
	struct linear_doc d;
	uint64_t hash;

	if (title == NULL)
		title = "";
	if (text == NULL)
		text = "";
	text_read(&g->title, title, strlen(title));
	text_read(&g->body, text, strlen(text));
	if (stars == 3 || g->body.n == 0) {
		fit->unused++;
		return;
	}
	d = linear_read_both(&g->reader, &g->title, &g->body);
	hash = hash64(g->title.norm.data, g->title.norm.len);
	hash = hash64_seed(g->body.norm.data, g->body.norm.len, hash);
	add(fit, &d, sentiment_lexicon(g->lexicon, &g->title, &g->body, NULL),
	    stars > 3, (unsigned)(hash % SENTIMENT_FOLDS));
}

int
sentiment_fit_read(struct sentiment_fit *fit, const char *path,
    const struct foreign *f)
{
	struct reading g = {.title = TEXT_INIT, .body = TEXT_INIT};
	struct json_object *rec, *review;
	struct source in;
	int n, has, rc;

	foreign_begin(&fit->tally, f, &(struct foreign){NULL, NULL, NULL});
	rc = source_open(&in, path, fit->why, sizeof(fit->why));
	linear_reader_init(&g.reader, SENTIMENT_BITS);
	g.reader.stems = 1;
	g.lexicon = lexicon_new(NULL);
	while (rc == 0 && (n = source_read(&in, &rec)) != 0) {
		if (n == -1) {
			msg("%s:%zu: %s", in.name, in.line, in.why);
			fit->broken++;
			continue;
		}
		review = foreign_review(f, rec, &has);
		foreign_met(&fit->tally, has, in.line);
		read_one(fit, &g, review);
		json_object_put(review);
		json_object_put(rec);
	}
	source_close(&in);
	linear_reader_free(&g.reader);
	lexicon_free(g.lexicon);
	text_free(&g.title);
	text_free(&g.body);
	return rc;
}

/* Train m on all parts but one (SENTIMENT_FOLDS: on all). */
static void
train(const struct sentiment_fit *fit, struct linear *m, size_t fold)
{
	int *label = mem_alloc(fit->n * sizeof(*label));
	float *weight = mem_alloc(fit->n * sizeof(*weight));
	struct linear_train t = {fit->doc, label, weight, fit->n, EPOCHS, 0,
	    SEED};
	size_t i;

	for (i = 0; i < fit->n; i++) {
		label[i] = fit->fold[i] == fold ? -1 : fit->label[i];
		weight[i] = (float)((double)fit->n / 2 /
		    (double)fit->kind[fit->label[i]]);
	}
	linear_init(m, SENTIMENT_BITS, 2);
	linear_train(m, &t);
	free(label);
	free(weight);
}

static void
score_held_out(struct sentiment_fit *fit)
{
	struct linear m;
	size_t i, fold;

	fit->score = mem_alloc(fit->n * sizeof(*fit->score));
	for (fold = 0; fold < SENTIMENT_FOLDS; fold++) {
		train(fit, &m, fold);
		for (i = 0; i < fit->n; i++)
			if (fit->fold[i] == fold)
				fit->score[i] = sentiment_model(&m,
				    &fit->doc[i]);
		linear_free(&m);
	}
}

static double
praise(const struct sentiment_fit *fit, const struct sentiment *s, size_t i)
{
	return sentiment_praise(s->weight, fit->score[i], fit->lexicon[i]);
}

/* Add what review i says to the gradient g and the second derivatives h. */
static void
add_slope(const struct sentiment_fit *fit, const struct sentiment *s,
    size_t i, double g[PARTS], double h[PARTS][PARTS])
{
	const double x[PARTS] = {fit->score[i], fit->lexicon[i], 1};
	const double w = 1.0 / (double)fit->kind[fit->label[i]];
	double p;
	int j, k;

	p = praise(fit, s, i);
	for (j = 0; j < PARTS; j++) {
		g[j] += w * (p - fit->label[i]) * x[j];
		for (k = 0; k < PARTS; k++)
			h[j][k] += w * p * (1 - p) * x[j] * x[k];
	}
}

/*
 * Solve h x = g in place, x in g: Gauss's elimination, without exchanging rows
 * since h is positive definite.
 */
static void
solve(double h[PARTS][PARTS], double g[PARTS])
{
	double by;
	int j, k, i;

	for (i = 0; i < PARTS; i++)
		for (j = 0; j < PARTS; j++) {
			if (j == i)
				continue;
			by = h[j][i] / h[i][i];
			for (k = i; k < PARTS; k++)
				h[j][k] -= by * h[i][k];
			g[j] -= by * g[i];
		}
	for (i = 0; i < PARTS; i++)
		g[i] /= h[i][i];
}

/* One step of Newton's method. */
static void
step(const struct sentiment_fit *fit, struct sentiment *s)
{
	double g[PARTS] = {0}, h[PARTS][PARTS] = {{0}};
	size_t i;

	for (i = 0; i < PARTS; i++) {
		g[i] = RIDGE * s->weight[i];
		h[i][i] = RIDGE;
	}
	for (i = 0; i < fit->n; i++)
		add_slope(fit, s, i, g, h);
	solve(h, g);
	for (i = 0; i < PARTS; i++)
		s->weight[i] -= g[i];
}

/* How sure it is that the stars of review i are wrong. */
static double
against(const struct sentiment_fit *fit, const struct sentiment *s, size_t i)
{
	const double p = praise(fit, s, i);

	return fit->label[i] == 1 ? 1 - p : p;
}

void
sentiment_fit_at(const struct sentiment_fit *fit, const struct sentiment *s,
    double limit, double *accused, double *found)
{
	size_t i, na = 0, nf = 0;
	double v;

	for (i = 0; i < fit->n; i++) {
		v = against(fit, s, i);
		na += v >= limit;
		nf += 1 - v >= limit;
	}
	*accused = (double)na / (double)fit->n;
	*found = (double)nf / (double)fit->n;
}

static struct auc
area(const struct sentiment_fit *fit, const struct sentiment *s)
{
	double *x[2];
	size_t i, n[2] = {0, 0};
	struct auc a;

	x[0] = mem_alloc(fit->n * sizeof(double));
	x[1] = mem_alloc(fit->n * sizeof(double));
	for (i = 0; i < fit->n; i++)
		x[fit->label[i]][n[fit->label[i]]++] = praise(fit, s, i);
	a = auc_of(x[1], n[1], x[0], n[0]);
	free(x[0]);
	free(x[1]);
	return a;
}

static int
falling(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x < *y) - (*x > *y);
}

/* The lowest limit that accuses no more than the share ACCUSED. */
static double
limit_of(const struct sentiment_fit *fit, const struct sentiment *s)
{
	const size_t most = (size_t)(ACCUSED * (double)fit->n);
	double *v = mem_alloc(fit->n * sizeof(*v)), limit;
	size_t i;

	for (i = 0; i < fit->n; i++)
		v[i] = against(fit, s, i);
	qsort(v, fit->n, sizeof(*v), falling);
	/* between the last that may be accused and the first that may not */
	for (i = most; i > 0 && v[i - 1] == v[most]; i--)
		;
	limit = i > 0 ? (v[i - 1] + v[most]) / 2 : (1 + v[most]) / 2;
	free(v);
	return limit;
}

void
sentiment_fit_learn(struct sentiment_fit *fit, struct sentiment *s,
    struct sentiment_figures *figures)
{
	double accused;
	int i;

	memset(s, 0, sizeof(*s));
	score_held_out(fit);
	for (i = 0; i < STEPS; i++)
		step(fit, s);
	figures->auc = area(fit, s);
	figures->limit = limit_of(fit, s);
	sentiment_fit_at(fit, s, figures->limit, &accused, &figures->found);
	train(fit, &s->model, SENTIMENT_FOLDS);
}
