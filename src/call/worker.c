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
#include <string.h>

#include "ground/clock.h"
#include "ground/msg.h"

#define LOOK_MS 1000 /* poll(2) stands still while the machine sleeps */
#define AWAKE_MS (30 * 1000) /* for the network to be back after a sleep */

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
	struct lane *l;

	w->granted--;
	t = task_read(w->setup->shape, data, len, WORKER_LINE(f->aux), &why);
	if (t == NULL) {
		pool_answer(w->link, WORKER_BROKEN, f->tag, 0, why,
		    strlen(why));
		return;
	}
	w->held++;
	t->tag = f->tag;
	t->nth = WORKER_NTH(f->aux);
	t->route = task_pick(t, w->setup->routes);
	l = worker_lane(w, t);
	worker_exchange(l);
	task_open(t, &l->way, &l->memory);
	if (lf != NULL) /* the last one counts */
		paid = (const char *)memrchr(data, '\n', f->len) + 1;
	if (t->last.outcome != OUT_OK)
		worker_conclude(w, t, 0);
	else if (l->way.keyed && worker_recall(w, t, paid,
	    paid != NULL ? (size_t)(data + f->len - paid) : 0))
		worker_conclude(w, t, 1);
	else if (w->setup->replay) {
		task_fail(t, OUT_BAD_REQUEST, "not in the journal");
		worker_conclude(w, t, 1);
	} else {
		if (l->provider->timeout.record > 0)
			t->deadline = w->awake + l->provider->timeout.record;
		queue_add(&l->ready, t);
	}
}

/* Tasks that may be asked, on all lanes. */
static size_t
ready(const struct worker *w)
{
	size_t i, n = 0;

	for (i = 0; i < w->nlanes; i++)
		n += w->lane[i].ready.n;
	return n;
}

/* Ask the parent for as many jobs as could be begun now. */
static void
grant(struct worker *w)
{
	size_t places = (size_t)w->link->places;
	size_t busy = w->calls + ready(w) + w->granted;
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

void
worker_count(const struct worker *w, struct lane *l)
{
	atomic_store(&l->shared->in_flight[w->link->index],
	    (int)http_calls(l->http));
}

/* Let the parent know what there is for whom. */
static void
count_tasks(struct worker *w)
{
	int n[ROUTES_MAX] = {0};
	const struct task *t;
	size_t i;

	for (t = w->asleep.first; t != NULL; t = t->next)
		n[t->route]++;
	for (i = 0; i < w->nlanes; i++) {
		worker_count(w, &w->lane[i]);
		n[i] += (int)(http_calls(w->lane[i].http) +
		    w->lane[i].ready.n);
		atomic_store(&w->lane[i].shared->tasks[w->link->index], n[i]);
	}
}

struct lane *
worker_lane(struct worker *w, const struct task *t)
{
	return &w->lane[t->route];
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

	if (w->calls >= (size_t)w->link->places)
		cause = BRAKE_BUSY;
	else if (ready(w) > 0)
		cause = w->brake;
	brake_set(&w->shared->brake[w->link->index], cause, w->now);
}

static void
drain(struct worker *w)
{
	struct lane *l;

	w->draining = 1;
	for (l = w->lane; l < w->lane + w->nlanes; l++)
		while (l->ready.n > 0)
			give_up(w, queue_cut(&l->ready, &l->ready.first));
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

/* When time is over, for the run or for a record that waits for its start. */
static int64_t
next_end(const struct worker *w)
{
	int64_t until = INT64_MAX, skew = w->now - w->awake;
	const struct lane *l;
	const struct task *t;

	if (w->shared->end_at > 0 && !w->draining)
		until = w->shared->end_at + skew;
	for (l = w->lane; l < w->lane + w->nlanes; l++)
		for (t = l->ready.first; t != NULL; t = t->next)
			if (t->deadline > 0 && t->deadline + skew < until)
				until = t->deadline + skew;
	return until;
}

static int
timeout(const struct worker *w, int64_t now)
{
	int full = w->calls >= (size_t)w->link->places;
	int64_t until = INT64_MAX, wait;
	const struct lane *l;
	const struct task *t;

	for (l = w->lane; l < w->lane + w->nlanes; l++) {
		wait = http_wait(l->http, now - w->now + w->awake);
		if (wait >= 0 && now + wait < until)
			until = now + wait;
		if (l->ready.n > 0 && !full && l->start_at < until)
			until = l->start_at;
	}
	for (t = w->asleep.first; t != NULL; t = t->next)
		if (t->wake < until)
			until = t->wake;
	if (next_end(w) < until)
		until = next_end(w);
	if (until == INT64_MAX)
		return -1;
	if (until <= now)
		return 0;
	return until - now > LOOK_MS ? LOOK_MS : (int)(until - now);
}

/* fd is what watch() filled in, or NULL: no socket has anything to say. */
static void
run_calls(struct worker *w, const struct pollfd *fd)
{
	size_t i;

	for (i = 0; i < w->nlanes; i++)
		http_run(w->lane[i].http, w->awake,
		    fd != NULL && fd[1 + 2 * i].revents != 0);
}

/* What time it is; and if the machine slept, no old connection is believed. */
static void
look_at_clock(struct worker *w)
{
	struct lane *l;

	w->now = clock_ms();
	w->awake = clock_awake_ms();
	if (clock_slept_ms(&w->asleep_ms) == 0)
		return;
	w->free_until = w->now + AWAKE_MS;
	w->dropping = 1;
	for (l = w->lane; l < w->lane + w->nlanes; l++)
		http_drop(l->http, HTTP_RECEIVE, "the machine slept");
	w->dropping = 0;
}

/* --max-time is over: what is under way ends, what waits goes back. */
static void
heed_end(struct worker *w)
{
	struct lane *l;

	if (w->shared->end_at == 0 || w->awake < w->shared->end_at)
		return;
	drain(w);
	for (l = w->lane; l < w->lane + w->nlanes; l++)
		http_drop(l->http, HTTP_TIMEOUT,
		    "the time of the run is over (--max-time)");
}

/* What to poll: the parent, and of each lane the sockets and the slots. */
static nfds_t
watch(const struct worker *w, struct pollfd *fd)
{
	nfds_t n = 0;
	size_t i;

	fd[n++] = (struct pollfd){.fd = w->link->fd, .events = POLLIN};
	for (i = 0; i < w->nlanes; i++) {
		fd[n++] = (struct pollfd){.fd = http_fd(w->lane[i].http),
		    .events = POLLIN};
		fd[n++] = (struct pollfd){.fd = limits_fd(w->lane[i].limits),
		    .events = POLLIN};
	}
	return n;
}

static void
heed_slots(struct worker *w, const struct pollfd *fd)
{
	size_t i;

	for (i = 0; i < w->nlanes; i++)
		if (fd[2 + 2 * i].revents & POLLIN &&
		    limits_wake(w->lane[i].limits))
			w->lane[i].start_at = w->now;
}

static void
loop(struct worker *w)
{
	struct pollfd fd[1 + 2 * ROUTES_MAX];
	nfds_t n = watch(w, fd);

	for (;;) {
		grant(w);
		count_tasks(w);
		show_brake(w);
		if (!pool_flush(w->link))
			return;
		fd[0].events = w->link->out.len > 0 ? POLLIN | POLLOUT : POLLIN;
		if (poll(fd, n, timeout(w, clock_ms())) == -1 && errno != EINTR)
			die_errno(EXIT_ENV, "cannot wait");
		look_at_clock(w);
		if (fd[0].revents & (POLLIN | POLLHUP | POLLERR) &&
		    !pool_fill(w->link))
			return;
		hear(w);
		heed_slots(w, fd);
		run_calls(w, fd);
		heed_end(w);
		worker_wake(w);
		worker_expire(w);
		worker_start_ready(w);
		run_calls(w, NULL); /* what was started goes out */
	}
}

/* ---- beginning and end ---- */

static void
worker_close(struct worker *w)
{
	size_t i;

	for (i = 0; i < w->nlanes; i++)
		worker_lane_close(w, &w->lane[i]);
	while (w->asleep.n > 0)
		worker_drop(w, queue_cut(&w->asleep, &w->asleep.first));
}

void
worker_run(struct pool_link *link, void *arg)
{
	struct worker w = {.link = link, .setup = arg};
	size_t i;

	w.shared = w.setup->shared;
	w.nlanes = w.setup->routes->n;
	w.now = clock_ms();
	w.awake = clock_awake_ms();
	w.asleep_ms = w.now - w.awake;
	/* what one that died had under way stays taken from the ledger */
	atomic_store(&w.shared->claims[link->index], 0);
	rng_init_random(&w.rng);
	queue_init(&w.asleep);
	for (i = 0; i < w.nlanes; i++)
		worker_lane_open(&w, &w.lane[i], i);
	loop(&w);
	worker_close(&w);
}
