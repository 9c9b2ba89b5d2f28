/*
 * How long the reviews are: words as rg-check counts them (text_count()), and
 * characters (code points).
 */
#include <inttypes.h>
#include <stdlib.h>

#include "ground/mem.h"
#include "json/wilson.h"
#include "report/dist.h"
#include "report/sections.h"

enum { RATINGS = 6 }; /* 0: none */

struct length {
	struct dist words;
	struct dist chars;
	struct dist by_rating[RATINGS];
	int64_t planned; /* reviews that were planned with a range */
	int64_t within;	 /* and keep to it */
};

static void *
begin(const struct material *m)
{
	(void)m;
	return mem_calloc(1, sizeof(struct length));
}

static void
see(void *own, const struct material *m, const struct section_review *r)
{
	struct length *l = own;
	struct json_object *line = r->flat->line;
	int64_t words = (int64_t)text_count(r->words);
	int64_t min = json_int(line, "words_min", -1);
	int64_t max = json_int(line, "words_max", -1);
	int64_t rating = r->flat->rating;

	(void)m;
	dist_add(&l->words, (double)words);
	dist_add(&l->chars, (double)text_chars(r->flat->text, r->bytes));
	if (rating >= 1 && rating < RATINGS)
		dist_add(&l->by_rating[rating], (double)words);
	if (min < 0 || max < 0)
		return;
	l->planned++;
	l->within += words >= min && words <= max;
}

static void
put_dist(struct json_object *obj, const char *name, struct dist *d)
{
	if (d->n > 0)
		json_put(obj, name, dist_json(d));
	dist_free(d);
}

static struct json_object *
compute(void *own, const struct material *m)
{
	static const char *const name[RATINGS] = {"none", "1", "2", "3", "4",
	    "5"};
	struct length *l = own;
	struct json_object *obj = NULL, *by, *within;
	size_t i;

	if (m->reviews > 0) {
		obj = json_new_object();
		by = json_new_object();
		within = json_new_object();
		json_put(obj, "words_bins", dist_bins(&l->words));
		put_dist(obj, "words", &l->words);
		put_dist(obj, "characters", &l->chars);
		for (i = 0; i < RATINGS; i++)
			put_dist(by, name[i], &l->by_rating[i]);
		json_put(obj, "words_by_rating", by);
		json_put_int(within, "planned", l->planned);
		json_put_int(within, "within", l->within);
		wilson_put(within, l->within, l->planned);
		json_put(obj, "within_plan", within);
	}
	free(l);
	return obj;
}

static void
show(struct page *p, struct json_object *fig)
{
	struct json_object *by = json_get(fig, "words_by_rating");
	char name[] = "words, 1 star", key[] = "1";

	if (json_get(fig, "within_plan.share") != NULL)
		page_say(p, "%.1f %% of the reviews have as many words as was"
		    " planned for them; rg-check allows some more and less.",
		    100 * json_num(fig, "within_plan.share", 0));
	dist_draw(p, "Reviews by their number of words (a hundredth, the"
	    " longest, is not drawn)", "words",
	    json_get(fig, "words_bins"));
	page_table(p, "Lengths, and the share of reviews that are no longer",
	    dist_cols, DIST_COLS);
	dist_row(p, "words", json_get(fig, "words"), 0);
	for (; key[0] <= '5'; key[0]++) {
		name[7] = key[0];
		if (json_get(by, key) != NULL)
			dist_row(p, name, json_get(by, key), 0);
	}
	dist_row(p, "characters", json_get(fig, "characters"), 0);
	page_table_end(p);
}

const struct section section_length = {
	.name = "length", .title = "Lengths",
	.begin = begin, .see = see, .compute = compute, .show = show
};
