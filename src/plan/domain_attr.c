/*
 * An entry of `attributes` adds an attribute, or gives a built-in one other
 * weights (`values`) and conditional tables (`tables`).  The values of a tone,
 * a language or an attribute of the user's own are what its tables name; those
 * of a product, persona, length or rating are defined elsewhere.
 */
#include "plan/domain_attr.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "plan/weights.h"

static const char *const names[DOMAIN_OWN] = {
	[DOMAIN_PRODUCT] = "product",
	[DOMAIN_PERSONA] = "persona",
	[DOMAIN_RATING] = "rating",
	[DOMAIN_LENGTH] = "length",
	[DOMAIN_TONE] = "tone",
	[DOMAIN_LANGUAGE] = "language",
};

int
domain_weigh(int64_t *out, const char *const *text, size_t n,
    struct conf *conf, const struct conf_node *node)
{
	const char *why;

	if (weights_read(out, text, n, &why) == 0)
		return 0;
	return conf_bad(conf, node, "%s: %s", node->key, why);
}

/* Index of a value, or -1. */
static int
find_value(const struct domain_table *t, const char *name)
{
	size_t i;

	for (i = 0; i < t->n; i++)
		if (strcmp(t->name[i], name) == 0)
			return (int)i;
	return -1;
}

/* Index of an attribute by its name, or -1. */
static int
attr_of(const struct domain *d, const char *name)
{
	int a;

	for (a = 0; a < d->nattrs; a++)
		if (strcmp(d->name[a], name) == 0)
			return a;
	return -1;
}

int
domain_condition(unsigned char **holds, const struct domain *d,
    struct conf *conf, const struct conf_node *node, const char *what)
{
	int category = strcmp(node->key, "category") == 0, attr, any = 0;
	const struct domain_table *t;
	const char *name;
	size_t i;

	*holds = NULL;
	attr = category ? DOMAIN_PRODUCT : attr_of(d, node->key);
	if (attr == -1)
		return conf_bad(conf, node, "%s: no attribute '%s'", what,
		    node->key);
	t = &d->attr[attr];
	*holds = mem_calloc(t->n + 1, 1);
	for (i = 0; i < t->n; i++) {
		name = category ? d->products[i].category : t->name[i];
		(*holds)[i] = name != NULL && strcmp(name, node->value) == 0;
		any |= (*holds)[i];
	}
	if (any)
		return attr;
	free(*holds);
	*holds = NULL;
	return conf_bad(conf, node, "%s: no %s '%s'", what, node->key,
	    node->value);
}

/* Take the names of a map of weights into the values of a table. */
static int
add_names(struct domain_table *t, struct conf *conf, int a,
    const struct conf_node *map)
{
	size_t i;

	for (i = 0; map != NULL && i < map->nchild; i++) {
		if (find_value(t, map->child[i]->key) != -1)
			continue;
		if (a <= DOMAIN_LENGTH)
			return conf_bad(conf, map->child[i], "attributes.%s: "
			    "'%s' is not known", names[a], map->child[i]->key);
		t->name = mem_resize(t->name, t->n + 1, sizeof(*t->name));
		t->name[t->n++] = map->child[i]->key;
	}
	return 0;
}

/* One row of weights from a map of them; values it does not name have 0. */
static int
read_row(int64_t *out, const struct domain_table *t, struct conf *conf,
    const struct conf_node *map)
{
	const char **text = mem_calloc(t->n, sizeof(*text));
	size_t i;
	int rc;

	for (i = 0; i < t->n; i++)
		text[i] = "0";
	for (i = 0; i < map->nchild; i++)
		text[find_value(t, map->child[i]->key)] = map->child[i]->value;
	rc = domain_weigh(out, text, t->n, conf, map);
	free(text);
	return rc;
}

/* The values of an attribute and their common weights. */
static int
read_values(struct domain *d, struct conf *conf, int a,
    const struct conf_node *node)
{
	const struct conf_node *values = conf_get(node, "values");
	const struct conf_node *tables = conf_get(node, "tables");
	struct domain_table *t = &d->attr[a];
	size_t i, old;

	if (a >= DOMAIN_OWN && values == NULL)
		return conf_bad(conf, node, "attributes.%s.values is not set; "
		    "expected a map of names to weights, or a list of names",
		    node->key);
	if (a > DOMAIN_LENGTH && values != NULL)
		t->n = 0;
	old = t->n;
	if (add_names(t, conf, a, values) == -1)
		return -1;
	for (i = 0; tables != NULL && i < tables->nchild; i++)
		if (add_names(t, conf, a, conf_get(tables->child[i],
		    "values")) == -1)
			return -1;
	t->weight = mem_resize(t->weight, t->n, sizeof(*t->weight));
	for (i = old; i < t->n; i++)
		t->weight[i] = 0;
	if (values != NULL && read_row(t->weight, t, conf, values) == -1)
		return -1;
	if (d->cond[a].ntables > 0) /* personas' ratings: table 0 is common */
		memcpy(d->cond[a].weight, t->weight,
		    t->n * sizeof(*t->weight));
	return 0;
}

/* Place of an attribute among those that decide on a table, or -1. */
static int
find_parent(const struct domain_cond *c, int attr)
{
	size_t i;

	for (i = 0; i < c->nparents; i++)
		if (c->parent[i] == attr)
			return (int)i;
	return -1;
}

/* Find out what decides on the tables. */
static int
read_parents(struct domain *d, struct conf *conf, struct domain_cond *c,
    const struct conf_node *when)
{
	unsigned char *holds = NULL;
	size_t i;
	int attr;

	for (i = 0; i < when->nchild; i++) {
		attr = domain_condition(&holds, d, conf, when->child[i],
		    "when");
		free(holds);
		if (attr == -1)
			return -1;
		if (find_parent(c, attr) != -1)
			continue;
		if (c->nparents == DOMAIN_PARENTS)
			return conf_bad(conf, when->child[i], "when: '%s', "
			    "'%s' and '%s' cannot all decide on one attribute; "
			    "expected at most two", d->name[c->parent[0]],
			    d->name[c->parent[1]], when->child[i]->key);
		c->parent[c->nparents++] = attr;
	}
	return when->nchild > 0 ? 0 : conf_bad(conf, when, "when: expected an "
	    "attribute and its value");
}

/* Where all conditions hold and no earlier table counts, set the table. */
static int
read_when(struct domain *d, struct conf *conf, struct domain_cond *c,
    const struct conf_node *when, uint32_t table)
{
	size_t n = c->nparents > 1 ? d->attr[c->parent[1]].n : 1, i, k, all;
	unsigned char *hit, *holds;
	int attr, place, any = 0;

	all = d->attr[c->parent[0]].n * n;
	hit = mem_calloc(all, 1);
	memset(hit, 1, all);
	for (i = 0; i < when->nchild; i++) {
		attr = domain_condition(&holds, d, conf, when->child[i],
		    "when");
		if (attr == -1) {
			free(hit);
			return -1;
		}
		assert(holds != NULL);
		place = find_parent(c, attr);
		for (k = 0; k < all; k++)
			hit[k] &= holds[place == 0 ? k / n : k % n];
		free(holds);
	}
	for (k = 0; k < all; k++) {
		any |= hit[k];
		if (hit[k] && c->table_of[k] == 0)
			c->table_of[k] = table;
	}
	free(hit);
	return any ? 0 : conf_bad(conf, when, "when: it holds for no value");
}

static int
read_conditions(struct domain *d, struct conf *conf, struct domain_cond *c,
    const struct conf_node *list)
{
	const struct conf_node *when;
	size_t i, all = 1;

	for (i = 0; i < list->nchild; i++) {
		when = conf_get(list->child[i], "when");
		c->when[i + 1] = when;
		if (read_parents(d, conf, c, when) == -1)
			return -1;
	}
	for (i = 0; i < c->nparents; i++)
		all *= d->attr[c->parent[i]].n;
	c->table_of = mem_calloc(all + 1, sizeof(*c->table_of));
	for (i = 0; i < list->nchild; i++)
		if (read_when(d, conf, c, c->when[i + 1],
		    (uint32_t)i + 1) == -1)
			return -1;
	return 0;
}

static int
read_tables(struct domain *d, struct conf *conf, int a,
    const struct conf_node *list)
{
	const struct domain_table *t = &d->attr[a];
	struct domain_cond *c = &d->cond[a];
	size_t i;

	if (list == NULL || list->nchild == 0)
		return 0;
	if (c->ntables > 1)
		return conf_bad(conf, list, "attributes.rating: some personas "
		    "have ratings of their own");
	free(c->weight);
	free(c->table_of);
	free(c->when);
	*c = (struct domain_cond){.ntables = list->nchild + 1};
	c->weight = mem_calloc(c->ntables * t->n, sizeof(*c->weight));
	memcpy(c->weight, t->weight, t->n * sizeof(*t->weight));
	c->when = mem_calloc(c->ntables, sizeof(*c->when));
	for (i = 0; i < list->nchild; i++)
		if (read_row(c->weight + (i + 1) * t->n, t, conf,
		    conf_get(list->child[i], "values")) == -1)
			return -1;
	return read_conditions(d, conf, c, list);
}

/* Names that mean something else in a plan, a prompt or a dataset. */
static int
is_taken(const char *name)
{
	static const char *const taken[] = {"aspects", "answer", "amendment",
	    "attempt", "attributes", "avoid", "brief", "category", "check",
	    "evidence", "examples", "features", "focus", "id", "model",
	    "planned_rating", "preamble", "prompt_sha256", "provider",
	    "role", "seed", "simulated", "slot", "synthetic", "terms", "text",
	    "title", "voice", "words", "words_max", "words_min"};
	size_t i;

	for (i = 0; i < sizeof(taken) / sizeof(taken[0]); i++)
		if (strcmp(taken[i], name) == 0)
			return 1;
	return 0;
}

/* Name an attribute of the user's own. */
static int
add_attr(struct domain *d, struct conf *conf, const struct conf_node *node)
{
	if (attr_of(d, node->key) != -1)
		return 0;
	if (is_taken(node->key))
		return conf_bad(conf, node, "attributes.%s: the name means "
		    "something else; expected another", node->key);
	if (d->nattrs == DOMAIN_ATTRS)
		return conf_bad(conf, node, "attributes.%s: expected at most "
		    "%d attributes of your own", node->key, DOMAIN_OWN_MAX);
	d->name[d->nattrs++] = node->key;
	return 0;
}

static int
read_entries(struct domain *d, struct conf *conf,
    int (*read)(struct domain *, struct conf *, int,
    const struct conf_node *))
{
	const struct conf_node *map = conf_get(conf->root, "attributes");
	size_t i;

	for (i = 0; map != NULL && i < map->nchild; i++)
		if (map->child[i]->kind == CONF_MAP &&
		    read(d, conf, attr_of(d, map->child[i]->key),
		    map->child[i]) == -1)
			return -1;
	return 0;
}

static int
read_entry_name(struct domain *d, struct conf *conf, int a,
    const struct conf_node *node)
{
	(void)a;
	return add_attr(d, conf, node);
}

static int
read_entry_tables(struct domain *d, struct conf *conf, int a,
    const struct conf_node *node)
{
	return read_tables(d, conf, a, conf_get(node, "tables"));
}

static int
all_placed(const struct domain_cond *c, const int *placed)
{
	size_t i;

	for (i = 0; i < c->nparents; i++)
		if (!placed[c->parent[i]])
			return 0;
	return 1;
}

/* Each attribute behind those that decide on its table. */
static int
put_in_order(struct domain *d, struct conf *conf)
{
	int placed[DOMAIN_ATTRS] = {0}, a, n = 0, before = -1;
	char *key;

	while (n < d->nattrs && n != before) {
		before = n;
		for (a = 0; a < d->nattrs; a++) {
			if (placed[a] || !all_placed(&d->cond[a], placed))
				continue;
			placed[a] = 1;
			d->order[n++] = a;
		}
	}
	for (a = 0; n < d->nattrs && placed[a];)
		a++;
	if (n < d->nattrs) {
		key = mem_printf("attributes.%s", d->name[a]);
		conf_bad(conf, conf_get(conf->root, key), "%s: its tables "
		    "depend on itself", key);
		free(key);
		return -1;
	}
	return 0;
}

int
domain_read_attributes(struct domain *d, struct conf *conf)
{
	for (d->nattrs = 0; d->nattrs < DOMAIN_OWN; d->nattrs++)
		d->name[d->nattrs] = names[d->nattrs];
	/* names, then all values, then the tables that refer to both */
	if (read_entries(d, conf, read_entry_name) == -1 ||
	    read_entries(d, conf, read_values) == -1 ||
	    read_entries(d, conf, read_entry_tables) == -1)
		return -1;
	return put_in_order(d, conf);
}
