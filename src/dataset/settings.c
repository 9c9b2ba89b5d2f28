/*
 * The configuration is kept as it was used, defaults included, and compared key
 * by key by hash, so that the key to blame can be named.  Comments at the end
 * keep what a file held that a key names, its hash, and which planner it was.
 */
#include "dataset/settings.h"

#include <errno.h>
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

void
settings_hash(char *out, const struct conf *conf)
{
	const char *keys[PLAN_KEYS + 1], *bad;
	struct conf_node *root = plan_file_tree(conf, &bad);

	keys[0] = SEED;
	memcpy(keys + 1, plan_keys, sizeof(plan_keys));
	conf_hash(out, root, keys, PLAN_KEYS + 1);
	tree_free(root);
}

static int
differs(const struct conf_node *old, const struct conf_node *new,
    const char *key)
{
	char a[HASH_HEX], b[HASH_HEX];

	conf_hash(a, old, &key, 1);
	conf_hash(b, new, &key, 1);
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

	for (i = 0; i < PLAN_FILES && key == NULL; i++) {
		name = mem_printf("# %s has ", plan_files[i]);
		note = file_note(conf, plan_files[i]);
		if (note != NULL && strstr(text, name) != NULL &&
		    strstr(text, note) == NULL)
			key = plan_files[i];
		free(name);
		free(note);
	}
	return key;
}

/* Was the folder begun by this planner? */
static int
same_planner(const char *text, const struct conf *conf)
{
	const char *note = strstr(text, PLANNER);

	return note != NULL &&
	    strtol(note + strlen(PLANNER), NULL, 10) == plan_version(conf);
}

/* Let a key that names a file name it from the root, if it is there. */
static void
put_full(struct conf_node *root, const char *key, const struct conf *conf)
{
	char *path = plan_file_path(conf, key), *full = NULL;

	if (path != NULL && (full = realpath(path, NULL)) != NULL)
		plan_file_put(root, key, full);
	free(full);
	free(path);
}

/*
 * The first key that may not change and did, or NULL.  A file may have another
 * name now: what it held is known by its comment alone.
 */
static const char *
changed(struct conf *old, const struct conf *new)
{
	struct conf_node *a, *b;
	const char *key = NULL, *bad;
	size_t i;

	for (i = 0; i < PLAN_FILES; i++)
		put_full(old->root, plan_files[i], new);
	a = plan_file_tree(old, &bad);
	b = plan_file_tree(new, &bad);
	if (differs(a, b, SEED))
		key = SEED;
	for (i = 0; i < PLAN_KEYS && key == NULL; i++)
		if (differs(a, b, plan_keys[i]))
			key = plan_keys[i];
	tree_free(a);
	tree_free(b);
	return key;
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
	} else if (!same_planner(text, conf)) {
		snprintf(why, size, "another version of rg-prompts, which plans"
		    " otherwise, began this folder (%s): use another folder"
		    " (-o NEW)", path);
		rc = -1;
	}
	conf_free(&old);
	free(text);
	return rc;
}

/* Take prompt.template out of the tree, if a file stands in its place. */
static void
drop_template(struct conf_node *root)
{
	struct conf_node *prompt = root->child[tree_index(root, "prompt",
	    root->nchild)];
	size_t i = tree_index(prompt, "template", prompt->nchild);

	if (i == prompt->nchild ||
	    conf_get(prompt, "template_file") == NULL)
		return;
	tree_free(prompt->child[i]);
	prompt->nchild--;
	memmove(&prompt->child[i], &prompt->child[i + 1],
	    (prompt->nchild - i) * sizeof(struct conf_node *));
}

/*
 * The tree, to be freed, whose files are found from anywhere: what is kept lies
 * elsewhere than what it was read from.
 */
static struct conf_node *
kept_tree(const struct conf *conf)
{
	struct conf_node *root = tree_copy(conf->root);
	size_t i;

	put_full(root, STARS, conf);
	for (i = 0; i < PLAN_FILES; i++)
		put_full(root, plan_files[i], conf);
	drop_template(root);
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
	fprintf(fp, PLANNER "%d\n", plan_version(conf));
	for (i = 0; i < PLAN_FILES; i++) {
		note = file_note(conf, plan_files[i]);
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
