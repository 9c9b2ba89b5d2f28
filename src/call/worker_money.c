/*
 * The money of a call.  The most that it can cost is taken from the ledger
 * before it is sent; its usage settles that.  What a server may have done and
 * did not account for stays taken: a call without a reply, a reply without
 * usage, a failure of the server (a gateway that lost patience does not tell
 * what went on behind it).  A refusal of 4xx and an overload cost nothing, nor
 * does what never reached a server.
 *
 * A cap ends the run when the next call does not fit and no other call of this
 * rg-call is unsettled, seen twice: one that was just taking or giving back is
 * not mistaken for none.
 */
#include "call/worker_run.h"

#include <stdio.h>
#include <string.h>

#include "call/task.h"
#include "json/record.h"

#define BROKE_MS 40 /* look again after */

static const struct ledger_sum nothing;

static int
others_unsettled(const struct worker *w)
{
	int i, n = 0;

	for (i = 0; i < WORKERS_MAX; i++)
		n += atomic_load(&w->shared->claims[i]);
	return n > 0;
}

static void
say_capped(struct worker *w, const struct task *t,
    const struct ledger_sum *worst)
{
	const struct budget *b = w->setup->budget;
	char may[BUDGET_TEXT], left[BUDGET_TEXT], cap[BUDGET_TEXT], why[512];
	struct ledger_sum sum;

	ledger_read(b->ledger, &sum);
	if (b->cap.cost != LEDGER_NO_CAP && worst->cost > b->cap.cost -
	    sum.cost)
		snprintf(why, sizeof(why), "the next call may cost %s, and %s "
		    "of %s (--max-cost) is left",
		    budget_dollars(may, worst->cost),
		    budget_dollars(left, sum.cost < b->cap.cost ?
		    b->cap.cost - sum.cost : 0),
		    budget_dollars(cap, b->cap.cost));
	else
		snprintf(why, sizeof(why), "the next call may use %lld tokens, "
		    "and %lld of %lld (--max-tokens-total) are left",
		    (long long)worst->tokens,
		    (long long)(sum.tokens < b->cap.tokens ?
		    b->cap.tokens - sum.tokens : 0), (long long)b->cap.tokens);
	pool_answer(w->link, WORKER_CAP, t->tag, 0, why, strlen(why));
}

/* The provider as it is for this record: no price is known of other models. */
static struct provider
provider_for(struct worker *w, const struct task *t)
{
	struct provider p = *worker_lane(w, t)->provider;

	if (t->other) {
		p.model = (char *)rec_str(t->ask, REC_MODEL);
		p.price.known = 0;
	}
	return p;
}

/* Why no cap could hold for a record, or NULL. */
static const char *
uncapped(const struct budget *b, const struct provider *p,
    const struct task *t)
{
	if (b->cap.cost == LEDGER_NO_CAP && b->cap.tokens == LEDGER_NO_CAP)
		return NULL;
	if (t->other && b->cap.cost != LEDGER_NO_CAP)
		return "the price of the record's own model is not known, so "
		    "--max-cost could not hold: set providers.*.model and "
		    "price, and ask such records in a run of their own";
	if (t->ask != NULL && model_extra_costs(rec_get(t->ask, REC_PARAMS)))
		return "params: they change what a reply may cost at most, so "
		    "no cap could hold: set sampling.max_output_tokens";
	if (model_bound(p, &t->sent) == 0)
		return "the model takes no bound of its output, so no cap "
		    "could hold";
	return NULL;
}

int
worker_afford(struct worker *w, struct task *t)
{
	const struct budget *b = w->setup->budget;
	_Atomic int *claims = &w->shared->claims[w->link->index];
	struct provider p;
	struct ledger_sum worst;
	const char *why;

	if (b->ledger == NULL)
		return 1;
	p = provider_for(w, t);
	if ((why = uncapped(b, &p, t)) != NULL) {
		task_fail(t, OUT_BAD_REQUEST, why);
		return -1;
	}
	budget_worst(&p, &t->sent, t->body.len, &worst);
	atomic_fetch_add(claims, 1);
	if (ledger_take(b->ledger, &worst, &b->cap)) {
		t->taken = worst;
		w->poor = 0;
		w->broke = 0;
		return 1;
	}
	atomic_fetch_sub(claims, 1);
	w->poor = 1;
	w->brake = BRAKE_CAP;
	worker_lane(w, t)->start_at = w->now + BROKE_MS;
	if (others_unsettled(w))
		w->broke = 0;
	else if (w->broke == 0)
		w->broke = w->now;
	else if (w->now - w->broke >= BROKE_MS)
		say_capped(w, t, &worst);
	return 0;
}

static void
settle(struct worker *w, struct task *t, const struct ledger_sum *used)
{
	struct lane *l;

	if (w->setup->budget->ledger == NULL)
		return;
	ledger_settle(w->setup->budget->ledger, &t->taken, used);
	t->taken = nothing;
	atomic_fetch_sub(&w->shared->claims[w->link->index], 1);
	for (l = w->lane; w->poor && l < w->lane + w->nlanes; l++)
		l->start_at = w->now;
}

void
worker_refund(struct worker *w, struct task *t)
{
	settle(w, t, &nothing);
}

/* Does this end say that nothing was paid? */
static int
free_of_charge(const struct model_reply *r, enum http_error error)
{
	if (error == HTTP_RESOLVE || error == HTTP_CONNECT ||
	    error == HTTP_TLS)
		return 1;
	return error == HTTP_OK && (r->outcome == OUT_OVERLOADED ||
	    (r->status >= 400 && r->status < 500 && r->status != 408));
}

void
worker_settle(struct worker *w, struct task *t, const struct http_reply *reply)
{
	struct provider p = provider_for(w, t);
	struct ledger_sum used;

	if (budget_used(&p, &t->last, &used) == -1)
		used = free_of_charge(&t->last, reply->error) ? nothing :
		    t->taken;
	settle(w, t, &used);
}
