/*
 * A reply may be bare JSON, or have it within a Markdown fence, with talk
 * around it or after a model's thoughts: the first object that has a field of
 * a review is taken.
 */
#include <string.h>

#include "check/check_rule.h"

#define TRIES 16 /* braces that are tried: keeps the search linear */

static const char *const fields[] = {"title", "text", "rating"};

/* Where the object that begins at s[from] ends; n if it does not. */
static size_t
object_end(const char *s, size_t from, size_t n)
{
	size_t i, depth = 0;
	int quoted = 0;

	for (i = from; i < n; i++) {
		if (quoted) {
			if (s[i] == '\\')
				i++;
			else if (s[i] == '"')
				quoted = 0;
		} else if (s[i] == '"') {
			quoted = 1;
		} else if (s[i] == '{') {
			depth++;
		} else if (s[i] == '}' && --depth == 0) {
			return i + 1;
		}
	}
	return n;
}

static int
has_field(struct json_object *v)
{
	size_t i;

	for (i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		if (json_get(v, fields[i]) != NULL)
			return 1;
	return 0;
}

/* Read an object; anything else is NULL. */
static struct json_object *
read_object(const char *s, size_t n, const char **why)
{
	struct json_object *v = json_read(s, n, why);

	if (v == NULL || json_object_is_type(v, json_type_object))
		return v;
	json_object_put(v);
	*why = "not a JSON object";
	return NULL;
}

/* The first object in a text that looks like a review, else the first. */
static struct json_object *
search_object(const char *s, size_t n)
{
	struct json_object *v, *first = NULL;
	const char *brace, *why;
	size_t at = 0, end;
	int tries;

	for (tries = 0; tries < TRIES && at < n; tries++) {
		if ((brace = memchr(s + at, '{', n - at)) == NULL)
			break;
		at = (size_t)(brace - s);
		end = object_end(s, at, n);
		v = read_object(s + at, end - at, &why);
		at = v != NULL ? end : at + 1;
		if (v == NULL)
			continue;
		if (has_field(v)) {
			json_object_put(first);
			return v;
		}
		if (first == NULL)
			first = v;
		else
			json_object_put(v);
	}
	return first;
}

/* Skip the thoughts that some models put before their answer. */
static const char *
after_thoughts(const char *s, size_t n)
{
	const char *end;

	if (n < 6 || memmem(s, n < 64 ? n : 64, "<think", 6) == NULL)
		return s;
	end = memmem(s, n, "</think", 7);
	return end != NULL ? end + 7 : s;
}

struct json_object *
reply_object(const char *s, size_t n, const char **why)
{
	struct json_object *v;
	const char *from;

	if ((v = read_object(s, n, why)) != NULL)
		return v;
	/* what is wrong with prose as JSON is of no interest */
	if (n == 0 || s[0] != '{')
		*why = "not a JSON object";
	from = after_thoughts(s, n);
	return search_object(from, n - (size_t)(from - s));
}
