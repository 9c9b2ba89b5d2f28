/*
 * The folder that is joined into is asked first: what it says already stays.
 */
#include "dataset/merge_say.h"

#include <stdlib.h>
#include <string.h>

#include "dataset/manifest.h"
#include "dataset/statement.h"
#include "ground/mem.h"
#include "ground/msg.h"

static int
same(struct json_object *a, struct json_object *b)
{
	size_t len;
	char *text = mem_strdup(json_text(a, &len));
	int equal = strcmp(text, json_text(b, &len)) == 0;

	free(text);
	return equal;
}

/* One statement, as the folders make it. */
static void
join_key(struct merge *m, const char *key, struct json_object **manifest,
    char *const *dir, size_t n)
{
	struct json_object *first = NULL, *v;
	size_t i, who = 0;

	for (i = 0; i < n; i++) {
		v = statement_of(manifest[i], key);
		if (v == NULL || (first != NULL && same(first, v)))
			continue;
		if (first != NULL) {
			msg("'%s' and '%s' do not agree on dataset.%s: nothing"
			    " is said", dir[who], dir[i], key);
			m->faults = 1;
			return;
		}
		first = v;
		who = i;
	}
	if (first != NULL)
		json_put(m->said, key, json_object_get(first));
}

static void
join_hash(struct merge *m, struct json_object **manifest, size_t n)
{
	const char *hash = json_str(manifest[0], "config_sha256"), *s;
	size_t i;

	for (i = 1; i < n && hash != NULL; i++) {
		s = json_str(manifest[i], "config_sha256");
		if (s == NULL || strcmp(s, hash) != 0)
			hash = NULL;
	}
	m->config_hash = hash != NULL ? mem_strdup(hash) : NULL;
}

void
merge_manifests(struct merge *m, char *const *dir, size_t n)
{
	struct json_object *own = manifest_read(m->into->dir), **manifest;
	const char *key;
	size_t i;

	manifest = mem_calloc(n, sizeof(struct json_object *));
	if (m->view->said[VIEW_PROMPTS] == NULL)
		m->view->said[VIEW_PROMPTS] = mem_strdup("false");
	view_keep(m->view, own);
	statement_keep(m->said, own);
	for (i = 0; i < n; i++) {
		manifest[i] = manifest_read(dir[i]);
		view_keep(m->view, manifest[i]);
	}
	for (i = 0; (key = statement_key(i)) != NULL; i++)
		if (json_get(m->said, key) == NULL)
			join_key(m, key, manifest, dir, n);
	join_hash(m, manifest, n);
	for (i = 0; i < n; i++)
		json_object_put(manifest[i]);
	free(manifest);
	json_object_put(own);
}
