/*
 * The part of a score is the share of the other kind that it is right about.
 * The AUC is the mean of the parts of either kind, its variance that of both
 * means.
 */
#include "ground/auc.h"

#include <math.h>
#include <stdlib.h>

struct parts {
	double sum;
	double square;
};

static int
rising(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* Parts of x[0 .. nx - 1] among y, both rising: the share of y below each. */
static struct parts
parts_of(const double *x, size_t nx, const double *y, size_t ny)
{
	struct parts p = {0, 0};
	size_t i, below = 0, upto = 0;
	double part;

	for (i = 0; i < nx; i++) {
		while (below < ny && y[below] < x[i])
			below++;
		while (upto < ny && y[upto] <= x[i])
			upto++;
		part = ((double)below + (double)upto) / 2 / (double)ny;
		p.sum += part;
		p.square += part * part;
	}
	return p;
}

/* Variance of the mean of n parts. */
static double
variance(const struct parts *p, size_t n)
{
	const double mean = p->sum / (double)n;

	return fmax(0, p->square / (double)n - mean * mean) / (double)(n - 1);
}

struct auc
auc_of(double *pos, size_t npos, double *neg, size_t nneg)
{
	struct auc a = {NAN, NAN};
	struct parts p, q;

	if (npos == 0 || nneg == 0)
		return a;
	qsort(pos, npos, sizeof(*pos), rising);
	qsort(neg, nneg, sizeof(*neg), rising);
	p = parts_of(pos, npos, neg, nneg);
	q = parts_of(neg, nneg, pos, npos);
	a.value = p.sum / (double)npos;
	if (npos > 1 && nneg > 1)
		a.error = sqrt(variance(&p, npos) + variance(&q, nneg));
	return a;
}

struct auc
auc_mean(const struct auc *a, size_t n)
{
	struct auc mean = {0, 0};
	size_t i;

	for (i = 0; i < n; i++) {
		mean.value += a[i].value / (double)n;
		mean.error += a[i].error * a[i].error;
	}
	mean.error = sqrt(mean.error) / (double)n;
	return mean;
}
