/*
 * How a line becomes something to ask: rg-call's --lines, -t, -s, --schema and
 * --param, for records that rg-prompts did not make.
 */
#ifndef SHAPE_H
#define SHAPE_H

#include <stddef.h>

#include "json/json.h"

struct shape {
	int lines;	/* a line is a prompt, not a record */
	char *template; /* the prompt, with {{fields}} of the record; or NULL */
	char *system;	/* the system prompt, or NULL */
	struct json_object *schema; /* for records without one, or NULL */
	struct json_object *params; /* below the record's own, or NULL */
};

/*
 * Take an option's argument: text, or "@FILE" for what the file holds, without
 * a byte order mark and the line end that it ends by.  Returns malloc'ed text,
 * or NULL with *why static text, or NULL for errno.
 */
char *shape_text(const char *arg, const char **why);

/*
 * Take the schema that a file holds.  Returns 0, or -1 with *why static text,
 * or NULL for errno, and *line where it is no JSON, else 0.
 */
int shape_schema(struct shape *s, const char *path, const char **why,
    size_t *line);

/*
 * Take a field of the request, "KEY=VALUE": KEY may be dotted, VALUE is JSON,
 * or else a string.  Returns NULL, or static text that says why not.
 */
const char *shape_param(struct shape *s, const char *arg);

/*
 * The record that a line stands for, owned by the caller; NULL with *why
 * static text if it is none.
 */
struct json_object *shape_read(const struct shape *s, const char *line,
    size_t len, const char **why);

/*
 * What to ask for a record: an object with `prompt` or `messages`, and
 * `schema`, `model` and `params`, owned by the caller; the record itself, with
 * another reference, if nothing shapes it.
 * {{name}} in the template is a field, the one of that name or, dotted, one
 * below objects: a string as it is, anything else as JSON; \{{ is {{.  A
 * system prompt stands before the record's own messages, unless these begin
 * with one.
 * NULL with *why malloc'ed if the template names a field that is not there, or
 * is null.
 */
struct json_object *shape_ask(const struct shape *s, struct json_object *rec,
    char **why);

/* Is anything asked but the record as it is? */
int shape_changes(const struct shape *s);

void shape_free(struct shape *s);

#endif
