/*
 * The configuration is kept as it was used, defaults included, and compared key
 * by key by hash, so that the key to blame can be named.  Comments at the end
 * keep what a file held that a key names, its hash, and which planner it was.
 */
#include "dataset/settings.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "conf/conf_tree.h"
#include "ground/file.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "plan/plan.h"
#include "plan/plan_file.h"

#define SEED "generation.seed"
#define STARS "check.contradiction.model"
#define PLANNER "# planner "
#define FILE_KEYS (sizeof(file_keys) / sizeof(file_keys[0]))

static const char *const file_keys[] = {"prompt.examples",
    "prompt.template_file"};

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

/* The comment that tells what the file of a key holds, or NULL. */
static char *
file_note(const struct conf *conf, const char *key)
{
	char *path = plan_file_path(conf, key), *note = NULL;
	char hex[HASH_HEX];

	/* rg-prompts names a file that cannot be read */
	if (path != NULL && hash_sha256_file(hex, path) == 0)
		note = mem_printf("# %s has SHA-256 %s\n", key, hex);
	free(path);
	return note;
}

/* The first key whose file changed since its comment was put into text. */
static const char *
changed_file(const char *text, const struct conf *conf)
{
	const char *key = NULL;
	char *note, *name;
	size_t i;

	for (i = 0; i < FILE_KEYS && key == NULL; i++) {
		name = mem_printf("# %s has ", file_keys[i]);
		note = file_note(conf, file_keys[i]);
		if (note != NULL && strstr(text, name) != NULL &&
		    strstr(text, note) == NULL)
			key = file_keys[i];
		free(name);
		free(note);
	}
	return key;
}

/* Was the folder begun by this planner? */
static int
same_planner(const char *text)
{
	const char *note = strstr(text, PLANNER);

	return note != NULL &&
	    strtol(note + strlen(PLANNER), NULL, 10) == PLAN_VERSION;
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
	size_t len;
	char *text;
	int rc = 0;

	if ((text = file_read(path, &len)) == NULL && errno == ENOENT)
		return 0;
	if (text == NULL) {
		snprintf(why, size, "cannot read '%s': %s", path,
		    strerror(errno));
		return -1;
	}
	if (conf_load(&old, path, NULL, 0) == -1) {
		snprintf(why, size, "%s", old.why);
		rc = -1;
	} else if ((key = changed(&old, conf)) != NULL ||
	    (key = changed_file(text, conf)) != NULL) {
		snprintf(why, size, "'%s' is not what it was when this folder"
		    " was begun (%s): use another folder (-o NEW)", key, path);
		rc = -1;
	} else if (!same_planner(text)) {
		snprintf(why, size, "another version of rg-prompts, which plans"
		    " otherwise, began this folder (%s): use another folder"
		    " (-o NEW)", path);
		rc = -1;
	}
	conf_free(&old);
	free(text);
	return rc;
}

/*
 * The tree, to be freed, with a path to the table of stars that leads there
 * from anywhere: what is kept lies elsewhere than what it was read from.  (The
 * files of the plan keep their names, by which the plan is compared.)
 */
static struct conf_node *
kept_tree(const struct conf *conf)
{
	struct conf_node *root = tree_copy(conf->root), *node;
	char *path = plan_file_path(conf, STARS), *full = NULL;

	node = (struct conf_node *)(uintptr_t)conf_get(root, STARS);
	if (path != NULL && (full = realpath(path, NULL)) != NULL) {
		free(node->value);
		node->value = full;
	}
	free(path);
	return root;
}

static void
dump(FILE *fp, const struct conf *conf)
{
	struct conf_node *root = kept_tree(conf);
	char *note;
	size_t i;

	conf_dump(fp, root);
	tree_free(root);
	fprintf(fp, PLANNER "%d\n", PLAN_VERSION);
	for (i = 0; i < FILE_KEYS; i++) {
		note = file_note(conf, file_keys[i]);
		if (note != NULL)
			fputs(note, fp);
		free(note);
	}
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
		dump(fp, conf);
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
