/*
 * A field that rg-check replaces would have to be cut out of the text, so a
 * record that has such a one is read whole: it was checked before.
 */
#include "json/record_part.h"

#include <string.h>

#include "json/json_build.h"
#include "json/jsonl.h"
#include "json/record.h"
#include "json/record_text.h"

static const enum rec_field looked_at[] = {REC_ID, REC_ATTEMPT, REC_PLAN,
	REC_PROMPT, REC_MESSAGES, REC_ERROR, REC_JUDGEMENT};

static const enum rec_field added[] = {REC_ID, REC_REVIEW, REC_CHECK};

/* Is it the key at the top of a dotted name? */
static int
is_named(const struct scan_value *key, const char *name)
{
	return strcspn(name, ".") == key->len &&
	    memcmp(key->at, name, key->len) == 0;
}

static int
is_looked_at(const struct recpart *p, const struct scan_value *key)
{
	size_t i;

	for (i = 0; i < sizeof(looked_at) / sizeof(looked_at[0]); i++)
		if (is_named(key, rec_path(looked_at[i])))
			return 1;
	for (i = 0; i < sizeof(p->names) / sizeof(p->names[0]); i++)
		if (p->names[i] != NULL && is_named(key, p->names[i]))
			return 1;
	/* one with escapes may be any of them */
	return memchr(key->at, '\\', key->len) != NULL;
}

/* Nothing that is there will be replaced. */
static int
is_only_added_to(const struct scan *s)
{
	const struct scan_value *id = scan_get(s, rec_path(REC_ID));

	if (id != NULL && strchr("\"-0123456789", id->at[0]) == NULL)
		return 0;
	return scan_get(s, rec_path(REC_REVIEW)) == NULL &&
	    scan_get(s, rec_path(REC_CHECK)) == NULL;
}

/* Of a reply, the text. */
static struct json_object *
reply_text(struct recpart *p, const struct scan_value *v)
{
	const char *name = strrchr(rec_path(REC_REPLY_TEXT), '.') + 1;
	struct json_object *reply = json_new_object();
	struct scan s;
	size_t i;

	if (scan_object(&s, v->at, v->len))
		for (i = 0; i < s.n; i++)
			if (is_named(&s.key[i], name))
				json_build_member(reply, &s.key[i],
				    &s.value[i], &p->out);
	return reply;
}

static struct json_object *
build(struct recpart *p)
{
	struct json_object *rec = json_new_object();
	const struct scan *s = &p->scan;
	size_t i;

	for (i = 0; i < s->n; i++)
		if (is_looked_at(p, &s->key[i]))
			json_build_member(rec, &s->key[i], &s->value[i],
			    &p->out);
		else if (is_named(&s->key[i], rec_path(REC_REPLY)))
			rec_put(rec, REC_REPLY, reply_text(p, &s->value[i]));
	return rec;
}

int
recpart_read(struct recpart *p, const char *line, size_t len,
    const char **why)
{
	p->rec = NULL;
	p->line = NULL;
	if (p->whole || !scan_object(&p->scan, line, len) ||
	    !is_only_added_to(&p->scan))
		return jl_parse(line, len, &p->rec, why);
	p->line = line;
	p->len = len;
	p->rec = build(p);
	return 1;
}

const char *
recpart_text(struct recpart *p, size_t *len)
{
	struct json_object *v;
	size_t i, n;

	if (p->line == NULL)
		return json_text(p->rec, len);
	rectext_begin(&p->out, p->line, p->len);
	for (i = 0; i < sizeof(added) / sizeof(added[0]); i++) {
		v = rec_get(p->rec, added[i]);
		if (v != NULL && scan_get(&p->scan, rec_path(added[i])) == NULL)
			rectext_json(&p->out, added[i], json_text(v, &n));
	}
	rectext_close(&p->out);
	*len = p->out.len;
	return p->out.data;
}

void
recpart_done(struct recpart *p)
{
	json_object_put(p->rec);
	p->rec = NULL;
}

void
recpart_free(struct recpart *p)
{
	recpart_done(p);
	buf_free(&p->out);
}
