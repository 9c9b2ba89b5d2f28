/*
 * A heap with the largest key on top: whatever is smaller takes its place.
 */
#include "report/sample.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/utf8.h"

void
sample_begin(struct sample *s, int64_t seed)
{
	*s = (struct sample){.seed = (uint64_t)seed};
	s->item = mem_calloc(SAMPLE_MAX, sizeof(*s->item));
}

static void
item_free(struct sample_item *it)
{
	free(it->id);
	free(it->text);
	free(it->product);
	free(it->provider);
	free(it->model);
}

static char *
copy(const char *s, size_t max)
{
	return s != NULL ? mem_strndup(s, utf8_cut(s, max)) : NULL;
}

static void
fill(struct sample_item *it, const struct flat *f, int64_t offset, uint64_t key)
{
	it->key = key;
	it->id = mem_strdup(f->id);
	it->text = copy(f->text, SAMPLE_TEXT);
	it->product = copy(f->product, SAMPLE_NAME);
	it->provider = copy(f->provider, SAMPLE_NAME);
	it->model = copy(f->model, SAMPLE_NAME);
	it->rating = f->rating;
	it->offset = offset;
}

static void
swap(struct sample_item *a, struct sample_item *b)
{
	struct sample_item t = *a;

	*a = *b;
	*b = t;
}

static void
rise(struct sample *s, size_t i)
{
	for (; i > 0 && s->item[i].key > s->item[(i - 1) / 2].key;
	    i = (i - 1) / 2)
		swap(&s->item[i], &s->item[(i - 1) / 2]);
}

static void
sink(struct sample *s)
{
	size_t i = 0, child;

	while ((child = 2 * i + 1) < s->n) {
		if (child + 1 < s->n &&
		    s->item[child + 1].key > s->item[child].key)
			child++;
		if (s->item[child].key <= s->item[i].key)
			break;
		swap(&s->item[i], &s->item[child]);
		i = child;
	}
}

void
sample_add(struct sample *s, const struct flat *f, int64_t offset)
{
	uint64_t key = hash64_seed(f->id, strlen(f->id), s->seed);

	if (s->n < SAMPLE_MAX) {
		fill(&s->item[s->n], f, offset, key);
		rise(s, s->n++);
	} else if (key < s->item[0].key) {
		item_free(&s->item[0]);
		fill(&s->item[0], f, offset, key);
		sink(s);
	}
}

static int
by_key(const void *a, const void *b)
{
	const struct sample_item *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return strcmp(x->id, y->id);
}

void
sample_sort(struct sample *s)
{
	if (s->n > 1)
		qsort(s->item, s->n, sizeof(*s->item), by_key);
}

void
sample_free(struct sample *s)
{
	size_t i;

	for (i = 0; i < s->n; i++)
		item_free(&s->item[i]);
	free(s->item);
	*s = (struct sample){0};
}
