/*
 * All but the dates is counted from the data, in an order that does not depend
 * on theirs.
 */
#include "dataset/manifest.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "ground/buf.h"
#include "ground/file.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/msg.h"

#define FORMAT 1 /* of manifest.json */

static void
put_text(struct json_object *obj, const char *key, const char *s, size_t len)
{
	if (len > 0)
		json_put_strn(obj, key, s, len);
	else
		json_put_null(obj, key);
}

static struct json_object *
models_json(const struct counts *c)
{
	struct json_object *arr = json_new_array(), *obj;
	const char *lf;
	size_t i;

	for (i = 0; i < c->len; i++) {
		obj = json_new_object();
		lf = strchr(c->item[i].key, '\n');
		put_text(obj, "provider", c->item[i].key,
		    (size_t)(lf - c->item[i].key));
		put_text(obj, "model", lf + 1, strlen(lf + 1));
		json_put_int(obj, "reviews", c->item[i].n);
		json_push(arr, obj);
	}
	return arr;
}

static struct json_object *
plans_json(const struct counts *c)
{
	struct json_object *arr = json_new_array(), *obj;
	size_t i;

	for (i = 0; i < c->len; i++) {
		obj = json_new_object();
		json_put_str(obj, "plan", c->item[i].key);
		if (c->item[i].key[0] == 's')
			json_put_int(obj, "seed",
			    strtoll(c->item[i].key + 1, NULL, 10));
		else
			json_put_null(obj, "seed");
		json_put_int(obj, "reviews", c->item[i].n);
		json_push(arr, obj);
	}
	return arr;
}

static struct json_object *
ratings_json(const struct counts *c)
{
	struct json_object *obj = json_new_object();
	size_t i;

	for (i = 0; i < c->len; i++)
		json_put_int(obj, c->item[i].key, c->item[i].n);
	return obj;
}

struct json_object *
manifest_read(const char *dir)
{
	char *path = mem_printf("%s/manifest.json", dir), *text;
	struct json_object *obj = NULL;
	const char *why;
	size_t len;

	if ((text = file_read(path, &len)) != NULL)
		obj = json_read(text, len, &why);
	free(text);
	free(path);
	return obj;
}

/* "created" of the manifest that is there, or now. */
static void
put_dates(struct json_object *obj, const char *dir, int64_t now)
{
	struct json_object *old = manifest_read(dir);
	const char *created = json_str(old, "created");
	char today[32];
	time_t t = (time_t)now;
	struct tm tm;

	strftime(today, sizeof(today), "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&t, &tm));
	json_put_str(obj, "created", created != NULL ? created : today);
	json_put_str(obj, "updated", today);
	json_object_put(old);
}

static struct json_object *
file_json(const char *name, int64_t lines, int64_t bytes, const char *sha256)
{
	struct json_object *file = json_new_object();

	json_put_str(file, "name", name);
	json_put_int(file, "lines", lines);
	json_put_int(file, "bytes", bytes);
	json_put_str(file, "sha256", sha256);
	return file;
}

static int
put_files(struct json_object *obj, const struct manifest *m)
{
	struct json_object *arr = json_new_array(), *file;
	const struct export_file *f;
	char hex[HASH_HEX];
	struct stat sb;
	size_t i;

	json_put(obj, "files", arr);
	if (stat(m->data, &sb) == -1 || hash_sha256_file(hex, m->data) == -1)
		return -1;
	json_push(arr, file_json(strrchr(m->data, '/') + 1, m->tally->reviews,
	    sb.st_size, hex));
	for (i = 0; i < m->made->n; i++) {
		f = &m->made->file[i];
		file = file_json(f->name, f->lines, f->out.bytes,
		    f->out.sha256);
		if (strstr(f->name, ".csv") != NULL)
			json_put_int(file, "formulas", f->formulas);
		json_push(arr, file);
	}
	return 0;
}

/* The sizes of the split, and what a view left out. */
static void
put_parts(struct json_object *obj, const struct manifest *m)
{
	struct json_object *parts = json_new_object();
	int part;

	for (part = 0; m->view->split && part < PARTS; part++)
		json_put_int(parts, part_name(part), m->made->rows[part]);
	json_put(obj, "parts", parts);
	json_put_int(obj, "unlabelled", m->made->unlabelled);
}

static struct json_object *
manifest_json(const struct manifest *m)
{
	const struct tally *t = m->tally;
	struct json_object *obj = json_new_object();

	json_put_int(obj, "format", FORMAT);
	json_put_str(obj, "toolkit", "rg-tools " RG_VERSION);
	put_dates(obj, m->dir, m->now);
	json_put(obj, "synthetic", json_object_new_boolean(1));
	json_put(obj, "simulated", json_object_new_boolean(t->simulated > 0));
	json_put_int(obj, "reviews", t->reviews);
	json_put(obj, "ratings", ratings_json(&t->ratings));
	json_put(obj, "models", models_json(&t->models));
	json_put(obj, "plans", plans_json(&t->plans));
	json_put_str(obj, "config_sha256", m->config_hash);
	json_put(obj, "spend", spend_json(m->spend, t->reviews));
	view_put(m->view, obj);
	put_parts(obj, m);
	if (put_files(obj, m) == -1) {
		json_object_put(obj);
		return NULL;
	}
	return obj;
}

/* Names come from servers: nothing in them may act in Markdown or HTML. */
static void
add_name(struct buf *b, const char *s, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		buf_addc(b, s[i] != '\0' && strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		    "abcdefghijklmnopqrstuvwxyz0123456789._:/@+-", s[i]) ?
		    s[i] : '?');
	if (len == 0)
		buf_adds(b, "unknown");
}

static void
add_models(struct buf *b, const struct counts *c)
{
	const char *key, *lf;
	size_t i;

	buf_adds(b, "| provider | model | reviews |\n| --- | --- | ---: |\n");
	for (i = 0; i < c->len; i++) {
		key = c->item[i].key;
		lf = strchr(key, '\n');
		buf_adds(b, "| ");
		add_name(b, key, (size_t)(lf - key));
		buf_adds(b, " | ");
		add_name(b, lf + 1, strlen(lf + 1));
		buf_addf(b, " | %" PRId64 " |\n", c->item[i].n);
	}
}

/*
 * The head that Hugging Face reads: which file is which split.  Names of files
 * are ours, so nothing in it needs quoting.
 */
static void
add_head(struct buf *b, const struct manifest *m)
{
	const struct export_file *f;
	size_t i, n = 0;

	buf_adds(b, "---\ntags:\n- synthetic\n");
	if (m->tally->simulated > 0)
		buf_adds(b, "- simulated\n");
	buf_adds(b, "configs:\n- config_name: default\n  data_files:\n");
	for (i = 0; i < m->made->n; i++) {
		f = &m->made->file[i];
		if (strstr(f->name, ".jsonl") == NULL || f->lines == 0)
			continue;
		buf_addf(b, "  - split: %s\n    path: %s\n",
		    f->part < PARTS ? part_name(f->part) : "train", f->name);
		n++;
	}
	if (n == 0)
		buf_adds(b, "  - split: train\n    path: reviews.jsonl\n");
	buf_adds(b, "---\n\n");
}

/* Say what was done to cells of CSV files, if anything was. */
static void
add_formulas(struct buf *b, const struct manifest *m)
{
	int64_t n = 0;
	size_t i;

	for (i = 0; i < m->made->n; i++)
		n += m->made->file[i].formulas;
	if (n > 0)
		buf_addf(b, "\nIn the CSV files %" PRId64 " cells have an"
		    " apostrophe in front, since a spreadsheet would\nrun them"
		    " as formulas; the other files have the texts as they"
		    " are.\n", n);
}

static int
write_readme(const struct manifest *m)
{
	const char *name = strrchr(m->dir, '/');
	char *path = mem_printf("%s/README.md", m->dir);
	struct buf b = BUF_INIT;
	int rc;

	name = name != NULL ? name + 1 : m->dir;
	add_head(&b, m);
	buf_adds(&b, "# ");
	add_name(&b, name, strlen(name));
	buf_addf(&b, "\n\n%" PRId64 " synthetic reviews, one JSON object a line"
	    " in `reviews.jsonl`.\n\n", m->tally->reviews);
	if (m->tally->simulated > 0)
		buf_adds(&b, "**Simulated.** They were composed by rg-sim, the"
		    " simulator of rg-tools: no language\nmodel was asked, and"
		    " they say nothing about any model or product. They are"
		    " good for\ntrying things out, and for nothing else.\n\n");
	else
		buf_adds(&b, "**Written by language models**, as planned by"
		    " rg-tools. Nobody who has used the products\nwrote them:"
		    " do not present them as the opinions of customers.\n\n");
	add_models(&b, &m->tally->models);
	buf_adds(&b, "\nEvery line says so too (`synthetic`, `simulated`,"
	    " `provider`, `model`). Counts, seeds, cost and\nthe SHA-256 of"
	    " the data are in `manifest.json`.\n");
	add_formulas(&b, m);
	rc = file_replace(path, b.data, b.len, 0644);
	buf_free(&b);
	free(path);
	return rc;
}

int
manifest_write(const struct manifest *m)
{
	char *path = mem_printf("%s/manifest.json", m->dir), *text = NULL;
	struct json_object *obj;
	int rc = -1;

	if ((obj = manifest_json(m)) != NULL) {
		text = mem_printf("%s\n", json_object_to_json_string_ext(obj,
		    JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED |
		    JSON_C_TO_STRING_NOSLASHESCAPE));
		rc = file_replace(path, text, strlen(text), 0644);
	}
	if (rc == 0)
		rc = write_readme(m);
	json_object_put(obj);
	free(text);
	free(path);
	return rc;
}
