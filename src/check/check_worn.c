/*
 * Rules about what too many reviews of a set have in common.
 *
 * Limits are shares of the accepted reviews, this one included, so that they
 * neither tighten nor loosen as the set grows; up to `least` reviews may have
 * anything.  A review that is in the index already was accepted once, and is
 * not judged again.
 */
#include <stdio.h>

#include "check/check_rule.h"

void
rule_share_start(struct rule *r, const struct conf *conf)
{
	char key[80];

	snprintf(key, sizeof(key), "check.%s.least", r->name);
	r->least = conf_num(conf->root, key, 0);
}

/* In how many of the set's reviews it stands if this one is accepted. */
static double
total(struct peers *p, uint32_t hash)
{
	return (double)worn_count(&p->index.worn, hash) + 1;
}

/* Above how many reviews it is worn. */
static double
most(const struct rule *r, const struct peers *p)
{
	double limit = r->limit * ((double)p->index.worn.n + 1);

	return limit > r->least ? limit : r->least;
}

static int
is_worn(const struct rule *r, struct peers *p, uint32_t hash)
{
	double limit = most(r, p);

	return worn_may(&p->index.worn, hash, limit) && total(p, hash) > limit;
}

static int
judges(const struct rule *r, const struct peers *p)
{
	return r->mode != RULE_OFF && !p->again;
}

static void
tell(struct rule *r, struct subject *s, uint32_t hash)
{
	struct peers *p = s->peers;
	double n = total(p, hash);
	struct json_object *value, *reason;
	size_t first = 0, last = s->words.n - 1;
	char share[16];

	worn_place(&s->words, s->product != NULL ? &s->product->worn : NULL,
	    hash, &first, &last);
	snprintf(share, sizeof(share), "%.4g",
	    n / ((double)p->index.worn.n + 1));
	value = json_object_new_double_s(n / ((double)p->index.worn.n + 1),
	    share);
	reason = rule_reason_words(r, s, &s->words, first, last, value,
	    json_new_num(r->limit));
	json_put_int(reason, "count", (int64_t)n);
}

void
rule_short_repeat(struct rule *r, struct subject *s)
{
	uint32_t hash = worn_whole(&s->peers->sketch);

	if (s->peers->bare_one && judges(r, s->peers) &&
	    is_worn(r, s->peers, hash))
		tell(r, s, hash);
}

void
rule_opener(struct rule *r, struct subject *s)
{
	uint32_t hash = s->peers->sketch.opener;

	if (judges(r, s->peers) && is_worn(r, s->peers, hash))
		tell(r, s, hash);
}

void
rule_closer(struct rule *r, struct subject *s)
{
	uint32_t hash = s->peers->sketch.closer;

	if (judges(r, s->peers) && is_worn(r, s->peers, hash))
		tell(r, s, hash);
}

/* The phrase that is worn most. */
void
rule_phrase(struct rule *r, struct subject *s)
{
	const struct sketch *k = &s->peers->sketch;
	uint32_t best;
	double above;

	if (!judges(r, s->peers))
		return;
	above = most(r, s->peers);
	best = worn_most(&s->peers->index.worn, k->phrases, k->nphrases,
	    above < UINT32_MAX ? (uint32_t)above : UINT32_MAX);
	if (is_worn(r, s->peers, best))
		tell(r, s, best);
}
