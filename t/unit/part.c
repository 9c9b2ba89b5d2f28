/*
 * part TRAIN VALIDATION TEST: the part of each id on standard input.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dataset/part.h"

int
main(int argc, char *argv[])
{
	double share[PARTS];
	char id[256];
	int i;

	if (argc != PARTS + 1)
		return 2;
	for (i = 0; i < PARTS; i++)
		share[i] = strtod(argv[i + 1], NULL);
	while (fgets(id, sizeof(id), stdin) != NULL) {
		id[strcspn(id, "\n")] = '\0';
		puts(part_name(part_of(id, share)));
	}
	return 0;
}
