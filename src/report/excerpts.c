/*
 * Reviews to read: the first of the sample, which is in random order.
 */
#include "report/lookup.h"
#include "report/rows.h"
#include "report/sections.h"

enum { EXCERPTS = 20 };

static struct json_object *
compute(void *own, const struct material *m)
{
	struct json_object *arr = json_new_array(), *one;
	struct lookup l;
	size_t i;

	(void)own;
	lookup_open(&l, m);
	for (i = 0; i < m->sample.n && i < EXCERPTS; i++)
		if ((one = lookup_excerpt(&l, m->sample.item[i].offset)) !=
		    NULL)
			json_push(arr, one);
	lookup_close(&l);
	return arr;
}

static void
show(struct page *p, struct json_object *fig)
{
	size_t i;

	page_say(p, "%zu accepted reviews, drawn at random; another --seed"
	    " draws others.", rows_count(fig));
	for (i = 0; i < rows_count(fig); i++)
		lookup_show(p, rows_at(fig, i), "");
}

const struct section section_excerpts = {
	.of_reviews = 1, .name = "excerpts",
	.title = "Accepted reviews at random",
	.compute = compute, .show = show
};
