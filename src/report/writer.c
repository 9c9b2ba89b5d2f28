#include "report/writer.h"

#include <string.h>

#include "ground/mem.h"

static int
same(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static int
wrote(const struct sample_item *a, const struct sample_item *b)
{
	return same(a->provider, b->provider) && same(a->model, b->model);
}

void
writers_find(struct writers *w, const struct sample *s)
{
	size_t i, k;

	w->n = 0;
	for (i = 0; i < s->n; i++) {
		for (k = 0; k < w->n; k++)
			if (wrote(&s->item[i], w->first[k]))
				break;
		if (k == w->n && w->n < WRITERS)
			w->first[w->n++] = &s->item[i];
	}
}

void
writer_part(struct sample *part, const struct sample *s,
    const struct writers *w, size_t i)
{
	size_t k;

	*part = (struct sample){.seed = s->seed};
	part->item = mem_alloc((s->n + 1) * sizeof(*part->item));
	for (k = 0; k < s->n; k++)
		if (wrote(&s->item[k], w->first[i]))
			part->item[part->n++] = s->item[k];
}

void
writer_put(struct json_object *obj, const struct writers *w, size_t i)
{
	json_put_str_or_null(obj, "provider", w->first[i]->provider);
	json_put_str_or_null(obj, "model", w->first[i]->model);
}
