/* Texts of a sample: see the header. */
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
    size_t most, span_want *want, const void *arg)
{
	size_t i, n = 0;

	*item = mem_alloc((s->n + 1) * sizeof(**item));
	for (i = 0; i < s->n && n < most; i++)
		if (want == NULL || want(&s->item[i], arg))
			(*item)[n++] = &s->item[i];
	if (n > 1)
		qsort(*item, n, sizeof(**item), by_offset);
	return n;
}

size_t
span_sample(struct span **text, const struct sample *s, size_t most,
    span_want *want, const void *arg)
{
	const struct sample_item **item;
	size_t i, n = span_items(&item, s, most, want, arg);

	*text = mem_alloc((n + 1) * sizeof(**text));
	for (i = 0; i < n; i++) {
		(*text)[i].at = item[i]->text;
		(*text)[i].len = strlen(item[i]->text);
	}
	free(item);
	return n;
}
