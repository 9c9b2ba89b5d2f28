/*
 * When a route fails, its tasks go to the next one, round the list.
 *
 * For the rest of the run, if no call on it can succeed: a wrong key, a quota
 * or an account that is used up, no such model.  While its network is away, or
 * its quota is waited for: then one task at a time stays, and probes it.  For
 * one task alone, if its attempts there are used up.  What a model said, even
 * if it is a refusal, and what is wrong with the record itself, no other route
 * is asked about.
 *
 * A record that names its own model has but one route, and a route whose
 * protocol cannot hold a record is none for it.  When the last that it has is
 * shut, it ends.
 */
#include "call/worker_run.h"

#include "call/task.h"
#include "ground/msg.h"
#include "json/record.h"

/*
 * Can no other call on the route succeed either?  A model that the record named
 * may be what is not there, or not allowed.
 */
static int
condemns(const struct model_reply *r)
{
	if (r->other && (r->status == 403 || r->status == 404))
		return 0;
	return r->outcome == OUT_AUTH || r->outcome == OUT_QUOTA ||
	    r->outcome == OUT_BILLING ||
	    (r->outcome == OUT_BAD_REQUEST && r->status == 404);
}

/* Is the route to blame, and not the record? */
static int
blames(const struct model_reply *r)
{
	return condemns(r) || r->outcome == OUT_NETWORK ||
	    r->outcome == OUT_TIMEOUT || r->outcome == OUT_SERVER ||
	    r->outcome == OUT_OVERLOADED;
}

/* Is there a route that can still be asked? */
static int
any_left(const struct worker *w)
{
	size_t i;

	for (i = 0; i < w->nlanes; i++)
		if (!atomic_load(&w->lane[i].shared->shut))
			return 1;
	return 0;
}

int
worker_is_shut(const struct worker *w, const struct lane *l)
{
	return atomic_load(&l->shared->shut) && any_left(w);
}

static int
is_open(const struct lane *l, int64_t now)
{
	return !atomic_load(&l->shared->shut) &&
	    outage_wait(&l->shared->outage, now) <= 0 &&
	    ration_wait(&l->shared->ration, now) <= 0;
}

static int
has_own_model(const struct task *t)
{
	return t->ask != NULL && rec_str(t->ask, REC_MODEL) != NULL;
}

/* Write the request of t for route at; -1: that one is none for it. */
static int
write_for(struct worker *w, struct task *t, size_t at)
{
	struct lane *l = &w->lane[at];
	char *why;

	worker_exchange(l);
	if (task_write(t, &l->way, &l->memory, &why) == 0)
		return 0;
	free(why);
	t->failed |= 1U << at;
	return -1;
}

int
worker_move(struct worker *w, struct task *t)
{
	size_t i, at;
	int left = -1;

	if (w->nlanes == 1 || has_own_model(t))
		return -1;
	for (i = 1; i < w->nlanes; i++) {
		at = (t->route + i) % w->nlanes;
		if ((t->failed >> at & 1) != 0 ||
		    atomic_load(&w->lane[at].shared->shut) != 0)
			continue;
		if (!is_open(&w->lane[at], w->now)) {
			left = 0;
			continue;
		}
		if (write_for(w, t, at) == -1)
			continue;
		t->route = at;
		t->retry = (struct retry){.calls = t->retry.calls};
		queue_add_first(&w->lane[at].ready, t);
		return 1;
	}
	return left;
}

static void
shut(const struct worker *w, struct lane *l, const struct model_reply *r)
{
	if (atomic_exchange(&l->shared->shut, (int)r->outcome) == 0 &&
	    any_left(w))
		msg("%s: %s is asked no more (%s): its records go to the next "
		    "of models", l->provider->name, l->provider->model,
		    r->message);
}

int
worker_fall_back(struct worker *w, struct task *t)
{
	struct lane *l = worker_lane(w, t);

	if (!blames(&t->last))
		return 0;
	t->failed |= 1U << t->route;
	if (w->nlanes > 1 && condemns(&t->last))
		shut(w, l, &t->last);
	return worker_move(w, t) == 1;
}
