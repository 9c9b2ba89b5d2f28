/*
 * The routes of a run: whom it may ask, in the order of `models` in the
 * configuration, each a provider with one model and one key.  Without
 * `models`, or with -p or -m, there is one.
 *
 * Which route a record takes hangs on its id alone (a record without one: on
 * its text), so that it is the same in every run and for every attempt: the
 * hash falls into one of the routes' shares by weight.  A record that names a
 * model takes the first route to it.  When a route fails, the records go to the
 * next one, round the list; a route of weight 0 is asked only then.
 */
#ifndef ROUTES_H
#define ROUTES_H

#include <stddef.h>
#include <stdint.h>

#include "model/provider.h"

#define ROUTES_MAX 16

struct route {
	struct provider provider;
	uint64_t share; /* of the hashes: those below it; see routes.c */
};

struct routes {
	struct route at[ROUTES_MAX];
	size_t n; /* at least 1 once loaded */
};

/*
 * Resolve `models`, or what name (-p) and model (-m) say, either of which may
 * be NULL.  keyless: a missing key is no error (--dry-run).  Returns 0, or -1
 * with conf->why.  routes_free() either way.
 */
int routes_load(struct routes *r, struct conf *conf, const char *name,
    const char *model, int keyless);
void routes_free(struct routes *r);

/*
 * The route of a record: its place in r->at.
 *	lot	hash of its id
 *	model	the record's own, or NULL
 */
size_t routes_pick(const struct routes *r, uint64_t lot, const char *model);

/*
 * The first route to that provider and model (NULL: to any), or r->n.
 */
size_t routes_find(const struct routes *r, const char *provider,
    const char *model);

/* Is one of them of that kind?  Those that are have this Unix socket. */
int routes_have_kind(const struct routes *r, enum provider_kind kind);
void routes_set_socket(struct routes *r, enum provider_kind kind,
    const char *path);

/* Requests in flight that all of them together allow; 0 is no limit. */
int64_t routes_concurrency(const struct routes *r);

#endif
