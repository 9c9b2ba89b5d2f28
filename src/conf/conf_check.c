/*
 * conf_check_values() walks tree and schema together, c->path being the dotted
 * key of the node it is at.  One function a type (table `checks`) looks at the
 * node; a map's calls check_node() for what is below.  Keys that must be there
 * are looked for in the items of lists only: every other map has them from the
 * built-in default, and unsetting one leaves a null behind.
 */
#include "conf/conf_check.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "conf/conf_near.h"
#include "conf/conf_tree.h"
#include "conf/conf_value.h"
#include "ground/mem.h"

static value_fn check_node;

static double
weight(const struct conf_node *node)
{
	return tree_null(node) ? 1 : strtod(node->value, NULL);
}

static int
check_table(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	static const struct conf_rule one = {"", CT_NUM, CONF_MUST, 0, 1e9,
	    NULL};
	const struct conf_node *w;
	double sum = 0;
	size_t i, old;
	int rc = 0;

	for (i = 0; i < node->nchild && rc == 0; i++) {
		w = node->child[i];
		old = value_enter(c, w->key);
		if (w->key[0] == '\0')
			rc = value_bad(c, w, "an empty name");
		else if (rule->type == CT_RATINGS && (w->key[1] != '\0' ||
		    w->key[0] < '1' || w->key[0] > '5'))
			rc = value_bad(c, w, "no rating; expected 1 to 5");
		else if ((rc = value_number(c, w, &one)) == 0)
			sum += weight(w);
		value_leave(c, old);
	}
	if (rc == 0 && sum == 0)
		rc = value_bad(c, node, node->nchild == 0 ?
		    "an empty table; expected at least one weight above 0" :
		    "all weights are 0; expected at least one above 0");
	return rc;
}

static int
by_value_and_line(const void *a, const void *b)
{
	const struct conf_node *const *x = a, *const *y = b;
	int order = strcmp((*x)->value, (*y)->value);

	return order != 0 ? order : (*x)->line < (*y)->line ? -1 : 1;
}

/* Refuse scalars that are equal; sorts the n pointers. */
static int
check_unlike(struct conf_check *c, const struct conf_node **node, size_t n)
{
	size_t i;

	qsort(node, n, sizeof(struct conf_node *), by_value_and_line);
	for (i = 1; i < n; i++)
		if (strcmp(node[i - 1]->value, node[i]->value) == 0)
			return value_bad(c, node[i], "'%.*s' is there twice",
			    VALUE_SHOWN, node[i]->value);
	return 0;
}

static int
check_weights(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	const struct conf_node **names;
	size_t i;
	int rc;

	if (node->kind == CONF_MAP)
		return check_table(c, node, rule);
	if (node->kind != CONF_LIST || rule->type == CT_RATINGS)
		return value_not(c, node, rule, NULL);
	if (node->nchild == 0)
		return value_not(c, node, rule, "an empty list");
	if (value_texts(c, node, rule) == -1)
		return -1;
	names = mem_calloc(node->nchild, sizeof(struct conf_node *));
	for (i = 0; i < node->nchild; i++)
		names[i] = node->child[i];
	rc = check_unlike(c, names, node->nchild);
	free(names);
	return rc;
}

/* Say which key was meant: one of a name of the user's has NAME there. */
static int
suggest(struct conf_check *c, const struct conf_node *node, const char *near)
{
	size_t n = strcspn(near, "*");

	return value_bad(c, node, "unknown key; did you mean %.*s%s%s?",
	    (int)n, near, near[n] == '*' ? "NAME" : "",
	    near[n] == '*' ? near + n + 1 : "");
}

/* Say which key was meant, or which there are. */
static int
unknown_key(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *parent)
{
	const char *name, *near = conf_near_key(parent, node->key);
	const struct conf_rule *rule;
	struct buf known = BUF_INIT;
	size_t i;
	int rc;

	if (near != NULL)
		return suggest(c, node, near);
	for (i = 0; (rule = conf_rule_at(i)) != NULL; i++)
		if ((name = conf_rule_below(rule, parent)) != NULL)
			buf_addf(&known, "%s%s", known.len > 0 ? ", " : "",
			    name);
	rc = value_bad(c, node, "unknown key; expected one of %s",
	    buf_str(&known));
	buf_free(&known);
	return rc;
}

static int
check_name(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *map)
{
	const char *s = node->key;

	if (*s == '\0')
		return value_bad(c, node, "an empty name");
	if (map->flags & CONF_WORD)
		while (isalnum((unsigned char)*s) || *s == '-' || *s == '_')
			s++;
	if ((map->flags & CONF_WORD) && *s != '\0')
		return value_bad(c, node,
		    "expected a name of letters, digits, - and _");
	return 0;
}

static int
check_child(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *map)
{
	const struct conf_rule *rule = conf_rule_child(map, node->key);
	size_t old = value_enter(c, node->key);
	int rc;

	if (rule == NULL)
		rc = unknown_key(c, node, map);
	else if (map->type == CT_NAMES && check_name(c, node, map) == -1)
		rc = -1;
	else
		rc = check_node(c, node, rule);
	value_leave(c, old);
	return rc;
}

static int
check_map(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	double sum = 0;
	size_t i;

	if (node->kind != CONF_MAP)
		return value_not(c, node, rule, NULL);
	for (i = 0; i < node->nchild; i++) {
		if (check_child(c, node->child[i], rule) == -1)
			return -1;
		if (rule->flags & CONF_PART)
			sum += weight(node->child[i]);
	}
	if (sum > 1 + 1e-9)	/* 0.33 + 0.56 + 0.11 is 1 */
		return value_bad(c, node, "the rates sum to %g; expected at "
		    "most 1", sum);
	return 0;
}

/* Refuse an item of a list that lacks a key which must be there. */
static int
check_item(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	const struct conf_rule *r;
	const char *name;
	char expected[256];
	size_t i;

	if (check_node(c, node, rule) == -1)
		return -1;
	for (i = 0; (r = conf_rule_at(i)) != NULL; i++) {
		name = conf_rule_below(r, rule);
		if (name != NULL && (r->flags & CONF_MUST) &&
		    conf_get(node, name) == NULL)
			return value_bad(c, node, "%s is not set; expected %s",
			    name, conf_rule_expects(r, expected,
			    sizeof(expected)));
	}
	return 0;
}

/* What the items of a list are together: of unlike names, not weightless. */
static int
check_items(struct conf_check *c, const struct conf_node *list)
{
	const struct conf_node **names;
	double sum = 0;
	size_t i;
	int rc;

	names = mem_calloc(list->nchild, sizeof(struct conf_node *));
	for (i = 0; i < list->nchild; i++) {
		names[i] = conf_get(list->child[i], "name");
		sum += weight(conf_get(list->child[i], "weight"));
	}
	rc = check_unlike(c, names, list->nchild);
	free(names);
	if (rc == 0 && sum == 0)
		rc = value_bad(c, list,
		    "all weights are 0; expected at least one above 0");
	return rc;
}

static int
check_each(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	const struct conf_rule *item = conf_rule_child(rule, "[]");
	size_t i, old = value_enter(c, "[]");
	int rc = 0;

	for (i = 0; i < node->nchild && rc == 0; i++)
		rc = check_item(c, node->child[i], item);
	value_leave(c, old);
	return rc;
}

static int
check_maps(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	if (node->kind == CONF_MAP && (rule->flags & CONF_ONE))
		return check_item(c, node, conf_rule_child(rule, "[]"));
	if (node->kind != CONF_LIST)
		return value_not(c, node, rule, NULL);
	return check_each(c, node, rule);
}

static int
check_list(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	if (node->kind != CONF_LIST || node->nchild == 0)
		return value_not(c, node, rule, node->kind == CONF_LIST ?
		    "an empty list" : NULL);
	return check_each(c, node, rule) == 0 ? check_items(c, node) : -1;
}

static int
check_node(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	static value_fn *const checks[] = {
		[CT_MAP] = check_map,
		[CT_NAMES] = check_map,
		[CT_LIST] = check_list,
		[CT_MAPS] = check_maps,
		[CT_TEXT] = value_text,
		[CT_TEXTS] = value_texts,
		[CT_INT] = value_number,
		[CT_NUM] = value_number,
		[CT_PAIR] = value_pair,
		[CT_ENUM] = value_enum,
		[CT_URL] = value_url,
		[CT_ENV] = value_env,
		[CT_RATINGS] = check_weights,
		[CT_WEIGHTS] = check_weights,
	};

	if (tree_null(node))
		return rule->flags & CONF_MUST ?
		    value_not(c, node, rule, NULL) : 0;
	return checks[rule->type](c, node, rule);
}

int
conf_check_values(struct conf *conf)
{
	struct conf_check c = {.conf = conf, .path = BUF_INIT};
	int rc;

	rc = check_map(&c, conf->root, conf_rule_root());
	buf_free(&c.path);
	return rc;
}
