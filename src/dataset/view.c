/*
 * A text is taken apart at its commas, a pair at its first "=".
 */
#include "dataset/view.h"

#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

static const char *const keys[VIEW_KEYS] = {
	[VIEW_SPLIT] = "output.split",
	[VIEW_FORMAT] = "output.format",
	[VIEW_FIELDS] = "output.fields",
	[VIEW_LABELS] = "output.labels",
	[VIEW_PROMPTS] = "output.prompts",
};

static int __attribute__((format(printf, 3, 4)))
fail(struct view *v, int key, const char *fmt, ...)
{
	char text[160];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	snprintf(v->why, sizeof(v->why), "%s: %s", keys[key], text);
	return -1;
}

/* Take the next part of a list off *s; malloc'ed, NULL after the last. */
static char *
next(const char **s)
{
	const char *start = *s;
	size_t n;

	if (start == NULL)
		return NULL;
	n = strcspn(start, ",");
	*s = start[n] == ',' ? start + n + 1 : NULL;
	while (n > 0 && *start == ' ') {
		start++;
		n--;
	}
	while (n > 0 && start[n - 1] == ' ')
		n--;
	return mem_strndup(start, n);
}

static int
read_split(struct view *v, const char *s)
{
	const char *rest = s;
	char *part, *end;
	double sum = 0;
	int i, bad = 0;

	v->split = strcmp(s, "none") != 0;
	for (i = 0; v->split && i < PARTS && !bad; i++) {
		if ((part = next(&rest)) == NULL)
			break;
		v->share[i] = strtod(part, &end);
		bad = *part == '\0' || *end != '\0' ||
		    !isfinite(v->share[i]) || v->share[i] < 0 ||
		    v->share[i] > 1e9;
		sum += v->share[i];
		free(part);
	}
	if (v->split && (bad || i < PARTS || rest != NULL || sum <= 0))
		return fail(v, VIEW_SPLIT, "'%.60s' is no three shares for"
		    " train, validation and test, such as 0.8,0.1,0.1", s);
	for (i = 0; v->split && i < PARTS; i++)
		v->share[i] /= sum;
	return 0;
}

static int
read_format(struct view *v, const char *s)
{
	static const char *const names[] = {"jsonl", "csv", "sqlite"};
	const char *rest = s;
	char *part;
	size_t i;
	int rc = 0;

	v->formats = 0;
	if (strcmp(s, "none") == 0)
		return 0;
	while (rc == 0 && (part = next(&rest)) != NULL) {
		for (i = 0; i < 3; i++)
			if (strcmp(part, names[i]) == 0)
				break;
		if (i == 3)
			rc = fail(v, VIEW_FORMAT, "'%.60s' is no format;"
			    " expected jsonl, csv or sqlite", part);
		v->formats |= 1U << i;
		free(part);
	}
	return rc;
}

/* Add "NAME=FROM", or a name alone, to a list that has no such name yet. */
static int
add_pair(struct view_pair **list, size_t *n, const char *text)
{
	const char *eq = strchr(text, '=');
	char *name, *from;
	size_t i;

	name = eq != NULL ? mem_strndup(text, (size_t)(eq - text)) :
	    mem_strdup(text);
	from = mem_strdup(eq != NULL ? eq + 1 : text);
	for (i = 0; i < *n; i++)
		if (strcmp((*list)[i].name, name) == 0)
			break;
	if (i < *n || *name == '\0' || *from == '\0') {
		free(name);
		free(from);
		return -1;
	}
	*list = mem_resize(*list, *n + 1, sizeof(**list));
	(*list)[(*n)++] = (struct view_pair){name, from};
	return 0;
}

static int
read_fields(struct view *v, const char *s)
{
	char *part;
	int rc = 0;

	if (strcmp(s, "all") == 0)
		return 0;
	while (rc == 0 && (part = next(&s)) != NULL) {
		if (add_pair(&v->field, &v->nfields, part) == -1)
			rc = fail(v, VIEW_FIELDS, "'%.60s' is no field, or"
			    " there twice; expected NAME or NEW=NAME", part);
		free(part);
	}
	return rc;
}

static int
read_labels(struct view *v, const char *s)
{
	char *part;
	int rc = 0;

	if (strcmp(s, "none") == 0)
		return 0;
	while (rc == 0 && (part = next(&s)) != NULL) {
		if (part[0] < '1' || part[0] > '5' || part[1] != '=' ||
		    add_pair(&v->label, &v->nlabels, part) == -1)
			rc = fail(v, VIEW_LABELS, "'%.60s' is no label, or"
			    " there twice; expected a rating and its label,"
			    " such as 1=negative", part);
		free(part);
	}
	return rc;
}

static int
read_prompts(struct view *v, const char *s)
{
	v->prompts = strcmp(s, "true") == 0;
	return 0;
}

/* Turn a label into JSON text, as it will be written. */
static void
quote_labels(struct view *v)
{
	struct json_object *s;
	size_t i, len;

	for (i = 0; i < v->nlabels; i++) {
		s = json_new_str(v->label[i].from);
		free(v->label[i].from);
		v->label[i].from = mem_strdup(json_text(s, &len));
		json_object_put(s);
	}
}

static void
clear(struct view *v)
{
	size_t i;

	for (i = 0; i < v->nfields; i++) {
		free(v->field[i].name);
		free(v->field[i].from);
	}
	for (i = 0; i < v->nlabels; i++) {
		free(v->label[i].name);
		free(v->label[i].from);
	}
	free(v->field);
	free(v->label);
	v->field = v->label = NULL;
	v->nfields = v->nlabels = 0;
}

static int
parse(struct view *v)
{
	static int (*const read[VIEW_KEYS])(struct view *, const char *) = {
		read_split, read_format, read_fields, read_labels,
		read_prompts
	};
	int i;

	clear(v);
	v->split = v->prompts = 0;
	v->formats = VIEW_JSONL;
	for (i = 0; i < VIEW_KEYS; i++)
		if (v->said[i] != NULL && read[i](v, v->said[i]) == -1)
			return -1;
	quote_labels(v);
	return 0;
}

int
view_read(struct view *v, const struct conf *conf)
{
	const char *s;
	int i;

	memset(v, 0, sizeof(*v));
	for (i = 0; i < VIEW_KEYS; i++)
		if ((s = conf_str(conf->root, keys[i], NULL)) != NULL)
			v->said[i] = mem_strdup(s);
	return parse(v);
}

int
view_keep(struct view *v, struct json_object *manifest)
{
	const char *s;
	int i;

	for (i = 0; i < VIEW_KEYS; i++)
		if (v->said[i] == NULL &&
		    (s = json_str(manifest, keys[i])) != NULL)
			v->said[i] = mem_strdup(s);
	return parse(v);
}

void
view_put(const struct view *v, struct json_object *manifest)
{
	struct json_object *obj = json_new_object();
	int i;

	for (i = 0; i < VIEW_KEYS; i++)
		json_put_str_or_null(obj, strchr(keys[i], '.') + 1,
		    v->said[i]);
	json_put(manifest, "output", obj);
}

int
view_plain(const struct view *v)
{
	return !v->split && v->nfields == 0 && v->nlabels == 0;
}

const char *
view_label(const struct view *v, const char *rating, size_t len)
{
	size_t i;

	for (i = 0; i < v->nlabels; i++)
		if (len == 1 && v->label[i].name[0] == rating[0])
			return v->label[i].from;
	return NULL;
}

void
view_free(struct view *v)
{
	int i;

	clear(v);
	for (i = 0; i < VIEW_KEYS; i++)
		free(v->said[i]);
}
