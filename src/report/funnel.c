/*
 * From what was planned to what was accepted: how many records went each step,
 * which rules rejected, and how model, persona and rating differ in it.
 *
 * A record is one attempt at one review (its id and attempt).  What was
 * accepted is counted in the folder; what was rejected or failed in
 * rejects.jsonl; what was asked and answered in the journal.
 */
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/sum.h"
#include "json/record.h"
#include "json/wilson.h"
#include "report/census.h"
#include "report/funnel.h"
#include "report/sections.h"

enum { ACCEPTED, REJECTED, JUDGED, FAILED }; /* counters of cells */
enum { RULE, ALONE };			     /* of rules: with others or not */
enum { PROVIDER, MODEL, PERSONA, RATING };

struct funnel {
	struct census cells; /* PROVIDER .. RATING */
	struct census rules;
	struct census errors;
	struct idmap asked; /* hash of a record -> it was answered */
	int64_t answered;
	int64_t requests;
	int64_t rejected;
	int64_t failed;
};

static void *
begin(const struct material *m)
{
	struct funnel *f = mem_calloc(1, sizeof(*f));

	(void)m;
	census_begin(&f->cells, 4);
	census_begin(&f->rules, 1);
	census_begin(&f->errors, 1);
	return f;
}

/* The text of a rating from 1 to 5; else NULL. */
static const char *
rating_text(int64_t rating)
{
	static const char *const text[] = {"1", "2", "3", "4", "5"};

	return rating >= 1 && rating <= 5 ? text[rating - 1] : NULL;
}

/* The cell of a review is that of its plan, as for what was rejected. */
static void
see(void *own, const struct material *m, const struct section_review *r)
{
	struct funnel *f = own;
	struct json_object *line = r->flat->line;
	const char *part[CENSUS_PARTS] = {NULL};

	(void)m;
	part[PROVIDER] = r->flat->provider;
	part[MODEL] = r->flat->model;
	part[PERSONA] = json_str(line, "persona");
	part[RATING] = rating_text(json_int(line, "planned_rating",
	    r->flat->rating));
	census_add(&f->cells, part, ACCEPTED, 1);
	census_add(&f->cells, part, JUDGED, 1);
}

/* The rules that had a part in a rejection. */
static void
add_rules(struct funnel *f, struct json_object *rec)
{
	struct json_object *reasons = rec_get(rec, REC_CHECK_REASONS), *r;
	const char *rule = NULL, *mode;
	size_t i, n, hits = 0;

	n = json_object_is_type(reasons, json_type_array) ?
	    json_object_array_length(reasons) : 0;
	for (i = 0; i < n; i++) {
		r = json_object_array_get_idx(reasons, i);
		mode = json_str(r, "mode");
		if (mode != NULL && strcmp(mode, "warn") == 0)
			continue;
		rule = json_str(r, "rule");
		census_add(&f->rules, &rule, RULE, 1);
		hits++;
	}
	if (hits == 1)
		census_add(&f->rules, &rule, ALONE, 1);
}

static void
reject(void *own, const struct material *m, struct json_object *rec)
{
	const char *verdict = rec_str(rec, REC_CHECK_VERDICT);
	const char *part[CENSUS_PARTS] = {NULL}, *class;
	struct funnel *f = own;
	int failed = verdict != NULL && strcmp(verdict, "error") == 0;

	(void)m;
	part[PROVIDER] = rec_str(rec, REC_REPLY_PROVIDER);
	part[MODEL] = rec_str(rec, REC_REPLY_MODEL);
	part[PERSONA] = rec_str(rec, REC_PLAN_PERSONA);
	part[RATING] = rating_text(rec_int(rec, REC_PLAN_RATING, 0));
	if (failed) {
		f->failed++;
		class = rec_str(rec, REC_ERROR_CLASS);
		census_add(&f->errors, &class, 0, 1);
		census_add(&f->cells, part, FAILED, 1);
		return;
	}
	f->rejected++;
	census_add(&f->cells, part, REJECTED, 1);
	census_add(&f->cells, part, JUDGED, 1);
	add_rules(f, rec);
}

static void
call(void *own, const struct material *m, const struct trail_call *c)
{
	struct funnel *f = own;
	uint64_t *was = idmap_get(&f->asked, c->record);

	(void)m;
	sum_add(&f->requests, c->calls);
	if (c->answered && (was == NULL || !*was))
		f->answered++;
	if (was == NULL || c->answered)
		idmap_put(&f->asked, c->record, c->answered ? 1 : 0);
}

static void
put_known(struct json_object *obj, const char *key, int known, int64_t n)
{
	if (known)
		json_put_int(obj, key, n);
	else
		json_put_null(obj, key);
}

static void
put_share(struct json_object *obj, const char *key, int64_t k, int64_t n)
{
	struct json_object *share = json_new_object();

	wilson_put(share, k, n);
	json_put(obj, key, share);
}

/* {rule, rejected, alone, share, low, high} of all judged, most first. */
static struct json_object *
rules_json(struct funnel *f, int64_t judged)
{
	struct json_object *arr = json_new_array(), *obj;
	size_t i;

	census_sort(&f->rules, RULE);
	for (i = 0; i < f->rules.n; i++) {
		obj = json_new_object();
		json_put_str(obj, "rule", f->rules.row[i].part[0]);
		json_put_int(obj, "rejected", f->rules.row[i].count[RULE]);
		json_put_int(obj, "alone", f->rules.row[i].count[ALONE]);
		wilson_put(obj, f->rules.row[i].count[RULE], judged);
		json_push(arr, obj);
	}
	return arr;
}

static struct json_object *
errors_json(struct funnel *f)
{
	struct json_object *arr = json_new_array(), *obj;
	size_t i;

	census_sort(&f->errors, 0);
	for (i = 0; i < f->errors.n; i++) {
		obj = json_new_object();
		json_put_str(obj, "class", f->errors.row[i].part[0]);
		json_put_int(obj, "failed", f->errors.row[i].count[0]);
		json_push(arr, obj);
	}
	return arr;
}

/* The rows of a census of cells, whose parts have these names. */
static struct json_object *
cells_json(struct census *c, const char *const *names)
{
	struct json_object *arr = json_new_array(), *obj;
	const struct census_row *row;
	size_t i, k;

	census_sort(c, -1);
	for (i = 0; i < c->n; i++) {
		row = &c->row[i];
		obj = json_new_object();
		for (k = 0; k < c->nparts; k++)
			json_put_str(obj, names[k], row->part[k]);
		json_put_int(obj, "accepted", row->count[ACCEPTED]);
		json_put_int(obj, "rejected", row->count[REJECTED]);
		json_put_int(obj, "failed", row->count[FAILED]);
		wilson_put(obj, row->count[ACCEPTED], row->count[JUDGED]);
		json_push(arr, obj);
	}
	return arr;
}

static struct json_object *
folded_json(const struct census *cells, int part, const char *name)
{
	struct census c;
	struct json_object *arr;

	census_fold(&c, cells, &part, 1);
	arr = cells_json(&c, &name);
	census_free(&c);
	return arr;
}

static void
put_cells(struct json_object *obj, struct funnel *f)
{
	static const char *const names[] = {"provider", "model", "persona",
	    "rating"};

	json_put(obj, "by_rating", folded_json(&f->cells, RATING, "rating"));
	json_put(obj, "by_persona", folded_json(&f->cells, PERSONA,
	    "persona"));
	json_put(obj, "cells", cells_json(&f->cells, names));
}

static struct json_object *
compute(void *own, const struct material *m)
{
	struct funnel *f = own;
	struct json_object *obj = json_new_object();
	const struct trail *t = &m->trail;
	int64_t judged = m->reviews + f->rejected;

	put_known(obj, "planned", m->planned && (t->rejects || t->journal),
	    conf_int(m->conf->root, "generation.num_samples", 0));
	put_known(obj, "asked", t->journal, (int64_t)f->asked.used);
	put_known(obj, "requests", t->journal, f->requests);
	put_known(obj, "replied", t->journal, f->answered);
	put_known(obj, "failed", t->rejects, f->failed);
	put_known(obj, "judged", t->rejects, judged);
	put_known(obj, "rejected", t->rejects, f->rejected);
	json_put_int(obj, "accepted", m->reviews);
	put_share(obj, "acceptance", m->reviews, t->rejects ? judged : 0);
	json_put(obj, "reasons", rules_json(f, judged));
	json_put(obj, "errors", errors_json(f));
	if (t->rejects)
		put_cells(obj, f);
	census_free(&f->cells);
	census_free(&f->rules);
	census_free(&f->errors);
	idmap_free(&f->asked);
	free(f);
	return obj;
}

const struct section section_funnel = {
	.name = "funnel", .title = "From plan to review",
	.begin = begin, .see = see, .compute = compute, .show = funnel_show,
	.reject = reject, .call = call
};
