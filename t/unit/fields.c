/*
 * Print the path of every field of the record, in the order of record.h; with
 * the argument "classes", the name of every class that a call's end falls in,
 * and with "line" that of every field of a dataset's line.
 */
#include <stdio.h>
#include <string.h>

#include "dataset/flat.h"
#include "json/record.h"
#include "model/outcome.h"

int
main(int argc, char *argv[])
{
	const char *what = argc > 1 ? argv[1] : "";
	const struct flat_column *col;
	size_t i;
	int k;

	for (k = 0; *what == '\0' && k < REC_FIELDS; k++)
		puts(rec_path((enum rec_field)k));
	for (k = 0; strcmp(what, "classes") == 0 && k < OUT_CLASSES; k++)
		puts(outcome_name((enum outcome)k));
	if (strcmp(what, "line") == 0)
		for (i = 0; (col = flat_column(i)) != NULL; i++)
			puts(col->name);
	return 0;
}
