/*
 * What a call can cost at most, what it did cost, and the caps on both: the
 * amounts that a ledger (ledger.h) counts, made of a provider's prices.
 *
 * At most: a token for each byte of the request's body (a token is at least a
 * byte, and the JSON around a text is longer than what a server puts in its
 * place), and the bound of the output.
 */
#ifndef BUDGET_H
#define BUDGET_H

#include <stddef.h>
#include <stdint.h>

#include "journal/journal.h"
#include "limits/ledger.h"
#include "model/model.h"
#include "model/routes.h"

#define BUDGET_WHY 512
#define BUDGET_TEXT 48

struct budget {
	struct ledger *ledger;	/* NULL: nothing is counted */
	struct ledger_sum cap;	/* cost and tokens */
};

/*
 * Open the ledger of the caps in b: the file path; else, if there is a journal,
 * the one beside it, JOURNAL.ledger, if a cap asks for it or an earlier run
 * began it, which begins with what the journal's replies did cost (by today's
 * prices, those of other models at none; one that does not say is taken for
 * the most that it can have cost); else for a cap one in memory.
 *	name, journal	of the journal, or NULL
 * Returns 0, or -1 with why: a ledger that cannot be opened; under a cap, or
 * with path, a price or a bound that is not known (it names the key to set),
 * or a ledger that holds calls whose price was not.
 */
int budget_open(struct budget *b, const struct routes *r, const char *path,
    const char *name, struct journal *journal, char why[BUDGET_WHY]);

/* At most: of a request with so many bytes, written by what sent knows. */
void budget_worst(const struct provider *p, const struct model_memory *sent,
    size_t bytes, struct ledger_sum *amount);

/* What a reply did cost: 0, or -1 if it does not say how much was used. */
int budget_used(const struct provider *p, const struct model_reply *r,
    struct ledger_sum *amount);

/* An amount of 10^-12 dollars for people, "$0.0125"; returns text. */
char *budget_dollars(char text[BUDGET_TEXT], int64_t pico_dollars);

#endif
