/*
 * Files come first and the manifest last, so that a manifest never speaks of a
 * file that is not there; a kill between the two leaves one that is older than
 * its files, which the next run mends.  The data file's lock keeps others out,
 * so a half-written file that is there at the start is a leftover.
 */
#include "dataset/publish.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "dataset/card.h"
#include "dataset/card_audit.h"
#include "dataset/croissant.h"
#include "dataset/manifest.h"
#include "dataset/prompts.h"
#include "dataset/statement.h"
#include "ground/file.h"
#include "ground/mem.h"

/* Whether a file's name is that of one being written: NAME.tmp and a number. */
static int
is_leftover(const char *name)
{
	const char *tmp = strstr(name, ".tmp"), *own[] = {"reviews.jsonl",
	    "README.md", "croissant.json", "manifest.json", PROMPTS_NAME};
	char stem[32];
	size_t i;

	if (tmp == NULL || (size_t)(tmp - name) >= sizeof(stem) ||
	    tmp[4 + strspn(tmp + 4, "0123456789")] != '\0')
		return 0;
	memcpy(stem, name, (size_t)(tmp - name));
	stem[tmp - name] = '\0';
	for (i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		if (strcmp(stem, own[i]) == 0)
			return 1;
	return export_name(stem);
}

/* Whether name is that of a file that was just made. */
static int
is_made(const struct export *e, const char *name)
{
	size_t i;

	for (i = 0; i < e->n; i++)
		if (strcmp(e->file[i].name, name) == 0)
			return 1;
	return 0;
}

/*
 * Remove what a kill left half written; and, if e is not NULL, the files of
 * another view than e's.
 */
static void
sweep(const char *dir, const struct export *e)
{
	DIR *d = opendir(dir);
	struct dirent *entry;
	char *path;

	/* cppcheck-suppress readdirCalled ; one thread, one folder */
	while (d != NULL && (entry = readdir(d)) != NULL) {
		if (!is_leftover(entry->d_name) && (e == NULL ||
		    !export_name(entry->d_name) || is_made(e, entry->d_name)))
			continue;
		path = mem_printf("%s/%s", dir, entry->d_name);
		unlink(path);
		free(path);
	}
	if (d != NULL)
		closedir(d);
}

static int
put_file(const char *dir, const char *name, const char *text, size_t len,
    char *why, size_t size)
{
	char *path = mem_printf("%s/%s", dir, name);
	int rc = file_replace(path, text, len, 0644);

	if (rc == -1)
		snprintf(why, size, "cannot write '%s': %s", path,
		    strerror(errno));
	free(path);
	return rc;
}

static int
put_json(const char *dir, const char *name, struct json_object *obj,
    struct facts *f, char *why, size_t size)
{
	char *text = manifest_text(obj);
	size_t len = strlen(text);
	int rc = put_file(dir, name, text, len, why, size);

	facts_add(f, name, text, len);
	json_object_put(obj);
	free(text);
	return rc;
}

/* The prompts, if they are to be published; else those of before go. */
static int
put_prompts(const struct published *folder, const struct publish *p,
    struct facts *f, char *why, size_t size)
{
	char *path = mem_printf("%s/" PROMPTS_NAME, folder->dir);
	struct outfile out = {.fd = -1};
	int rc = 0;

	if (!p->view->prompts)
		unlink(path);
	else if ((rc = prompts_make(&out, folder->dir, folder->prompts)) == -1)
		snprintf(why, size, "cannot write '%s': %s", path,
		    strerror(errno));
	else
		facts_add_file(f, PROMPTS_NAME, out.bytes, out.sha256);
	outfile_free(&out);
	free(path);
	return rc;
}

/* The files that speak of the others. */
static int
describe(const struct published *folder, const struct publish *p,
    struct facts *f, struct json_object *old, char *why, size_t size)
{
	struct manifest m = {f, folder->spend, p->config_hash, p->merged,
	    p->now};
	const char *dir = folder->dir, *hash = json_str(old, "config_sha256");
	struct buf b = BUF_INIT;
	int rc;

	if (facts_files(f, folder->data, folder->end) == -1) {
		snprintf(why, size, "cannot read '%s': %s", folder->data,
		    strerror(errno));
		return -1;
	}
	if (put_prompts(folder, p, f, why, size) == -1)
		return -1;
	if (p->keep_hash && hash != NULL)
		m.config_hash = hash;
	card_write(&b, f);
	rc = put_file(dir, "README.md", b.data, b.len, why, size);
	if (rc == 0)
		rc = put_json(dir, "croissant.json", croissant_make(f), f, why,
		    size);
	facts_add(f, "README.md", b.data, b.len);
	if (rc == 0)
		rc = put_json(dir, "manifest.json", manifest_make(&m, old), f,
		    why, size);
	buf_free(&b);
	return rc;
}

static int
make_all(const struct published *folder, const struct publish *p,
    struct json_object *old, char *why, size_t size)
{
	struct facts f = {.tally = folder->tally, .view = p->view,
	    .said = p->said, .audit = card_audit_read(folder->dir)};
	struct export e;
	int rc = -1;

	sweep(folder->dir, NULL);
	tally_sort(folder->tally);
	if (export_make(&e, folder->dir, folder->fd, folder->end,
	    folder->tally, p->view, 0) == -1 || export_place(&e) == -1) {
		snprintf(why, size, "%s", e.why);
	} else {
		f.made = &e;
		rc = describe(folder, p, &f, old, why, size);
		if (rc == 0)
			sweep(folder->dir, &e);
	}
	export_free(&e);
	json_object_put(f.audit);
	return rc;
}

int
publish(const struct published *folder, const struct publish *p, char *why,
    size_t size)
{
	struct json_object *old = manifest_read(folder->dir);
	int rc = view_keep(p->view, old);

	statement_keep(p->said, old);
	if (rc == -1)
		snprintf(why, size, "%s", p->view->why);
	else
		rc = make_all(folder, p, old, why, size);
	json_object_put(old);
	return rc;
}
