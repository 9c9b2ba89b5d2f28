#include "settings.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "file.h"
#include "hash.h"
#include "mem.h"

static const char *const fixed[] = {
	"generation.seed", "products", "categories", "aspects",
	"aspects_per_review", "personas", "ratings", "lengths", "tones",
	"languages", "prompt"
};

#define NFIXED (sizeof(fixed) / sizeof(fixed[0]))

void
settings_hash(char *out, const struct conf *conf)
{
	conf_hash(out, conf->root, fixed, NFIXED);
}

/* The first key that may not change and did, or NULL. */
static const char *
changed(const struct conf *old, const struct conf *new)
{
	char a[HASH_HEX], b[HASH_HEX];
	size_t i;

	for (i = 0; i < NFIXED; i++) {
		conf_hash(a, old->root, &fixed[i], 1);
		conf_hash(b, new->root, &fixed[i], 1);
		if (strcmp(a, b) != 0)
			return fixed[i];
	}
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
