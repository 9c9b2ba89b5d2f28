/*
 * A field that rg-check replaces would have to be cut out of the text, so a
 * record that has such a one is read whole: it was checked before.
 *
 * The fields that may be asked for are found once, when a line is read.  The
 * strings that are taken out lie in a buffer that has room for all of them, so
 * that none moves.
 */
#include "json/record_part.h"

#include <string.h>

#include "json/json_build.h"
#include "json/jsonl.h"

/* What is looked at in a line. */
static const enum rec_field top[] = {REC_ID, REC_ATTEMPT, REC_PLAN,
	REC_PROMPT, REC_MESSAGES, REC_REPLY, REC_ERROR, REC_REVIEW, REC_CHECK,
	REC_JUDGEMENT};
static const enum rec_field in_plan[] = {REC_PLAN_RATING, REC_PLAN_PRODUCT,
	REC_PLAN_CATEGORY, REC_PLAN_LENGTH, REC_PLAN_ASPECTS,
	REC_PLAN_LANGUAGE};
static const enum rec_field in_reply[] = {REC_REPLY_TEXT};
static const enum rec_field in_error[] = {REC_ERROR_CLASS, REC_ERROR_MESSAGE};
static const enum rec_field in_judgement[] = {REC_JUDGEMENT_ERROR};

#define ROOM 64 /* bytes that scan_text() asks for besides */
#define LEN(list) (sizeof(list) / sizeof((list)[0]))

/* The objects that are looked into. */
static const struct {
	enum rec_field f;
	const enum rec_field *list; /* what is looked at in it */
	size_t n;
} inner[RECPART_INNER] = {
	{REC_PLAN, in_plan, LEN(in_plan)},
	{REC_REPLY, in_reply, LEN(in_reply)},
	{REC_ERROR, in_error, LEN(in_error)},
	{REC_JUDGEMENT, in_judgement, LEN(in_judgement)},
};

/* The last part of a path. */
static const char *
name_of(enum rec_field f)
{
	static const char *names[REC_FIELDS];
	const char *dot;

	if (names[f] == NULL) {
		dot = strrchr(rec_path(f), '.');
		names[f] = dot != NULL ? dot + 1 : rec_path(f);
	}
	return names[f];
}

/* Note a member if it is not null: which field of a list it is, or none. */
static enum rec_field
note(struct recpart *p, const struct scan_value *key,
    const struct scan_value *v, const enum rec_field *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (scan_is(key, name_of(list[i]))) {
			if (v->at[0] != 'n')
				p->at[list[i]] = *v;
			return list[i];
		}
	return REC_FIELDS;
}

/* Is a string or a whole number there, or nothing? */
static int
is_id(const struct scan_value *v)
{
	return scan_is_string(v) ||
	    ((v->at[0] == '-' || (v->at[0] >= '0' && v->at[0] <= '9')) &&
		memchr(v->at, '.', v->len) == NULL);
}

/* Note the members of the line: 0 if one of them would be replaced. */
static int
note_top(struct recpart *p)
{
	const struct scan *s = &p->scan;
	enum rec_field f;
	size_t i;

	for (i = 0; i < s->n; i++) {
		f = note(p, &s->key[i], &s->value[i], top, LEN(top));
		if (f == REC_REVIEW || f == REC_CHECK ||
		    (f == REC_ID && !is_id(&s->value[i])))
			return 0;
	}
	return 1;
}

static void
note_inner(struct recpart *p)
{
	const struct scan *s;
	size_t i, k;

	for (k = 0; k < RECPART_INNER; k++)
		for (s = &p->inner[k].members, i = 0; i < s->n; i++)
			note(p, &s->key[i], &s->value[i], inner[k].list,
			    inner[k].n);
}

/* Is no key written otherwise than a name is? */
static int
are_plain(const struct scan *s)
{
	size_t i;

	for (i = 0; i < s->n; i++)
		if (memchr(s->key[i].at, '\\', s->key[i].len) != NULL)
			return 0;
	return 1;
}

/* Read the line as text, if it can be. */
static int
read_text(struct recpart *p, const char *line, size_t len)
{
	size_t k;

	for (k = 0; k < RECPART_INNER; k++)
		p->inner[k].name = rec_path(inner[k].f);
	if (!scan_nested(&p->scan, p->inner, line, len) ||
	    (p->names[0] != NULL && !are_plain(&p->scan)))
		return 0;
	memset(p->at, 0, sizeof(p->at));
	if (!note_top(p))
		return 0;
	note_inner(p);
	return 1;
}

void
recpart_take(struct recpart *p, struct json_object *rec)
{
	p->rec = rec;
	p->line = NULL;
}

int
recpart_read(struct recpart *p, const char *line, size_t len,
    const char **why)
{
	recpart_take(p, NULL);
	if (p->whole || !read_text(p, line, len))
		return jl_parse(line, len, &p->rec, why);
	p->line = line;
	p->len = len;
	p->open = REC_FIELDS;
	memset(p->str, 0, sizeof(p->str));
	buf_clear(&p->room);
	buf_reserve(&p->room, len + ROOM);
	buf_clear(&p->out);
	return 1;
}

void
recpart_done(struct recpart *p)
{
	json_object_put(p->rec);
	json_object_put(p->made);
	json_object_put(p->named);
	p->rec = p->made = p->named = NULL;
}

void
recpart_free(struct recpart *p)
{
	recpart_done(p);
	buf_free(&p->room);
	buf_free(&p->scratch);
	buf_free(&p->out);
}

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
	size_t from = p->room.len;

	if (p->line == NULL)
		return whole_str(rec_get(p->rec, f), len);
	if (p->str[f] == NULL && p->at[f].at != NULL &&
	    scan_is_string(&p->at[f])) {
		scan_text(&p->at[f], &p->room);
		p->str[f] = p->room.data + from;
		p->len_of[f] = p->room.len++ - from; /* its NUL stays */
	}
	if (len != NULL && p->str[f] != NULL)
		*len = p->len_of[f];
	return p->str[f];
}

int64_t
recpart_int(struct recpart *p, enum rec_field f, int64_t dflt)
{
	if (p->line == NULL)
		return rec_int(p->rec, f, dflt);
	return p->at[f].at != NULL ? scan_int(&p->at[f], dflt) : dflt;
}

/* The item of a list in its text that begins at i; 0 after the last. */
static int
item_at(const struct scan_value *list, size_t i, struct scan_value *item)
{
	return list->at != NULL && list->at[0] == '[' && i < list->len &&
	    scan_value(item, list->at + i, list->len - i);
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

/* Is it the key of the member that a dotted name lies in? */
static int
leads_to(const struct scan_value *key, const char *name)
{
	return name != NULL && strcspn(name, ".") == key->len &&
	    memcmp(key->at, name, key->len) == 0;
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
