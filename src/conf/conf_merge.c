/*
 * Only maps are merged, key by key, and only where the schema has a map: a
 * value or a list that is given replaces the one below.  A node keeps the file
 * and line of the layer it came from, for messages.
 */
#include "conf/conf_merge.h"

#include <stdlib.h>
#include <string.h>

#include "conf/conf_tree.h"
#include "ground/mem.h"

static int
mergeable(const struct conf_node *node, const struct conf_rule *rule)
{
	return node->kind == CONF_MAP && rule != NULL &&
	    (rule->type == CT_MAP || rule->type == CT_NAMES);
}

static void
replace(struct conf_node **base, struct conf_node *over)
{
	if (*base != NULL && over->key == NULL && (*base)->key != NULL)
		over->key = mem_strdup((*base)->key);
	tree_free(*base);
	*base = over;
}

void
merge_over(struct conf_node **base, struct conf_node *over,
    const struct conf_rule *rule)
{
	struct conf_node *map = *base;
	size_t i, k, n;

	if (map == NULL || !mergeable(map, rule) || !mergeable(over, rule)) {
		replace(base, over);
		return;
	}
	n = map->nchild;	/* keys of over are unlike each other */
	for (i = 0; i < over->nchild; i++) {
		k = tree_index(map, over->child[i]->key, n);
		if (k == n)
			tree_add(map, over->child[i]);
		else
			merge_over(&map->child[k], over->child[i],
			    conf_rule_child(rule, over->child[i]->key));
	}
	over->nchild = 0;	/* its children have moved */
	map->origin = over->origin;
	map->file = over->file;
	map->line = over->line;
	tree_free(over);
}

static void
list_to_weights(struct conf_node *list)
{
	size_t i;

	list->kind = CONF_MAP;
	for (i = 0; i < list->nchild; i++) {
		list->child[i]->key = list->child[i]->value;
		list->child[i]->value = mem_strdup("1");
		list->child[i]->quoted = 0;
	}
}

static void
settle_weights(struct conf_node *node, const struct conf_rule *rule)
{
	size_t i;

	if (rule == NULL)
		return;
	if (rule->type == CT_WEIGHTS && node->kind == CONF_LIST)
		list_to_weights(node);
	else if (rule->type == CT_MAPS && node->kind == CONF_LIST)
		for (i = 0; i < node->nchild; i++)
			settle_weights(node->child[i],
			    conf_rule_child(rule, "[]"));
	else if (mergeable(node, rule))
		for (i = 0; i < node->nchild; i++)
			settle_weights(node->child[i],
			    conf_rule_child(rule, node->child[i]->key));
}

/* Put the entry over a copy of the defaults, in the entry's place. */
static void
inherit(struct conf_node **entry, const struct conf_node *defaults,
    const struct conf_rule *rule)
{
	struct conf_node *merged;

	if ((*entry)->kind != CONF_MAP)
		return;
	merged = tree_copy(defaults);
	free(merged->key);
	merged->key = mem_strdup((*entry)->key);
	merge_over(&merged, *entry, rule);
	*entry = merged;
}

/* The child of that name, or NULL. */
static struct conf_node *
child(struct conf_node *map, const char *key)
{
	size_t i = tree_index(map, key, map->nchild);

	return i < map->nchild ? map->child[i] : NULL;
}

/*
 * A list of models goes before `provider`, which is then that of its first;
 * but what is said for one run goes before what a file says.
 */
static void
settle_models(struct conf_node *root)
{
	struct conf_node *list = child(root, "models");
	struct conf_node *provider = child(root, "provider"), *first;

	if (list == NULL || list->nchild == 0 || provider == NULL)
		return;
	if (provider->origin == CONF_SET && list->origin != CONF_SET) {
		while (list->nchild > 0)
			tree_free(list->child[--list->nchild]);
		return;
	}
	first = child(list->child[0], "provider");
	free(provider->value);
	provider->value = mem_strdup(first->value);
	provider->origin = first->origin;
	provider->file = first->file;
	provider->line = first->line;
}

void
merge_settle(struct conf_node *root)
{
	const struct conf_rule *rule = conf_rule_root();
	struct conf_node *providers;
	size_t i, n, dflt;

	settle_weights(root, rule);
	settle_models(root);
	n = tree_index(root, "providers", root->nchild);
	if (n == root->nchild)
		return;
	providers = root->child[n];
	rule = conf_rule_child(conf_rule_child(rule, "providers"), "*");
	dflt = tree_index(providers, "defaults", providers->nchild);
	if (dflt == providers->nchild ||
	    providers->child[dflt]->kind != CONF_MAP)
		return;
	for (i = 0; i < providers->nchild; i++)
		if (i != dflt)
			inherit(&providers->child[i], providers->child[dflt],
			    rule);
}
