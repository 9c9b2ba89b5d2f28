#include "report/funnel.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "report/rows.h"

static void
show_steps(struct page *p, struct json_object *fig)
{
	static const struct page_col cols[] = {
		{"step", PAGE_TEXT}, {"number", PAGE_NUMBER}, {"", PAGE_CHART}
	};
	static const char *const step[][2] = {
		{"planned", "reviews planned"}, {"asked", "records asked for"},
		{"replied", "records answered"}, {"judged", "replies judged"},
		{"accepted", "reviews accepted"}
	};
	struct page_bar bar = {0};
	size_t i;

	for (i = 0; i < 5; i++)
		bar.max = fmax(bar.max, json_num(fig, step[i][0], 0));
	page_table(p, "How many went each step", cols, 3);
	for (i = 0; i < 5; i++) {
		if (json_get(fig, step[i][0]) == NULL)
			continue;
		page_cell(p, step[i][1]);
		page_int_of(p, fig, step[i][0]);
		bar.value = json_num(fig, step[i][0], NAN);
		page_bar(p, &bar);
	}
	page_table_end(p);
}

/* Whether two cells differ in their rating only. */
static int
same_row(struct json_object *a, struct json_object *b)
{
	static const char *const name[] = {"provider", "model", "persona"};
	size_t i;

	for (i = 0; i < 3; i++)
		if (strcmp(json_str(a, name[i]), json_str(b, name[i])) != 0)
			return 0;
	return 1;
}

/* Show the cells arr[i ..] that make one row; returns how many. */
static size_t
show_row(struct page *p, struct json_object *arr, size_t i, size_t n)
{
	struct json_object *first = rows_at(arr, i), *cell;
	char text[64];
	size_t k = i;
	int rating;

	page_cell(p, json_str(first, "model"));
	page_cell(p, json_str(first, "persona"));
	for (rating = 1; rating <= 5; rating++) {
		cell = rows_at(arr, k);
		snprintf(text, sizeof(text), "%d", rating);
		if (cell == NULL || !same_row(first, cell) ||
		    strcmp(json_str(cell, "rating"), text) != 0) {
			page_cell(p, NULL);
			continue;
		}
		snprintf(text, sizeof(text), "%.0f %% of %" PRId64,
		    100 * json_num(cell, "share", 0), json_int(cell,
		    "accepted", 0) + json_int(cell, "rejected", 0));
		page_cell(p, text);
		k++;
	}
	for (; k < n && same_row(first, rows_at(arr, k)); )
		k++; /* a rating that is none of the five */
	return k - i;
}

static void
show_matrix(struct page *p, struct json_object *arr)
{
	static const struct page_col cols[] = {
		{"model", PAGE_TEXT}, {"persona", PAGE_TEXT},
		{"1 star", PAGE_NUMBER}, {"2", PAGE_NUMBER},
		{"3", PAGE_NUMBER}, {"4", PAGE_NUMBER}, {"5", PAGE_NUMBER}
	};
	size_t i, rows, n;

	if (rows_shown(arr) == 0)
		return;
	n = rows_count(arr);
	page_table(p, "Accepted, of how many judged, by model, persona and"
	    " planned rating", cols, 7);
	for (i = 0, rows = 0; i < n && rows < ROWS_SHOWN; rows++)
		i += show_row(p, arr, i, n);
	page_table_end(p);
	if (i < n)
		page_say(p, "The other cells, and the interval of each, are in"
		    " report.json.");
}

static void
show_reasons(struct page *p, struct json_object *fig)
{
	static const struct page_col cols[] = {
		{"rule", PAGE_TEXT}, {"rejected", PAGE_NUMBER},
		{"by it alone", PAGE_NUMBER},
		{"of all judged (95 % interval)", PAGE_NUMBER},
		{"", PAGE_CHART}
	};
	struct json_object *arr = json_get(fig, "reasons"), *row;
	double max;
	size_t i;

	if (rows_shown(arr) == 0)
		return;
	max = json_num(rows_at(arr, 0), "high", 1);
	page_table(p, "What replies were rejected for", cols, 5);
	for (i = 0; i < rows_shown(arr); i++) {
		row = rows_at(arr, i);
		page_cell(p, json_str(row, "rule"));
		page_int_of(p, row, "rejected");
		page_int_of(p, row, "alone");
		page_wilson_of(p, row);
		rows_bar(p, row, max);
	}
	page_table_end(p);
}

static void
show_errors(struct page *p, struct json_object *fig)
{
	static const struct page_col cols[] = {
		{"error", PAGE_TEXT}, {"failed", PAGE_NUMBER}
	};
	struct json_object *arr = json_get(fig, "errors"), *row;
	size_t i;

	if (rows_shown(arr) == 0)
		return;
	page_table(p, "Calls that failed", cols, 2);
	for (i = 0; i < rows_shown(arr); i++) {
		row = rows_at(arr, i);
		page_cell(p, json_str(row, "class"));
		page_int_of(p, row, "failed");
	}
	page_table_end(p);
}

static void
show_cells(struct page *p, struct json_object *arr, const char *caption,
    const char *name)
{
	const struct page_col cols[] = {
		{name, PAGE_TEXT}, {"accepted", PAGE_NUMBER},
		{"rejected", PAGE_NUMBER},
		{"acceptance (95 % interval)", PAGE_NUMBER}, {"", PAGE_CHART}
	};
	struct json_object *row;
	size_t i;

	if (rows_shown(arr) == 0)
		return;
	page_table(p, caption, cols, 5);
	for (i = 0; i < rows_shown(arr); i++) {
		row = rows_at(arr, i);
		page_cell(p, json_str(row, name));
		page_int_of(p, row, "accepted");
		page_int_of(p, row, "rejected");
		page_wilson_of(p, row);
		rows_bar(p, row, 1);
	}
	page_table_end(p);
	rows_rest(p, arr);
}

void
funnel_show(struct page *p, struct json_object *fig)
{
	page_say(p, "A record is one attempt at one review; what is rejected"
	    " is asked for again with the same plan.");
	show_steps(p, fig);
	if (json_get(fig, "judged") == NULL)
		page_say(p, "What was rejected is not known: there is no"
		    " rejects.jsonl beside the folder.");
	if (json_int(fig, "judged", 0) > json_int(fig, "asked", INT64_MAX))
		page_say(p, "The journal does not have them all: of those that"
		    " came another way, what was rejected may not be known.");
	show_reasons(p, fig);
	show_errors(p, fig);
	show_cells(p, json_get(fig, "by_rating"), "By planned rating",
	    "rating");
	show_cells(p, json_get(fig, "by_persona"), "By persona", "persona");
	show_matrix(p, json_get(fig, "cells"));
}
