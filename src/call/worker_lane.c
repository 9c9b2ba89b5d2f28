/*
 * The beginning and the end of a lane: its limits and its calls are opened in
 * the worker, since neither locks nor libcurl's handles survive a fork(2).
 */
#include "call/worker_run.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/msg.h"

static void
add_header(void *arg, const char *line)
{
	struct lane *l = arg;

	l->headers = mem_resize(l->headers, l->nheaders + 2,
	    sizeof(*l->headers));
	l->headers[l->nheaders++] = mem_strdup(line);
	l->headers[l->nheaders] = NULL;
}

/* A simulator of one's own has no other users, before, after or beside. */
static int
is_own(const struct provider *p)
{
	return p->socket != NULL && p->account == NULL;
}

static struct limits *
open_limits(const struct worker_setup *setup, size_t at, int index)
{
	const struct provider *p = &setup->routes->at[at].provider;
	char why[LIMITS_WHY], *account = provider_account(p);
	struct limits_rule rule = {.account = account, .model = p->model,
	    .own = is_own(p) ? &setup->own[at] : NULL,
	    .j = setup->places, .concurrency = p->concurrency,
	    .rates = {p->rpm, p->tpm, p->rpd, p->tpd},
	    .worker = index, .workers = setup->workers,
	    .owner = setup->owner};
	struct limits *limits;

	if (limits_open(&limits, &rule, why) == -1)
		die(EXIT_ENV, "%s", why);
	free(account);
	return limits;
}

void
worker_try(const struct worker_setup *setup)
{
	struct limits *limits;
	size_t i;

	for (i = 0; i < setup->routes->n; i++) {
		limits = open_limits(setup, i, 0);
		setup->shared->lane[i].old_until = limits_told_until(limits);
		limits_close(limits);
	}
}

void
worker_own_open(struct worker_setup *setup)
{
	char why[LIMITS_WHY];
	size_t i;

	for (i = 0; i < setup->routes->n; i++)
		if (is_own(&setup->routes->at[i].provider) &&
		    limits_own_open(&setup->own[i], why) == -1)
			die(EXIT_ENV, "%s", why);
}

void
worker_own_close(struct worker_setup *setup)
{
	size_t i;

	for (i = 0; i < setup->routes->n; i++)
		if (is_own(&setup->routes->at[i].provider))
			limits_own_close(&setup->own[i]);
}

static void
open_http(struct worker *w, struct lane *l)
{
	const struct provider *p = l->provider;
	struct http_limits limits = {.connect = p->timeout.connect,
	    .first_byte = p->timeout.first_byte, .idle = p->timeout.idle,
	    .call = p->timeout.call, .max_body = p->max_body};
	const char *why;

	l->http = http_open(&limits, p->socket, w->link->places,
	    worker_reply, w, &why);
	if (l->http == NULL)
		die(EXIT_ENV, "%s", why);
	model_headers(p, 0, add_header, l);
}

void
worker_lane_open(struct worker *w, struct lane *l, size_t at)
{
	l->provider = &w->setup->routes->at[at].provider;
	l->shared = &w->shared->lane[at];
	l->way = (struct task_way){.provider = l->provider,
	    .shape = w->setup->shape, .mold = &l->mold,
	    .keyed = w->setup->keyed};
	queue_init(&l->ready);
	l->limits = open_limits(w->setup, at, w->link->index);
	open_http(w, l);
}

void
worker_lane_close(struct worker *w, struct lane *l)
{
	struct task *t;
	size_t i;

	/* in flight still, if the parent is gone or wants no more */
	while ((t = http_stop(l->http)) != NULL)
		worker_drop(w, t);
	http_close(l->http);
	limits_close(l->limits);
	while (l->ready.n > 0)
		worker_drop(w, queue_cut(&l->ready, &l->ready.first));
	for (i = 0; i < l->nheaders; i++) {
		explicit_bzero(l->headers[i], strlen(l->headers[i]));
		free(l->headers[i]);
	}
	free(l->headers);
	mold_free(&l->mold);
}
