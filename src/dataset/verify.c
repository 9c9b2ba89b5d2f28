/*
 * The same modules that make a folder find its facts again; parts of the work
 * stand in verify_lines.c and verify_files.c.
 */
#include "dataset/verify.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "dataset/card_audit.h"
#include "dataset/manifest.h"
#include "dataset/statement.h"
#include "dataset/verify_say.h"
#include "ground/mem.h"
#include "ground/msg.h"

#define SHOWN 80 /* bytes of a value that are quoted */

void
verify_fault(struct verify *v, const char *name, const char *fmt, ...)
{
	char text[512], safe[4 * sizeof(text) + 1];
	va_list ap;

	if (v->faults++ >= VERIFY_SHOWN)
		return;
	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	msg_escape(safe, text, strlen(text));
	fprintf(v->out, "fault %s/%s%s\n", v->dir, name, safe);
}

/* Keys that do not follow from the reviews. */
static int
free_key(const char *key)
{
	static const char *const names[] = {"toolkit", "created", "updated",
	    "config_sha256", "files", "spend"};
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(key, names[i]) == 0)
			return 1;
	return 0;
}

static void
compare_key(struct verify *v, const char *key, struct json_object *want)
{
	struct json_object *is = json_get(v->manifest, key);
	const char *a, *b;
	size_t len;

	a = is != NULL ? json_text(is, &len) : "not there";
	b = json_text(want, &len);
	if (strcmp(a, b) != 0)
		verify_fault(v, "manifest.json", ": %s is %.*s, and was found"
		    " to be %.*s", key, SHOWN, a, SHOWN, b);
}

/* What was spent, if DIR.run is there to tell. */
static void
compare_spend(struct verify *v, const struct facts *f, struct idmap *ids)
{
	char *path = mem_printf("%s.run/spend.jsonl", v->dir);
	struct json_object *want;
	struct spend sum;

	if (access(path, R_OK) == 0 && spend_sum(&sum, path, ids) == 0 &&
	    sum.reviews > 0) {
		want = spend_json(&sum, f->tally->reviews);
		compare_key(v, "spend", want);
		json_object_put(want);
	}
	free(path);
}

/* Compare the manifest's figures with the facts, and tell. */
static void
compare_manifest(struct verify *v, const struct facts *f, struct idmap *ids)
{
	const char *hash = json_str(v->manifest, "config_sha256");
	const struct spend none = {0};
	struct manifest m = {f, &none, hash, NULL, 0};
	struct json_object *want = manifest_make(&m, v->manifest);

	json_object_object_foreach(want, key, value)
		if (!free_key(key))
			compare_key(v, key, value);
	compare_spend(v, f, ids);
	json_object_put(want);
}

static void
list_unsaid(struct verify *v, struct json_object *said)
{
	const char *key;
	size_t i;

	for (i = 0; (key = statement_key(i)) != NULL; i++)
		if (json_get(said, key) == NULL) {
			fprintf(v->out, "unsaid dataset.%s\n", key);
			v->unsaid++;
		}
}

static int
fail(struct verify *v, const char *what, const char *path)
{
	snprintf(v->why, sizeof(v->why), "cannot %s '%s': %s", what, path,
	    strerror(errno));
	return -1;
}

/* Make all that is made of the reviews again, and compare. */
static int
compare(struct verify *v, int fd, struct tally *tally, struct idmap *ids)
{
	struct view view = {.formats = 0};
	struct facts f = {.tally = tally, .view = &view};
	struct export e = {.n = 0};
	struct stat sb;
	int rc = 0;

	f.said = json_new_object();
	f.audit = card_audit_read(v->dir);
	f.made = &e;
	statement_keep(f.said, v->manifest);
	if (view_keep(&view, v->manifest) == -1)
		verify_fault(v, "manifest.json", ": %s", view.why);
	else if (fstat(fd, &sb) == -1)
		rc = fail(v, "read", v->data);
	else if (export_make(&e, v->dir, fd, sb.st_size, tally, &view, 1) == -1)
		verify_fault(v, "manifest.json", ": %s", e.why);
	else if (facts_files(&f, v->data, sb.st_size) == -1)
		rc = fail(v, "read", v->data);
	else if ((rc = verify_files(v, &f)) == 0)
		compare_manifest(v, &f, ids);
	list_unsaid(v, f.said);
	export_free(&e);
	view_free(&view);
	json_object_put(f.said);
	json_object_put(f.audit);
	return rc;
}

/* The manifest, or NULL with v->why set. */
static struct json_object *
read_manifest(struct verify *v)
{
	char *path = mem_printf("%s/manifest.json", v->dir);
	struct json_object *obj = manifest_read(v->dir);

	if (obj == NULL && access(path, F_OK) == -1 && errno == ENOENT)
		snprintf(v->why, sizeof(v->why), "'%s' is not finished: it has"
		    " no manifest.json; the end of its run makes that, or"
		    " rg-collect --finish", v->dir);
	else if (obj == NULL)
		snprintf(v->why, sizeof(v->why), "cannot read '%s': no JSON"
		    " object", path);
	free(path);
	return obj;
}

int
verify_folder(struct verify *v, const char *dir, FILE *out)
{
	struct tally tally = {0};
	struct idmap ids = {0};
	int fd, rc = -1;

	memset(v, 0, sizeof(*v));
	v->out = out;
	v->dir = dir;
	v->data = mem_printf("%s/reviews.jsonl", dir);
	fd = open(v->data, O_RDONLY | O_CLOEXEC);
	if (fd == -1 || flock(fd, LOCK_SH) == -1)
		fail(v, "open", v->data);
	else if ((v->manifest = read_manifest(v)) != NULL)
		rc = verify_lines(v, &tally, &ids);
	if (rc == 0 && !v->broken)
		rc = compare(v, fd, &tally, &ids);
	if (fd != -1)
		close(fd);
	idmap_free(&ids);
	tally_free(&tally);
	return rc;
}

void
verify_free(struct verify *v)
{
	idmap_free(&v->prompts);
	json_object_put(v->manifest);
	free(v->data);
}
