/*
 * A line is read as a record or as a prompt; then what is asked is made beside
 * the record, whose own fields stay as they came.
 */
#include "call/shape.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "call/shape_fill.h"
#include "ground/buf.h"
#include "ground/bytes.h"
#include "ground/file.h"
#include "ground/mem.h"
#include "json/jsonl.h"
#include "json/record.h"

/* The whole file, less the mark that some editors put before UTF-8. */
static char *
read_file(const char *path, size_t *len)
{
	static const char bom[] = "\xef\xbb\xbf";
	char *text = file_read(path, len);

	if (text != NULL && strncmp(text, bom, 3) == 0) {
		*len -= 3;
		memmove(text, text + 3, *len + 1);
	}
	return text;
}

char *
shape_text(const char *arg, const char **why)
{
	size_t len = strlen(arg);
	char *text;

	*why = NULL;
	text = arg[0] == '@' ? read_file(arg + 1, &len) : mem_strdup(arg);
	if (text == NULL)
		return NULL;
	if (!bytes_are_text(text, len)) {
		*why = "not valid UTF-8, or a NUL is in it";
		free(text);
		return NULL;
	}
	if (arg[0] == '@' && len > 0 && text[len - 1] == '\n')
		text[--len] = '\0';
	if (arg[0] == '@' && len > 0 && text[len - 1] == '\r')
		text[--len] = '\0';
	return text;
}

int
shape_schema(struct shape *s, const char *path, const char **why, size_t *line)
{
	size_t len, at, i;
	char *text = read_file(path, &len);

	*why = NULL;
	*line = 0;
	if (text == NULL)
		return -1;
	json_object_put(s->schema);
	s->schema = json_read_at(text, len, why, &at);
	if (*why != NULL)
		for (*line = 1, i = 0; i < at; i++)
			*line += text[i] == '\n';
	free(text);
	if (json_object_is_type(s->schema, json_type_object))
		return 0;
	*why = *why != NULL ? *why : "not a JSON object";
	return -1;
}

/* KEY's parts between dots must not be empty. */
static int
is_key(const char *s, const char *end)
{
	return s < end && *s != '.' && end[-1] != '.' &&
	    memmem(s, (size_t)(end - s), "..", 2) == NULL;
}

const char *
shape_param(struct shape *s, const char *arg)
{
	const char *eq = strchr(arg, '='), *why;
	struct json_object *v, *outer;
	char *key, *last;

	if (eq == NULL || !is_key(arg, eq))
		return "not KEY=VALUE";
	if (!bytes_are_text(arg, strlen(arg)))
		return "not valid UTF-8";
	if (s->params == NULL)
		s->params = json_new_object();
	v = json_read(eq + 1, strlen(eq + 1), &why);
	if (why != NULL)
		v = json_new_str(eq + 1);
	key = mem_strndup(arg, (size_t)(eq - arg));
	/* from the inside out: {a: {b: value}} */
	while ((last = strrchr(key, '.')) != NULL) {
		outer = json_new_object();
		json_object_object_add(outer, last + 1, v);
		v = outer;
		*last = '\0';
	}
	outer = json_new_object();
	json_object_object_add(outer, key, v);
	json_lay(s->params, outer);
	json_object_put(outer);
	free(key);
	return NULL;
}

/* A line of text as a record; JSON's reader then sees to its UTF-8. */
static struct json_object *
read_text(const char *line, size_t len, const char **why)
{
	struct json_object *rec = json_new_object(), *again;
	const char *text;
	size_t n;

	if (len > 0 && line[len - 1] == '\r')
		len--;
	rec_put(rec, REC_PROMPT, json_object_new_string_len(line, (int)len));
	text = json_text(rec, &n);
	again = json_read(text, n, why);
	json_object_put(rec);
	return again;
}

/* Does a line that is no record look like text, and not like broken JSON? */
static int
is_plain(const char *line, size_t len)
{
	while (len > 0 && (*line == ' ' || *line == '\t')) {
		line++;
		len--;
	}
	return len > 0 && (isalnum((unsigned char)*line) || *line == '-' ||
	    (unsigned char)*line >= 0x80);
}

struct json_object *
shape_read(const struct shape *s, const char *line, size_t len,
    const char **why)
{
	struct json_object *rec;

	if (s->lines)
		return read_text(line, len, why);
	if (jl_parse(line, len, &rec, why) == 1)
		return rec;
	if (strcmp(*why, "not a JSON object") == 0 && is_plain(line, len))
		*why = "not a JSON object (--lines takes plain text)";
	return NULL;
}

static struct json_object *
message(const char *role, struct json_object *content)
{
	struct json_object *m = json_new_object();

	json_put_str(m, "role", role);
	json_put(m, "content", content);
	return m;
}

static int
begins_with_system(struct json_object *messages)
{
	const char *role;

	role = json_str(json_object_array_get_idx(messages, 0), "role");
	return role != NULL && (strcmp(role, "system") == 0 ||
	    strcmp(role, "developer") == 0);
}

/* The messages of ask, a system prompt first. */
static void
add_system(struct json_object *ask, const char *system)
{
	struct json_object *all = json_new_array(), *old, *prompt;
	size_t i;

	old = rec_get(ask, REC_MESSAGES);
	prompt = rec_get(ask, REC_PROMPT);
	if (!json_object_is_type(old, json_type_array) ||
	    !begins_with_system(old))
		json_push(all, message("system", json_new_str(system)));
	if (json_object_is_type(old, json_type_array))
		for (i = 0; i < json_object_array_length(old); i++)
			json_push(all, json_object_get(
			    json_object_array_get_idx(old, i)));
	else if (prompt != NULL)
		json_push(all, message("user", json_object_get(prompt)));
	rec_drop(ask, REC_PROMPT);
	rec_put(ask, REC_MESSAGES, all);
}

/* The record's own schema, model and params, over those of the run. */
static void
add_extras(struct json_object *ask, const struct shape *s,
    struct json_object *rec)
{
	struct json_object *schema = rec_get(rec, REC_SCHEMA), *own, *all;
	struct json_object *model = rec_get(rec, REC_MODEL);

	schema = schema != NULL ? schema : s->schema;
	if (schema != NULL)
		rec_put(ask, REC_SCHEMA, json_object_get(schema));
	if (model != NULL)
		rec_put(ask, REC_MODEL, json_object_get(model));
	own = rec_get(rec, REC_PARAMS);
	if (s->params == NULL || (own != NULL &&
	    !json_object_is_type(own, json_type_object))) {
		if (own != NULL)
			rec_put(ask, REC_PARAMS, json_object_get(own));
		return;
	}
	all = json_new_object();
	json_lay(all, s->params);
	json_lay(all, own);
	rec_put(ask, REC_PARAMS, all);
}

int
shape_changes(const struct shape *s)
{
	return s->template != NULL || s->system != NULL ||
	    s->schema != NULL || s->params != NULL;
}

struct json_object *
shape_ask(const struct shape *s, struct json_object *rec, char **why)
{
	struct json_object *ask, *old;
	struct buf prompt = BUF_INIT;

	if (!shape_changes(s))
		return json_object_get(rec);
	ask = json_new_object();
	if (s->template != NULL) {
		if (shape_fill(s->template, rec, &prompt, why) == -1) {
			buf_free(&prompt);
			json_object_put(ask);
			return NULL;
		}
		/* with every NUL that a field has */
		rec_put(ask, REC_PROMPT,
		    json_new_strn(buf_str(&prompt), prompt.len));
		buf_free(&prompt);
	} else if ((old = rec_get(rec, REC_MESSAGES)) != NULL) {
		rec_put(ask, REC_MESSAGES, json_object_get(old));
	} else if ((old = rec_get(rec, REC_PROMPT)) != NULL) {
		rec_put(ask, REC_PROMPT, json_object_get(old));
	}
	if (s->system != NULL)
		add_system(ask, s->system);
	add_extras(ask, s, rec);
	return ask;
}

void
shape_free(struct shape *s)
{
	free(s->template);
	free(s->system);
	json_object_put(s->schema);
	json_object_put(s->params);
}
