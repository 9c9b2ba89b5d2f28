/*
 * The attributes of joint.h are those of the domain in its order, which have
 * one value a review and are planned together, with the number of aspects;
 * then so many aspects and terms are drawn from the product's lists.
 */
#include "plan/plan_join.h"

#include <assert.h>
#include <stdlib.h>

#include "ground/mem.h"

static_assert(PLAN_ATTRS <= JOINT_ATTRS, "joint.h spreads fewer attributes");
static_assert(DOMAIN_PARENTS <= JOINT_PARENTS, "joint.h has fewer parents");
static_assert(DOMAIN_TERMS <= JOINT_TERMS, "joint.h has fewer terms");

static const int64_t one[] = {1};

/* An attribute of the domain; its parent stands before it. */
static struct joint_attr
of_domain(const struct plan *plan, int a)
{
	const struct domain_table *t = &plan->domain.attr[a];
	const struct domain_cond *c = &plan->domain.cond[a];
	struct joint_attr at = {.n = 1, .ntables = 1, .weights = one};

	if (t->n == 0)
		return at;
	at.n = t->n;
	at.weights = t->weight;
	if (c->ntables == 0)
		return at;
	at.ntables = c->ntables;
	at.weights = c->weight;
	for (; at.nparents < c->nparents; at.nparents++)
		at.parent[at.nparents] = (size_t)plan->at
		    [c->parent[at.nparents]];
	at.table_of = c->table_of;
	return at;
}

/* One table a list, in which its own names weigh the same; malloc'ed. */
static int64_t *
list_weights(const struct domain_lists *ls)
{
	int64_t *w = mem_calloc(ls->n * ls->nnames, sizeof(*w));
	size_t i, k;

	for (k = 0; k < ls->n; k++)
		for (i = 0; i < ls->list[k].n; i++)
			w[k * ls->nnames + ls->list[k].start + i] = 1;
	return w;
}

static struct joint_attr
listed(const struct domain_lists *ls, const int64_t *weights,
    const uint32_t *table_of, size_t product)
{
	struct joint_attr at = {.n = 1, .ntables = 1, .weights = one,
	    .apart = 1};

	if (ls->n > 0) {
		at.n = ls->nnames;
		at.ntables = ls->n;
		at.weights = weights;
		at.nparents = 1;
		at.parent[0] = product;
		at.table_of = table_of;
	}
	return at;
}

/*
 * Product by product which list counts; malloc'ed.  A product without a list
 * is never asked for a value of one, so 0 does no harm.
 */
static uint32_t *
lists_of(const struct domain *d, int terms)
{
	uint32_t *of = mem_calloc(d->attr[DOMAIN_PRODUCT].n,
	    sizeof(*of));
	size_t i;
	int list;

	for (i = 0; i < d->attr[DOMAIN_PRODUCT].n; i++) {
		list = terms ? d->products[i].terms : d->products[i].aspects;
		of[i] = list != -1 ? (uint32_t)list : 0;
	}
	return of;
}

/* malloc'ed. */
static struct joint_ban *
bans_of(const struct plan *plan)
{
	const struct domain *d = &plan->domain;
	struct joint_ban *bans = mem_calloc(d->nbans + 1, sizeof(*bans)), *to;
	const struct domain_ban *from;

	for (from = d->bans; from < d->bans + d->nbans; from++) {
		to = &bans[from - d->bans];
		for (; to->n < from->n; to->n++)
			to->term[to->n] = (struct joint_term){
			    (size_t)plan->at[from->term[to->n].attr],
			    from->term[to->n].holds};
	}
	return bans;
}

struct joint *
plan_join(struct plan *plan)
{
	const struct domain *d = &plan->domain;
	int64_t *aspects = list_weights(&d->aspects), counts[PLAN_ASPECTS + 1];
	int64_t *terms = list_weights(&d->terms);
	uint32_t *aspects_of = lists_of(d, 0), *terms_of = lists_of(d, 1);
	struct joint_attr at[JOINT_ATTRS];
	struct joint_ban *bans;
	struct joint *j;
	size_t product;
	int i, n = 0;

	for (i = 0; i <= PLAN_ASPECTS; i++)
		counts[i] = 1;
	for (; n < d->nattrs; n++) {
		at[n] = of_domain(plan, d->order[n]);
		plan->at[d->order[n]] = n;
	}
	product = (size_t)plan->at[DOMAIN_PRODUCT];
	plan->at[PLAN_NASPECTS] = n;
	at[n] = (struct joint_attr){.ntables = 1, .weights = counts,
	    .n = (size_t)(d->aspects_max - d->aspects_min + 1)};
	plan->at[PLAN_ASPECT] = ++n;
	at[n++] = listed(&d->aspects, aspects, aspects_of, product);
	plan->at[PLAN_TERM] = n;
	at[n] = listed(&d->terms, terms, terms_of, product);
	at[n++].alone = 1;
	bans = bans_of(plan);
	j = joint_new(at, (size_t)n, bans, d->nbans, (uint64_t)plan->seed);
	free(bans);
	free(aspects);
	free(terms);
	free(aspects_of);
	free(terms_of);
	return j;
}
