/*
 * No two records of one id and attempt: the second would get the other's
 * answer in the journal, and whoever stores by id would lose one.  If nothing
 * is kept those in flight are compared, else all of the run; what is kept of
 * each is a hash.
 *
 * A record without an id is known by its request.  Its number among those with
 * an equal one follows the order of the input, which only the parent sees, so
 * the parent writes such requests, too, to count them.
 */
#include "call/call_run.h"

#include <string.h>

#include "call/task.h"
#include "ground/hash.h"

static uint64_t
key_of(const struct task *t)
{
	uint64_t key = hash64_seed(t->id, strlen(t->id), (uint64_t)t->attempt);

	return key != 0 ? key : 1;
}

/* The how manyth of its request it is, from 1. */
static uint64_t
count_equal(struct call *c, struct task *t)
{
	uint64_t key, *there, n = 1;

	t->route = task_pick(t, c->o->routes);
	task_key(t, &c->way[t->route]);
	key = hash64_seed(t->request, strlen(t->request),
	    (uint64_t)t->attempt);
	if ((there = idmap_get(&c->equal, key)) != NULL)
		n = ++*there;
	else
		idmap_put(&c->equal, key, n);
	return n;
}

void
call_id_release(struct call *c, uint64_t tag)
{
	if (c->job[tag].key != 0 && !c->keyed)
		idset_drop(&c->ids, c->job[tag].key);
	c->job[tag].key = 0;
}

uint64_t
call_id_claim(struct call *c, const char *line, size_t len, uint64_t *nth,
    struct task **again)
{
	int numbered = c->o->shape.lines; /* no two have one id */
	uint64_t key = 0;
	const char *why;
	struct task *t;

	*again = NULL;
	*nth = 0;
	if (numbered && !c->keyed)
		return 0;
	t = task_read(&c->o->shape, line, len, c->in->line, &why);
	if (t == NULL)
		return 0; /* no record: the worker says so */
	if (!numbered) {
		key = key_of(t);
		if (!idset_add(&c->ids, key)) {
			*again = t;
			return 0;
		}
	}
	if (c->keyed && t->nameless)
		*nth = count_equal(c, t);
	task_free(t);
	return key;
}
