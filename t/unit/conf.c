/*
 * Loads a configuration and shows what became of it.
 *	conf [-dHKPv] [-c FILE] [-s KEY=VALUE]... [KEY...]
 * Prints each KEY as "KEY ORIGIN FILE:LINE VALUE" (a scalar in quotes as
 * such), with -v VALUE only; -d the whole as YAML, -H the hash of the KEYs, -K
 * every row of the schema as "PATH: EXPECTED; DEFAULT", -P the row of every
 * value there is.  A configuration that is refused is exit status 2 and its
 * reason.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "conf/conf.h"
#include "conf/conf_schema.h"
#include "ground/hash.h"
#include "ground/msg.h"

static void
show_value(const struct conf_node *node)
{
	const char *open = node->kind == CONF_MAP ? "{}" : "[]";
	size_t i;

	if (node->kind == CONF_SCALAR) {
		printf(node->quoted ? "\"%s\"" : "%s", node->value);
		return;
	}
	putchar(open[0]);
	for (i = 0; i < node->nchild; i++) {
		if (i > 0)
			fputs(", ", stdout);
		if (node->kind == CONF_MAP)
			printf("%s: ", node->child[i]->key);
		show_value(node->child[i]);
	}
	putchar(open[1]);
}

static void
show(const struct conf_node *root, const char *key, int value_only)
{
	static const char *const origins[] = {
	    "default", "found", "system", "named", "set"};
	const struct conf_node *node = conf_get(root, key);

	if (!value_only)
		printf("%s ", key);
	if (node == NULL) {
		puts("unset");
		return;
	}
	if (!value_only)
		printf("%s %s:%zu ", origins[node->origin], node->file,
		    node->line);
	show_value(node);
	putchar('\n');
}

/* What a key has by default, if that is short to say. */
static void
show_default(const struct conf_node *root, const struct conf_rule *rule)
{
	const struct conf_node *node;
	char path[128], *star;

	snprintf(path, sizeof(path), "%s", rule->path);
	if ((star = strchr(path, '*')) != NULL) {
		snprintf(star, sizeof(path) - (size_t)(star - path),
		    "defaults%s", strchr(rule->path, '*') + 1);
	}
	node = conf_get(root, path);
	if (node == NULL || (rule->type != CT_INT && rule->type != CT_NUM &&
	    rule->type != CT_ENUM && rule->type != CT_PAIR))
		return;
	fputs("; ", stdout);
	show_value(node);
}

static void
show_keys(const struct conf_node *root)
{
	const struct conf_rule *rule;
	char expected[256];
	size_t i;

	for (i = 0; (rule = conf_rule_at(i)) != NULL; i++) {
		printf("%s: %s", rule->path, conf_rule_expects(rule, expected,
		    sizeof(expected)));
		show_default(root, rule);
		putchar('\n');
	}
}

static void
show_rows(const struct conf_node *node, const struct conf_rule *rule)
{
	const struct conf_node *child;
	size_t i;

	if (rule == NULL)	/* a weight in a table */
		return;
	if (*rule->path != '\0')
		puts(rule->path);
	for (i = 0; i < node->nchild; i++) {
		child = node->child[i];
		show_rows(child, conf_rule_child(rule, child->key != NULL ?
		    child->key : "[]"));
	}
}

static void
show_hash(const struct conf_node *root, char **keys, int n)
{
	char hex[HASH_HEX];

	conf_hash(hex, root, (const char *const *)keys, (size_t)n);
	puts(hex);
}

int
main(int argc, char **argv)
{
	const char *path = NULL, *sets[16];
	struct conf conf;
	size_t nsets = 0;
	int ch, what = 0;

	msg_init("conf");
	while ((ch = getopt(argc, argv, "c:dHKPs:v")) != -1) {
		if (ch == 'c')
			path = optarg;
		else if (ch == 's' && nsets < 16)
			sets[nsets++] = optarg;
		else
			what = ch;
	}
	if (conf_load(&conf, path, sets, nsets) == -1) {
		msg("%s", conf.why);
		conf_free(&conf);
		return EXIT_ENV;
	}
	if (what == 'd')
		conf_dump(stdout, conf.root);
	else if (what == 'H')
		show_hash(conf.root, argv + optind, argc - optind);
	else if (what == 'K')
		show_keys(conf.root);
	else if (what == 'P')
		show_rows(conf.root, conf_rule_root());
	else
		for (; optind < argc; optind++)
			show(conf.root, argv[optind], what == 'v');
	conf_free(&conf);
	return EXIT_OK;
}
