/*
 * The first slots are planned in stretches, each as long as all before it.
 * There many pairs of values are due and the quotas leave little choice, so
 * that now and then a pair is late.  A stretch, with the one behind it, is then
 * planned anew with other random numbers; what is handed out is the first that
 * has no late pair.  That does not depend on the number of reviews, so a larger
 * set extends a smaller one.  To go back to where a stretch begins, all before
 * it is planned again: that is seldom, and nothing needs to be copied.
 *
 * Behind them each slot is planned when it is asked for.  By then a value has
 * had turns enough to meet what is rare.
 */
#include "plan/plan.h"

#include <assert.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "conf/conf_tree.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "json/record.h"
#include "plan/plan_file.h"
#include "plan/plan_join.h"

#define FIRST 16	/* slots of the first stretch */
#define AHEAD (FIRST << PLAN_STRETCHES) /* slots of all, and one behind them */
#define TRIES 16	/* of a stretch */
#define WORK 100000000	/* pairs weighed; then a stretch has but one try */

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

/* Plan slot n.  Returns 0, or -1 if `never` leaves nothing at all. */
static int
plan_one(struct plan *plan, int64_t n, struct plan_slot *out)
{
	const struct domain *d = &plan->domain;
	const struct domain_product *product;
	uint32_t value[JOINT_ATTRS];
	int a;

	if (joint_next(plan->joint, value) == -1)
		return -1;
	*out = (struct plan_slot){.slot = n};
	for (a = 0; a < d->nattrs; a++)
		out->value[a] = value[plan->at[a]];
	out->rating = (int)out->value[DOMAIN_RATING] + 1;
	product = &d->products[out->value[DOMAIN_PRODUCT]];
	out->naspects = draw(plan, PLAN_ASPECT, &d->aspects, product->aspects,
	    value, value[plan->at[PLAN_NASPECTS]] + (uint32_t)d->aspects_min,
	    out->aspect);
	out->nterms = draw(plan, PLAN_TERM, &d->terms, product->terms, value,
	    PLAN_TERMS, out->term);
	return 0;
}

/* The slots before stretch s. */
static int64_t
begin(int s)
{
	return s == 0 ? 0 : FIRST << (s - 1);
}

/*
 * Plan on until so many slots are planned; strict: or until one more pair is
 * late or a count has strayed.  Returns 0, 1 for that, or -1 if nothing can be
 * planned.
 */
static int
plan_until(struct plan *plan, int64_t end, int strict)
{
	size_t late = joint_late(plan->joint);
	struct joint_stray stray;
	int strays;

	while (plan->planned < end) {
		if (plan_one(plan, plan->planned + 1,
		    &plan->ahead[plan->planned]) == -1)
			return -1;
		plan->planned++;
		strays = plan->domain.nbans > 0 &&
		    joint_strays(plan->joint, &stray);
		if (strict && (strays || joint_late(plan->joint) > late))
			return 1;
		if (strays && !plan->strayed) {
			plan->strayed = 1;
			plan->stray = stray;
		}
	}
	return 0;
}

/* Back to where stretch s begins, to plan it with these numbers. */
static void
go_back(struct plan *plan, int s, int stream)
{
	int i;

	plan->work += joint_work(plan->joint);
	joint_free(plan->joint);
	plan->joint = plan_join(plan);
	plan->planned = 0;
	plan->stream[s] = (unsigned char)stream;
	for (i = 0; i <= s; i++) {
		plan_until(plan, begin(i), 0);
		if (plan->stream[i] > 0)
			joint_draw_from(plan->joint, (uint64_t)i * TRIES +
			    plan->stream[i]);
	}
}

/*
 * Plan the next stretch: the first of its tries without a fault in it and in
 * the stretch behind it, or the one without a fault for longest.  The first try
 * goes on with what is planned already.  Returns 0, or -1 if nothing can be
 * planned.
 */
static int
plan_stretch(struct plan *plan)
{
	int s = plan->nstretches++, try, rc, best = 0;
	int64_t most = -1;

	if (plan->work >= WORK)
		return plan_until(plan, begin(s + 2), 0);
	for (try = 0; try < TRIES && plan->work < WORK; try++) {
		if (try > 0)
			go_back(plan, s, try);
		if ((rc = plan_until(plan, begin(s + 2), 1)) != 1)
			return rc;
		if (plan->planned > most) {
			most = plan->planned;
			best = try;
		}
	}
	go_back(plan, s, best);
	return plan_until(plan, begin(s + 1 + (s == PLAN_STRETCHES - 1)), 0);
}

/*
 * Whether the quotas of many attributes with many bans can be kept is seen by
 * keeping them, so many slots long.
 */
static int
rehearse(struct plan *plan, struct conf *conf)
{
	const struct domain *d = &plan->domain;
	const struct joint_stray *s = &plan->stray;
	int a;

	while (plan->nstretches < PLAN_STRETCHES && !plan->strayed)
		if (plan_stretch(plan) == -1)
			return conf_bad(conf, d->bans[0].node, "never: nothing "
			    "is left that could be planned");
	if (!plan->strayed)
		return 0;
	for (a = 0; plan->at[a] != (int)s->attr;)
		a++;
	return conf_bad(conf, d->bans[0].node, "never: the weights cannot be "
	    "kept: %s '%s' was planned %" PRId64 " times in %" PRId64 " slots",
	    d->name[a], d->attr[a].name[s->value], s->count, s->slots);
}

/* Since 3 a file counts for what it holds and not for its name. */
int
plan_version(const struct conf *conf)
{
	size_t i;

	for (i = 0; i < PLAN_FILES; i++)
		if (conf_get(conf->root, plan_files[i]) != NULL)
			return 3;
	return 2;
}

/* Hash what the plan and its prompts depend on. */
static int
hash_plan(struct plan *plan, struct conf *conf)
{
	const char *bad;
	struct conf_node *root = plan_file_tree(conf, &bad);
	char hex[HASH_HEX], *path;
	int rc = 0;

	if (bad != NULL) {
		path = plan_file_path(conf, bad);
		rc = conf_bad(conf, conf_get(conf->root, bad),
		    "%s: cannot read '%s': %s", bad, path, strerror(errno));
		free(path);
	}
	conf_hash(hex, root, plan_keys, nkeys(conf));
	plan->hash = hash64_seed(hex, 16, (uint64_t)plan_version(conf));
	tree_free(root);
	return rc;
}

int
plan_init(struct plan *plan, struct conf *conf)
{

	*plan = (struct plan){.nstretches = 0};
	if (domain_read(&plan->domain, conf) == -1)
		return -1;
	assert(plan->domain.aspects_max <= PLAN_ASPECTS);
	plan->seed = conf_int(conf->root, "generation.seed", 1);
	if (hash_plan(plan, conf) == -1)
		return -1;
	plan->joint = plan_join(plan);
	plan->ahead = mem_calloc(AHEAD, sizeof(*plan->ahead));
	return plan->domain.nbans > 0 ? rehearse(plan, conf) : 0;
}

void
plan_free(struct plan *plan)
{
	joint_free(plan->joint);
	free(plan->ahead);
	domain_free(&plan->domain);
	plan->joint = NULL;
	plan->ahead = NULL;
}

void
plan_next(struct plan *plan, struct plan_slot *out)
{
	if (plan->slot == begin(plan->nstretches) &&
	    plan->nstretches < PLAN_STRETCHES)
		plan_stretch(plan);
	if (plan->slot < plan->planned)
		*out = plan->ahead[plan->slot];
	else
		plan_one(plan, plan->slot + 1, out);
	plan->slot++;
}

char *
plan_id(const struct plan *plan, int64_t slot)
{
	return rec_make_id(slot, plan->seed, plan->hash);
}
