#include "report/interval.h"

#include <math.h>

#define NORMAL 1.96 /* of the normal distribution, 95 % on both sides */

/* The same of Student's with 1, 2, ... degrees of freedom. */
static const double student[] = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447,
    2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
    2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056,
    2.052, 2.048, 2.045, 2.042};

static double
quantile(size_t freedom)
{
	return freedom <= sizeof(student) / sizeof(*student) ?
	    student[freedom - 1] : NORMAL;
}

struct interval
interval_mean(const double *x, size_t n)
{
	struct interval iv = {NAN, NAN, NAN};
	double sum = 0, square = 0, half;
	size_t i;

	if (n == 0)
		return iv;
	for (i = 0; i < n; i++)
		sum += x[i];
	iv.value = sum / (double)n;
	if (n == 1)
		return iv;
	for (i = 0; i < n; i++)
		square += (x[i] - iv.value) * (x[i] - iv.value);
	half = quantile(n - 1) * sqrt(square / (double)(n - 1) / (double)n);
	iv.low = iv.value - half;
	iv.high = iv.value + half;
	return iv;
}

struct interval
interval_share(double value, double error)
{
	struct interval iv = {value, NAN, NAN};

	iv.low = fmax(0, value - NORMAL * error);
	iv.high = fmin(1, value + NORMAL * error);
	return iv;
}

void
interval_put(struct json_object *obj, const char *key, double x)
{
	if (isfinite(x))
		json_put_num(obj, key, x);
	else
		json_put_null(obj, key);
}

struct json_object *
interval_figures(const struct interval *iv)
{
	struct json_object *obj = json_new_object();

	interval_put(obj, "value", iv->value);
	interval_put(obj, "low", iv->low);
	interval_put(obj, "high", iv->high);
	return obj;
}
