/*
 * Each attribute is a table of names and weights; products, personas and
 * lengths are lists beside it with what else belongs to a name.  Own
 * attributes and conditions are read by domain_attr.c, bans by never.c, when
 * all tables are there.
 */
#include "plan/domain.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "plan/domain_attr.h"
#include "plan/never.h"

/* Most of aspects_per_review: more is no review but a questionnaire. */
#define ASPECTS_MAX 16

/* The names and weights of a list of maps. */
static int
read_maps(struct domain_table *t, struct conf *conf, const char *key)
{
	const struct conf_node *list = conf_get(conf->root, key), *item;
	const char **text;
	size_t i;
	int rc;

	if (list == NULL || list->nchild == 0)
		return 0;
	t->n = list->nchild;
	t->name = mem_calloc(t->n, sizeof(*t->name));
	t->weight = mem_calloc(t->n, sizeof(*t->weight));
	text = mem_calloc(t->n, sizeof(*text));
	for (i = 0; i < t->n; i++) {
		item = list->child[i];
		t->name[i] = conf_str(item, "name", NULL);
		text[i] = conf_str(item, "weight", NULL);
	}
	rc = domain_weigh(t->weight, text, t->n, conf, list);
	free(text);
	return rc;
}

/* A map of names to weights, or a list of names of equal weight. */
static int
read_table(struct domain_table *t, struct conf *conf, const char *key)
{
	const struct conf_node *node = conf_get(conf->root, key);
	const char **text;
	size_t i;
	int rc;

	if (node == NULL || node->nchild == 0)
		return 0;
	t->n = node->nchild;
	t->name = mem_calloc(t->n, sizeof(*t->name));
	t->weight = mem_calloc(t->n, sizeof(*t->weight));
	text = mem_calloc(t->n, sizeof(*text));
	for (i = 0; i < t->n; i++) {
		if (node->kind == CONF_LIST) {
			t->name[i] = node->child[i]->value;
		} else {
			t->name[i] = node->child[i]->key;
			text[i] = node->child[i]->value;
		}
	}
	rc = domain_weigh(t->weight, text, t->n, conf, node);
	free(text);
	return rc;
}

/* Weights of the ratings of a map, those left out 0. */
static int
read_ratings(int64_t *out, struct conf *conf, const struct conf_node *map)
{
	const char *text[DOMAIN_RATINGS] = {"0", "0", "0", "0", "0"};
	size_t i;
	int r;

	for (i = 0; i < map->nchild; i++) {
		r = atoi(map->child[i]->key);
		if (r < 1 || r > DOMAIN_RATINGS)
			return conf_bad(conf, map->child[i],
			    "ratings: '%s'; expected a rating from 1 to 5",
			    map->child[i]->key);
		text[r - 1] = map->child[i]->value;
	}
	return domain_weigh(out, text, DOMAIN_RATINGS, conf, map);
}

static int
read_common_ratings(struct domain *d, struct conf *conf)
{
	static const char *const names[] = {"1", "2", "3", "4", "5"};
	struct domain_table *t = &d->attr[DOMAIN_RATING];

	t->n = DOMAIN_RATINGS;
	t->name = mem_calloc(t->n, sizeof(*t->name));
	t->weight = mem_calloc(t->n, sizeof(*t->weight));
	memcpy(t->name, names, sizeof(names));
	return read_ratings(t->weight, conf, conf_get(conf->root, "ratings"));
}

/* Personas with ratings of their own decide on a table of ratings. */
static int
read_own_ratings(struct domain *d, struct conf *conf,
    const struct conf_node *list)
{
	const struct domain_table *common = &d->attr[DOMAIN_RATING];
	struct domain_cond *c = &d->cond[DOMAIN_RATING];
	const struct conf_node *ratings;
	size_t i;

	c->parent[0] = DOMAIN_PERSONA;
	c->nparents = 1;
	c->ntables = 1;
	c->when = mem_calloc(list->nchild + 1, sizeof(*c->when));
	c->table_of = mem_calloc(list->nchild, sizeof(*c->table_of));
	c->weight = mem_calloc((list->nchild + 1) * DOMAIN_RATINGS,
	    sizeof(*c->weight));
	memcpy(c->weight, common->weight, DOMAIN_RATINGS * sizeof(*c->weight));
	for (i = 0; i < list->nchild; i++) {
		ratings = conf_get(list->child[i], "ratings");
		if (ratings == NULL)
			continue;
		c->table_of[i] = (uint32_t)c->ntables;
		c->when[c->ntables] = list->child[i];
		if (read_ratings(c->weight + c->ntables++ * DOMAIN_RATINGS,
		    conf, ratings) == -1)
			return -1;
	}
	return 0;
}

/* Index of a list of texts, added if it is new; -1 if it has none. */
static int
add_list(struct domain_lists *ls, const struct conf_node *node)
{
	struct domain_list *l;
	size_t i;

	if (node == NULL || node->nchild == 0)
		return -1;
	for (i = 0; i < ls->n; i++)
		if (ls->list[i].node == node)
			return (int)i;
	ls->list = mem_resize(ls->list, ls->n + 1, sizeof(*ls->list));
	l = &ls->list[ls->n];
	*l = (struct domain_list){node, ls->nnames, node->nchild};
	ls->nnames += l->n;
	ls->name = mem_resize(ls->name, ls->nnames, sizeof(*ls->name));
	for (i = 0; i < l->n; i++)
		ls->name[l->start + i] = node->child[i]->value;
	return (int)ls->n++;
}

static int
read_products(struct domain *d, struct conf *conf)
{
	const struct conf_node *list, *item, *categories, *category, *aspects;
	struct domain_product *p;
	size_t i;

	if (read_maps(&d->attr[DOMAIN_PRODUCT], conf, "products") == -1)
		return -1;
	list = conf_get(conf->root, "products");
	if (d->attr[DOMAIN_PRODUCT].n == 0)
		return conf_bad(conf, list != NULL ? list : conf->root,
		    "products: expected at least one product");
	categories = conf_get(conf->root, "categories");
	d->products = mem_calloc(d->attr[DOMAIN_PRODUCT].n,
	    sizeof(*d->products));
	for (i = 0; i < d->attr[DOMAIN_PRODUCT].n; i++) {
		p = &d->products[i];
		item = list->child[i];
		p->name = d->attr[DOMAIN_PRODUCT].name[i];
		p->category = conf_str(item, "category", NULL);
		p->features = conf_get(item, "features");
		category = conf_child(categories, p->category);
		aspects = category != NULL ? conf_get(category, "aspects") :
		    NULL;
		if (aspects == NULL || aspects->nchild == 0)
			aspects = conf_get(conf->root, "aspects");
		p->aspects = add_list(&d->aspects, aspects);
		p->terms = category == NULL ? -1 :
		    add_list(&d->terms, conf_get(category, "terms"));
	}
	return 0;
}

static int
read_personas(struct domain *d, struct conf *conf)
{
	const struct domain_table *t = &d->attr[DOMAIN_PERSONA];
	const struct conf_node *list, *item;
	struct domain_persona *p;
	size_t i;

	if (read_maps(&d->attr[DOMAIN_PERSONA], conf, "personas") == -1)
		return -1;
	if (t->n == 0)
		return 0;
	list = conf_get(conf->root, "personas");
	d->personas = mem_calloc(t->n, sizeof(*d->personas));
	for (i = 0; i < t->n; i++) {
		p = &d->personas[i];
		item = list->child[i];
		p->name = t->name[i];
		p->role = conf_str(item, "role", NULL);
		p->voice = conf_str(item, "voice", NULL);
		p->focus = conf_get(item, "focus");
	}
	return read_own_ratings(d, conf, list);
}

static int
read_lengths(struct domain *d, struct conf *conf)
{
	struct domain_table *t = &d->attr[DOMAIN_LENGTH];
	const struct conf_node *list, *words;
	struct domain_length *l;
	size_t i;

	if (read_maps(t, conf, "lengths") == -1)
		return -1;
	list = conf_get(conf->root, "lengths");
	if (t->n == 0)
		return conf_bad(conf, list != NULL ? list : conf->root,
		    "lengths: expected at least one length");
	d->lengths = mem_calloc(t->n, sizeof(*d->lengths));
	for (i = 0; i < t->n; i++) {
		l = &d->lengths[i];
		words = conf_get(list->child[i], "words");
		l->name = t->name[i];
		l->words_min = atoi(words->child[0]->value);
		l->words_max = atoi(words->child[1]->value);
	}
	return 0;
}

static int
read_aspects_range(struct domain *d, struct conf *conf)
{
	const struct conf_node *pair;

	pair = conf_get(conf->root, "aspects_per_review");
	d->aspects_min = atoi(pair->child[0]->value);
	d->aspects_max = atoi(pair->child[1]->value);
	if (d->aspects_max > ASPECTS_MAX)
		return conf_bad(conf, pair, "aspects_per_review: %d; expected "
		    "at most %d", d->aspects_max, ASPECTS_MAX);
	return 0;
}

int
domain_read(struct domain *d, struct conf *conf)
{
	*d = (struct domain){.nattrs = 0};
	if (read_common_ratings(d, conf) == -1 ||
	    read_products(d, conf) == -1 || read_personas(d, conf) == -1 ||
	    read_lengths(d, conf) == -1 ||
	    read_table(&d->attr[DOMAIN_TONE], conf, "tones") == -1 ||
	    read_table(&d->attr[DOMAIN_LANGUAGE], conf, "languages") == -1 ||
	    read_aspects_range(d, conf) == -1)
		return -1;
	if (domain_read_attributes(d, conf) == -1)
		return -1;
	return never_read(d, conf);
}

size_t
domain_table_of(const struct domain *d, int a, const uint32_t *value)
{
	const struct domain_cond *c = &d->cond[a];
	size_t i, k = 0;

	if (c->ntables == 0)
		return 0;
	for (i = 0; i < c->nparents; i++)
		k = k * d->attr[c->parent[i]].n + value[c->parent[i]];
	return c->table_of[k];
}

void
domain_free(struct domain *d)
{
	struct domain_ban *b;
	int a;

	for (a = 0; a < DOMAIN_ATTRS; a++) {
		free(d->attr[a].name);
		free(d->attr[a].weight);
		free(d->cond[a].weight);
		free(d->cond[a].table_of);
		free(d->cond[a].when);
	}
	for (b = d->bans; b < d->bans + d->nbans; b++)
		while (b->n > 0)
			free(b->term[--b->n].holds);
	free(d->bans);
	free(d->products);
	free(d->personas);
	free(d->lengths);
	free(d->aspects.list);
	free(d->aspects.name);
	free(d->terms.list);
	free(d->terms.name);
	*d = (struct domain){.nattrs = 0};
}
