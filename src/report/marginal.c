/*
 * Counts are kept and not values, so two sets are compared by walking their
 * counts, whatever their size.
 */
#include "report/marginal.h"

#include <math.h>

#include "report/interval.h"

void
marginal_add(struct marginal *m, int64_t rating, size_t words)
{
	m->n++;
	m->rating[rating >= 1 && rating <= 5 ? rating : 0]++;
	m->words[words < MARGINAL_WORDS ? words : MARGINAL_WORDS]++;
	m->sum += (int64_t)words;
}

static int64_t
total(const int64_t *count, size_t n)
{
	int64_t sum = 0;
	size_t i;

	for (i = 0; i < n; i++)
		sum += count[i];
	return sum;
}

double
marginal_tv_rating(const struct marginal *a, const struct marginal *b)
{
	const int64_t na = total(a->rating + 1, 5);
	const int64_t nb = total(b->rating + 1, 5);
	double sum = 0;
	int i;

	if (na == 0 || nb == 0)
		return NAN;
	for (i = 1; i <= 5; i++)
		sum += fabs((double)a->rating[i] / (double)na -
		    (double)b->rating[i] / (double)nb);
	return 1 - sum / 2;
}

/* The complement of Kolmogorov-Smirnov of two lists of n counts. */
static double
ks(const int64_t *a, const int64_t *b, size_t n)
{
	const double na = (double)total(a, n), nb = (double)total(b, n);
	double most = 0, ca = 0, cb = 0;
	size_t i;

	if (na == 0 || nb == 0)
		return NAN;
	for (i = 0; i < n; i++) {
		ca += (double)a[i];
		cb += (double)b[i];
		most = fmax(most, fabs(ca / na - cb / nb));
	}
	return 1 - most;
}

double
marginal_ks_rating(const struct marginal *a, const struct marginal *b)
{
	return ks(a->rating + 1, b->rating + 1, 5);
}

double
marginal_ks_words(const struct marginal *a, const struct marginal *b)
{
	return ks(a->words, b->words, MARGINAL_WORDS + 1);
}

/* The smallest length that `percent` of the reviews do not pass. */
static double
percentile(const struct marginal *m, int percent)
{
	const int64_t rank = (m->n * percent + 99) / 100;
	int64_t seen = 0;
	size_t i;

	if (m->n == 0)
		return NAN;
	for (i = 0; i < MARGINAL_WORDS; i++)
		if ((seen += m->words[i]) >= rank)
			break;
	return (double)i;
}

static struct json_object *
lengths(const struct marginal *m)
{
	struct json_object *obj = json_new_object();

	interval_put(obj, "p5", percentile(m, 5));
	interval_put(obj, "p25", percentile(m, 25));
	interval_put(obj, "p50", percentile(m, 50));
	interval_put(obj, "p75", percentile(m, 75));
	interval_put(obj, "p95", percentile(m, 95));
	return obj;
}

static struct json_object *
ratings(const struct marginal *m, double rated)
{
	struct json_object *obj = json_new_object();
	char key[2] = "1";
	int i;

	for (i = 1; i <= 5; i++, key[0]++)
		interval_put(obj, key, (double)m->rating[i] / rated);
	return obj;
}

struct json_object *
marginal_figures(const struct marginal *m)
{
	const int64_t rated = total(m->rating + 1, 5);
	struct json_object *obj = json_new_object();
	double sum = 0;
	int i;

	for (i = 1; i <= 5; i++)
		sum += i * (double)m->rating[i];
	json_put_int(obj, "reviews", m->n);
	json_put_int(obj, "rated", rated);
	interval_put(obj, "rating_mean", sum / (double)rated);
	json_put(obj, "ratings", ratings(m, (double)rated));
	interval_put(obj, "words_mean", (double)m->sum / (double)m->n);
	json_put(obj, "words", lengths(m));
	return obj;
}
