/*
 * All but the dates is counted from the data, in an order that does not depend
 * on theirs.
 */
#include "dataset/manifest.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "dataset/statement.h"
#include "ground/file.h"
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

/* "created" of the manifest that was there, or now. */
static void
put_dates(struct json_object *obj, struct json_object *old, int64_t now)
{
	const char *created = json_str(old, "created");
	char today[32];
	time_t t = (time_t)now;
	struct tm tm;

	strftime(today, sizeof(today), "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&t, &tm));
	json_put_str(obj, "created", created != NULL ? created : today);
	json_put_str(obj, "updated", today);
}

static struct json_object *
files_json(const struct facts *f)
{
	struct json_object *arr = json_new_array(), *obj;
	const struct fact_file *file;
	size_t i;

	for (i = 0; i < f->nfiles; i++) {
		file = &f->file[i];
		obj = json_new_object();
		json_put_str(obj, "name", file->name);
		if (file->lines >= 0)
			json_put_int(obj, "lines", file->lines);
		json_put_int(obj, "bytes", file->bytes);
		json_put_str(obj, "sha256", file->sha256);
		if (file->formulas >= 0)
			json_put_int(obj, "formulas", file->formulas);
		json_push(arr, obj);
	}
	return arr;
}

/* The sizes of the split, and what a view left out. */
static void
put_parts(struct json_object *obj, const struct facts *f)
{
	struct json_object *parts = json_new_object();
	int part;

	for (part = 0; f->view->split && part < PARTS; part++)
		json_put_int(parts, part_name(part), f->made->rows[part]);
	json_put(obj, "parts", parts);
	json_put_int(obj, "unlabelled", f->made->unlabelled);
}

/* In the order of the card, whoever said what first. */
static void
put_said(struct json_object *obj, struct json_object *said)
{
	struct json_object *all = json_new_object(), *v;
	size_t i;

	for (i = 0; statement_key(i) != NULL; i++)
		if ((v = json_get(said, statement_key(i))) != NULL)
			json_put(all, statement_key(i), json_object_get(v));
	json_put(obj, "dataset", all);
}

/* Whether a folder with these reviews is in the list. */
static int
is_listed(struct json_object *all, struct json_object *entry)
{
	const char *sum = json_str(entry, "sha256"), *s;
	size_t i;

	for (i = 0; i < json_object_array_length(all); i++) {
		s = json_str(json_object_array_get_idx(all, i), "sha256");
		if (s != NULL && sum != NULL && strcmp(s, sum) == 0)
			return 1;
	}
	return 0;
}

static void
list_merged(struct json_object *all, struct json_object *more)
{
	struct json_object *entry;
	size_t i;

	if (!json_object_is_type(more, json_type_array))
		return;
	for (i = 0; i < json_object_array_length(more); i++) {
		entry = json_object_array_get_idx(more, i);
		if (!is_listed(all, entry))
			json_push(all, json_object_get(entry));
	}
}

/* The folders that were joined, before and now; no member if none was. */
static void
put_merged(struct json_object *obj, struct json_object *old,
    struct json_object *now)
{
	struct json_object *all = json_new_array();

	list_merged(all, json_get(old, "merged"));
	list_merged(all, now);
	if (json_object_array_length(all) > 0)
		json_put(obj, "merged", all);
	else
		json_object_put(all);
}

struct json_object *
manifest_make(const struct manifest *m, struct json_object *old)
{
	const struct facts *f = m->facts;
	const struct tally *t = f->tally;
	struct json_object *obj = json_new_object();

	json_put_int(obj, "format", FORMAT);
	json_put_str(obj, "toolkit", "rg-tools " RG_VERSION);
	put_dates(obj, old, m->now);
	json_put(obj, "synthetic", json_object_new_boolean(1));
	json_put(obj, "simulated", json_object_new_boolean(t->simulated > 0));
	json_put_int(obj, "reviews", t->reviews);
	json_put(obj, "ratings", ratings_json(&t->ratings));
	json_put(obj, "models", models_json(&t->models));
	json_put(obj, "plans", plans_json(&t->plans));
	put_text(obj, "config_sha256", m->config_hash,
	    m->config_hash != NULL ? strlen(m->config_hash) : 0);
	json_put(obj, "spend", m->spend->reviews == 0 &&
	    json_get(old, "spend") != NULL ?
	    json_object_get(json_get(old, "spend")) :
	    spend_json(m->spend, t->reviews));
	view_put(f->view, obj);
	put_said(obj, f->said);
	put_merged(obj, old, m->merged);
	put_parts(obj, f);
	json_put(obj, "files", files_json(f));
	return obj;
}

char *
manifest_text(struct json_object *obj)
{
	return mem_printf("%s\n", json_object_to_json_string_ext(obj,
	    JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED |
	    JSON_C_TO_STRING_NOSLASHESCAPE));
}
