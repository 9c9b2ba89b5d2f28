/*
 * The attributes of joint.h are those of the domain in its order, which have
 * one value a review and are planned together, with the number of aspects;
 * then so many aspects and terms are drawn from the product's lists.
 */
#include "plan/plan.h"

#include <assert.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "json/record.h"
#include "plan/joint.h"
#include "plan/plan_file.h"

/* Behind the attributes of the domain. */
enum {
	NASPECTS = DOMAIN_ATTRS,
	ASPECT,
	TERM,
	ATTRS
};

static_assert(ATTRS <= JOINT_ATTRS, "joint.h spreads fewer attributes");
static_assert(DOMAIN_PARENTS <= JOINT_PARENTS, "joint.h has fewer parents");
static_assert(DOMAIN_TERMS <= JOINT_TERMS, "joint.h has fewer terms");

static const int64_t one[] = {1};

/* The order is part of every id: add at the end. */
const char *const plan_keys[PLAN_KEYS] = {"ratings", "products", "categories",
    "personas", "lengths", "tones", "aspects", "aspects_per_review",
    "languages", "prompt", "attributes", "never"};

/* A plan without it is the one it was before there was `never`. */
static size_t
nkeys(const struct conf *conf)
{
	return conf_get(conf->root, "never") != NULL ? PLAN_KEYS :
	    PLAN_KEYS - 1;
}

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

/* Attributes in the domain's order, then what a product's lists give. */
static struct joint *
join(struct plan *plan)
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
	plan->at[NASPECTS] = n;
	at[n] = (struct joint_attr){.ntables = 1, .weights = counts,
	    .n = (size_t)(d->aspects_max - d->aspects_min + 1)};
	plan->at[ASPECT] = ++n;
	at[n++] = listed(&d->aspects, aspects, aspects_of, product);
	plan->at[TERM] = n;
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

/*
 * The quotas of many attributes with many bans cannot be seen to be possible
 * but by keeping them, so many slots long.
 */
#define REHEARSAL 2000

static int
rehearse(struct plan *plan, struct conf *conf)
{
	const struct domain *d = &plan->domain;
	const struct conf_node *node = d->bans[0].node;
	struct joint *j = join(plan);
	struct joint_stray s;
	uint32_t value[JOINT_ATTRS];
	int i, a, rc = 0;

	for (i = 0; i < REHEARSAL && rc == 0; i++) {
		if (joint_next(j, value) == -1) {
			rc = conf_bad(conf, node, "never: nothing is left "
			    "that could be planned");
		} else if (joint_strays(j, &s)) {
			for (a = 0; plan->at[a] != (int)s.attr;)
				a++;
			rc = conf_bad(conf, node, "never: the weights cannot "
			    "be kept: %s '%s' was planned %" PRId64 " times "
			    "in %" PRId64 " slots", d->name[a],
			    d->attr[a].name[s.value], s.count, s.slots);
		}
	}
	joint_free(j);
	return rc;
}

int
plan_init(struct plan *plan, struct conf *conf)
{
	char hex[HASH_HEX];

	*plan = (struct plan){.slot = 0};
	if (domain_read(&plan->domain, conf) == -1)
		return -1;
	assert(plan->domain.aspects_max <= PLAN_ASPECTS);
	plan->seed = conf_int(conf->root, "generation.seed", 1);
	conf_hash(hex, conf->root, plan_keys, nkeys(conf));
	hex[16] = '\0';
	plan->hash = strtoull(hex, NULL, 16);
	if (plan_file_hash(&plan->hash, conf, "prompt.examples") == -1 ||
	    plan_file_hash(&plan->hash, conf, "prompt.template_file") == -1)
		return -1;
	plan->joint = join(plan);
	return plan->domain.nbans > 0 ? rehearse(plan, conf) : 0;
}

void
plan_free(struct plan *plan)
{
	joint_free(plan->joint);
	domain_free(&plan->domain);
	plan->joint = NULL;
}

/* Draw n different values of an attribute, or all of a shorter list. */
static uint32_t
draw(struct plan *plan, int attr, const struct domain_lists *ls, int list,
    const uint32_t *value, uint32_t n, uint32_t *out)
{
	uint32_t i;

	if (list == -1)
		return 0;
	if (n > ls->list[list].n)
		n = (uint32_t)ls->list[list].n;
	for (i = 0; i < n; i++)
		out[i] = joint_more(plan->joint, (size_t)plan->at[attr], value,
		    out, i);
	return n;
}

void
plan_next(struct plan *plan, struct plan_slot *out)
{
	const struct domain *d = &plan->domain;
	const struct domain_product *product;
	uint32_t value[JOINT_ATTRS];
	int a;

	joint_next(plan->joint, value);
	*out = (struct plan_slot){.slot = ++plan->slot};
	for (a = 0; a < d->nattrs; a++)
		out->value[a] = value[plan->at[a]];
	out->rating = (int)out->value[DOMAIN_RATING] + 1;
	product = &d->products[out->value[DOMAIN_PRODUCT]];
	out->naspects = draw(plan, ASPECT, &d->aspects, product->aspects,
	    value, value[plan->at[NASPECTS]] + (uint32_t)d->aspects_min,
	    out->aspect);
	out->nterms = draw(plan, TERM, &d->terms, product->terms, value,
	    PLAN_TERMS, out->term);
}

char *
plan_id(const struct plan *plan, int64_t slot)
{
	return rec_make_id(slot, plan->seed, plan->hash);
}
