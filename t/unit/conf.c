/*
 * Loads a configuration and shows what became of it.
 *	conf [-dHK] [-c FILE] [-s KEY=VALUE]... [KEY...]
 * Prints each KEY as "KEY ORIGIN FILE:LINE VALUE"; -d the whole as YAML, -H
 * the hash of the KEYs, -K every key of the schema.  A configuration that is
 * refused is exit status 2 and its reason.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "conf.h"
#include "conf_schema.h"
#include "hash.h"
#include "msg.h"

static void
show_value(const struct conf_node *node)
{
	const char *open = node->kind == CONF_MAP ? "{}" : "[]";
	size_t i;

	if (node->kind == CONF_SCALAR) {
		fputs(node->value, stdout);
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
show(const struct conf_node *root, const char *key)
{
	static const char *const origins[] = {
	    "default", "found", "system", "named", "set"};
	const struct conf_node *node = conf_get(root, key);

	printf("%s ", key);
	if (node == NULL) {
		puts("unset");
		return;
	}
	printf("%s %s:%zu ", origins[node->origin], node->file, node->line);
	show_value(node);
	putchar('\n');
}

static void
show_keys(void)
{
	const struct conf_rule *rule;
	size_t i;

	for (i = 0; (rule = conf_rule_at(i)) != NULL; i++)
		puts(rule->path);
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
	while ((ch = getopt(argc, argv, "c:dHKs:")) != -1) {
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
		show_keys();
	else
		for (; optind < argc; optind++)
			show(conf.root, argv[optind]);
	conf_free(&conf);
	return EXIT_OK;
}
