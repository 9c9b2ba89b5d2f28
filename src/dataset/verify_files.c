/*
 * What is recorded of a file is compared with the file, and the file with what
 * the reviews make of it; so a fault says which of the two is wrong.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "dataset/card.h"
#include "dataset/card_audit.h"
#include "dataset/croissant.h"
#include "dataset/manifest.h"
#include "dataset/verify_say.h"
#include "ground/file.h"
#include "ground/mem.h"
#include "ground/msg.h"

/* The manifest's entry of a file; NULL if it has none. */
static struct json_object *
entry(struct verify *v, const char *name)
{
	struct json_object *all = json_get(v->manifest, "files"), *one;
	const char *s;
	size_t i;

	if (!json_object_is_type(all, json_type_array))
		return NULL;
	for (i = 0; i < json_object_array_length(all); i++) {
		one = json_object_array_get_idx(all, i);
		if ((s = json_str(one, "name")) != NULL && strcmp(s, name) == 0)
			return one;
	}
	return NULL;
}

static int
is_db(const struct fact_file *file)
{
	return strstr(file->name, ".sqlite") != NULL;
}

/* Take the length and hash of the file itself.  0 if it is not there. */
static int
look(struct verify *v, const char *name, struct fact_file *is)
{
	char *path = mem_printf("%s/%s", v->dir, name);
	struct stat sb;
	int there;

	there = stat(path, &sb) == 0 &&
	    hash_sha256_file(is->sha256, path) == 0;
	if (there)
		is->bytes = sb.st_size;
	else
		verify_fault(v, name, ": cannot be read: %s", strerror(errno));
	free(path);
	return there;
}

static void
compare_number(struct verify *v, const char *name, struct json_object *e,
    const char *key, int64_t want)
{
	int64_t said = json_int(e, key, -1);

	if (said != want)
		verify_fault(v, "manifest.json", ": %s of '%s' is %" PRId64
		    ", and was found to be %" PRId64, key, name, said, want);
}

/* Compare the manifest's entry with the file as it is. */
static void
compare_entry(struct verify *v, const struct fact_file *file,
    const struct fact_file *is)
{
	struct json_object *e = entry(v, file->name);
	const char *sum = json_str(e, "sha256");

	if (e == NULL) {
		verify_fault(v, "manifest.json", ": it does not speak of '%s'",
		    file->name);
		return;
	}
	compare_number(v, file->name, e, "bytes", is->bytes);
	if (sum == NULL || strcmp(sum, is->sha256) != 0)
		verify_fault(v, file->name, ": its SHA-256 is not the one in"
		    " manifest.json");
	if (file->lines >= 0)
		compare_number(v, file->name, e, "lines", file->lines);
	if (file->formulas >= 0)
		compare_number(v, file->name, e, "formulas", file->formulas);
}

/*
 * Compare a file with its entry and, with compare, with what it should be.  A
 * database is not made again: what was found of it is in f->made.
 */
static void
compare_file(struct verify *v, const struct facts *f,
    const struct fact_file *file, int compare)
{
	struct fact_file is = *file;

	if (!look(v, file->name, &is))
		return;
	v->files++;
	compare_entry(v, file, &is);
	if (is_db(file) && f->made->db_why[0] != '\0')
		verify_fault(v, file->name, ": it is not what is made of"
		    " reviews.jsonl: %s", f->made->db_why);
	else if (compare && strcmp(is.sha256, file->sha256) != 0)
		verify_fault(v, file->name, ": it is not what is made of"
		    " reviews.jsonl%s", f->audit != NULL && strcmp(file->name,
		    "README.md") == 0 ? " and " AUDIT_NAME : "");
}

/* Files of which the manifest speaks and that these reviews do not make. */
static void
find_others(struct verify *v, const struct facts *f)
{
	struct json_object *all = json_get(v->manifest, "files");
	const char *name;
	size_t i, k, n = 0;

	if (json_object_is_type(all, json_type_array))
		n = json_object_array_length(all);
	for (i = 0; i < n; i++) {
		name = json_str(json_object_array_get_idx(all, i), "name");
		for (k = 0; name != NULL && k < f->nfiles; k++)
			if (strcmp(f->file[k].name, name) == 0)
				break;
		if (name == NULL || k == f->nfiles)
			verify_fault(v, "manifest.json", ": it speaks of"
			    " '%.80s', which is not made of these reviews",
			    name != NULL ? name : "a file without a name");
	}
}

/*
 * What rg-report made stands beside the others, and no manifest speaks of it:
 * it must be a report of as many reviews as there are.
 */
static void
look_at_report(struct verify *v, const struct facts *f)
{
	char *path = mem_printf("%s/report.json", v->dir);
	struct json_object *obj = NULL;
	const char *why;
	char *text;
	size_t len;
	int64_t n;

	if ((text = file_read(path, &len)) != NULL) {
		obj = json_read(text, len, &why);
		n = json_int(obj, "reviews", -1);
		if (n == -1)
			verify_fault(v, "report.json", ": it is no report");
		else if (n != f->tally->reviews)
			verify_fault(v, "report.json", ": it is of %" PRId64
			    " reviews, and there are %" PRId64, n,
			    f->tally->reviews);
	}
	json_object_put(obj);
	free(text);
	free(path);
}

int
verify_files(struct verify *v, struct facts *f)
{
	const char *toolkit = json_str(v->manifest, "toolkit");
	int ours = toolkit != NULL &&
	    strcmp(toolkit, "rg-tools " RG_VERSION) == 0;
	struct json_object *croissant;
	struct buf card = BUF_INIT;
	size_t i, data;
	char *text;

	for (i = 0; i < f->nfiles; i++) {
		if (!is_db(&f->file[i]) ||
		    look(v, f->file[i].name, &f->file[i]))
			compare_file(v, f, &f->file[i], 1);
	}
	data = f->nfiles;
	if (f->view->prompts)
		verify_prompts(v, f);
	card_write(&card, f);
	croissant = croissant_make(f);
	text = manifest_text(croissant);
	facts_add(f, "croissant.json", text, strlen(text));
	facts_add(f, "README.md", card.data, card.len);
	for (i = data; i < f->nfiles; i++)
		compare_file(v, f, &f->file[i], ours);
	find_others(v, f);
	look_at_report(v, f);
	json_object_put(croissant);
	buf_free(&card);
	free(text);
	return 0;
}
