/*
 * No two records of one id and attempt: the second would get the other's
 * answer in the journal, and whoever stores by id would lose one.  Without a
 * journal those in flight are compared, with one all of the run.  What is kept
 * is a hash of each, in a map whose value says whether it counts; without a
 * journal the map is made anew of what is in flight when it has grown.
 */
#include "call/call_run.h"

#include <inttypes.h>
#include <string.h>

#include "call/task.h"
#include "ground/hash.h"
#include "ground/mem.h"

#define IDS_KEPT 4096 /* made anew above so many, and four a job */

static uint64_t
key_of(const struct task *t)
{
	uint64_t key = hash64_seed(t->id, strlen(t->id), (uint64_t)t->attempt);

	return key != 0 ? key : 1;
}

static void
make_anew(struct call *c)
{
	size_t i;

	idmap_free(&c->ids);
	for (i = 0; i < c->njobs; i++)
		if (c->job[i].key != 0)
			idmap_put(&c->ids, c->job[i].key, 1);
}

void
call_id_release(struct call *c, uint64_t tag)
{
	if (c->job[tag].key != 0 && c->o->journal == NULL)
		idmap_put(&c->ids, c->job[tag].key, 0);
	c->job[tag].key = 0;
}

uint64_t
call_id_claim(struct call *c, const char *line, size_t len,
    struct task **again)
{
	uint64_t *held, key;
	const char *why;
	struct task *t;

	*again = NULL;
	if (c->o->shape.lines) /* their ids are their numbers */
		return 0;
	t = task_read(&c->o->shape, line, len, c->in->line, &why);
	if (t == NULL)
		return 0; /* no record: the worker says so */
	key = key_of(t);
	held = idmap_get(&c->ids, key);
	if (held != NULL && *held != 0) {
		*again = t;
		return 0;
	}
	if (c->o->journal == NULL && c->ids.used > IDS_KEPT + 4 * c->njobs)
		make_anew(c);
	idmap_put(&c->ids, key, 1);
	task_free(t);
	return key;
}
