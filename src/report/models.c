/*
 * Who was asked: of each provider and model, and of all together, what was
 * accepted, how long an answer took, and what it cost.
 *
 * A journal names records, reviews and rejects name models: what joins them is
 * the record (id and attempt).  A call whose record was never judged counts
 * for the model that the journal names.  Costs are those of stored reviews
 * (spend.jsonl, the first line of each id) and of what was rejected.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/sum.h"
#include "json/record.h"
#include "json/wilson.h"
#include "report/census.h"
#include "report/dist.h"
#include "report/models.h"
#include "report/rows.h"
#include "report/sections.h"

enum { ACCEPTED, REJECTED, FAILED };	/* counters */
enum { SPENT = 1 };			/* bit of ids: its spend was counted */

#define PICO 1e12

/* What one model took. */
struct taken {
	struct dist latency;	/* milliseconds, of calls that were answered */
	struct dist cost;	/* dollars, of accepted reviews */
	int64_t kept;		/* picodollars for accepted reviews */
	int64_t lost;		/* and for what was rejected */
	int64_t unpriced;	/* replies whose cost is not known */
	int64_t tokens_in;
	int64_t tokens_out;
};

struct models {
	struct census names;	/* provider, model */
	struct census rules;	/* provider, model, rule */
	struct taken *of;	/* as names.row */
	size_t nof;
	struct taken all;
	struct idmap records;	/* hash of the record -> row */
	struct idmap ids;	/* hash of the id -> row, and SPENT */
};

static void *
begin(const struct material *m)
{
	struct models *s = mem_calloc(1, sizeof(*s));

	(void)m;
	census_begin(&s->names, 2);
	census_begin(&s->rules, 3);
	return s;
}

/* The number of a model's row, with room for what it took. */
static size_t
find(struct models *s, const char *provider, const char *model)
{
	const char *part[CENSUS_PARTS] = {provider, model};
	size_t i = census_find(&s->names, part);

	if (i >= s->nof) {
		s->of = mem_resize(s->of, i + 1, sizeof(*s->of));
		memset(s->of + s->nof, 0, (i + 1 - s->nof) * sizeof(*s->of));
		s->nof = i + 1;
	}
	return i;
}

static void
see(void *own, const struct material *m, const struct section_review *r)
{
	const struct flat *f = r->flat;
	struct models *s = own;
	size_t i = find(s, f->provider, f->model);

	(void)m;
	s->names.row[i].count[ACCEPTED]++;
	idmap_put(&s->records, trail_record(f->id, json_int(f->line,
	    "attempt", 1)), i);
	idmap_put(&s->ids, f->id_hash, i << 1);
}

static void
add_cost(struct taken *t, double cost, int kept)
{
	if (!isfinite(cost) || fabs(cost) > 1e6 ||
	    sum_add(kept ? &t->kept : &t->lost, llround(cost * PICO)) == -1) {
		t->unpriced++;
		return;
	}
	if (kept)
		dist_add(&t->cost, cost);
}

static void
spend(void *own, const struct material *m, struct json_object *line)
{
	struct models *s = own;
	uint64_t *mark = idmap_get(&s->ids, flat_id_hash(line));
	struct taken *t[2] = {&s->all, NULL};
	size_t i;

	(void)m;
	if (mark == NULL || (*mark & SPENT) != 0)
		return;
	t[1] = &s->of[*mark >> 1];
	*mark |= SPENT;
	for (i = 0; i < 2; i++) {
		sum_add(&t[i]->tokens_in, json_int(line, "in", 0));
		sum_add(&t[i]->tokens_out, json_int(line, "out", 0));
		add_cost(t[i], json_num(line, "cost", NAN), 1);
	}
}

/* Count the rules that had a part in a rejection. */
static void
add_rules(struct models *s, struct json_object *rec)
{
	struct json_object *arr = rec_get(rec, REC_CHECK_REASONS);
	const char *part[CENSUS_PARTS] = {NULL}, *mode;
	size_t i;

	part[0] = rec_str(rec, REC_REPLY_PROVIDER);
	part[1] = rec_str(rec, REC_REPLY_MODEL);
	for (i = 0; i < rows_count(arr); i++) {
		mode = json_str(rows_at(arr, i), "mode");
		part[2] = json_str(rows_at(arr, i), "rule");
		if (mode == NULL || strcmp(mode, "warn") != 0)
			census_add(&s->rules, part, 0, 1);
	}
}

static void
reject(void *own, const struct material *m, struct json_object *rec)
{
	const char *verdict = rec_str(rec, REC_CHECK_VERDICT), *id;
	struct json_object *cost = rec_get(rec, REC_REPLY_COST);
	struct models *s = own;
	struct taken *t[2] = {&s->all, NULL};
	int failed = verdict != NULL && strcmp(verdict, "error") == 0;
	char number[32];
	size_t i, row;

	(void)m;
	row = find(s, rec_str(rec, REC_REPLY_PROVIDER),
	    rec_str(rec, REC_REPLY_MODEL));
	t[1] = &s->of[row];
	s->names.row[row].count[failed ? FAILED : REJECTED]++;
	if (!failed)
		add_rules(s, rec);
	if ((id = rec_id(rec, number)) != NULL)
		idmap_put(&s->records, trail_record(id,
		    rec_int(rec, REC_ATTEMPT, 1)), row);
	if (rec_get(rec, REC_REPLY) == NULL)
		return;
	for (i = 0; i < 2; i++) {
		sum_add(&t[i]->tokens_in, rec_int(rec, REC_REPLY_TOKENS_IN,
		    0));
		sum_add(&t[i]->tokens_out, rec_int(rec, REC_REPLY_TOKENS_OUT,
		    0));
		add_cost(t[i], cost != NULL ? json_object_get_double(cost) :
		    NAN, 0);
	}
}

static void
call(void *own, const struct material *m, const struct trail_call *c)
{
	struct models *s = own;
	uint64_t *row = idmap_get(&s->records, c->record);
	size_t i;

	(void)m;
	if (!c->answered || !isfinite(c->latency_ms))
		return;
	i = row != NULL ? (size_t)*row : find(s, c->provider, c->model);
	dist_add(&s->all.latency, c->latency_ms);
	dist_add(&s->of[i].latency, c->latency_ms);
}

/*
 * {total, accepted, rejected, per_accepted, unpriced, of_accepted}: dollars;
 * null where a part is not known.
 */
static struct json_object *
cost_json(struct taken *t, int64_t accepted, const struct trail *trail)
{
	struct json_object *obj = json_new_object();
	int64_t all = t->kept;
	int known = trail->spend && t->unpriced == 0 &&
	    (int64_t)t->cost.n == accepted && sum_add(&all, t->lost) == 0;

	if (known) {
		json_put_num(obj, "accepted", (double)t->kept / PICO);
		json_put_num(obj, "rejected", (double)t->lost / PICO);
		json_put_num(obj, "total", (double)all / PICO);
	}
	if (known && accepted > 0)
		json_put_num(obj, "per_accepted",
		    (double)all / PICO / (double)accepted);
	json_put_int(obj, "unpriced", t->unpriced);
	if (t->cost.n > 0)
		json_put(obj, "of_accepted", dist_json(&t->cost));
	return obj;
}

static struct json_object *
taken_json(struct taken *t, const int64_t *count, const struct trail *trail)
{
	struct json_object *obj = json_new_object(), *tokens;

	json_put_int(obj, "accepted", count[ACCEPTED]);
	json_put_int(obj, "rejected", count[REJECTED]);
	json_put_int(obj, "failed", count[FAILED]);
	wilson_put(obj, count[ACCEPTED], trail->rejects ?
	    count[ACCEPTED] + count[REJECTED] : 0);
	tokens = json_new_object();
	json_put_int(tokens, "in", t->tokens_in);
	json_put_int(tokens, "out", t->tokens_out);
	json_put(obj, "tokens", tokens);
	json_put(obj, "cost", cost_json(t, count[ACCEPTED], trail));
	if (t->latency.n > 0)
		json_put(obj, "latency_ms", dist_json(&t->latency));
	return obj;
}

/* Rows in the order of the page: most accepted first, then by name. */
static int
by_accepted(const void *a, const void *b, void *rows)
{
	const struct census_row *row = rows;
	const struct census_row *x = &row[*(const size_t *)a];
	const struct census_row *y = &row[*(const size_t *)b];
	int d;

	if (x->count[ACCEPTED] != y->count[ACCEPTED])
		return x->count[ACCEPTED] > y->count[ACCEPTED] ? -1 : 1;
	if ((d = strcmp(x->part[0], y->part[0])) != 0)
		return d;
	return strcmp(x->part[1], y->part[1]);
}

/* [{rule, rejected}] of one model, most first. */
static struct json_object *
reasons_json(const struct models *s, const struct census_row *model)
{
	struct json_object *arr = json_new_array(), *obj;
	const struct census_row *row;
	size_t i;

	for (i = 0; i < s->rules.n; i++) {
		row = &s->rules.row[i];
		if (strcmp(row->part[0], model->part[0]) != 0 ||
		    strcmp(row->part[1], model->part[1]) != 0)
			continue;
		obj = json_new_object();
		json_put_str(obj, "rule", row->part[2]);
		json_put_int(obj, "rejected", row->count[0]);
		json_push(arr, obj);
	}
	return arr;
}

static struct json_object *
list_json(struct models *s, const struct trail *trail)
{
	struct json_object *arr = json_new_array(), *obj;
	size_t *order = mem_calloc(s->names.n + 1, sizeof(*order)), i;
	const struct census_row *row;

	for (i = 0; i < s->names.n; i++)
		order[i] = i;
	census_sort(&s->rules, 0);
	qsort_r(order, s->names.n, sizeof(*order), by_accepted, s->names.row);
	for (i = 0; i < s->names.n; i++) {
		row = &s->names.row[order[i]];
		obj = taken_json(&s->of[order[i]], row->count, trail);
		json_put_str(obj, "provider", row->part[0]);
		json_put_str(obj, "model", row->part[1]);
		json_put(obj, "reasons", reasons_json(s, row));
		json_push(arr, obj);
	}
	free(order);
	return arr;
}

static void
release(struct models *s)
{
	size_t i;

	for (i = 0; i < s->nof; i++) {
		dist_free(&s->of[i].latency);
		dist_free(&s->of[i].cost);
	}
	dist_free(&s->all.latency);
	dist_free(&s->all.cost);
	census_free(&s->names);
	census_free(&s->rules);
	idmap_free(&s->records);
	idmap_free(&s->ids);
	free(s->of);
	free(s);
}

static struct json_object *
compute(void *own, const struct material *m)
{
	struct models *s = own;
	struct json_object *obj = json_new_object(), *list;
	int64_t count[CENSUS_COUNTS] = {0};
	size_t i, k;

	for (i = 0; i < s->names.n; i++)
		for (k = 0; k < CENSUS_COUNTS; k++)
			count[k] += s->names.row[i].count[k];
	json_put(obj, "all", taken_json(&s->all, count, &m->trail));
	if (s->all.latency.n > 0)
		json_put(obj, "latency_bins", dist_bins(&s->all.latency));
	list = list_json(s, &m->trail);
	models_put_texts(list, m);
	json_put(obj, "models", list);
	if (json_object_array_length(list) == 0) {
		json_object_put(obj);
		obj = NULL;
	}
	release(s);
	return obj;
}

const struct section section_models = {
	.name = "models", .title = "Models, latency and cost",
	.begin = begin, .see = see, .compute = compute, .show = models_show,
	.spend = spend, .reject = reject, .call = call
};
