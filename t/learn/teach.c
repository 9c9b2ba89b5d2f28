#include "teach.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "pupil.h"

enum {
	TEACHERS = 6,
	SEED = 1500, /* the first one's; the others' follow */
	ROUNDS = 2,
	EPOCHS = 2,
	BATCH = 256, /* sentences of a step */
	MEAN = 4,    /* each so many steps are in the mean */
	LEAST = 7    /* times that a mark must be met */
};

#define RATE 0.002f
#define START 0.035f /* numbers of rows begin between this and its negative */
#define DROP_MARK 0.3
#define DROP 0.5      /* of the numbers and the units */
#define UNLIKE (-1.0) /* a score of commentary that is left out */
#define MOMENT 0.9f
#define SECOND 0.999f

/* What one sentence makes of a pupil. */
struct pass {
	float sum[NET_WIDTH];  /* of its rows */
	float take[NET_WIDTH]; /* with which weight the units take it in */
	float unit[NET_HIDDEN];
	float keep[NET_HIDDEN]; /* how much of each is kept */
	float score;
};

static float
between(struct rng *r, float bound)
{
	return (2 * (float)rng_unit(r) - 1) * bound;
}

static void
pupil_init(struct pupil *p, size_t marks, uint64_t seed)
{
	size_t i;
	int last;

	p->units = marks * NET_WIDTH;
	p->direct = p->units + NET_HIDDEN * PUPIL_UNIT;
	p->always = p->direct + NET_WIDTH;
	p->n = p->always + 1;
	p->all = mem_calloc(p->n, sizeof(*p->all));
	p->grad = mem_calloc(p->n, sizeof(*p->grad));
	p->moment = mem_calloc(p->n, sizeof(*p->moment));
	p->second = mem_calloc(p->n, sizeof(*p->second));
	p->mean = mem_calloc(p->n, sizeof(*p->mean));
	p->step = p->means = 0;
	rng_init(&p->rng, seed, 1);
	for (i = 0; i < p->units; i++)
		p->all[i] = between(&p->rng, START);
	for (; i < p->direct; i++) {
		last = (i - p->units) % PUPIL_UNIT == PUPIL_UNIT - 1;
		p->all[i] = between(&p->rng, sqrtf(1.0f /
		    (last ? NET_HIDDEN : NET_WIDTH)));
	}
	p->all[p->direct] = 1;
}

static void
pupil_free(struct pupil *p)
{
	free(p->all);
	free(p->grad);
	free(p->moment);
	free(p->second);
	free(p->mean);
}

/* Let all through. */
static void
drop_none(struct pass *x)
{
	size_t i;

	for (i = 0; i < NET_WIDTH; i++)
		x->take[i] = 1;
	for (i = 0; i < NET_HIDDEN; i++)
		x->keep[i] = 1;
}

static float
chance(struct rng *r, double drop)
{
	return rng_unit(r) < drop ? 0 : (float)(1 / (1 - drop));
}

static void
drop_some(struct pass *x, struct rng *r)
{
	size_t i;

	for (i = 0; i < NET_WIDTH; i++)
		x->take[i] = chance(r, DROP);
	for (i = 0; i < NET_HIDDEN; i++)
		x->keep[i] = chance(r, DROP);
}

/* From the sum of rows to the score. */
static void
forward(const struct pupil *p, struct pass *x)
{
	const float *unit = p->all + p->units, *direct = p->all + p->direct;
	size_t d, j;
	float z;

	x->score = p->all[p->always];
	for (d = 0; d < NET_WIDTH; d++)
		x->score += direct[d] * x->sum[d];
	for (j = 0; j < NET_HIDDEN; j++, unit += PUPIL_UNIT) {
		z = unit[0];
		for (d = 0; d < NET_WIDTH; d++)
			z += unit[1 + d] * x->take[d] * x->sum[d];
		x->unit[j] = fmaxf(z, 0) * x->keep[j];
		x->score += unit[PUPIL_UNIT - 1] * x->unit[j];
	}
}

/* From a gradient of the score to those of the rest; back: of the sum. */
static void
backward(struct pupil *p, const struct pass *x, float g, float back[NET_WIDTH])
{
	const float *direct = p->all + p->direct, *unit;
	float *grad, gz;
	size_t d, j;

	for (d = 0; d < NET_WIDTH; d++) {
		back[d] = g * direct[d];
		p->grad[p->direct + d] += g * x->sum[d];
	}
	p->grad[p->always] += g;
	for (j = 0; j < NET_HIDDEN; j++) {
		if (x->unit[j] <= 0)
			continue;
		unit = p->all + p->units + j * PUPIL_UNIT;
		grad = p->grad + p->units + j * PUPIL_UNIT;
		gz = g * unit[PUPIL_UNIT - 1] * x->keep[j];
		grad[0] += gz;
		for (d = 0; d < NET_WIDTH; d++) {
			back[d] += gz * unit[1 + d] * x->take[d];
			grad[1 + d] += gz * x->take[d] * x->sum[d];
		}
		grad[PUPIL_UNIT - 1] += g * x->unit[j];
	}
}

/* Take a row times `part` to the sum, or the sum times that to its gradient. */
static void
add_row(float *to, const float *from, float part)
{
	size_t d;

	for (d = 0; d < NET_WIDTH; d++)
		to[d] += part * from[d];
}

static double
score(const struct pupil *p, const struct sentence *s)
{
	struct pass x;
	size_t i;

	memset(x.sum, 0, sizeof(x.sum));
	for (i = 0; i < s->n; i++)
		add_row(x.sum, p->all + s->at[i] * NET_WIDTH, (float)s->share);
	drop_none(&x);
	forward(p, &x);
	return (double)x.score;
}

/* The gradient of one sentence; at has room for its marks. */
static void
learn_one(struct pupil *p, const struct sentence *s, uint32_t *at)
{
	const float part = (float)(s->share / (1 - DROP_MARK));
	float back[NET_WIDTH], g;
	struct pass x;
	size_t i, n = 0;

	for (i = 0; i < s->n; i++)
		if (rng_unit(&p->rng) >= DROP_MARK)
			at[n++] = s->at[i];
	memset(x.sum, 0, sizeof(x.sum));
	for (i = 0; i < n; i++)
		add_row(x.sum, p->all + at[i] * NET_WIDTH, part);
	drop_some(&x, &p->rng);
	forward(p, &x);
	g = 1 / (1 + expf(-x.score)) - (float)s->target;
	backward(p, &x, g * (float)s->counts, back);
	for (i = 0; i < n; i++)
		add_row(p->grad + at[i] * NET_WIDTH, back, part);
}

/* A step of all numbers, after a batch. */
static void
adam(struct pupil *p)
{
	float g, step;
	size_t i;

	p->step++;
	step = RATE * sqrtf(1 - powf(SECOND, (float)p->step)) /
	    (1 - powf(MOMENT, (float)p->step));
	for (i = 0; i < p->n; i++) {
		g = p->grad[i] / BATCH;
		p->grad[i] = 0;
		p->moment[i] = MOMENT * p->moment[i] + (1 - MOMENT) * g;
		p->second[i] = SECOND * p->second[i] + (1 - SECOND) * g * g;
		p->all[i] -= step * p->moment[i] /
		    (sqrtf(p->second[i]) + 1e-8f);
	}
}

/* Those that are learnt, in an order of chance. */
static size_t
shuffle(const struct lesson *l, struct rng *rng, size_t *order)
{
	size_t i, k, old, n = 0;

	for (i = 0; i < l->n; i++)
		if (l->s[i].label == l->s[i].used)
			order[n++] = i;
	for (i = n; i > 1; i--) {
		k = (size_t)rng_below(rng, i);
		old = order[i - 1];
		order[i - 1] = order[k];
		order[k] = old;
	}
	return n;
}

static void
add_mean(struct pupil *p)
{
	size_t i;

	p->means++;
	for (i = 0; i < p->n; i++)
		p->mean[i] += (double)p->all[i];
}

static void
take_mean(struct pupil *p)
{
	size_t i;

	for (i = 0; i < p->n && p->means > 0; i++)
		p->all[i] = (float)(p->mean[i] / (double)p->means);
}

static void
learn(struct lesson *l, struct pupil *p)
{
	size_t *order = mem_alloc((l->n + 1) * sizeof(*order));
	size_t i, n, most = 0;
	uint32_t *at;
	int epoch;

	for (i = 0; i < l->n; i++)
		most = l->s[i].n > most ? l->s[i].n : most;
	at = mem_alloc((most + 1) * sizeof(*at));
	for (epoch = 0; epoch < EPOCHS; epoch++) {
		n = shuffle(l, &p->rng, order);
		for (i = 0; i < n; i++) {
			learn_one(p, &l->s[order[i]], at);
			if (i % BATCH < BATCH - 1 && i < n - 1)
				continue;
			adam(p);
			if (epoch == EPOCHS - 1 && p->step % MEAN == 0)
				add_mean(p);
		}
	}
	take_mean(p);
	free(at);
	free(order);
}

/* By their scores: which sentences of commentary teach. */
static void
choose(struct lesson *l)
{
	struct sentence *s, *best = NULL;

	for (s = l->s; s < l->s + l->n; s++) {
		if (!s->label)
			continue;
		s->used = s->score > UNLIKE;
		if (best != NULL && best->text != s->text) {
			best->used = 1;
			best = NULL;
		}
		if (best == NULL || s->score > best->score)
			best = s;
	}
	if (best != NULL)
		best->used = 1;
}

/* Teach one from what the sentences are, and then from those it chooses. */
static void
teach_one(struct lesson *l, struct pupil *p, uint64_t seed)
{
	struct sentence *s;
	int round;

	for (s = l->s; s < l->s + l->n; s++) {
		s->used = s->label;
		s->target = s->label;
	}
	for (round = 1;; round++) {
		pupil_init(p, l->nmarks, seed);
		learn(l, p);
		if (round == ROUNDS)
			return;
		for (s = l->s; s < l->s + l->n; s++)
			s->score = score(p, s);
		choose(l);
		pupil_free(p);
	}
}

/* Teach the teachers, and add up what they take each sentence for. */
static void
teach_teachers(struct lesson *l, double *mean)
{
	struct pupil p;
	size_t i;
	uint64_t k;

	for (k = 0; k < TEACHERS; k++) {
		teach_one(l, &p, SEED + k);
		for (i = 0; i < l->n; i++)
			mean[i] += score(&p, &l->s[i]) / TEACHERS;
		pupil_free(&p);
	}
}

void
teach(struct lesson *l)
{
	const size_t met = l->nmarks;
	double *mean = mem_calloc(l->n + 1, sizeof(*mean));
	struct sentence *s;
	struct pupil p;

	lesson_trim(l, LEAST);
	teach_teachers(l, mean);
	for (s = l->s; s < l->s + l->n; s++) {
		s->score = mean[s - l->s];
		s->target = (s->label + 1 / (1 + exp(-s->score))) / 2;
	}
	free(mean);
	choose(l);
	pupil_init(&p, l->nmarks, SEED + TEACHERS);
	learn(l, &p);
	pupil_print(&p, l, met);
	pupil_free(&p);
}
