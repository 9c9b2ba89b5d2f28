/*
 * Rules about what the review is of: it names its product and no other, and
 * speaks of what the plan asked for.  A record without a plan is not judged.
 *
 * The words of aspects and categories are those of the configuration, so they
 * are looked for only where the planned language is its own: the first of
 * `languages`.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check_rule.h"
#include "check/topic.h"
#include "ground/mem.h"
#include "text/names.h"

struct ground {
	struct topics *topics;
	int *asked; /* of them, by a plan */
	size_t n;
	size_t cap;
	const char *language; /* that of the configuration, or NULL */
};

/* The whole review is the evidence of what it lacks. */
static void
lacks(struct rule *r, struct subject *s, double value, double limit)
{
	rule_reason(r, s, s->body, s->bodylen, json_new_num(value),
	    json_new_num(limit));
}

void
rule_product(struct rule *r, struct subject *s)
{
	size_t parts, found;
	double limit = r->limit;

	if (r->mode == RULE_OFF || !s->has_review || s->product == NULL)
		return;
	parts = naming_parts(s->product->naming);
	found = naming_found(s->product->naming, &s->words, NULL);
	if ((double)parts < limit)
		limit = (double)parts;
	if ((double)found < limit)
		found = naming_found(s->product->naming, &s->words,
		    &s->title_words);
	if ((double)found < limit)
		lacks(r, s, (double)found, limit);
}

void
rule_other_product_start(struct rule *r, const struct conf *conf)
{
	const struct conf_node *products = conf_get(conf->root, "products");
	const char **list, *name;
	size_t i, n = 0;

	if (r->mode == RULE_OFF || products == NULL)
		return;
	list = mem_calloc(products->nchild + 1, sizeof(*list));
	for (i = 0; i < products->nchild; i++) {
		name = conf_str(products->child[i], "name", NULL);
		if (name != NULL)
			list[n++] = name;
	}
	r->state = names_new(list, n);
	free(list);
}

void
rule_other_product_stop(struct rule *r)
{
	names_free(r->state);
	r->state = NULL;
}

void
rule_other_product(struct rule *r, struct subject *s)
{
	const struct text *t = &s->words;
	const char *own, *name;
	size_t first, last;

	if (r->state == NULL || !s->has_review || s->product == NULL)
		return;
	own = buf_str(&s->product->squeezed);
	name = names_find(r->state, t, own, &first, &last);
	if (name == NULL) {
		t = &s->title_words;
		name = names_find(r->state, t, own, &first, &last);
	}
	if (name != NULL)
		rule_reason_words(r, s, t, first, last, json_new_str(name),
		    NULL);
}

static void
ground_start(struct rule *r, const struct conf *conf)
{
	const struct conf_node *tongues = conf_get(conf->root, "languages");
	struct ground *g = r->state = mem_calloc(1, sizeof(*g));

	g->topics = topics_new();
	if (tongues != NULL && tongues->nchild > 0)
		g->language = tongues->child[0]->key;
}

void
rule_ground_stop(struct rule *r)
{
	struct ground *g = r->state;

	if (g == NULL)
		return;
	topics_free(g->topics);
	free(g->asked);
	free(g);
	r->state = NULL;
}

/* Is the review in the language of the topics, as far as is known? */
static int
is_ours(const struct ground *g, struct subject *s)
{
	const char *planned = recpart_str(s->part, REC_PLAN_LANGUAGE, NULL);

	return planned == NULL || g->language == NULL ||
	    strcmp(planned, g->language) == 0;
}

/* Ask for a topic, if there is one of that name. */
static void
ask(struct ground *g, const char *name)
{
	int topic = topics_find(g->topics, name);

	if (topic == -1)
		return;
	topics_ask(g->topics, topic);
	if (g->n == g->cap) {
		g->cap = g->cap * 2 + 16;
		g->asked = mem_resize(g->asked, g->cap, sizeof(*g->asked));
	}
	g->asked[g->n++] = topic;
}

static void
begin(struct ground *g)
{
	topics_begin(g->topics);
	g->n = 0;
}

/* Take the words of the review. */
static void
read_words(struct ground *g, const struct subject *s)
{
	topics_read(g->topics, &s->words);
	topics_read(g->topics, &s->title_words);
}

/* The aspects of a list, each with its own words and those of `words`. */
static void
add_aspects(struct topics *t, const struct conf_node *list,
    const struct conf_node *words)
{
	const char *name;
	size_t i;

	for (i = 0; list != NULL && i < list->nchild; i++) {
		name = list->child[i]->value;
		if (name == NULL || topics_find(t, name) != -1)
			continue;
		topics_add(t, name, NULL);
		if (conf_child(words, name) != NULL)
			topics_add(t, name, conf_child(words, name));
	}
}

void
rule_aspects_start(struct rule *r, const struct conf *conf)
{
	const struct conf_node *words, *all;
	struct ground *g;
	size_t i;

	if (r->mode == RULE_OFF)
		return;
	ground_start(r, conf);
	g = r->state;
	words = conf_get(conf->root, "check.aspects.words");
	add_aspects(g->topics, conf_get(conf->root, "aspects"), words);
	all = conf_get(conf->root, "categories");
	for (i = 0; all != NULL && i < all->nchild; i++)
		add_aspects(g->topics, conf_get(all->child[i], "aspects"),
		    words);
}

void
rule_aspects(struct rule *r, struct subject *s)
{
	size_t at = 0, i, found = 0;
	struct ground *g = r->state;
	const char *name;

	if (g == NULL || !s->has_review ||
	    !recpart_has(s->part, REC_PLAN_ASPECTS) || !is_ours(g, s))
		return;
	begin(g);
	while ((name = recpart_next(s->part, REC_PLAN_ASPECTS, &at)) != NULL)
		ask(g, name);
	if (g->n == 0)
		return;
	read_words(g, s);
	for (i = 0; i < g->n; i++)
		found += topics_count(g->topics, g->asked[i], 1);
	if ((double)found < r->limit * (double)g->n)
		lacks(r, s, (double)found / (double)g->n, r->limit);
}

void
rule_terms_start(struct rule *r, const struct conf *conf)
{
	const struct conf_node *all = conf_get(conf->root, "categories");
	const struct conf_node *terms;
	struct ground *g;
	size_t i;

	if (r->mode == RULE_OFF)
		return;
	ground_start(r, conf);
	g = r->state;
	for (i = 0; all != NULL && i < all->nchild; i++) {
		terms = conf_get(all->child[i], "terms");
		if (terms != NULL)
			topics_add(g->topics, all->child[i]->key, terms);
	}
}

void
rule_terms(struct rule *r, struct subject *s)
{
	const char *category = recpart_str(s->part,
	    REC_PLAN_CATEGORY, NULL);
	struct ground *g = r->state;
	size_t most = (size_t)r->limit, found;

	if (g == NULL || !s->has_review || category == NULL || !is_ours(g, s))
		return;
	begin(g);
	ask(g, category);
	if (g->n == 0)
		return;
	read_words(g, s);
	found = topics_count(g->topics, g->asked[0], most);
	if (found < most)
		lacks(r, s, (double)found, r->limit);
}
