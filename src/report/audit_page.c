#include <inttypes.h>
#include <stdio.h>

#include "report/audit.h"
#include "report/rows.h"

static void
show_line(struct page *p, const char *name, struct json_object *row)
{
	page_cell(p, name);
	page_int_of(p, row, "labelled");
	page_int_of(p, row, "agree");
	page_wilson_of(p, row);
	rows_bar(p, row, 1);
}

static void
show_annotator(struct page *p, struct json_object *who)
{
	static const struct page_col cols[] = {
		{"what was decided", PAGE_TEXT}, {"labelled", PAGE_NUMBER},
		{"the same", PAGE_NUMBER},
		{"share (95 % interval)", PAGE_NUMBER}, {"", PAGE_CHART}
	};
	struct json_object *arr = json_get(who, "verdicts"), *row;
	char caption[200], name[200];
	size_t i;

	snprintf(caption, sizeof(caption), "Labels of %.150s",
	    json_str(who, "file"));
	page_table(p, caption, cols, 5);
	for (i = 0; i < rows_shown(arr); i++) {
		row = rows_at(arr, i);
		snprintf(name, sizeof(name), "verdict: %.160s",
		    json_str(row, "decided"));
		show_line(p, name, row);
	}
	show_line(p, "rating", json_get(who, "rating"));
	page_table_end(p);
}

static void
show_kappa(struct page *p, struct json_object *fig)
{
	static const struct page_col cols[] = {
		{"", PAGE_TEXT}, {"labelled by both", PAGE_NUMBER},
		{"the same", PAGE_NUMBER}, {"Cohen's kappa", PAGE_NUMBER}
	};
	static const char *const names[] = {"verdict", "rating"};
	struct json_object *row;
	size_t i;

	page_table(p, "How far the two annotators agree", cols, 4);
	for (i = 0; i < 2; i++) {
		row = json_get(fig, names[i]);
		page_cell(p, names[i]);
		page_int_of(p, row, "labelled");
		page_int_of(p, row, "agree");
		page_num_of(p, row, "kappa", 3);
	}
	page_table_end(p);
}

void
audit_show(struct page *p, struct json_object *fig)
{
	struct json_object *arr = json_get(fig, "annotators");
	size_t i;

	page_say(p, "People labelled %" PRId64 " records without knowing what"
	    " was decided, some accepted and some rejected by each rule. What"
	    " is the same is a decision that they would have made.",
	    json_int(fig, "rows", 0));
	if (json_int(fig, "unknown", 0) > 0)
		page_say(p, "%" PRId64 " of them are not in this folder.",
		    json_int(fig, "unknown", 0));
	for (i = 0; i < rows_count(arr); i++)
		show_annotator(p, rows_at(arr, i));
	if (json_get(fig, "agreement") != NULL)
		show_kappa(p, json_get(fig, "agreement"));
}
