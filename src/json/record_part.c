/*
 * A field that rg-check replaces would have to be cut out of the text, so a
 * record that has such a one is read whole: it was checked before.
 *
 * The fields that may be asked for are found once, when a line is read.  Which
 * member is which field is known from the line before, if it has the same keys.
 */
#include "json/record_part.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "json/jsonl.h"
#include "json/scan_keys.h"

/* A field, and the last part of its path. */
struct field {
	enum rec_field f;
	const char *name; /* NULL: not found yet */
	size_t len;
};

/* What is looked at, in the order in which it mostly comes. */
static struct field top[] = {{.f = REC_ID}, {.f = REC_ATTEMPT},
	{.f = REC_PLAN}, {.f = REC_PROMPT}, {.f = REC_MESSAGES},
	{.f = REC_REPLY}, {.f = REC_ERROR}, {.f = REC_REVIEW},
	{.f = REC_CHECK}, {.f = REC_JUDGEMENT}};
static struct field in_plan[] = {{.f = REC_PLAN_RATING},
	{.f = REC_PLAN_PRODUCT}, {.f = REC_PLAN_CATEGORY},
	{.f = REC_PLAN_LENGTH}, {.f = REC_PLAN_ASPECTS},
	{.f = REC_PLAN_LANGUAGE}};
static struct field in_reply[] = {{.f = REC_REPLY_TEXT}};
static struct field in_error[] = {{.f = REC_ERROR_CLASS},
	{.f = REC_ERROR_MESSAGE}};
static struct field in_judgement[] = {{.f = REC_JUDGEMENT_ERROR}};

#define ROOM 64 /* bytes that scan_text() asks for besides */
#define LEN(list) (sizeof(list) / sizeof((list)[0]))

/* The objects that something is wanted of. */
static const struct {
	enum rec_field f;
	struct field *list; /* what is looked at in it */
	size_t n;
} inner[RECPART_INNER] = {
	{REC_PLAN, in_plan, LEN(in_plan)},
	{REC_REPLY, in_reply, LEN(in_reply)},
	{REC_ERROR, in_error, LEN(in_error)},
	{REC_JUDGEMENT, in_judgement, LEN(in_judgement)},
	{REC_SCHEMA, NULL, 0},
};

/* The keys that an object had in the line before, and what they are. */
struct recpart_known {
	struct scan_keys keys;
	enum rec_field field[SCAN_MEMBERS]; /* or REC_FIELDS: none */
};

static void
find_names(struct field *list, size_t n)
{
	const char *path, *dot;
	size_t i;

	for (i = 0; i < n; i++) {
		path = rec_path(list[i].f);
		dot = strrchr(path, '.');
		list[i].name = dot != NULL ? dot + 1 : path;
		list[i].len = strlen(list[i].name);
	}
}

/* Which field of a list a key is; or none. */
static enum rec_field
field_of(const struct scan_value *key, const struct field *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (key->len == list[i].len &&
		    memcmp(key->at, list[i].name, key->len) == 0)
			return list[i].f;
	return REC_FIELDS;
}

/* Note the members of an object that are fields of a list and not null. */
static void
note(struct recpart *p, struct recpart_known *k, const struct scan *s,
    const struct field *list, size_t n)
{
	enum rec_field f;
	size_t i;

	for (i = 0; k->keys.anew && i < s->n; i++)
		k->field[i] = field_of(&s->key[i], list, n);
	k->keys.anew = 0;
	for (i = 0; i < s->n; i++) {
		f = k->field[i];
		if (f != REC_FIELDS && s->value[i].at[0] != 'n')
			p->at[f] = s->value[i];
	}
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
	const enum rec_field *field = p->known[RECPART_INNER].field;
	const struct scan *s = &p->scan;
	size_t i;

	note(p, &p->known[RECPART_INNER], s, top, LEN(top));
	for (i = 0; i < s->n; i++)
		if (field[i] == REC_REVIEW || field[i] == REC_CHECK ||
		    (field[i] == REC_ID && !is_id(&s->value[i])))
			return 0;
	return 1;
}

static void
note_inner(struct recpart *p)
{
	size_t k;

	for (k = 0; k < RECPART_INNER; k++)
		note(p, &p->known[k], &p->inner[k].members, inner[k].list,
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

/* Say what is wanted of a line. */
static void
ask(struct recpart *p)
{
	size_t k;

	p->known = mem_calloc(RECPART_INNER + 1, sizeof(*p->known));
	p->breaks = mem_alloc(sizeof(*p->breaks));
	for (k = 0; k < RECPART_INNER; k++) {
		p->inner[k].name = rec_path(inner[k].f);
		p->inner[k].keys = &p->known[k].keys;
		if (inner[k].list != NULL)
			find_names(inner[k].list, inner[k].n);
		else
			p->inner[k].last = &p->schema;
	}
	find_names(top, LEN(top));
}

/* Find the fields in the line; 0 if it must be read whole. */
static int
find_fields(struct recpart *p, const char *line, size_t len)
{
	if (!scan_nested(&p->scan, p->inner, &p->known[RECPART_INNER].keys,
		p->breaks, line, len) ||
	    (p->names[0] != NULL && !are_plain(&p->scan)))
		return 0;
	memset(p->at, 0, sizeof(p->at));
	if (!note_top(p))
		return 0;
	note_inner(p);
	return 1;
}

/* Read the line as text, if it can be. */
static int
read_text(struct recpart *p, const char *line, size_t len)
{
	size_t k;

	if (p->known == NULL)
		ask(p);
	if (find_fields(p, line, len))
		return 1;
	/* what it has may be neither this line's nor that of the one before */
	for (k = 0; k <= RECPART_INNER; k++)
		p->known[k].keys.n = 0;
	return 0;
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
	free(p->known);
	free(p->breaks);
	p->known = NULL;
	p->breaks = NULL;
	buf_free(&p->schema);
	buf_free(&p->room);
	buf_free(&p->scratch);
	buf_free(&p->out);
	buf_free(&p->joined);
}
