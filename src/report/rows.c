#include "report/rows.h"

#include <math.h>

size_t
rows_count(struct json_object *arr)
{
	return json_object_is_type(arr, json_type_array) ?
	    json_object_array_length(arr) : 0;
}

size_t
rows_shown(struct json_object *arr)
{
	size_t n = rows_count(arr);

	return n > ROWS_SHOWN ? ROWS_SHOWN : n;
}

struct json_object *
rows_at(struct json_object *arr, size_t i)
{
	return i < rows_count(arr) ? json_object_array_get_idx(arr, i) : NULL;
}

void
rows_bar(struct page *p, struct json_object *row, double max)
{
	page_bar(p, &(struct page_bar){.value = json_num(row, "share", NAN),
	    .low = json_num(row, "low", NAN),
	    .high = json_num(row, "high", NAN), .max = max});
}

void
rows_rest(struct page *p, struct json_object *arr)
{
	if (rows_count(arr) > ROWS_SHOWN)
		page_say(p, "%zu more are in report.json.",
		    rows_count(arr) - ROWS_SHOWN);
}
