/*
 * The strings that are taken out of a record that is text lie in a buffer that
 * has room for all of them, so that none moves.
 */
#include "json/record_part.h"

#include <string.h>

#include "json/json_build.h"

int
recpart_has(const struct recpart *p, enum rec_field f)
{
	return p->line != NULL ? p->at[f].at != NULL :
	    rec_get(p->rec, f) != NULL;
}

static const char *
whole_str(struct json_object *v, size_t *len)
{
	if (!json_object_is_type(v, json_type_string))
		return NULL;
	if (len != NULL)
		*len = (size_t)json_object_get_string_len(v);
	return json_object_get_string(v);
}

const char *
recpart_str(struct recpart *p, enum rec_field f, size_t *len)
{
	size_t from;

	if (p->line == NULL)
		return whole_str(rec_get(p->rec, f), len);
	if (p->str[f] == NULL) {
		if (p->at[f].at == NULL || *p->at[f].at != '"')
			return NULL;
		from = p->room.len;
		scan_text(&p->at[f], &p->room);
		p->str[f] = p->room.data + from;
		p->len_of[f] = p->room.len++ - from; /* its NUL stays */
	}
	if (len != NULL)
		*len = p->len_of[f];
	return p->str[f];
}

const struct scan_value *
recpart_quoted(const struct recpart *p, enum rec_field f)
{
	const struct scan_value *v = &p->at[f];

	return p->line != NULL && v->at != NULL && scan_is_string(v) ? v : NULL;
}

const struct scan_breaks *
recpart_breaks(const struct recpart *p)
{
	return p->line != NULL ? p->breaks : NULL;
}

int64_t
recpart_int(struct recpart *p, enum rec_field f, int64_t dflt)
{
	if (p->line == NULL)
		return rec_int(p->rec, f, dflt);
	return p->at[f].at != NULL ? scan_int(&p->at[f], dflt) : dflt;
}

/* Bytes of a string, a number or a word that begins at s; its text is right. */
static size_t
bare_len(const char *s)
{
	size_t n = 1;

	if (*s != '"') {
		while (s[n] != ',' && s[n] != ']')
			n++;
		return n;
	}
	for (; s[n] != '"'; n++)
		n += s[n] == '\\';
	return n + 1;
}

/* The item of a list in its text that begins at i; 0 after the last. */
static int
item_at(const struct scan_value *list, size_t i, struct scan_value *item)
{
	const char *s;

	if (list->at == NULL || list->at[0] != '[' || i >= list->len)
		return 0;
	s = list->at + i;
	if (*s == ']')
		return 0;
	if (*s == '[' || *s == '{')
		return scan_value(item, s, list->len - i);
	*item = (struct scan_value){s, bare_len(s)};
	return 1;
}

static int
line_pair(const struct scan_value *list, int64_t pair[2])
{
	struct scan_value item;
	size_t at = 1, n;

	for (n = 0; item_at(list, at, &item); n++, at += item.len + 1) {
		if (n == 2)
			return 0;
		pair[n] = scan_int(&item, INT64_MIN);
		if (pair[n] == INT64_MIN)
			return 0;
	}
	return n == 2;
}

int
recpart_pair(struct recpart *p, enum rec_field f, int64_t pair[2])
{
	struct json_object *list, *item;
	size_t i;

	if (p->line != NULL)
		return line_pair(&p->at[f], pair);
	list = rec_get(p->rec, f);
	if (!json_object_is_type(list, json_type_array) ||
	    json_object_array_length(list) != 2)
		return 0;
	for (i = 0; i < 2; i++) {
		item = json_object_array_get_idx(list, i);
		if (!json_object_is_type(item, json_type_int))
			return 0;
		pair[i] = json_object_get_int64(item);
	}
	return 1;
}

static const char *
line_next(struct recpart *p, const struct scan_value *list, size_t *at)
{
	struct scan_value item;

	if (*at == 0)
		(*at)++; /* the bracket */
	while (item_at(list, *at, &item)) {
		*at += item.len + 1;
		if (!scan_is_string(&item))
			continue;
		buf_clear(&p->scratch);
		scan_text(&item, &p->scratch);
		return p->scratch.data;
	}
	return NULL;
}

const char *
recpart_next(struct recpart *p, enum rec_field f, size_t *at)
{
	struct json_object *list, *item;

	if (p->line != NULL)
		return line_next(p, &p->at[f], at);
	list = rec_get(p->rec, f);
	if (!json_object_is_type(list, json_type_array))
		return NULL;
	while (*at < json_object_array_length(list)) {
		item = json_object_array_get_idx(list, (*at)++);
		if (json_object_is_type(item, json_type_string))
			return json_object_get_string(item);
	}
	return NULL;
}

struct json_object *
recpart_get(struct recpart *p, enum rec_field f)
{
	struct json_object *v;

	if (p->line == NULL)
		return rec_get(p->rec, f);
	if (p->at[f].at == NULL)
		return NULL;
	if (p->made == NULL)
		p->made = json_new_object();
	else if ((v = json_object_object_get(p->made, rec_path(f))) != NULL)
		return v;
	v = json_build(p->at[f].at, p->at[f].len);
	json_put(p->made, rec_path(f), v);
	return v;
}

const char *
recpart_id(struct recpart *p, char buf[32])
{
	const struct scan_value *v = &p->at[REC_ID];

	if (p->line == NULL)
		return rec_id(p->rec, buf);
	if (v->at == NULL || scan_is_string(v))
		return recpart_str(p, REC_ID, NULL);
	memcpy(buf, v->at, v->len); /* at most 18 digits and a sign */
	buf[v->len] = '\0';
	return buf;
}

const struct scan_value *
recpart_member(const struct recpart *p, const char *name)
{
	return p->line != NULL && name != NULL ? scan_get(&p->scan, name) :
	    NULL;
}

/* Is it the name, or the key of the member that a dotted one lies in? */
static int
leads_to(const struct scan_value *key, const char *name)
{
	return name != NULL && strncmp(key->at, name, key->len) == 0 &&
	    (name[key->len] == '\0' || strcspn(name, ".") == key->len);
}

struct json_object *
recpart_named(struct recpart *p)
{
	const struct scan *s = &p->scan;
	size_t i;

	if (p->line == NULL)
		return p->rec;
	if (p->named != NULL)
		return p->named;
	p->named = json_new_object();
	for (i = 0; i < s->n; i++)
		if (leads_to(&s->key[i], p->names[0]) ||
		    leads_to(&s->key[i], p->names[1]) ||
		    leads_to(&s->key[i], p->names[2]))
			json_build_member(p->named, &s->key[i], &s->value[i],
			    &p->scratch);
	return p->named;
}
