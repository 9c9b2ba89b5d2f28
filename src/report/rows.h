/*
 * Short ways through arrays of figures, and to the bar of a share.
 */
#ifndef ROWS_H
#define ROWS_H

#include "report/page.h"

enum { ROWS_SHOWN = 40 }; /* rows that a table of the page has at most */

/* Elements of arr; 0 if it is no array. */
size_t rows_count(struct json_object *arr);

/* The same, but at most ROWS_SHOWN. */
size_t rows_shown(struct json_object *arr);

/* Element i, lent; NULL if there is none. */
struct json_object *rows_at(struct json_object *arr, size_t i);

/* The bar of row's share with its interval, on a scale to max. */
void rows_bar(struct page *p, struct json_object *row, double max);

/* Say how many rows of arr were not shown, if any. */
void rows_rest(struct page *p, struct json_object *arr);

#endif
