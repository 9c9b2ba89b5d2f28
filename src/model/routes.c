/*
 * A route's share is the upper end of its part of all 64-bit hashes, in whole
 * 2^-32 of them; the last route with a weight has what rounding left.
 */
#include "model/routes.h"

#include <string.h>

#include "ground/mem.h"
#include "model/provider_entry.h"

#define WHOLE (UINT64_C(1) << 32)

static double
weight(const struct conf_node *entry)
{
	return conf_num(entry, "weight", 1);
}

static void
share_out(struct routes *r, const struct conf_node *list)
{
	double sum = 0, part = 0;
	size_t i, last = 0;

	for (i = 0; i < r->n; i++) {
		sum += weight(list->child[i]);
		if (weight(list->child[i]) > 0)
			last = i;
	}
	for (i = 0; i < r->n; i++) {
		part += weight(list->child[i]);
		r->at[i].share = i >= last ? WHOLE :
		    (uint64_t)(part / sum * (double)WHOLE);
	}
}

/* Is the list one that can be asked?  conf.h has seen to its values. */
static int
check_list(struct conf *conf, const struct conf_node *list)
{
	double sum = 0;
	size_t i;

	if (list->nchild > ROUTES_MAX)
		return entry_refuse(conf, list->child[ROUTES_MAX],
		    "models: %zu of them; expected at most %d", list->nchild,
		    ROUTES_MAX);
	for (i = 0; i < list->nchild; i++)
		sum += weight(list->child[i]);
	return sum > 0 ? 0 : entry_refuse(conf, list, "models: all weights "
	    "are 0; expected at least one above 0");
}

/* Two routes to the same model with the same key would be one. */
static int
check_unlike(struct routes *r, struct conf *conf, const struct conf_node *entry)
{
	const struct provider *p = &r->at[r->n].provider, *q;
	size_t i;

	for (i = 0; i < r->n; i++) {
		q = &r->at[i].provider;
		if (strcmp(p->name, q->name) == 0 &&
		    strcmp(p->model, q->model) == 0 &&
		    strcmp(p->key_env != NULL ? p->key_env : "",
		    q->key_env != NULL ? q->key_env : "") == 0)
			return entry_refuse(conf, entry, "models[%zu]: '%s' "
			    "of '%s' is there twice", r->n, p->model, p->name);
	}
	return 0;
}

static int
load_entry(struct routes *r, struct conf *conf, const struct conf_node *entry,
    int keyless)
{
	struct provider_wish wish = {
	    .name = conf_str(entry, "provider", NULL),
	    .model = conf_str(entry, "model", NULL),
	    .key_env = conf_get(entry, "api_key_env"), .keyless = keyless};
	int rc;

	rc = provider_load(&r->at[r->n].provider, conf, &wish);
	if (rc == 0)
		rc = check_unlike(r, conf, entry);
	r->n++;
	return rc;
}

int
routes_load(struct routes *r, struct conf *conf, const char *name,
    const char *model, int keyless)
{
	const struct conf_node *list = conf_get(conf->root, "models");
	struct provider_wish wish = {.name = name, .model = model,
	    .keyless = keyless};
	size_t i;

	memset(r, 0, sizeof(*r));
	if (name != NULL || model != NULL || list == NULL ||
	    list->nchild == 0) {
		r->n = 1;
		r->at[0].share = WHOLE;
		return provider_load(&r->at[0].provider, conf, &wish);
	}
	if (check_list(conf, list) == -1)
		return -1;
	for (i = 0; i < list->nchild; i++)
		if (load_entry(r, conf, list->child[i], keyless) == -1)
			return -1;
	share_out(r, list);
	return 0;
}

void
routes_free(struct routes *r)
{
	size_t i;

	for (i = 0; i < r->n; i++)
		provider_free(&r->at[i].provider);
	memset(r, 0, sizeof(*r));
}

size_t
routes_pick(const struct routes *r, uint64_t lot, const char *model)
{
	size_t i;

	if (r->n == 1)
		return 0;
	for (i = 0; i < r->n && model != NULL; i++)
		if (strcmp(r->at[i].provider.model, model) == 0)
			return i;
	lot >>= 32;
	for (i = 0; lot >= r->at[i].share; i++)
		continue;
	return i;
}

size_t
routes_find(const struct routes *r, const char *provider, const char *model)
{
	size_t i;

	for (i = 0; i < r->n; i++)
		if ((provider == NULL ||
		    strcmp(r->at[i].provider.name, provider) == 0) &&
		    (model == NULL ||
		    strcmp(r->at[i].provider.model, model) == 0))
			break;
	return i;
}

int
routes_have_kind(const struct routes *r, enum provider_kind kind)
{
	size_t i;

	for (i = 0; i < r->n && r->at[i].provider.kind != kind; i++)
		continue;
	return i < r->n;
}

void
routes_set_socket(struct routes *r, enum provider_kind kind, const char *path)
{
	size_t i;

	for (i = 0; i < r->n; i++)
		if (r->at[i].provider.kind == kind)
			r->at[i].provider.socket = mem_strdup(path);
}

int64_t
routes_concurrency(const struct routes *r)
{
	int64_t sum = 0;
	size_t i;

	for (i = 0; i < r->n; i++) {
		if (r->at[i].provider.concurrency == 0)
			return 0;
		sum += r->at[i].provider.concurrency;
	}
	return sum;
}
