/*
 * Wordings are templates (template.h), read once; which one is used follows
 * from how often the rule has rejected the slot.
 */
#include "plan/wording.h"

#include <stdlib.h>
#include <string.h>

#include "ground/buf.h"
#include "ground/mem.h"

struct entry {
	const char *rule;
	struct template **text;
	size_t n;
};

struct wording {
	struct entry *entry;
	size_t n;
};

/* Of what stands below `check`: a rule, not a figure of one. */
static int
is_rule(const struct conf_node *node)
{
	return node->kind == CONF_MAP || strcmp(node->key, "external") == 0;
}

static int
known(const struct conf *conf, const char *rule)
{
	const struct conf_node *all = conf_get(conf->root, "check");
	size_t i;

	if (strcmp(rule, "truncated") == 0 || strcmp(rule, "other") == 0)
		return 1;
	for (i = 0; all != NULL && i < all->nchild; i++)
		if (strcmp(all->child[i]->key, rule) == 0)
			return is_rule(all->child[i]);
	return 0;
}

static int
refuse(struct conf *conf, const struct conf_node *node)
{
	const struct conf_node *all = conf_get(conf->root, "check");
	struct buf b = BUF_INIT;
	size_t i;

	for (i = 0; all != NULL && i < all->nchild; i++)
		if (is_rule(all->child[i]))
			buf_addf(&b, "%s, ", all->child[i]->key);
	conf_bad(conf, node, "prompt.amendments: '%s' is no rule; expected one "
	    "of %struncated, other", node->key, buf_str(&b));
	buf_free(&b);
	return -1;
}

static int
read_entry(struct entry *e, struct conf *conf, const struct conf_node *list,
    const char *const *names, size_t nnames)
{
	struct conf_node item;
	size_t i;

	if (!known(conf, list->key))
		return refuse(conf, list);
	e->rule = list->key;
	e->text = mem_calloc(list->nchild, sizeof(*e->text));
	for (i = 0; i < list->nchild; i++) {
		item = *list->child[i];
		item.key = list->key; /* items have none to be named by */
		e->text[i] = template_new(conf, &item, names, nnames);
		if (e->text[i] == NULL)
			return -1;
		e->n++;
	}
	return 0;
}

struct wording *
wording_new(struct conf *conf, const char *const *names, size_t nnames)
{
	const struct conf_node *map = conf_get(conf->root,
	    "prompt.amendments");
	struct wording *w = mem_calloc(1, sizeof(*w));
	size_t i;

	if (map == NULL)
		return w;
	w->entry = mem_calloc(map->nchild, sizeof(*w->entry));
	for (i = 0; i < map->nchild; i++) {
		if (map->child[i]->nchild == 0)
			continue;
		if (read_entry(&w->entry[w->n++], conf, map->child[i], names,
		    nnames) == -1) {
			wording_free(w);
			return NULL;
		}
	}
	return w;
}

void
wording_free(struct wording *w)
{
	size_t i, k;

	if (w == NULL)
		return;
	for (i = 0; i < w->n; i++) {
		for (k = 0; k < w->entry[i].n; k++)
			template_free(w->entry[i].text[k]);
		free(w->entry[i].text);
	}
	free(w->entry);
	free(w);
}

const struct template *
wording_of(const struct wording *w, const char *rule, int nth)
{
	const struct entry *e = NULL;
	size_t i;

	for (i = 0; i < w->n; i++) {
		if (strcmp(w->entry[i].rule, rule) == 0) {
			e = &w->entry[i];
			break;
		}
		if (strcmp(w->entry[i].rule, "other") == 0)
			e = &w->entry[i];
	}
	if (e == NULL)
		return NULL;
	return e->text[(size_t)nth < e->n ? (size_t)nth - 1 : e->n - 1];
}
