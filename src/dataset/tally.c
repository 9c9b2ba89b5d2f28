/*
 * A list a count: few keys are different, and those that are frequent stand at
 * its beginning.
 */
#include "dataset/tally.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "json/record.h"

static void
count(struct counts *c, const char *key)
{
	size_t i;

	for (i = 0; i < c->len; i++)
		if (strcmp(c->item[i].key, key) == 0)
			break;
	if (i == c->len) {
		c->item = mem_resize(c->item, ++c->len, sizeof(*c->item));
		c->item[i] = (struct count){.key = mem_strdup(key)};
	}
	c->item[i].n++;
}

static void
count_own(const char *name, void *own)
{
	count(own, name);
}

void
tally_add(struct tally *t, const struct flat *f)
{
	char rating[32] = "none";
	const char *plan, *language;
	char *model;
	int64_t seed;

	t->reviews++;
	t->simulated += f->simulated != 0;
	if (f->rating != 0)
		snprintf(rating, sizeof(rating), "%" PRId64, f->rating);
	count(&t->ratings, rating);
	model = mem_printf("%s\n%s", f->provider != NULL ? f->provider : "",
	    f->model != NULL ? f->model : "");
	count(&t->models, model);
	free(model);
	plan = rec_seed(f->id, &seed);
	count(&t->plans, plan != NULL ? plan : "none");
	language = f->language;
	count(&t->languages, language != NULL ? language : "none");
	flat_each_own(f, count_own, &t->own);
}

static void
counts_free(struct counts *c)
{
	size_t i;

	for (i = 0; i < c->len; i++)
		free(c->item[i].key);
	free(c->item);
	*c = (struct counts){0};
}

void
tally_free(struct tally *t)
{
	counts_free(&t->ratings);
	counts_free(&t->models);
	counts_free(&t->plans);
	counts_free(&t->languages);
	counts_free(&t->own);
	*t = (struct tally){0};
}

static int
by_key(const void *a, const void *b)
{
	const struct count *x = a, *y = b;

	return strverscmp(x->key, y->key);
}

static void
sort(struct counts *c)
{
	if (c->len > 1)
		qsort(c->item, c->len, sizeof(*c->item), by_key);
}

void
tally_sort(struct tally *t)
{
	/* not own: the order of the fields is that of the lines */
	sort(&t->ratings);
	sort(&t->models);
	sort(&t->plans);
	sort(&t->languages);
}
