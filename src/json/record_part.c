/*
 * A field that rg-check replaces would have to be cut out of the text, so a
 * record that has such a one is read whole: it was checked before.
 *
 * The fields that may be asked for are found once, when a line is read.
 */
#include "json/record_part.h"

#include <string.h>

#include "json/jsonl.h"

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

/*
 * Note a member if it is not null: which field of a list it is, or none.  The
 * search begins at *next, behind the field that was found last.
 */
static enum rec_field
note(struct recpart *p, const struct scan_value *key,
    const struct scan_value *v, const struct field *list, size_t n,
    size_t *next)
{
	size_t k, i = *next;

	for (k = 0; k < n; k++, i++) {
		if (i >= n)
			i = 0;
		if (key->len != list[i].len ||
		    memcmp(key->at, list[i].name, key->len) != 0)
			continue;
		*next = i + 1;
		if (v->at[0] != 'n')
			p->at[list[i].f] = *v;
		return list[i].f;
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
	size_t i, next = 0;
	enum rec_field f;

	for (i = 0; i < s->n; i++) {
		f = note(p, &s->key[i], &s->value[i], top, LEN(top), &next);
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
	size_t i, k, next;

	for (k = 0; k < RECPART_INNER; k++) {
		s = &p->inner[k].members;
		for (i = 0, next = 0; i < s->n; i++)
			note(p, &s->key[i], &s->value[i], inner[k].list,
			    inner[k].n, &next);
	}
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

	for (k = 0; k < RECPART_INNER; k++) {
		p->inner[k].name = rec_path(inner[k].f);
		if (inner[k].list != NULL)
			find_names(inner[k].list, inner[k].n);
		else
			p->inner[k].last = &p->schema;
	}
	find_names(top, LEN(top));
}

/* Read the line as text, if it can be. */
static int
read_text(struct recpart *p, const char *line, size_t len)
{
	if (p->inner[0].name == NULL)
		ask(p);
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
	buf_free(&p->schema);
	buf_free(&p->room);
	buf_free(&p->scratch);
	buf_free(&p->out);
}
