/*
 * Money is counted in whole 10^-12 dollars, and every sum stops at the largest
 * number: no cap is passed by a rounding or an overflow.  A ledger that is
 * begun beside a journal starts with what the journal says was paid.
 */
#include "limits/budget.h"

#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/clock.h"
#include "ground/mem.h"
#include "json/jsonl.h"

/*
 * Dollars a million tokens, to six decimals, times tokens, as 10^-12 dollars:
 * whole numbers all the way.
 */
static int64_t
pico(double price, int64_t tokens)
{
	int64_t each = llround(price * 1e6);

	if ((double)each * (double)tokens >= (double)LEDGER_MOST)
		return LEDGER_MOST;
	return each * tokens;
}

static int64_t
plus(int64_t a, int64_t b)
{
	return a > LEDGER_MOST - b ? LEDGER_MOST : a + b;
}

char *
budget_dollars(char text[BUDGET_TEXT], int64_t pico_dollars)
{
	size_t n;

	n = (size_t)snprintf(text, BUDGET_TEXT, "$%.9f",
	    (double)pico_dollars / LEDGER_PICO);
	while (text[n - 1] == '0' && text[n - 3] != '.')
		n--;
	text[n] = '\0';
	return text;
}

void
budget_worst(const struct provider *p, const struct model_memory *sent,
    size_t bytes, struct ledger_sum *amount)
{
	double input = p->price.input > p->price.cached ? p->price.input :
	    p->price.cached;
	int64_t bound = model_bound(p, sent);

	memset(amount, 0, sizeof(*amount));
	amount->tokens = plus((int64_t)bytes, bound);
	if (p->price.known)
		amount->cost = plus(pico(input, (int64_t)bytes),
		    pico(p->price.output, bound));
	else
		amount->unpriced = 1;
}

int
budget_used(const struct provider *p, const struct model_reply *r,
    struct ledger_sum *amount)
{
	int64_t cached = r->tokens_cached > 0 ? r->tokens_cached : 0;

	memset(amount, 0, sizeof(*amount));
	if (r->tokens_in < 0 || r->tokens_out < 0)
		return -1;
	if (cached > r->tokens_in)
		cached = r->tokens_in;
	amount->tokens = plus(r->tokens_in, r->tokens_out);
	if (p->price.known)
		amount->cost = plus(plus(
		    pico(p->price.input, r->tokens_in - cached),
		    pico(p->price.cached, cached)),
		    pico(p->price.output, r->tokens_out));
	else
		amount->unpriced = 1;
	return 0;
}

/*
 * Only a reply of one of the run's models has a price that is known.  Where a
 * journal does not tell how long a request was, it was as long as they get.
 */
static void
add_entry(const struct routes *routes, const struct journal_entry *e,
    struct ledger_sum *sum)
{
	static const struct model_memory nothing;
	struct model_answer a = {.status = e->status, .body = e->body,
	    .len = e->body_len};
	size_t i = routes_find(routes, e->provider, e->model);
	struct provider own = routes->at[i < routes->n ? i : 0].provider;
	struct ledger_sum one;
	struct model_reply r;

	if (i == routes->n)
		own.price.known = 0;
	memset(&r, 0, sizeof(r));
	model_read(&own, &a, clock_wall_ms(), &r);
	if (budget_used(&own, &r, &one) == -1)
		budget_worst(&own, &nothing, e->request_bytes > 0 ?
		    (size_t)e->request_bytes : JL_MAX, &one);
	model_reply_free(&r);
	sum->cost = plus(sum->cost, one.cost);
	sum->tokens = plus(sum->tokens, one.tokens);
	sum->unpriced += one.unpriced;
}

static void
add_journal(const struct routes *r, struct journal *j, struct ledger_sum *sum)
{
	struct journal_entry e;
	int64_t pos = 0, before;
	int rc;

	for (;;) {
		before = pos;
		rc = journal_next(j, &pos, &e);
		if (rc == 0 || pos == before) /* the end, or no disk */
			break;
		if (rc == -1)
			continue;
		if (e.status < 400 && json_get(e.more, JOURNAL_REUSED) == NULL)
			add_entry(r, &e, sum);
		journal_entry_free(&e);
	}
}

static int
check(const struct budget *b, const struct provider *p,
    char why[BUDGET_WHY])
{
	static const struct model_memory nothing;
	const char *cap = b->cap.cost != LEDGER_NO_CAP ? "--max-cost" :
	    b->cap.tokens != LEDGER_NO_CAP ? "--max-tokens-total" : "--budget";
	struct ledger_sum sum;

	ledger_read(b->ledger, &sum);
	if (!p->price.known && (b->cap.cost != LEDGER_NO_CAP ||
	    b->cap.tokens == LEDGER_NO_CAP)) {
		snprintf(why, BUDGET_WHY, "%s: the price of '%s' is not known: "
		    "set providers.%s.price, input and output", cap, p->model,
		    p->name);
		return -1;
	}
	if (model_bound(p, &nothing) == 0) {
		snprintf(why, BUDGET_WHY, "%s: a reply of '%s' has no bound: "
		    "set providers.%s.sampling.max_output_tokens", cap,
		    p->model, p->name);
		return -1;
	}
	if (b->cap.cost == LEDGER_NO_CAP || sum.unpriced == 0)
		return 0;
	snprintf(why, BUDGET_WHY, "%s: the ledger holds %lld calls whose price "
	    "was not known", cap, (long long)sum.unpriced);
	return -1;
}

/* Is a ledger there?  A file without its first byte was not begun. */
static int
is_begun(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	char first = '\0';
	ssize_t n;

	if (fd == -1)
		return access(path, F_OK) == 0;
	n = read(fd, &first, 1);
	close(fd);
	return n == -1 || first != '\0'; /* ledger_open() names a fault */
}

int
budget_open(struct budget *b, const struct routes *r, const char *path,
    const char *name, struct journal *journal, char why[BUDGET_WHY])
{
	int capped = b->cap.cost != LEDGER_NO_CAP ||
	    b->cap.tokens != LEDGER_NO_CAP;
	int asked = capped || path != NULL;
	struct ledger_sum spent = {0};
	char *beside = NULL;
	int there, rc = 0;
	size_t i;

	if (path == NULL && name != NULL)
		path = beside = mem_printf("%s.ledger", name);
	there = beside != NULL && is_begun(beside);
	if (asked || there) {
		if (beside != NULL && !there)
			add_journal(r, journal, &spent);
		rc = ledger_open(&b->ledger, path, &spent, why);
	}
	for (i = 0; rc == 0 && asked && i < r->n; i++)
		rc = check(b, &r->at[i].provider, why);
	free(beside);
	return rc;
}
