/*
 * The order in which a journal answered: rg-prompts --replay writes the slots
 * and attempts that have an answer there, in that order, so that rg-check
 * sees the replies as it saw them first.
 *
 * A later attempt is written once the verdict on the one before has come, and
 * not at all if that was accepted now.
 */
#ifndef REPLAY_H
#define REPLAY_H

#include <stddef.h>
#include <stdint.h>

#include "journal/journal.h"
#include "plan/roster.h"

struct replay {
	struct replay_key {
		int64_t slot;
		int attempt;
	} *key;
	size_t n;
	size_t next;
};

/*
 * Read which answers the journal at path has for the plan of a roster.
 * Returns 0, or -1 with why; replay_free() either way.
 */
int replay_read(struct replay *r, const struct roster *roster,
    const char *path, char why[JOURNAL_WHY]);
void replay_free(struct replay *r);

/*
 * Take the next slot to be written.  Returns 1 with it; 0 if there is none, or
 * none until a verdict comes.
 */
int replay_next(struct replay *r, struct roster *roster,
    struct roster_try *out);

/* Whether all of it was written and judged. */
int replay_over(const struct replay *r, const struct roster *roster);

#endif
