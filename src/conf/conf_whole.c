/*
 * Every entry of providers is looked at, asked or not: one that cannot be used
 * is better known before it is wanted.
 */
#include "conf/conf_whole.h"

#include <string.h>

#include "conf/conf_tree.h"
#include "conf/conf_value.h"
#include "ground/buf.h"

static const char defaults[] = "defaults";

/* Complain that entry lacks a key. */
static int
lacks(struct conf_check *c, const struct conf_node *entry, const char *key)
{
	const struct conf_rule *rule = conf_rule_root();
	size_t top = value_enter(c, "providers");
	char expected[256];

	value_enter(c, entry->key);
	rule = conf_rule_child(conf_rule_child(rule, "providers"), entry->key);
	value_bad(c, entry, "%s is not set; expected %s", key,
	    conf_rule_expects(conf_rule_child(rule, key), expected,
	    sizeof(expected)));
	value_leave(c, top);
	return -1;
}

/* Say whether url is the known one, but for slashes at its end. */
static int
same_url(const char *known, const char *url)
{
	size_t n = strlen(known);

	return strncmp(known, url, n) == 0 &&
	    url[n + strspn(url + n, "/")] == '\0';
}

/*
 * Say whether the built-in providers know the variable with other addresses
 * only: the key in it would go to somebody it was not made for.
 */
static int
stray_key(const struct conf_node *preset, const char *env, const char *url)
{
	const struct conf_node *all = conf_get(preset, "providers");
	const char *known;
	int stray = 0;
	size_t i;

	for (i = 0; i < all->nchild; i++) {
		known = conf_str(all->child[i], "api_key_env", "");
		if (strcmp(known, env) != 0)
			continue;
		if (same_url(conf_str(all->child[i], "base_url", ""), url))
			return 0;
		stray = 1;
	}
	return stray;
}

/* A ./config.yaml may be anybody's: a clone, an archive, a shared folder. */
static int
check_origin(struct conf_check *c, const struct conf_node *preset,
    const struct conf_node *entry)
{
	const struct conf_node *url = conf_get(entry, "base_url");
	const struct conf_node *env = conf_get(entry, "api_key_env");
	const struct conf_node *named;
	size_t top;

	if (url == NULL || env == NULL)
		return 0;
	named = url->origin == CONF_FOUND ? url : env;
	if (named->origin != CONF_FOUND ||
	    !stray_key(preset, env->value, url->value))
		return 0;
	top = value_enter(c, "providers");
	value_enter(c, entry->key);
	value_enter(c, named->key);
	value_bad(c, named, "would send $%s to %.*s, and this file was merely "
	    "found; name it with -c if you mean it", env->value, VALUE_SHOWN,
	    url->value);
	value_leave(c, top);
	return -1;
}

static int
check_entry(struct conf_check *c, const struct conf_node *preset,
    const struct conf_node *entry)
{
	const char *kind = conf_str(entry, "kind", NULL);

	if (kind == NULL)
		return lacks(c, entry, "kind");
	if (strcmp(kind, "sim") != 0 && conf_get(entry, "base_url") == NULL)
		return lacks(c, entry, "base_url");
	return check_origin(c, preset, entry);
}

/* Refuse the name of a provider, which node at path is, if there is none. */
static int
check_named(struct conf_check *c, const struct conf_node *all,
    const struct conf_node *node, const char *path)
{
	struct buf known = BUF_INIT;
	size_t i, old;

	if (strcmp(node->value, defaults) != 0 &&
	    strchr(node->value, '.') == NULL &&
	    conf_get(all, node->value) != NULL)
		return 0;
	for (i = 0; i < all->nchild; i++)
		if (strcmp(all->child[i]->key, defaults) != 0 &&
		    !tree_null(all->child[i]))
			buf_addf(&known, "%s%s", known.len > 0 ? ", " : "",
			    all->child[i]->key);
	old = value_enter(c, path);
	value_bad(c, node, "'%.*s' is no entry of providers; expected one of "
	    "%s", VALUE_SHOWN, node->value, buf_str(&known));
	value_leave(c, old);
	buf_free(&known);
	return -1;
}

/* Who is asked: provider, and each of models. */
static int
check_chosen(struct conf_check *c, const struct conf_node *all)
{
	const struct conf_node *root = c->conf->root;
	const struct conf_node *models = conf_get(root, "models");
	size_t i;
	int rc = 0;

	for (i = 0; models != NULL && i < models->nchild && rc == 0; i++)
		rc = check_named(c, all, conf_get(models->child[i],
		    "provider"), "models[].provider");
	return rc == -1 ? -1 : check_named(c, all, conf_get(root, "provider"),
	    "provider");
}

static int
check_providers(struct conf_check *c, const struct conf_node *preset)
{
	const struct conf_node *all = conf_get(c->conf->root, "providers");
	const struct conf_node *entry;
	size_t i;
	int rc = 0;

	if (conf_get(all, defaults) == NULL)
		return conf_bad(c->conf, all, "providers.%s: not set; expected "
		    "a map", defaults);
	for (i = 0; i < all->nchild && rc == 0; i++) {
		entry = all->child[i];
		if (strcmp(entry->key, defaults) != 0 && !tree_null(entry))
			rc = check_entry(c, preset, entry);
	}
	return rc == 0 ? check_chosen(c, all) : -1;
}

int
whole_check(struct conf *conf, const struct conf_node *preset)
{
	struct conf_check c = {.conf = conf, .path = BUF_INIT};
	int rc;

	rc = check_providers(&c, preset);
	buf_free(&c.path);
	return rc;
}
