/*
 * Plan against delivery: for each attribute, how often each value was planned
 * and how often it came.  The plan is made again from the configuration, slot
 * by slot, so it is what was really wanted and not what the reviews say of
 * themselves.  Only reviews of that plan (their ids name it) are compared;
 * where the folder has none, all are counted and nothing is compared.
 */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/msg.h"
#include "json/record.h"
#include "json/wilson.h"
#include "plan/plan.h"
#include "report/census.h"
#include "report/rows.h"
#include "report/sections.h"

enum { PLANNED, DELIVERED };	/* counters */
enum { ATTRS = 40 };		/* names of attributes that are kept */

struct delivered {
	struct plan plan;
	int has_plan;
	int64_t seed;
	int64_t mine;	     /* reviews of the plan */
	struct census ours;  /* attribute, value: of the plan's reviews */
	struct census all;   /* of all */
	char *name[ATTRS];   /* attributes, in the order of the page */
	size_t nnames;
};

static void
learn_name(struct delivered *d, const char *name)
{
	size_t i;

	for (i = 0; i < d->nnames; i++)
		if (strcmp(d->name[i], name) == 0)
			return;
	if (d->nnames < ATTRS)
		d->name[d->nnames++] = mem_strdup(name);
}

static void *
begin(const struct material *m)
{
	static const char *const known[] = {"rating", "product", "category",
	    "persona", "length", "tone", "aspects", "language"};
	struct delivered *d = mem_calloc(1, sizeof(*d));
	size_t i;

	census_begin(&d->ours, 2);
	census_begin(&d->all, 2);
	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		learn_name(d, known[i]);
	d->has_plan = plan_init(&d->plan, m->conf) == 0;
	if (!d->has_plan && m->planned)
		msg("%s", m->conf->why);
	return d;
}

/* A review that is being counted. */
struct seen {
	struct delivered *d;
	struct json_object *line;
	int mine;
};

static void
count(struct seen *s, const char *name, const char *value)
{
	const char *part[CENSUS_PARTS] = {name, value};

	if (value == NULL)
		return;
	census_add(&s->d->all, part, DELIVERED, 1);
	if (s->mine)
		census_add(&s->d->ours, part, DELIVERED, 1);
}

static void
count_own(const char *name, void *arg)
{
	struct seen *s = arg;

	learn_name(s->d, name);
	count(s, name, json_str(s->line, name));
}

static void
count_aspects(struct seen *s)
{
	struct json_object *list = json_get(s->line, "aspects");
	size_t i;

	for (i = 0; i < rows_count(list); i++)
		count(s, "aspects", json_object_get_string(rows_at(list, i)));
}

static void
range_text(char out[64], int64_t min, int64_t max)
{
	snprintf(out, 64, "%" PRId64 "-%" PRId64 " words", min, max);
}

/* Whether the id says that this plan made it. */
static int
of_plan(const struct delivered *d, const char *id)
{
	int64_t seed, slot = rec_slot(id);
	char *want;
	int same;

	if (!d->has_plan || slot == -1 || rec_seed(id, &seed) == NULL)
		return 0;
	want = plan_id(&d->plan, slot);
	same = strcmp(want, id) == 0;
	free(want);
	return same;
}

static void
see(void *own, const struct material *m, const struct section_review *r)
{
	static const char *const plain[] = {"product", "category", "persona",
	    "tone", "language"};
	struct delivered *d = own;
	struct json_object *line = r->flat->line;
	struct seen s = {d, line, of_plan(d, r->flat->id)};
	char text[64];
	size_t i;

	(void)m;
	d->mine += s.mine;
	for (i = 0; i < sizeof(plain) / sizeof(plain[0]); i++)
		count(&s, plain[i], json_str(line, plain[i]));
	if (r->flat->rating != 0) {
		snprintf(text, sizeof(text), "%" PRId64, r->flat->rating);
		count(&s, "rating", text);
	}
	if (json_get(line, "words_min") != NULL) {
		range_text(text, json_int(line, "words_min", 0),
		    json_int(line, "words_max", 0));
		count(&s, "length", text);
	}
	count_aspects(&s);
	flat_each_own(r->flat, count_own, &s);
}

static void
plan_value(struct delivered *d, const char *name, const char *value)
{
	const char *part[CENSUS_PARTS] = {name, value};

	if (value != NULL)
		census_add(&d->ours, part, PLANNED, 1);
}

static void
plan_slot(struct delivered *d, const struct plan_slot *s)
{
	const struct domain *dom = &d->plan.domain;
	const struct domain_length *len =
	    &dom->lengths[s->value[DOMAIN_LENGTH]];
	char text[64];
	uint32_t i;
	int a;

	for (a = 0; a < dom->nattrs; a++)
		if (dom->attr[a].n > 0 && a != DOMAIN_RATING &&
		    a != DOMAIN_LENGTH)
			plan_value(d, dom->name[a],
			    dom->attr[a].name[s->value[a]]);
	plan_value(d, "category", dom->products[s->value[DOMAIN_PRODUCT]]
	    .category);
	snprintf(text, sizeof(text), "%d", s->rating);
	plan_value(d, "rating", text);
	range_text(text, len->words_min, len->words_max);
	plan_value(d, "length", text);
	for (i = 0; i < s->naspects; i++)
		plan_value(d, "aspects", dom->aspects.name[s->aspect[i]]);
}

static int64_t
run_plan(struct delivered *d, const struct material *m)
{
	int64_t i, n = conf_int(m->conf->root, "generation.num_samples", 0);
	struct plan_slot slot;

	for (i = 0; i < n; i++) {
		plan_next(&d->plan, &slot);
		plan_slot(d, &slot);
	}
	return n;
}

/* Of one attribute. */
struct total {
	int64_t planned;
	int64_t delivered;
	double distance;
};

static struct total
sum(const struct census *c, const char *name)
{
	struct total t = {0};
	size_t i;

	for (i = 0; i < c->n; i++)
		if (strcmp(c->row[i].part[0], name) == 0) {
			t.planned += c->row[i].count[PLANNED];
			t.delivered += c->row[i].count[DELIVERED];
		}
	return t;
}

static struct json_object *
value_json(const struct census_row *row, struct total *t)
{
	struct json_object *obj = json_new_object();
	double planned = t->planned > 0 ?
	    (double)row->count[PLANNED] / (double)t->planned : NAN;
	double got = t->delivered > 0 ?
	    (double)row->count[DELIVERED] / (double)t->delivered : 0;

	json_put_str(obj, "value", row->part[1]);
	if (t->planned > 0) {
		json_put_int(obj, "planned", row->count[PLANNED]);
		json_put_num(obj, "planned_share", planned);
		t->distance += fabs(planned - got) / 2;
	} else {
		json_put_null(obj, "planned");
		json_put_null(obj, "planned_share");
	}
	json_put_int(obj, "delivered", row->count[DELIVERED]);
	wilson_put(obj, row->count[DELIVERED], t->delivered);
	return obj;
}

/* {name, distance, values}, or NULL if the attribute has none. */
static struct json_object *
attr_json(const struct census *c, const char *name)
{
	struct json_object *obj, *arr;
	struct total t = sum(c, name);
	size_t i;

	if (t.planned + t.delivered == 0)
		return NULL;
	obj = json_new_object();
	arr = json_new_array();
	for (i = 0; i < c->n; i++)
		if (strcmp(c->row[i].part[0], name) == 0)
			json_push(arr, value_json(&c->row[i], &t));
	json_put_str(obj, "name", name);
	if (t.planned > 0 && t.delivered > 0)
		json_put_num(obj, "distance", t.distance);
	else
		json_put_null(obj, "distance");
	json_put(obj, "values", arr);
	return obj;
}

static void
release(struct delivered *d)
{
	size_t i;

	for (i = 0; i < d->nnames; i++)
		free(d->name[i]);
	census_free(&d->ours);
	census_free(&d->all);
	plan_free(&d->plan);
	free(d);
}

static struct json_object *
compute(void *own, const struct material *m)
{
	struct delivered *d = own;
	struct census *c = d->mine > 0 ? &d->ours : &d->all;
	struct json_object *obj = json_new_object(), *arr = json_new_array();
	struct json_object *attr;
	size_t i;

	if (d->mine > 0 && m->planned)
		json_put_int(obj, "planned", run_plan(d, m));
	else
		json_put_null(obj, "planned");
	json_put_int(obj, "reviews", d->mine > 0 ? d->mine : m->reviews);
	census_sort(c, -1);
	for (i = 0; i < d->nnames; i++)
		if ((attr = attr_json(c, d->name[i])) != NULL)
			json_push(arr, attr);
	json_put(obj, "attributes", arr);
	release(d);
	return obj;
}

static double
largest_share(struct json_object *values)
{
	double max = 0;
	size_t i;

	for (i = 0; i < rows_count(values); i++) {
		max = fmax(max, json_num(rows_at(values, i), "share", 0));
		max = fmax(max, json_num(rows_at(values, i), "planned_share",
		    0));
	}
	return max;
}

static void
show_value(struct page *p, struct json_object *v, double max)
{
	page_cell(p, json_str(v, "value"));
	page_int_of(p, v, "planned");
	page_int_of(p, v, "delivered");
	page_share_of(p, v, "share");
	page_bar(p, &(struct page_bar){.value = json_num(v, "share", NAN),
	    .mark = json_num(v, "planned_share", 0), .max = max});
}

static void
show_attr(struct page *p, struct json_object *attr)
{
	static const struct page_col cols[] = {
		{"value", PAGE_TEXT}, {"planned", PAGE_NUMBER},
		{"delivered", PAGE_NUMBER}, {"share", PAGE_NUMBER},
		{"", PAGE_CHART}
	};
	struct json_object *values = json_get(attr, "values");
	double max = largest_share(values);
	size_t i;

	page_table(p, json_str(attr, "name"), cols, 5);
	for (i = 0; i < rows_shown(values); i++)
		show_value(p, rows_at(values, i), max);
	page_table_end(p);
	rows_rest(p, values);
}

/* All attributes in one look; what each is made of comes behind it. */
static void
show_distances(struct page *p, struct json_object *attrs)
{
	static const struct page_col cols[] = {
		{"attribute", PAGE_TEXT}, {"values", PAGE_NUMBER},
		{"to be changed", PAGE_NUMBER}
	};
	struct json_object *attr;
	size_t i;

	page_table(p, "How far each attribute is from its plan", cols, 3);
	for (i = 0; i < rows_count(attrs); i++) {
		attr = rows_at(attrs, i);
		page_cell(p, json_str(attr, "name"));
		page_int(p, (int64_t)rows_count(json_get(attr, "values")));
		page_share_of(p, attr, "distance");
	}
	page_table_end(p);
}

static void
show(struct page *p, struct json_object *fig)
{
	struct json_object *attrs = json_get(fig, "attributes");
	size_t i;

	if (json_get(fig, "planned") != NULL) {
		page_say(p, "The plan of %" PRId64 " reviews was made again"
		    " from the configuration; %" PRId64 " reviews of it are"
		    " there. What would have to be changed is the share of"
		    " reviews that would need another value for the planned"
		    " shares (the total variation distance); 0 is as planned.",
		    json_int(fig, "planned", 0), json_int(fig, "reviews", 0));
		show_distances(p, attrs);
		page_say(p, "Below, the line across a bar is the planned"
		    " share.");
	} else {
		page_say(p, "Nothing is compared with a plan: there is no"
		    " configuration beside the folder (-c names one), or it"
		    " makes no plan of which a review is here.");
	}
	page_grid(p);
	for (i = 0; i < rows_count(attrs); i++)
		show_attr(p, rows_at(attrs, i));
	page_grid_end(p);
}

const struct section section_delivered = {
	.of_reviews = 1, .name = "delivered",
	.title = "Plan and delivery",
	.begin = begin, .see = see, .compute = compute, .show = show
};
