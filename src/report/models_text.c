/*
 * What a model's texts are like, over the sample of the set.  With one model
 * that is what the sections on the whole set say.
 */
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "report/models.h"
#include "report/rows.h"
#include "report/twosample.h"

/* Whether row, of the census of models, is this provider or model. */
static int
is(struct json_object *row, const char *key, const char *name)
{
	return strcmp(json_str(row, key), name != NULL ? name : "none") == 0;
}

/* The reviews of the sample that this model wrote; lent, but for .item. */
static struct sample
of_model(const struct sample *all, struct json_object *row)
{
	struct sample some = {.seed = all->seed};
	size_t i;

	some.item = mem_calloc(all->n + 1, sizeof(*some.item));
	for (i = 0; i < all->n; i++)
		if (is(row, "provider", all->item[i].provider) &&
		    is(row, "model", all->item[i].model))
			some.item[some.n++] = all->item[i];
	return some;
}

static void
put_auc(struct json_object *row, const struct material *m)
{
	struct sample some = of_model(&m->sample, row);
	struct json_object *figures, *all;

	figures = twosample_figures(&some, &m->real->sample,
	    (uint64_t)m->seed);
	if ((all = json_get(figures, "all")) != NULL)
		json_put(row, "auc", json_object_get(all));
	json_object_put(figures);
	free(some.item);
}

/* A member of the tree under another name, if it is there. */
static void
put(struct json_object *row, const char *key, struct json_object *value)
{
	if (value != NULL)
		json_put(row, key, json_object_get(value));
}

/* The figures of the section on diversity for a row. */
static struct json_object *
diversity_of(struct json_object *row, const struct material *m)
{
	struct json_object *arr = json_get(m->tree, "diversity.models"), *obj;
	size_t i;

	for (i = 0; i < rows_count(arr); i++) {
		obj = rows_at(arr, i);
		if (is(row, "provider", json_str(obj, "provider")) &&
		    is(row, "model", json_str(obj, "model")))
			return obj;
	}
	return NULL;
}

void
models_put_texts(struct json_object *arr, const struct material *m)
{
	struct json_object *row;
	size_t i, n = rows_count(arr);

	for (i = 0; i < n && i < MODELS_COMPARED; i++) {
		row = rows_at(arr, i);
		put(row, "diversity", n == 1 ? json_get(m->tree, "diversity") :
		    diversity_of(row, m));
		if (n == 1)
			put(row, "auc", json_get(m->tree,
			    "real.classifier.all"));
		else if (m->real != NULL)
			put_auc(row, m);
	}
}
