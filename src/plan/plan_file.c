#include "plan/plan_file.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "conf/conf_tree.h"
#include "ground/hash.h"
#include "ground/mem.h"

const char *const plan_files[PLAN_FILES] = {"prompt.examples",
    "prompt.template_file"};

char *
plan_file_path(const struct conf *conf, const char *key)
{
	const struct conf_node *node = conf_get(conf->root, key);
	const char *slash;

	if (node == NULL)
		return NULL;
	slash = node->line > 0 ? strrchr(node->file, '/') : NULL;
	if (node->value[0] == '/' || slash == NULL)
		return mem_strdup(node->value);
	return mem_printf("%.*s/%s", (int)(slash - node->file), node->file,
	    node->value);
}

void
plan_file_put(struct conf_node *root, const char *key, const char *value)
{
	/* the tree is the caller's own */
	struct conf_node *node = (struct conf_node *)(uintptr_t)conf_get(root,
	    key);

	if (node == NULL)
		return;
	free(node->value);
	node->value = mem_strdup(value);
}

struct conf_node *
plan_file_tree(const struct conf *conf, const char **bad)
{
	struct conf_node *root = tree_copy(conf->root);
	char hex[HASH_HEX], *path;
	int failed = 0;
	size_t i;

	*bad = NULL;
	if (conf_get(root, "prompt.template_file") != NULL)
		plan_file_put(root, "prompt.template", "");
	for (i = 0; i < PLAN_FILES; i++) {
		if ((path = plan_file_path(conf, plan_files[i])) == NULL)
			continue;
		if (hash_sha256_file(hex, path) == -1) {
			failed = *bad == NULL ? errno : failed;
			*bad = *bad == NULL ? plan_files[i] : *bad;
			hex[0] = '\0';
		}
		plan_file_put(root, plan_files[i], hex);
		free(path);
	}
	errno = failed;
	return root;
}
