/*
 * A share that has an interval misses its threshold only if the whole interval
 * does: in a small set one review more or less decides nothing.  What the
 * checks let any number of reviews share (check.NAME.least) is missed by none.
 */
#include "report/threshold.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "report/interval.h"
#include "report/rows.h"

/* A figure; low and high are value where it has no interval. */
struct figure {
	double value;
	double low;
	double high;
	int64_t reviews; /* of a share of which the checks let pass some */
};

static struct figure
exact(double value)
{
	return (struct figure){value, value, value, 0};
}

static struct figure
of_share(struct json_object *obj)
{
	return (struct figure){json_num(obj, "share", NAN),
	    json_num(obj, "low", NAN), json_num(obj, "high", NAN), 0};
}

static struct figure
delivered(struct json_object *tree)
{
	const double planned = json_num(tree, "funnel.planned", NAN);

	if (json_int(tree, "reviews", 0) == 0)
		return exact(planned > 0 ? 0 : NAN);
	return exact(json_num(tree, "delivered.reviews", NAN) /
	    json_num(tree, "delivered.planned", NAN));
}

static struct figure
acceptance(struct json_object *tree)
{
	return of_share(json_get(tree, "funnel.acceptance"));
}

/* The largest of all attributes. */
static struct figure
plan_distance(struct json_object *tree)
{
	struct json_object *attrs = json_get(tree, "delivered.attributes");
	double max = NAN;
	size_t i;

	for (i = 0; i < rows_count(attrs); i++)
		max = fmax(max, json_num(rows_at(attrs, i), "distance", NAN));
	return exact(max);
}

static struct figure
near_duplicates(struct json_object *tree)
{
	return of_share(json_get(tree, "near_duplicates"));
}

/* The most used of a list; none is used twice: no share. */
static struct figure
most_used(struct json_object *tree, const char *path)
{
	struct json_object *arr = json_get(tree, path);
	struct figure f;

	if (arr != NULL && rows_count(arr) == 0)
		return exact(0);
	f = of_share(rows_at(arr, 0));
	f.reviews = json_int(rows_at(arr, 0), "reviews", 0);
	return f;
}

static struct figure
opener(struct json_object *tree)
{
	return most_used(tree, "phrasing.openers");
}

static struct figure
closer(struct json_object *tree)
{
	return most_used(tree, "phrasing.closers");
}

static struct figure
phrase(struct json_object *tree)
{
	return most_used(tree, "phrasing.phrases");
}

static struct figure
cost(struct json_object *tree)
{
	return exact(json_num(tree, "models.all.cost.per_accepted", NAN));
}

static struct figure
of_interval(struct json_object *obj)
{
	return (struct figure){json_num(obj, "value", NAN),
	    json_num(obj, "low", json_num(obj, "value", NAN)),
	    json_num(obj, "high", json_num(obj, "value", NAN)), 0};
}

static struct figure
compression(struct json_object *tree)
{
	return of_interval(json_get(tree, "diversity.fair.compression_ratio"));
}

static struct figure
auc(struct json_object *tree)
{
	return of_interval(json_get(tree, "real.classifier.all"));
}

static struct figure
real_rejected(struct json_object *tree)
{
	return of_share(json_get(tree, "real.checks.real.rejected"));
}

enum want { LEAST, MOST };
enum unit { SHARE, PLAIN, DOLLARS };

static const struct threshold {
	const char *name; /* below report: */
	const char *title;
	enum want want;
	enum unit unit;
	struct figure (*figure)(struct json_object *tree);
} thresholds[] = {
	{"delivered", "planned reviews that are there", LEAST, SHARE,
	    delivered},
	{"acceptance", "judged replies that were accepted", LEAST, SHARE,
	    acceptance},
	{"plan_distance", "distance of an attribute from its plan", MOST, SHARE,
	    plan_distance},
	{"near_duplicates", "reviews that resemble an earlier one", MOST, SHARE,
	    near_duplicates},
	{"opener", "reviews that begin alike", MOST, SHARE, opener},
	{"closer", "reviews that end alike", MOST, SHARE, closer},
	{"phrase", "reviews that share a phrase", MOST, SHARE, phrase},
	{"cost", "dollars for an accepted review", MOST, DOLLARS, cost},
	{"compression", "compression ratio of equal blocks", MOST, PLAIN,
	    compression},
	{"auc", "AUC of telling them from real reviews", MOST, PLAIN, auc},
	{"real_rejected", "real reviews that the checks reject", MOST, SHARE,
	    real_rejected},
};

#define NTHRESHOLDS (sizeof(thresholds) / sizeof(thresholds[0]))

/* So few reviews share it that the rule of that name lets them. */
static int
is_few(const struct material *m, const struct threshold *t,
    const struct figure *f)
{
	char key[80];

	snprintf(key, sizeof(key), "check.%s.least", t->name);
	return f->reviews > 0 &&
	    (double)f->reviews <= conf_num(m->conf->root, key, 0);
}

static struct json_object *
threshold_json(const struct threshold *t, double limit,
    const struct material *m)
{
	struct figure f = t->figure(m->tree);
	struct json_object *obj = json_new_object();
	int pass = t->want == LEAST ? f.high >= limit :
	    f.low <= limit || is_few(m, t, &f);

	json_put_str(obj, "name", t->name);
	json_put_str(obj, "title", t->title);
	json_put_str(obj, "want", t->want == LEAST ? "at least" : "at most");
	json_put_num(obj, "limit", limit);
	interval_put(obj, "value", f.value);
	interval_put(obj, "low", f.low);
	interval_put(obj, "high", f.high);
	if (isfinite(f.value))
		json_put(obj, "pass", json_object_new_boolean(pass));
	else
		json_put_null(obj, "pass");
	return obj;
}

struct json_object *
thresholds_json(const struct material *m)
{
	const struct conf_node *report = conf_get(m->conf->root, "report");
	struct json_object *arr = json_new_array();
	double limit;
	size_t i;

	for (i = 0; i < NTHRESHOLDS; i++) {
		limit = conf_num(report, thresholds[i].name, NAN);
		if (isfinite(limit))
			json_push(arr, threshold_json(&thresholds[i], limit,
			    m));
	}
	return arr;
}

static enum unit
unit_of(const char *name)
{
	size_t i;

	for (i = 0; i < NTHRESHOLDS; i++)
		if (strcmp(thresholds[i].name, name) == 0)
			return thresholds[i].unit;
	return PLAIN;
}

/* value, and its interval if it has one, in its unit. */
static void
show_value(struct page *p, struct json_object *t, enum unit unit)
{
	const double by = unit == SHARE ? 100 : 1;
	const double value = by * json_num(t, "value", NAN);
	const double low = by * json_num(t, "low", NAN);
	const double high = by * json_num(t, "high", NAN);
	const char *before = unit == DOLLARS ? "$" : "";
	const char *after = unit == SHARE ? " %" : "";
	const int decimals = unit == SHARE ? 1 : unit == DOLLARS ? 5 : 3;
	char text[200];

	if (low < high)
		snprintf(text, sizeof(text), "%s%.*f%s (%.*f–%.*f)", before,
		    decimals, value, after, decimals, low, decimals, high);
	else
		snprintf(text, sizeof(text), "%s%.*f%s", before, decimals,
		    value, after);
	page_cell(p, isfinite(value) ? text : NULL);
}

static void
show_threshold(struct page *p, struct json_object *t)
{
	enum unit unit = unit_of(json_str(t, "name"));
	char want[64];

	snprintf(want, sizeof(want), "%s %s%g%s", json_str(t, "want"),
	    unit == DOLLARS ? "$" : "", json_num(t, "limit", 0) *
	    (unit == SHARE ? 100 : 1), unit == SHARE ? " %" : "");
	page_cell(p, json_str(t, "title"));
	show_value(p, t, unit);
	page_cell(p, want);
	if (json_get(t, "pass") != NULL)
		page_verdict(p, json_object_get_boolean(json_get(t, "pass")));
	else
		page_cell(p, "not known");
}

void
thresholds_lead(struct page *p, struct json_object *arr)
{
	size_t i, missed = 0, unknown = 0;
	struct buf names = BUF_INIT, all = BUF_INIT;
	struct json_object *pass;

	for (i = 0; i < rows_count(arr); i++) {
		pass = json_get(rows_at(arr, i), "pass");
		unknown += pass == NULL;
		if (pass != NULL && !json_object_get_boolean(pass))
			buf_addf(&names, "%s%s", missed++ > 0 ? "; " : "",
			    json_str(rows_at(arr, i), "title"));
	}
	if (missed > 0)
		buf_addf(&all, "%zu of %zu thresholds missed: %s.", missed, i,
		    buf_str(&names));
	else
		buf_addf(&all, "No threshold is missed: %zu of %zu hold%s.",
		    i - unknown, i, unknown > 0 ?
		    ", and the rest is not known" : "");
	if (unknown < i)
		page_lead(p, missed == 0, buf_str(&all));
	buf_free(&names);
	buf_free(&all);
}

void
thresholds_show(struct page *p, struct json_object *arr)
{
	static const struct page_col cols[] = {
		{"threshold", PAGE_TEXT}, {"is (95 % interval)", PAGE_NUMBER},
		{"wanted", PAGE_TEXT}, {"", PAGE_TEXT}
	};
	size_t i;

	if (rows_count(arr) == 0)
		return;
	page_table(p, "Thresholds of the configuration", cols, 4);
	for (i = 0; i < rows_count(arr); i++)
		show_threshold(p, rows_at(arr, i));
	page_table_end(p);
	page_say(p, "Where there is an interval, a threshold is missed only if"
	    " all of it is beyond; by what reviews share, only if they are"
	    " more than the checks let pass in any set.");
}
