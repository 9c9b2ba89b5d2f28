#include "check/lists.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

struct phrases *
lists_join(struct phrasebook *book, const struct list_of *list, size_t n)
{
	struct phrases *p;
	const char **all;
	size_t i, at = 0, total = 0;

	for (i = 0; i < n; i++)
		total += list[i].n;
	all = mem_calloc(total, sizeof(*all));
	for (i = 0; i < n; at += list[i++].n)
		memcpy(all + at, list[i].phrase, list[i].n * sizeof(*all));
	p = phrases_new(book, all, total);
	free(all);
	return p;
}
