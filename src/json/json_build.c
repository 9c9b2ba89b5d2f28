/*
 * Down from the outermost value; each was checked when the one around it was.
 */
#include "json/json_build.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "json/json.h"
#include "json/scan.h"

static struct json_object *build(const struct scan_value *v);

static struct json_object *
build_string(const struct scan_value *v)
{
	struct buf text = BUF_INIT;
	struct json_object *s;

	if (scan_is_plain(v))
		return json_new_strn(v->at + 1, v->len - 2);
	scan_text(v, &text);
	s = json_new_strn(text.data, text.len);
	buf_free(&text);
	return s;
}

static struct json_object *
build_number(const struct scan_value *v)
{
	struct json_object *number;
	char *text;

	if (memchr(v->at, '.', v->len) == NULL)
		return json_object_new_int64(scan_int(v, 0));
	text = mem_strndup(v->at, v->len);
	number = json_object_new_double_s(strtod(text, NULL), text);
	free(text);
	return number;
}

static struct json_object *
build_array(const struct scan_value *v)
{
	struct json_object *list = json_new_array();
	const char *at = v->at + 1, *end = v->at + v->len;
	struct scan_value item;

	while (scan_value(&item, at, (size_t)(end - at))) {
		if (item.at[0] == 'n')
			json_push_null(list);
		else
			json_push(list, build(&item));
		at += item.len + 1; /* its comma, or the end */
	}
	return list;
}

static void
build_member(struct json_object *obj, const struct scan_value *key,
    const struct scan_value *v)
{
	struct scan_value quoted = {key->at - 1, key->len + 2};
	struct buf name = BUF_INIT;

	scan_text(&quoted, &name);
	if (v->at[0] == 'n')
		json_put_null(obj, name.data);
	else
		json_put(obj, name.data, build(v));
	buf_free(&name);
}

static struct json_object *
build_object(const struct scan_value *v)
{
	struct json_object *obj = json_new_object();
	struct scan s;
	size_t i;

	scan_object(&s, v->at, v->len);
	for (i = 0; i < s.n; i++)
		build_member(obj, &s.key[i], &s.value[i]);
	return obj;
}

static struct json_object *
build(const struct scan_value *v)
{
	switch (v->at[0]) {
	case '{':
		return build_object(v);
	case '[':
		return build_array(v);
	case '"':
		return build_string(v);
	case 't':
	case 'f':
		return json_object_new_boolean(v->at[0] == 't');
	case 'n':
		return NULL;
	default:
		return build_number(v);
	}
}

struct json_object *
json_build(const char *text, size_t len)
{
	struct scan_value v;

	if (!scan_value(&v, text, len) || v.len != len)
		return NULL;
	return build(&v);
}
