#include "plan/plan_file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"

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

int
plan_file_hash(uint64_t *hash, struct conf *conf, const char *key)
{
	char *path = plan_file_path(conf, key), hex[HASH_HEX];
	int rc = 0;

	if (path != NULL && hash_sha256_file(hex, path) == -1)
		rc = conf_bad(conf, conf_get(conf->root, key), "%s: cannot "
		    "read '%s': %s", key, path, strerror(errno));
	else if (path != NULL)
		*hash = hash64_seed(hex, HASH_HEX - 1, *hash);
	free(path);
	return rc;
}
