/*
 * A record is a task, and a task is in one of three places: ready (to be
 * asked as soon as there is a place, a slot and a start in the window), in
 * flight, or asleep until it may be asked again.  A task that sleeps holds
 * neither slot nor place: the worker grants its parent another job meanwhile,
 * up to twice its places in all.  Tasks that wake go before new ones.
 *
 * The loop waits for its parent, for libcurl's sockets, and for slots that
 * others free; every wait has one timeout, the earliest moment at which there
 * is something to do.
 */
#include "call/worker_run.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "ground/clock.h"
#include "ground/mem.h"
#include "ground/msg.h"

/* ---- jobs ---- */

/* A drain: what was asked comes out as it last ended, the rest goes back. */
static void
give_up(struct worker *w, struct task *t)
{
	if (t->retry.calls > 0) {
		worker_conclude(w, t, 0);
		return;
	}
	pool_answer(w->link, WORKER_BACK, t->tag, 0, "", 0);
	worker_drop(w, t);
}

/*
 * A job is a line; if its first worker died after a reply was journaled, an LF
 * and the journal's line follow it, for every such reply.
 */
static void
begin(struct worker *w, const struct pool_frame *f, const char *data)
{
	const char *lf = memchr(data, '\n', f->len), *why, *paid = NULL;
	size_t len = lf != NULL ? (size_t)(lf - data) : f->len;
	struct task *t;

	w->granted--;
	worker_exchange(w);
	t = task_open(&w->way, &w->memory, data, len, WORKER_LINE(f->aux),
	    &why);
	if (t == NULL) {
		pool_answer(w->link, WORKER_BROKEN, f->tag, 0, why,
		    strlen(why));
		return;
	}
	w->held++;
	t->tag = f->tag;
	t->nth = WORKER_NTH(f->aux);
	if (lf != NULL) /* the last one counts */
		paid = (const char *)memrchr(data, '\n', f->len) + 1;
	if (t->last.outcome != OUT_OK)
		worker_conclude(w, t, 0);
	else if (w->way.keyed && worker_recall(w, t, paid,
	    paid != NULL ? (size_t)(data + f->len - paid) : 0))
		worker_conclude(w, t, 1);
	else if (w->setup->replay) {
		task_fail(t, OUT_BAD_REQUEST, "not in the journal");
		worker_conclude(w, t, 1);
	} else {
		if (w->provider->timeout.record > 0)
			t->deadline = w->now + w->provider->timeout.record;
		queue_add(&w->ready, t);
	}
}

/* Ask the parent for as many jobs as could be begun now. */
static void
grant(struct worker *w)
{
	size_t places = (size_t)w->link->places;
	size_t busy = http_calls(w->http) + w->ready.n + w->granted;
	size_t all = w->held + w->granted, n;

	/* also when draining: what a dead worker had comes to be given back */
	if (busy >= places || all >= 2 * places)
		return;
	n = places - busy;
	if (n > 2 * places - all)
		n = 2 * places - all;
	pool_grant(w->link, (unsigned)n);
	w->granted += n;
}

/* ---- the loop ---- */

int
worker_in_flight(const struct worker_shared *shared)
{
	int i, n = 0;

	for (i = 0; i < WORKERS_MAX; i++)
		n += atomic_load(&shared->in_flight[i]);
	return n;
}

void
worker_count(struct worker *w)
{
	atomic_store(&w->shared->in_flight[w->link->index],
	    (int)http_calls(w->http));
}

int
worker_places(const struct worker_setup *setup, int index)
{
	return setup->places / setup->workers +
	    (index < setup->places % setup->workers);
}

/* Account for the time until the next turn. */
static void
show_brake(struct worker *w)
{
	enum brake cause = BRAKE_IDLE;

	if (http_calls(w->http) >= (size_t)w->link->places)
		cause = BRAKE_BUSY;
	else if (w->ready.n > 0)
		cause = w->brake;
	brake_set(&w->shared->brake[w->link->index], cause, w->now);
}

static void
drain(struct worker *w)
{
	w->draining = 1;
	while (w->ready.n > 0)
		give_up(w, queue_cut(&w->ready, &w->ready.first));
	while (w->asleep.n > 0) {
		atomic_fetch_sub(&w->shared->asleep, 1);
		give_up(w, queue_cut(&w->asleep, &w->asleep.first));
	}
}

static void
hear(struct worker *w)
{
	struct pool_frame f;
	const char *data;

	while (pool_next(w->link, &f, &data)) {
		if (f.type == POOL_JOB)
			begin(w, &f, data);
		else if (f.type == POOL_DRAIN)
			w->draining = 1;
	}
	if (w->draining)
		drain(w);
}

static int
timeout(const struct worker *w, int64_t now)
{
	int64_t until = INT64_MAX, wait = http_wait(w->http, now);
	const struct task *t;

	if (wait >= 0)
		until = now + wait;
	if (w->ready.n > 0 && http_calls(w->http) < (size_t)w->link->places &&
	    w->start_at < until)
		until = w->start_at;
	for (t = w->asleep.first; t != NULL; t = t->next)
		if (t->wake < until)
			until = t->wake;
	if (until == INT64_MAX)
		return -1;
	if (until <= now)
		return 0;
	return until - now > 60000 ? 60000 : (int)(until - now);
}

static void
loop(struct worker *w)
{
	struct pollfd fd[3] = {{.fd = w->link->fd},
	    {.fd = http_fd(w->http), .events = POLLIN},
	    {.fd = limits_fd(w->limits), .events = POLLIN}};

	for (;;) {
		grant(w);
		worker_count(w);
		show_brake(w);
		if (!pool_flush(w->link))
			return;
		fd[0].events = w->link->out.len > 0 ? POLLIN | POLLOUT : POLLIN;
		if (poll(fd, 3, timeout(w, clock_ms())) == -1 && errno != EINTR)
			die_errno(EXIT_ENV, "cannot wait");
		w->now = clock_ms();
		if (fd[0].revents & (POLLIN | POLLHUP | POLLERR) &&
		    !pool_fill(w->link))
			return;
		hear(w);
		if (fd[2].revents & POLLIN && limits_wake(w->limits))
			w->start_at = w->now;
		http_run(w->http, w->now);
		worker_wake(w);
		worker_start_ready(w);
		http_run(w->http, w->now); /* what was started goes out */
	}
}

/* ---- beginning and end ---- */

static void
add_header(void *arg, const char *line)
{
	struct worker *w = arg;

	w->headers = mem_resize(w->headers, w->nheaders + 2,
	    sizeof(*w->headers));
	w->headers[w->nheaders++] = mem_strdup(line);
	w->headers[w->nheaders] = NULL;
}

static struct limits *
open_limits(const struct worker_setup *setup, int index)
{
	const struct provider *p = setup->provider;
	char why[LIMITS_WHY], *account = provider_account(p);
	struct limits_rule rule = {.account = account, .model = p->model,
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
	limits_close(open_limits(setup, 0));
}

static void
open_http(struct worker *w)
{
	const struct provider *p = w->provider;
	struct http_limits limits = {.connect = p->timeout.connect,
	    .first_byte = p->timeout.first_byte, .idle = p->timeout.idle,
	    .call = p->timeout.call, .max_body = w->setup->max_body};
	const char *why;

	w->http = http_open(&limits, p->socket, w->link->places,
	    worker_reply, w,
	    &why);
	if (w->http == NULL)
		die(EXIT_ENV, "%s", why);
	model_headers(p, 0, add_header, w);
}

static void
worker_close(struct worker *w)
{
	struct task *t;
	size_t i;

	/* in flight still, if the parent is gone or wants no more */
	while ((t = http_stop(w->http)) != NULL)
		worker_drop(w, t);
	http_close(w->http);
	limits_close(w->limits);
	while (w->ready.n > 0)
		worker_drop(w, queue_cut(&w->ready, &w->ready.first));
	while (w->asleep.n > 0)
		worker_drop(w, queue_cut(&w->asleep, &w->asleep.first));
	for (i = 0; i < w->nheaders; i++) {
		explicit_bzero(w->headers[i], strlen(w->headers[i]));
		free(w->headers[i]);
	}
	free(w->headers);
	mold_free(&w->mold);
}

void
worker_run(struct pool_link *link, void *arg)
{
	struct worker w = {.link = link, .setup = arg};

	w.provider = w.setup->provider;
	w.shared = w.setup->shared;
	w.way = (struct task_way){.provider = w.provider,
	    .shape = w.setup->shape, .mold = &w.mold,
	    .keyed = w.setup->keyed};
	w.now = clock_ms();
	/* what one that died had under way stays taken from the ledger */
	atomic_store(&w.shared->claims[link->index], 0);
	rng_init_random(&w.rng);
	queue_init(&w.ready);
	queue_init(&w.asleep);
	w.limits = open_limits(w.setup, link->index);
	open_http(&w);
	loop(&w);
	worker_close(&w);
}
