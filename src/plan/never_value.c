/*
 * A review with the value is looked for: one attribute after another takes each
 * of its values in turn, and the next one goes on from there as long as no
 * entry holds.  Only those count that an entry names or that decide on the
 * table of one that does.
 */
#include "plan/never_value.h"

#define STEPS 100000

struct search {
	const struct domain *d;
	unsigned char counts[DOMAIN_ATTRS];
	unsigned char known[DOMAIN_ATTRS];
	uint32_t value[DOMAIN_ATTRS];
	int attr; /* what is looked for: the value of this one */
	uint32_t want;
	int steps; /* that are left */
};

static void
count(struct search *s, int a)
{
	const struct domain_cond *c = &s->d->cond[a];
	size_t i;

	if (s->counts[a])
		return;
	s->counts[a] = 1;
	for (i = 0; i < c->nparents && c->ntables > 0; i++)
		count(s, c->parent[i]);
}

/* Say whether an entry holds of what is known. */
static int
is_banned(const struct search *s)
{
	const struct domain_ban *ban;
	const struct domain_term *t;
	size_t i;

	for (ban = s->d->bans; ban < s->d->bans + s->d->nbans; ban++) {
		for (i = 0; i < ban->n; i++) {
			t = &ban->term[i];
			if (!s->known[t->attr] ||
			    !t->holds[s->value[t->attr]])
				break;
		}
		if (i == ban->n)
			return 1;
	}
	return 0;
}

/* The weights of attribute a beside the values of what decides on them. */
static const int64_t *
weights(const struct search *s, int a)
{
	const struct domain *d = s->d;

	if (d->cond[a].ntables == 0)
		return d->attr[a].weight;
	return d->cond[a].weight + domain_table_of(d, a, s->value) *
	    d->attr[a].n;
}

/* Find values for the attributes from the ith on.  Returns 1 if there are. */
static int
find(struct search *s, int i)
{
	const int64_t *w;
	int a;
	uint32_t v;

	while (i < s->d->nattrs && !s->counts[s->d->order[i]])
		i++;
	if (i == s->d->nattrs)
		return 1;
	a = s->d->order[i];
	w = weights(s, a);
	s->known[a] = 1;
	for (v = 0; v < s->d->attr[a].n; v++) {
		if (w[v] == 0 || (a == s->attr && v != s->want))
			continue;
		s->value[a] = v;
		if (s->steps-- <= 0 || (!is_banned(s) && find(s, i + 1)))
			return 1;
	}
	s->known[a] = 0;
	return 0;
}

/* Say whether some table of attribute a gives value v a weight. */
static int
has_weight(const struct domain *d, int a, uint32_t v)
{
	const struct domain_cond *c = &d->cond[a];
	size_t t;

	if (c->ntables == 0)
		return d->attr[a].weight[v] > 0;
	for (t = 0; t < c->ntables; t++)
		if (c->weight[t * d->attr[a].n + v] > 0)
			return 1;
	return 0;
}

/* Say whether a review can have value v of attribute a. */
static int
is_possible(const struct search *all, int a, uint32_t v)
{
	struct search s = *all;

	s.attr = a;
	s.want = v;
	s.steps = STEPS;
	return find(&s, 0);
}

int
never_check_values(const struct domain *d, struct conf *conf)
{
	struct search s = {.d = d};
	size_t i, k;
	uint32_t v;
	int a;

	for (i = 0; i < d->nbans; i++)
		for (k = 0; k < d->bans[i].n; k++)
			count(&s, d->bans[i].term[k].attr);
	for (a = 0; a < d->nattrs; a++)
		for (v = 0; v < d->attr[a].n && s.counts[a]; v++)
			if (has_weight(d, a, v) && !is_possible(&s, a, v))
				return conf_bad(conf, d->bans[0].node, "never: "
				    "every review with %s '%s' is listed; "
				    "expected one that may be planned",
				    d->name[a], d->attr[a].name[v]);
	return 0;
}
