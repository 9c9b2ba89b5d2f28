/*
 * Numbers are appended, and sorted when the first percentile is asked for.
 */
#include "report/dist.h"

#include <math.h>
#include <stdlib.h>

#include "ground/mem.h"

const struct page_col dist_cols[DIST_COLS] = {
	{"", PAGE_TEXT}, {"number", PAGE_NUMBER}, {"mean", PAGE_NUMBER},
	{"5 %", PAGE_NUMBER}, {"25 %", PAGE_NUMBER}, {"50 %", PAGE_NUMBER},
	{"75 %", PAGE_NUMBER}, {"95 %", PAGE_NUMBER}, {"largest", PAGE_NUMBER}
};

void
dist_add(struct dist *d, double x)
{
	if ((d->n & (d->n - 1)) == 0)
		d->v = mem_resize(d->v, d->n > 0 ? 2 * d->n : 1,
		    sizeof(*d->v));
	d->v[d->n++] = x;
	d->sum += x;
	d->sorted = 0;
}

void
dist_free(struct dist *d)
{
	free(d->v);
	*d = (struct dist){0};
}

static int
rising(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* The number at share p (0 to 1) by nearest rank; NAN if there is none. */
static double
at_share(struct dist *d, double p)
{
	double rank;

	if (d->n == 0)
		return NAN;
	if (!d->sorted)
		qsort(d->v, d->n, sizeof(*d->v), rising);
	d->sorted = 1;
	/* a hair below, so that 0.05 * 20 is rank 1 and not 2 */
	rank = ceil(p * (double)d->n - 1e-9);
	return d->v[rank < 1 ? 0 : (size_t)rank - 1];
}

struct json_object *
dist_json(struct dist *d)
{
	static const struct {
		const char *name;
		double p;
	} at[] = {
		{"min", 0}, {"p5", 0.05}, {"p25", 0.25}, {"p50", 0.5},
		{"p75", 0.75}, {"p95", 0.95}, {"p99", 0.99}, {"max", 1}
	};
	struct json_object *obj;
	size_t i;

	if (d->n == 0)
		return NULL;
	obj = json_new_object();
	json_put_int(obj, "n", (int64_t)d->n);
	json_put_num(obj, "mean", d->sum / (double)d->n);
	for (i = 0; i < sizeof(at) / sizeof(at[0]); i++)
		json_put_num(obj, at[i].name, at_share(d, at[i].p));
	return obj;
}

/* The least of 1, 2, 5, 10, 20, ... (times a power of 10) that is >= x. */
static double
round_up(double x)
{
	double ten = pow(10, floor(log10(x)));

	if (x <= ten)
		return ten;
	return x <= 2 * ten ? 2 * ten : x <= 5 * ten ? 5 * ten : 10 * ten;
}

struct json_object *
dist_bins(struct dist *d)
{
	struct json_object *obj = json_new_object(), *arr = json_new_array();
	double low = at_share(d, 0), top = at_share(d, 0.99), width, from;
	int64_t counts[DIST_BINS + 2] = {0};
	size_t i, k, n;

	width = top > low ? round_up((top - low) / DIST_BINS) : 1;
	/* whole numbers stand in steps of whole numbers */
	if (width < 1 && floor(low) == low && floor(top) == top)
		width = 1;
	from = floor(low / width) * width;
	n = (size_t)((top - from) / width) + 1;
	n = n > DIST_BINS + 1 ? DIST_BINS + 1 : n;
	for (i = 0; i < d->n; i++) {
		k = (size_t)((d->v[i] - from) / width);
		counts[k < n ? k : n]++;
	}
	json_put_num(obj, "from", from);
	json_put_num(obj, "width", width);
	for (i = 0; i < n; i++)
		json_push(arr, json_object_new_int64(counts[i]));
	json_put(obj, "counts", arr);
	json_put_int(obj, "above", counts[n]);
	return obj;
}

void
dist_draw(struct page *p, const char *caption, const char *unit,
    struct json_object *bins)
{
	struct json_object *arr = json_get(bins, "counts");
	int64_t counts[DIST_BINS + 2];
	size_t i, n;

	if (arr == NULL)
		return;
	n = json_object_array_length(arr);
	n = n > DIST_BINS + 2 ? DIST_BINS + 2 : n;
	for (i = 0; i < n; i++)
		counts[i] = json_object_get_int64(
		    json_object_array_get_idx(arr, i));
	page_columns(p, caption, unit, counts, n, json_num(bins, "from", 0),
	    json_num(bins, "width", 1));
}

void
dist_row(struct page *p, const char *name, struct json_object *figures,
    int decimals)
{
	static const char *const at[] = {"mean", "p5", "p25", "p50", "p75",
	    "p95", "max"};
	size_t i;

	page_cell(p, name);
	page_int_of(p, figures, "n");
	for (i = 0; i < sizeof(at) / sizeof(at[0]); i++)
		page_num_of(p, figures, at[i], decimals);
}
