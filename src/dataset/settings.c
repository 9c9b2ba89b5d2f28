/*
 * The configuration is kept as it was used, defaults included, and compared key
 * by key by hash, so that the key to blame can be named.
 */
#include "dataset/settings.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/file.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "plan/plan.h"

#define SEED "generation.seed"

void
settings_hash(char *out, const struct conf *conf)
{
	const char *keys[PLAN_KEYS + 1];

	keys[0] = SEED;
	memcpy(keys + 1, plan_keys, sizeof(plan_keys));
	conf_hash(out, conf->root, keys, PLAN_KEYS + 1);
}

static int
differs(const struct conf *old, const struct conf *new, const char *key)
{
	char a[HASH_HEX], b[HASH_HEX];

	conf_hash(a, old->root, &key, 1);
	conf_hash(b, new->root, &key, 1);
	return strcmp(a, b) != 0;
}

/* The first key that may not change and did, or NULL. */
static const char *
changed(const struct conf *old, const struct conf *new)
{
	size_t i;

	if (differs(old, new, SEED))
		return SEED;
	for (i = 0; i < PLAN_KEYS; i++)
		if (differs(old, new, plan_keys[i]))
			return plan_keys[i];
	return NULL;
}

static int
compare(const char *path, const struct conf *conf, char *why, size_t size)
{
	struct conf old;
	const char *key;
	int rc = 0;

	if (access(path, F_OK) == -1 && errno == ENOENT)
		return 0;
	if (conf_load(&old, path, NULL, 0) == -1) {
		snprintf(why, size, "%s", old.why);
		rc = -1;
	} else if ((key = changed(&old, conf)) != NULL) {
		snprintf(why, size, "'%s' is not what it was when this folder"
		    " was begun (%s): use another folder (-o NEW)", key, path);
		rc = -1;
	}
	conf_free(&old);
	return rc;
}

int
settings_begin(const char *run, const struct conf *conf, char *why, size_t size)
{
	char *path = mem_printf("%s/config.yaml", run), *text = NULL;
	size_t len;
	FILE *fp;
	int rc;

	rc = compare(path, conf, why, size);
	if (rc == 0 && (fp = open_memstream(&text, &len)) != NULL) {
		conf_dump(fp, conf->root);
		if (fclose(fp) == EOF ||
		    file_replace(path, text, len, 0600) == -1) {
			snprintf(why, size, "cannot write '%s': %s", path,
			    strerror(errno));
			rc = -1;
		}
	}
	free(text);
	free(path);
	return rc;
}
