#include "report/sections.h"

static struct json_object *
compute(void *own, const struct material *m)
{
	struct json_object *obj = json_new_object();

	(void)own;
	json_put_int(obj, "accepted", m->reviews);
	return obj;
}

static void
show(struct page *p, struct json_object *figures)
{
	static const struct page_col cols[] = {
		{"step", PAGE_TEXT}, {"number", PAGE_NUMBER}
	};

	page_table(p, "From plan to review", cols, 2);
	page_cell(p, "accepted");
	page_int_of(p, figures, "accepted");
	page_table_end(p);
}

const struct section section_funnel = {
	"funnel", "From plan to review", NULL, NULL, compute, show
};
