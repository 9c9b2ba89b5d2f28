/* Print the path of every field of the record, in the order of record.h. */
#include <stdio.h>

#include "record.h"

int
main(void)
{
	int f;

	for (f = 0; f < REC_FIELDS; f++)
		puts(rec_path((enum rec_field)f));
	return 0;
}
