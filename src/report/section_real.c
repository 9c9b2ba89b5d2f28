/*
 * The section "real": the set beside real reviews.
 *
 *	file, records, broken, empty	what was read of them
 *	set, real	marginal.h of either, of all reviews
 *	tv_complement	{rating}; ks_complement {rating, words}
 *	diversity	{set, real}: `fair` of diversity.h
 *	vocabulary	vocabulary.h
 *	words, phrases	logodds.h, of one word and of three
 *	nearest		nearest.h
 *	classifier	twosample.h
 *	models		its AUC for each model; null if there is one alone
 *	use		use.h; null if there are too few ratings
 *	checks		{set, real}: verdict.h
 */
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "report/diversity.h"
#include "report/interval.h"
#include "report/logodds.h"
#include "report/nearest.h"
#include "report/real_page.h"
#include "report/sections.h"
#include "report/twosample.h"
#include "report/use.h"
#include "report/verdict.h"
#include "report/vocabulary.h"

static void *
begin(const struct material *m)
{
	return m->real != NULL ? mem_calloc(1, sizeof(struct marginal)) : NULL;
}

static void
see(void *own, const struct material *m, const struct section_review *r)
{
	(void)m;
	if (own != NULL)
		marginal_add(own, r->flat->rating, text_count(r->words));
}

static void
put_source(struct json_object *obj, const struct real *real)
{
	const char *slash = strrchr(real->path, '/');

	json_put_str(obj, "file", slash != NULL ? slash + 1 : real->path);
	json_put_int(obj, "records", real->records);
	json_put_int(obj, "broken", real->broken);
	json_put_int(obj, "empty", real->empty);
}

static void
put_marginals(struct json_object *obj, const struct marginal *set,
    const struct marginal *real)
{
	struct json_object *tv = json_new_object(), *ks = json_new_object();

	interval_put(tv, "rating", marginal_tv_rating(set, real));
	interval_put(ks, "rating", marginal_ks_rating(set, real));
	interval_put(ks, "words", marginal_ks_words(set, real));
	json_put(obj, "set", marginal_figures(set));
	json_put(obj, "real", marginal_figures(real));
	json_put(obj, "tv_complement", tv);
	json_put(obj, "ks_complement", ks);
}

/* The fair figures of both; those of the set are in the tree already. */
static struct json_object *
diversity_of(const struct material *m)
{
	struct json_object *obj = json_new_object(), *all, *fair;
	struct span *text;
	size_t n;

	n = span_sample(&text, &m->real->sample, DIVERSITY_TEXTS);
	all = diversity_figures(text, n, (uint64_t)m->seed);
	fair = json_get(m->tree, "diversity.fair");
	json_put_or_null(obj, "set", json_object_get(fair));
	json_put_or_null(obj, "real", json_object_get(json_get(all, "fair")));
	json_object_put(all);
	free(text);
	return obj;
}

static struct json_object *
checks_of(const struct material *m)
{
	struct json_object *obj = json_new_object();

	json_put_or_null(obj, "set", verdict_figures(&m->sample, m->conf));
	json_put_or_null(obj, "real", verdict_figures(&m->real->sample,
	    m->conf));
	return obj;
}

static struct json_object *
compute(void *own, const struct material *m)
{
	const uint64_t seed = (uint64_t)m->seed;
	const struct sample *real;
	struct json_object *obj;

	if (own == NULL)
		return NULL;
	obj = json_new_object();
	real = &m->real->sample;
	put_source(obj, m->real);
	put_marginals(obj, own, &m->real->marginal);
	json_put(obj, "diversity", diversity_of(m));
	json_put(obj, "vocabulary", vocabulary_figures(&m->sample, real));
	json_put(obj, "words", logodds_figures(&m->sample, real, 1));
	json_put(obj, "phrases", logodds_figures(&m->sample, real, 3));
	json_put(obj, "nearest", nearest_figures(&m->sample, real));
	json_put(obj, "classifier", twosample_figures(&m->sample, real, seed));
	json_put_or_null(obj, "models", twosample_models(&m->sample, real,
	    seed));
	json_put_or_null(obj, "use", use_figures(&m->sample, real, seed));
	json_put(obj, "checks", checks_of(m));
	free(own);
	return obj;
}

const struct section section_real = {
	.name = "real", .title = "Against real reviews",
	.begin = begin, .see = see, .compute = compute, .show = real_page
};
