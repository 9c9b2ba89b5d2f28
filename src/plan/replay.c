#include "plan/replay.h"

#include <stdlib.h>

#include "ground/mem.h"

static void
add(struct replay *r, int64_t slot, int64_t attempt)
{
	/* room for 1, 2, 4, ... */
	if ((r->n & (r->n - 1)) == 0)
		r->key = mem_resize(r->key, r->n == 0 ? 1 : 2 * r->n,
		    sizeof(*r->key));
	r->key[r->n++] = (struct replay_key){slot, (int)attempt};
}

int
replay_read(struct replay *r, const struct roster *roster, const char *path,
    char why[JOURNAL_WHY])
{
	struct journal_entry e;
	struct journal *j;
	int64_t pos = 0, slot;
	int rc;

	*r = (struct replay){.n = 0};
	if (journal_open(&j, path, JOURNAL_READ, why) == -1)
		return -1;
	while ((rc = journal_next(j, &pos, &e)) != 0) {
		if (rc == -1)
			continue; /* the journal's own user names it */
		slot = e.id != NULL ? roster_slot(roster, e.id) : -1;
		if (e.final && slot != -1 && e.attempt <= INT32_MAX)
			add(r, slot, e.attempt);
		journal_entry_free(&e);
	}
	journal_close(j);
	return 0;
}

void
replay_free(struct replay *r)
{
	free(r->key);
	*r = (struct replay){.n = 0};
}

int
replay_next(struct replay *r, struct roster *roster, struct roster_try *out)
{
	const struct replay_key *k;
	int rc = -1;

	while (rc == -1 && r->next < r->n) {
		k = &r->key[r->next];
		rc = roster_take(roster, k->slot, k->attempt, out);
		r->next += rc != 0;
	}
	return rc == 1;
}

int
replay_over(const struct replay *r, const struct roster *roster)
{
	return r->next == r->n && roster->asked == 0;
}
