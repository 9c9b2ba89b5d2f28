/*
 * What the page begins with: a few figures of the other sections, and each
 * threshold of the configuration with what came of it.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "ground/mem.h"
#include "report/interval.h"
#include "report/sections.h"
#include "report/threshold.h"

static void *
begin(const struct material *m)
{
	(void)m;
	return mem_calloc(1, sizeof(int64_t));
}

static void
see(void *own, const struct material *m, const struct section_review *r)
{
	int64_t *simulated = own;

	(void)m;
	*simulated += r->flat->simulated != 0;
}

static struct json_object *
compute(void *own, const struct material *m)
{
	int64_t *simulated = own;
	struct json_object *obj = json_new_object();

	json_put_int(obj, "reviews", m->reviews);
	json_put_int(obj, "simulated", *simulated);
	interval_put(obj, "acceptance", json_num(m->tree,
	    "funnel.acceptance.share", NAN));
	interval_put(obj, "latency_ms", json_num(m->tree,
	    "models.all.latency_ms.p50", NAN));
	interval_put(obj, "cost", json_num(m->tree, "models.all.cost.total",
	    NAN));
	interval_put(obj, "words", json_num(m->tree, "length.words.p50", NAN));
	json_put(obj, "thresholds", thresholds_json(m));
	free(simulated);
	return obj;
}

static size_t
add_key(struct page_key *key, const char *label, const char *before, double d,
    int decimals, const char *unit)
{
	char digits[PAGE_DIGITS];

	if (!isfinite(d))
		return 0;
	page_digits(digits, d, decimals);
	snprintf(key->value, sizeof(key->value), "%s%.20s%s", before, digits,
	    unit);
	key->label = label;
	return 1;
}

static void
show_keys(struct page *p, struct json_object *fig)
{
	struct page_key key[5];
	size_t n = 0;

	n += add_key(&key[n], json_int(fig, "reviews", 0) == 1 ?
	    "accepted review" : "accepted reviews", "", json_num(fig,
	    "reviews", NAN), 0, "");
	n += add_key(&key[n], "of the judged replies were accepted", "",
	    100 * json_num(fig, "acceptance", NAN), 1, " %");
	n += add_key(&key[n], "words, the median", "",
	    json_num(fig, "words", NAN), 0, "");
	n += add_key(&key[n], "an answer took, the median", "",
	    json_num(fig, "latency_ms", NAN), 0, " ms");
	n += add_key(&key[n], "in all, what was rejected included", "$",
	    json_num(fig, "cost", NAN), 2, "");
	page_keys(p, key, n);
}

static void
show(struct page *p, struct json_object *fig)
{
	struct json_object *arr = json_get(fig, "thresholds");

	thresholds_lead(p, arr);
	if (json_int(fig, "reviews", 0) == 0)
		page_say(p, "There are no reviews in this folder.");
	if (json_int(fig, "simulated", 0) > 0)
		page_say(p, "Simulated: these reviews were composed by rg-sim,"
		    " and no model was asked. They say nothing about any"
		    " model or product.");
	show_keys(p, fig);
	thresholds_show(p, arr);
}

const struct section section_summary = {
	.name = "summary", .title = "Summary",
	.begin = begin, .see = see, .compute = compute, .show = show
};
