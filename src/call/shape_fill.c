/*
 * One pass over the template: what stands before a name is copied, and the
 * field that it names follows.
 */
#include "call/shape_fill.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/utf8.h"

#define FIELDS_NAMED 10
#define FIELD_SHOWN 40 /* bytes */

static void
add_value(struct buf *b, struct json_object *v)
{
	const char *text;
	size_t len;

	if (json_object_is_type(v, json_type_string)) {
		buf_add(b, json_object_get_string(v),
		    (size_t)json_object_get_string_len(v));
		return;
	}
	text = json_text(v, &len);
	buf_add(b, text, len);
}

/*
 * The next {{ of a template that is no \{{; NULL if there is none.  Of what
 * stands before it every \{{ goes to b as {{, the rest as it is.
 */
static const char *
next_name(const char *s, struct buf *b)
{
	const char *open;

	while ((open = strstr(s, "{{")) != NULL && open > s &&
	    open[-1] == '\\') {
		buf_add(b, s, (size_t)(open - 1 - s));
		buf_adds(b, "{{");
		s = open + 2;
	}
	buf_add(b, s, open != NULL ? (size_t)(open - s) : strlen(s));
	return open;
}

int
shape_template(const char *template, const char **at)
{
	struct buf nothing = BUF_INIT;
	const char *s = template;

	while ((*at = next_name(s, &nothing)) != NULL &&
	    (s = strstr(*at, "}}")) != NULL)
		s += 2;
	buf_free(&nothing);
	return *at == NULL ? 0 : -1;
}

/* Field name of the record, or path to it.  Returns 0 if it is not there. */
static int
find(struct json_object *rec, char *name, struct json_object **v)
{
	char *dot;

	*v = rec;
	while (!json_object_object_get_ex(*v, name, &rec)) {
		if ((dot = strchr(name, '.')) == NULL)
			return 0;
		*dot = '\0';
		if (!json_object_object_get_ex(*v, name, v))
			return 0;
		*dot = '.';
		name = dot + 1;
	}
	*v = rec;
	return 1;
}

/* Which fields the record has, for who named another; malloc'ed. */
static char *
lacking(struct json_object *rec, const char *name)
{
	struct buf b = BUF_INIT;
	int n = 0;

	buf_addf(&b, "the record has no field '%s' for the template; it has: ",
	    name);
	json_object_object_foreach(rec, key, value) {
		(void)value;
		if (n++ == FIELDS_NAMED) {
			buf_adds(&b, ", ...");
			break;
		}
		buf_addf(&b, "%s%.*s", n == 1 ? "" : ", ",
		    (int)utf8_cut(key, FIELD_SHOWN), key);
	}
	if (n == 0)
		buf_adds(&b, "none");
	return buf_take(&b);
}

/* Append the value of a name, len bytes with spaces around it; 0, or -1. */
static int
add_field(struct buf *b, struct json_object *rec, const char *s, size_t len,
    char **why)
{
	struct json_object *v;
	char *name, *path;
	int there;

	for (; len > 0 && *s == ' '; len--)
		s++;
	while (len > 0 && s[len - 1] == ' ')
		len--;
	name = mem_strndup(s, len);
	path = mem_strndup(s, len);
	there = find(rec, path, &v);
	free(path);
	if (!there)
		*why = lacking(rec, name);
	else if (v == NULL)
		*why = mem_printf("the record's field '%s' is null, which is "
		    "no text for the template", name);
	else
		add_value(b, v);
	free(name);
	return there && v != NULL ? 0 : -1;
}

int
shape_fill(const char *s, struct json_object *rec, struct buf *b, char **why)
{
	const char *end;

	while ((s = next_name(s, b)) != NULL) {
		s += 2;
		if ((end = strstr(s, "}}")) == NULL)
			break; /* not so: shape_template() */
		if (add_field(b, rec, s, (size_t)(end - s), why) == -1)
			return -1;
		s = end + 2;
	}
	return 0;
}
