#include "report/span.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

static int
by_offset(const void *a, const void *b)
{
	const struct sample_item *const *x = a, *const *y = b;

	return ((*x)->offset > (*y)->offset) - ((*x)->offset < (*y)->offset);
}

size_t
span_items(const struct sample_item ***item, const struct sample *s,
    size_t most)
{
	size_t i, n = s->n < most ? s->n : most;

	*item = mem_alloc((n + 1) * sizeof(**item));
	for (i = 0; i < n; i++)
		(*item)[i] = &s->item[i];
	if (n > 1)
		qsort(*item, n, sizeof(**item), by_offset);
	return n;
}

size_t
span_sample(struct span **text, const struct sample *s, size_t most)
{
	const struct sample_item **item;
	size_t i, n = span_items(&item, s, most);

	*text = mem_alloc((n + 1) * sizeof(**text));
	for (i = 0; i < n; i++) {
		(*text)[i].at = item[i]->text;
		(*text)[i].len = strlen(item[i]->text);
	}
	free(item);
	return n;
}
