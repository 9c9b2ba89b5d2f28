/*
 * What need not be asked: a reply that came before the record's worker died,
 * one of the journal, or one of an older journal, in this order.  That of an
 * older one goes into the journal like a new one, so that the journal alone
 * answers the next time; it says that it was not paid for again.
 */
#include "call/worker_run.h"

#include <string.h>

#include "journal/journal_line.h"

static int
find(struct journal *j, const struct task *t, struct journal_entry *e)
{
	return journal_find(j, task_journal_id(t), t->attempt, t->request,
	    task_journal_nth(t), JOURNAL_FINAL, e);
}

/* Keep it as this run's. */
static void
adopt(struct worker *w, const struct task *t, struct journal_entry *e)
{
	struct json_object *more = json_new_object(), *own = e->more;
	struct buf line = BUF_INIT;

	json_put(more, JOURNAL_REUSED, json_object_new_boolean(1));
	e->more = more;
	journal_line(e, &line);
	e->more = own;
	json_object_put(more);
	pool_answer(w->link, WORKER_PAID, t->tag, 0, line.data, line.len);
	buf_free(&line);
}

/* The parent should know which answer it is. */
static void
tell_mark(struct worker *w, const struct task *t,
    const struct journal_entry *e)
{
	if (w->setup->journal != NULL && !w->setup->replay)
		pool_answer(w->link, WORKER_MARK, t->tag, journal_mark(e), "",
		    0);
}

/*
 * Is it an answer, or is the record to be asked again?  Not settled is what
 * another key would change, nor a request whose next one left a field out.
 */
static int
settles(const struct worker *w, const struct task *t)
{
	enum outcome o = t->last.outcome;

	if (o == OUT_AUTH || o == OUT_BILLING ||
	    (o == OUT_BAD_REQUEST && t->last.field != NULL))
		return 0;
	return !outcome_again(o) && (w->setup->retry >> o & 1) == 0;
}

static void
forget(const struct worker *w, struct task *t)
{
	model_reply_free(&t->last);
	memset(&t->last, 0, sizeof(t->last));
	t->retry.calls = 0;
	t->route = task_pick(t, w->setup->routes);
}

/* By the route that answered: another one than its own if that had failed. */
static void
replay(struct worker *w, struct task *t, const struct journal_entry *e)
{
	size_t at = routes_find(w->setup->routes, e->provider, e->model);

	if (at < w->nlanes)
		t->route = at;
	task_replay(t, worker_lane(w, t)->provider, e);
}

static int
recall_reused(struct worker *w, struct task *t)
{
	const struct worker_setup *s = w->setup;
	struct journal_entry e;
	int i, done = 0;

	for (i = 0; i < s->nreuse && !done; i++) {
		if (find(s->reuse[i], t, &e) != 1)
			continue;
		replay(w, t, &e);
		if ((done = settles(w, t)) == 0)
			forget(w, t);
		else if (s->journal != NULL)
			adopt(w, t, &e);
		if (done)
			tell_mark(w, t, &e);
		journal_entry_free(&e);
	}
	return done;
}

/* *changed becomes 1 if the record is there with another request. */
static int
recall_own(struct worker *w, struct task *t, int *changed)
{
	struct journal_entry e;
	int found, done;

	if (w->setup->journal == NULL)
		return 0;
	found = find(w->setup->journal, t, &e);
	*changed = found == 2;
	if (found != 1)
		return 0;
	replay(w, t, &e);
	if ((done = settles(w, t)) == 0)
		forget(w, t);
	else
		tell_mark(w, t, &e);
	journal_entry_free(&e);
	return done;
}

/* What the worker before this one was told. */
static int
recall_kept(struct worker *w, struct task *t, const char *line, size_t len)
{
	struct journal_entry e;
	int done;

	if (journal_parse(line, len, &e) == -1)
		return 0;
	replay(w, t, &e);
	if ((done = !outcome_again(t->last.outcome)) == 0)
		forget(w, t);
	else
		tell_mark(w, t, &e);
	journal_entry_free(&e);
	return done;
}

int
worker_recall(struct worker *w, struct task *t, const char *kept, size_t len)
{
	int changed = 0;

	if (kept != NULL)
		return recall_kept(w, t, kept, len);
	if (recall_own(w, t, &changed) || recall_reused(w, t))
		return 1;
	if (changed && !w->setup->replay)
		atomic_fetch_add(&w->shared->changed, 1);
	return 0;
}
