/*
 * Reviews that resemble each other: of each of the first PAIRS reviews, in the
 * order of the file, the earlier one that is most like it, by the measure and
 * with the odds of rg-check (sketch.h).  All are compared with all before
 * them; a larger set would need 700 bytes a review for its index.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/alike.h"
#include "check/dup.h"
#include "ground/hash.h"
#include "ground/idmap.h"
#include "ground/mem.h"
#include "json/wilson.h"
#include "report/lookup.h"
#include "report/rows.h"
#include "report/sections.h"

enum { PAIRS = 100000, TOP = 10, BINS = 16 };

#define LEAST 0.2 /* similarity that is looked for */

static const struct dup_limit least = {LEAST, LEAST};

struct pair {
	double value;
	int64_t at;	/* offset of the later, and of the earlier line */
	int64_t of;
};

struct pairs {
	struct dup *dup;
	struct sketch sketch;
	struct idmap ids; /* hash of the id -> offset of its line */
	struct dup_limit limit;
	int64_t compared;
	int64_t reached; /* reviews with an earlier one at the limit or above */
	int64_t bins[BINS]; /* of LEAST .. 1 */
	struct pair top[TOP]; /* most alike first */
	size_t ntop;
};

static void *
begin(const struct material *m)
{
	struct pairs *s = mem_calloc(1, sizeof(*s));

	s->dup = dup_new();
	s->limit = alike_limit(m->conf);
	return s;
}

static void
keep(struct pairs *s, double value, int64_t at, int64_t of)
{
	size_t i;

	for (i = s->ntop; i > 0 && s->top[i - 1].value < value; i--)
		if (i < TOP)
			s->top[i] = s->top[i - 1];
	if (i == TOP)
		return;
	s->top[i] = (struct pair){value, at, of};
	if (s->ntop < TOP)
		s->ntop++;
}

static void
take(struct pairs *s, const struct dup_hit *hit, int64_t at)
{
	uint64_t *of = idmap_get(&s->ids, hash64(hit->id, strlen(hit->id)));
	double value = hit->exact ? 1 : hit->value;
	size_t bin = (size_t)((value - LEAST) / (1 - LEAST) * BINS);

	s->bins[bin < BINS ? bin : BINS - 1]++;
	s->reached += value >= (hit->chars ? s->limit.chars : s->limit.words);
	if (of != NULL)
		keep(s, value, at, (int64_t)*of);
}

static void
see(void *own, const struct material *m, const struct section_review *r)
{
	const char *id = r->flat->id;
	struct pairs *s = own;
	struct dup_hit hit;

	(void)m;
	if (s->compared >= PAIRS)
		return;
	s->compared++;
	sketch_make(&s->sketch, r->words);
	dup_ask(s->dup, &s->sketch, id);
	if (dup_find(s->dup, &s->sketch, id, &least, &hit))
		take(s, &hit, r->offset);
	dup_add(s->dup, &s->sketch, id);
	idmap_put(&s->ids, hash64(id, strlen(id)), (uint64_t)r->offset);
}

static struct json_object *
top_json(struct pairs *s, const struct material *m)
{
	struct json_object *arr = json_new_array(), *obj, *a, *b;
	struct lookup l;
	size_t i;

	lookup_open(&l, m);
	for (i = 0; i < s->ntop; i++) {
		a = lookup_excerpt(&l, s->top[i].of);
		b = lookup_excerpt(&l, s->top[i].at);
		obj = json_new_object();
		json_put_num(obj, "similarity", s->top[i].value);
		if (a != NULL)
			json_put(obj, "earlier", a);
		if (b != NULL)
			json_put(obj, "later", b);
		json_push(arr, obj);
	}
	lookup_close(&l);
	return arr;
}

static struct json_object *
compute(void *own, const struct material *m)
{
	struct pairs *s = own;
	struct json_object *obj = json_new_object(), *bins = json_new_array();
	size_t i;

	json_put_int(obj, "compared", s->compared);
	json_put_num(obj, "limit", s->limit.words);
	json_put_num(obj, "short_limit", s->limit.chars);
	json_put_int(obj, "reached", s->reached);
	wilson_put(obj, s->reached, s->compared);
	json_put_num(obj, "from", LEAST);
	json_put_num(obj, "width", (1 - LEAST) / BINS);
	for (i = 0; i < BINS; i++)
		json_push(bins, json_object_new_int64(s->bins[i]));
	json_put(obj, "counts", bins);
	json_put(obj, "pairs", top_json(s, m));
	dup_free(s->dup);
	sketch_free(&s->sketch);
	idmap_free(&s->ids);
	free(s);
	return obj;
}

static void
show_pair(struct page *p, struct json_object *pair)
{
	char first[64];

	snprintf(first, sizeof(first), "similarity %.2f",
	    json_num(pair, "similarity", 0));
	page_sub(p, first);
	if (json_get(pair, "earlier") != NULL)
		lookup_show(p, json_get(pair, "earlier"), "");
	if (json_get(pair, "later") != NULL)
		lookup_show(p, json_get(pair, "later"), "");
}

static void
show_counts(struct page *p, struct json_object *fig)
{
	static const struct page_col cols[] = {
		{"similarity", PAGE_TEXT}, {"reviews", PAGE_NUMBER},
		{"", PAGE_CHART}
	};
	struct json_object *arr = json_get(fig, "counts");
	double from = json_num(fig, "from", 0), width = json_num(fig, "width",
	    0);
	struct page_bar bar = {.max = 1};
	char text[64];
	size_t i;

	for (i = 0; i < rows_count(arr); i++)
		bar.max += (double)json_object_get_int64(rows_at(arr, i));
	page_table(p, "Reviews by how much the earlier one most like them"
	    " resembles them", cols, 3);
	for (i = 0; i < rows_count(arr); i++) {
		bar.value = (double)json_object_get_int64(rows_at(arr, i));
		if (bar.value == 0)
			continue;
		snprintf(text, sizeof(text), "%.2f to %.2f",
		    from + (double)i * width, from + (double)(i + 1) * width);
		page_cell(p, text);
		page_num(p, bar.value, 0);
		page_bar(p, &bar);
	}
	page_table_end(p);
}

static void
show(struct page *p, struct json_object *fig)
{
	struct json_object *pairs = json_get(fig, "pairs");
	size_t i;

	page_say(p, "Of %" PRId64 " reviews, %" PRId64 " have an earlier one"
	    " at or above the limit of rg-check, %.2f (Jaccard similarity of"
	    " word trigrams; of five characters, if either is short: %.2f).",
	    json_int(fig, "compared", 0), json_int(fig, "reached", 0),
	    json_num(fig, "limit", 0), json_num(fig, "short_limit", 0));
	if (rows_count(pairs) == 0) {
		page_say(p, "No two have a similarity of %.1f or more.",
		    json_num(fig, "from", 0));
		return;
	}
	show_counts(p, fig);
	for (i = 0; i < rows_count(pairs) && i < 5; i++)
		show_pair(p, rows_at(pairs, i));
}

const struct section section_pairs = {
	.of_reviews = 1, .name = "near_duplicates",
	.title = "Reviews most alike",
	.begin = begin, .see = see, .compute = compute, .show = show
};
