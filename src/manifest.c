/*
 * Counts are kept as the reviews come and sorted when they are written, so that
 * the same reviews give the same manifest whatever their order was.
 */
#include "manifest.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "buf.h"
#include "file.h"
#include "hash.h"
#include "mem.h"
#include "msg.h"
#include "record.h"

#define FORMAT 1 /* of manifest.json */

static void
count(struct counts *c, const char *key)
{
	size_t i;

	for (i = 0; i < c->len; i++)
		if (strcmp(c->item[i].key, key) == 0)
			break;
	if (i == c->len) {
		c->item = mem_resize(c->item, ++c->len, sizeof(*c->item));
		c->item[i] = (struct count){.key = mem_strdup(key)};
	}
	c->item[i].n++;
}

void
tally_add(struct tally *t, const struct flat *f)
{
	char rating[32] = "none";
	const char *plan;
	char *model;
	int64_t seed;

	t->reviews++;
	t->simulated += f->simulated != 0;
	if (f->rating != 0)
		snprintf(rating, sizeof(rating), "%" PRId64, f->rating);
	count(&t->ratings, rating);
	model = mem_printf("%s\n%s", f->provider != NULL ? f->provider : "",
	    f->model != NULL ? f->model : "");
	count(&t->models, model);
	free(model);
	plan = rec_seed(f->id, &seed);
	count(&t->plans, plan != NULL ? plan : "none");
}

static void
counts_free(struct counts *c)
{
	size_t i;

	for (i = 0; i < c->len; i++)
		free(c->item[i].key);
	free(c->item);
	*c = (struct counts){0};
}

void
tally_free(struct tally *t)
{
	counts_free(&t->ratings);
	counts_free(&t->models);
	counts_free(&t->plans);
	*t = (struct tally){0};
}

static int
by_key(const void *a, const void *b)
{
	const struct count *x = a, *y = b;

	return strverscmp(x->key, y->key);
}

/* Which came first depends on the run; the manifest must not. */
static const struct counts *
sorted(const struct counts *c)
{
	if (c->len > 1)
		qsort(c->item, c->len, sizeof(*c->item), by_key);
	return c;
}

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

/* "created" of the manifest that is there, or now. */
static void
put_dates(struct json_object *obj, const char *path, int64_t now)
{
	char today[32];
	struct json_object *old = NULL;
	const char *why, *created = NULL;
	time_t t = (time_t)now;
	struct tm tm;
	char *text;
	size_t len;

	strftime(today, sizeof(today), "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&t, &tm));
	if ((text = file_read(path, &len)) != NULL) {
		old = json_read(text, len, &why);
		created = json_str(old, "created");
	}
	json_put_str(obj, "created", created != NULL ? created : today);
	json_put_str(obj, "updated", today);
	json_object_put(old);
	free(text);
}

static int
put_files(struct json_object *obj, const struct manifest *m)
{
	struct json_object *file = json_new_object();
	struct json_object *arr = json_new_array();
	char hex[HASH_HEX];
	struct stat sb;

	json_push(arr, file);
	json_put(obj, "files", arr);
	if (stat(m->data, &sb) == -1 || hash_sha256_file(hex, m->data) == -1)
		return -1;
	json_put_str(file, "name", strrchr(m->data, '/') + 1);
	json_put_int(file, "lines", m->tally->reviews);
	json_put_int(file, "bytes", sb.st_size);
	json_put_str(file, "sha256", hex);
	return 0;
}

static struct json_object *
manifest_json(const struct manifest *m, const char *path)
{
	const struct tally *t = m->tally;
	struct json_object *obj = json_new_object();

	json_put_int(obj, "format", FORMAT);
	json_put_str(obj, "toolkit", "rg-tools " RG_VERSION);
	put_dates(obj, path, m->now);
	json_put(obj, "synthetic", json_object_new_boolean(1));
	json_put(obj, "simulated", json_object_new_boolean(t->simulated > 0));
	json_put_int(obj, "reviews", t->reviews);
	json_put(obj, "ratings", ratings_json(sorted(&t->ratings)));
	json_put(obj, "models", models_json(sorted(&t->models)));
	json_put(obj, "plans", plans_json(sorted(&t->plans)));
	json_put_str(obj, "config_sha256", m->config_hash);
	json_put(obj, "spend", spend_json(m->spend, t->reviews));
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

static int
write_readme(const struct manifest *m)
{
	const char *name = strrchr(m->dir, '/');
	char *path = mem_printf("%s/README.md", m->dir);
	struct buf b = BUF_INIT;
	int rc;

	name = name != NULL ? name + 1 : m->dir;
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

	if ((obj = manifest_json(m, path)) != NULL) {
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
