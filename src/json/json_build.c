/*
 * Down from the outermost value; each was checked when the one around it was,
 * so no key stands twice in an object.  room holds a key or a string while it
 * is taken over, and is used again for each.
 */
#include "json/json_build.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/msg.h"
#include "json/json.h"
#include "json/scan.h"

static struct json_object *build(const struct scan_value *v, struct buf *room);

static struct json_object *
build_string(const struct scan_value *v, struct buf *room)
{
	if (scan_is_plain(v))
		return json_new_strn(v->at + 1, v->len - 2);
	buf_clear(room);
	scan_text(v, room);
	return json_new_strn(room->data, room->len);
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
build_array(const struct scan_value *v, struct buf *room)
{
	struct json_object *list = json_new_array();
	const char *at = v->at + 1, *end = v->at + v->len;
	struct scan_value item;

	while (scan_value(&item, at, (size_t)(end - at))) {
		if (item.at[0] == 'n')
			json_push_null(list);
		else
			json_push(list, build(&item, room));
		at += item.len + 1; /* its comma, or the end */
	}
	return list;
}

void
json_build_member(struct json_object *obj, const struct scan_value *key,
    const struct scan_value *v, struct buf *room)
{
	struct scan_value quoted = {key->at - 1, key->len + 2};
	struct json_object *value = build(v, room);

	buf_clear(room);
	scan_text(&quoted, room);
	if ((value == NULL && v->at[0] != 'n') ||
	    json_object_object_add_ex(obj, room->data, value,
	    JSON_C_OBJECT_ADD_KEY_IS_NEW) != 0)
		die(EXIT_ENV, "out of memory");
}

static struct json_object *
build_members(const struct scan *s, struct buf *room)
{
	struct json_object *obj = json_new_object();
	size_t i;

	for (i = 0; i < s->n; i++)
		json_build_member(obj, &s->key[i], &s->value[i], room);
	return obj;
}

static struct json_object *
build_object(const struct scan_value *v, struct buf *room)
{
	struct scan s;

	scan_object(&s, v->at, v->len);
	return build_members(&s, room);
}

static struct json_object *
build(const struct scan_value *v, struct buf *room)
{
	switch (v->at[0]) {
	case '{':
		return build_object(v, room);
	case '[':
		return build_array(v, room);
	case '"':
		return build_string(v, room);
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
	struct json_object *built = NULL;
	struct buf room = BUF_INIT;
	struct scan_value v;
	struct scan s;

	if (len > 0 && text[0] == '{') { /* most are: looked at but once */
		if (scan_object(&s, text, len))
			built = build_members(&s, &room);
	} else if (scan_value(&v, text, len) && v.len == len) {
		built = build(&v, &room);
	}
	buf_free(&room);
	return built;
}
