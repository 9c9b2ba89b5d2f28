/*
 * Values are made and put where they belong.  A value that could not be made
 * ends the program before it can be taken for null.
 */
#include "json/json.h"

#include <stdio.h>
#include <stdlib.h>

#include "ground/msg.h"

static struct json_object *
must(struct json_object *v)
{
	if (v == NULL)
		die(EXIT_ENV, "out of memory");
	return v;
}

void
json_put(struct json_object *obj, const char *key, struct json_object *value)
{
	if (json_object_object_add(obj, key, must(value)) != 0)
		die(EXIT_ENV, "out of memory");
}

void
json_put_str(struct json_object *obj, const char *key, const char *s)
{
	json_put(obj, key, json_object_new_string(s));
}

void
json_put_strn(struct json_object *obj, const char *key, const char *s,
    size_t len)
{
	json_put(obj, key, json_object_new_string_len(s, (int)len));
}

void
json_put_int(struct json_object *obj, const char *key, int64_t i)
{
	json_put(obj, key, json_object_new_int64(i));
}

struct json_object *
json_new_num(double d)
{
	char text[32];
	int digits;

	for (digits = 15; digits < 17; digits++) {
		snprintf(text, sizeof(text), "%.*g", digits, d);
		if (strtod(text, NULL) == d)
			break;
	}
	snprintf(text, sizeof(text), "%.*g", digits, d);
	return must(json_object_new_double_s(d, text));
}

void
json_put_num(struct json_object *obj, const char *key, double d)
{
	json_put(obj, key, json_new_num(d));
}

void
json_put_null(struct json_object *obj, const char *key)
{
	if (json_object_object_add(obj, key, NULL) != 0)
		die(EXIT_ENV, "out of memory");
}

void
json_put_or_null(struct json_object *obj, const char *key,
    struct json_object *value)
{
	if (json_object_object_add(obj, key, value) != 0)
		die(EXIT_ENV, "out of memory");
}

void
json_put_str_or_null(struct json_object *obj, const char *key, const char *s)
{
	json_put_or_null(obj, key, s != NULL ? json_new_str(s) : NULL);
}

void
json_push(struct json_object *arr, struct json_object *value)
{
	if (json_object_array_add(arr, must(value)) != 0)
		die(EXIT_ENV, "out of memory");
}

void
json_push_null(struct json_object *arr)
{
	if (json_object_array_add(arr, NULL) != 0)
		die(EXIT_ENV, "out of memory");
}

struct json_object *
json_new_object(void)
{
	return must(json_object_new_object());
}

struct json_object *
json_new_array(void)
{
	return must(json_object_new_array());
}

struct json_object *
json_new_str(const char *s)
{
	return must(json_object_new_string(s));
}

struct json_object *
json_new_strn(const char *s, size_t len)
{
	return must(json_object_new_string_len(s, (int)len));
}

void
json_lay(struct json_object *under, struct json_object *over)
{
	struct json_object *old;

	if (over == NULL)
		return;
	json_object_object_foreach(over, key, value) {
		if (value == NULL) {
			json_put_null(under, key);
			continue;
		}
		if (!json_object_is_type(value, json_type_object)) {
			json_put(under, key, json_object_get(value));
			continue;
		}
		old = json_object_object_get(under, key);
		if (!json_object_is_type(old, json_type_object))
			json_put(under, key, old = json_new_object());
		json_lay(old, value);
	}
}
