/*
 * The attributes of joint.h, in the order of enum attr: those of one value a
 * review are planned together, then so many aspects and terms as the slot has
 * are drawn from its product's lists.
 */
#include "plan.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "examples.h"
#include "hash.h"
#include "joint.h"
#include "mem.h"
#include "record.h"

enum attr {
	PRODUCT,
	PERSONA,
	RATING,
	LENGTH,
	TONE,
	LANGUAGE,
	NASPECTS,
	ASPECT,
	TERM,
	ATTRS
};

static const int64_t one[] = {1};

/* The order is part of every id: add at the end. */
const char *const plan_keys[PLAN_KEYS] = {"ratings", "products", "categories",
    "personas", "lengths", "tones", "aspects", "aspects_per_review",
    "languages", "prompt"};

static struct joint_attr
simple(const struct domain_table *t)
{
	struct joint_attr at = {.n = 1, .ntables = 1, .weights = one,
	    .parent = -1};

	if (t->n > 0) {
		at.n = t->n;
		at.weights = t->weight;
	}
	return at;
}

/* Persona by persona which table of ratings counts; malloc'ed. */
static uint32_t *
ratings_of(const struct domain *d)
{
	uint32_t *of = mem_calloc(d->persona.n, sizeof(*of));
	size_t i;

	for (i = 0; i < d->persona.n; i++)
		of[i] = d->personas[i].ratings;
	return of;
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
    const uint32_t *table_of)
{
	struct joint_attr at = {.n = 1, .ntables = 1, .weights = one,
	    .parent = -1, .apart = 1};

	if (ls->n > 0) {
		at.n = ls->nnames;
		at.ntables = ls->n;
		at.weights = weights;
		at.parent = PRODUCT;
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
	uint32_t *of = mem_calloc(d->product.n, sizeof(*of));
	size_t i;
	int list;

	for (i = 0; i < d->product.n; i++) {
		list = terms ? d->products[i].terms : d->products[i].aspects;
		of[i] = list != -1 ? (uint32_t)list : 0;
	}
	return of;
}

static struct joint *
join(const struct domain *d, int64_t seed)
{
	int64_t *aspects = list_weights(&d->aspects), counts[PLAN_ASPECTS + 1];
	int64_t *terms = list_weights(&d->terms);
	uint32_t *ratings = ratings_of(d), *aspects_of = lists_of(d, 0);
	uint32_t *terms_of = lists_of(d, 1);
	struct joint_attr at[ATTRS];
	struct joint *j;
	size_t i;

	for (i = 0; i <= PLAN_ASPECTS; i++)
		counts[i] = 1;
	at[PRODUCT] = simple(&d->product);
	at[PERSONA] = simple(&d->persona);
	at[RATING] = (struct joint_attr){.n = DOMAIN_RATINGS,
	    .ntables = d->nratings, .weights = d->ratings[0], .parent = -1};
	if (d->persona.n > 0) {
		at[RATING].parent = PERSONA;
		at[RATING].table_of = ratings;
	}
	at[LENGTH] = simple(&d->length);
	at[TONE] = simple(&d->tone);
	at[LANGUAGE] = simple(&d->language);
	at[NASPECTS] = (struct joint_attr){.ntables = 1, .weights = counts,
	    .n = (size_t)(d->aspects_max - d->aspects_min + 1), .parent = -1};
	at[ASPECT] = listed(&d->aspects, aspects, aspects_of);
	at[TERM] = listed(&d->terms, terms, terms_of);
	at[TERM].alone = 1;
	j = joint_new(at, ATTRS, (uint64_t)seed);
	free(aspects);
	free(terms);
	free(ratings);
	free(aspects_of);
	free(terms_of);
	return j;
}

/* Prompts depend on what the file of examples holds. */
static int
hash_examples(struct plan *plan, struct conf *conf)
{
	char *path = examples_path(conf), hex[HASH_HEX];
	int rc = 0;

	if (path != NULL && hash_sha256_file(hex, path) == -1)
		rc = conf_bad(conf, conf_get(conf->root, "prompt.examples"),
		    "prompt.examples: cannot read '%s': %s", path,
		    strerror(errno));
	else if (path != NULL)
		plan->hash = hash64_seed(hex, HASH_HEX - 1, plan->hash);
	free(path);
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
	conf_hash(hex, conf->root, plan_keys, PLAN_KEYS);
	hex[16] = '\0';
	plan->hash = strtoull(hex, NULL, 16);
	if (hash_examples(plan, conf) == -1)
		return -1;
	plan->joint = join(&plan->domain, plan->seed);
	return 0;
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
draw(struct plan *plan, enum attr attr, const struct domain_lists *ls,
    int list, const uint32_t *value, uint32_t n, uint32_t *out)
{
	uint32_t i;

	if (list == -1)
		return 0;
	if (n > ls->list[list].n)
		n = (uint32_t)ls->list[list].n;
	for (i = 0; i < n; i++)
		out[i] = joint_more(plan->joint, attr, value, out, i);
	return n;
}

void
plan_next(struct plan *plan, struct plan_slot *out)
{
	const struct domain *d = &plan->domain;
	const struct domain_product *product;
	uint32_t value[ATTRS];

	joint_next(plan->joint, value);
	product = &d->products[value[PRODUCT]];
	*out = (struct plan_slot){
		.slot = ++plan->slot,
		.product = value[PRODUCT],
		.persona = value[PERSONA],
		.rating = (int)value[RATING] + 1,
		.length = value[LENGTH],
		.tone = value[TONE],
		.language = value[LANGUAGE],
	};
	out->naspects = draw(plan, ASPECT, &d->aspects, product->aspects,
	    value, value[NASPECTS] + (uint32_t)d->aspects_min, out->aspect);
	out->nterms = draw(plan, TERM, &d->terms, product->terms, value,
	    PLAN_TERMS, out->term);
}

char *
plan_id(const struct plan *plan, int64_t slot)
{
	return rec_make_id(slot, plan->seed, plan->hash);
}
