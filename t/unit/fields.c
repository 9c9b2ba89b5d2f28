/*
 * Print the path of every field of the record, in the order of record.h; with
 * an argument, the name of every class that a call's end falls in.
 */
#include <stdio.h>

#include "outcome.h"
#include "record.h"

int
main(int argc, char *argv[])
{
	int k;

	(void)argv;
	for (k = 0; argc == 1 && k < REC_FIELDS; k++)
		puts(rec_path((enum rec_field)k));
	for (k = 0; argc > 1 && k < OUT_CLASSES; k++)
		puts(outcome_name((enum outcome)k));
	return 0;
}
