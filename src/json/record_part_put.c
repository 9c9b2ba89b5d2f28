/*
 * What is added to a record that is text is written behind it as it comes; of
 * objects, at most one is open.
 */
#include <assert.h>
#include <inttypes.h>
#include <string.h>

#include "json/record_part.h"
#include "json/record_text.h"

/* Length of the path of the object that a field stands in. */
static size_t
outer(enum rec_field f)
{
	const char *dot = strrchr(rec_path(f), '.');

	return dot != NULL ? (size_t)(dot - rec_path(f)) : 0;
}

static int
is_same_object(enum rec_field a, enum rec_field b)
{
	return outer(a) == outer(b) &&
	    strncmp(rec_path(a), rec_path(b), outer(a)) == 0;
}

/* Make it so that the field can be written. */
static void
begin(struct recpart *p, enum rec_field f)
{
	if (p->out.len == 0)
		rectext_begin(&p->out, p->line, p->len);
	else
		p->out.len = p->used;
	if (p->open != REC_FIELDS && !is_same_object(p->open, f)) {
		rectext_close(&p->out);
		p->open = REC_FIELDS;
	}
	if (p->open == REC_FIELDS && outer(f) > 0) {
		rectext_open(&p->out, f);
		p->open = f;
	}
}

void
recpart_put_str(struct recpart *p, enum rec_field f, const char *s,
    size_t len)
{
	if (p->line == NULL) {
		rec_put(p->rec, f, json_new_strn(s, len));
		return;
	}
	begin(p, f);
	rectext_strn(&p->out, f, s, len);
	p->used = p->out.len;
}

void
recpart_put_int(struct recpart *p, enum rec_field f, int64_t i)
{
	if (p->line == NULL) {
		rec_put_int(p->rec, f, i);
		return;
	}
	begin(p, f);
	rectext_int(&p->out, f, i);
	p->used = p->out.len;
}

void
recpart_put_text(struct recpart *p, enum rec_field f,
    const struct scan_value *text)
{
	const char *why;

	if (p->line == NULL) {
		rec_put(p->rec, f, json_read(text->at, text->len, &why));
		return;
	}
	begin(p, f);
	rectext_jsonn(&p->out, f, text->at, text->len);
	p->used = p->out.len;
}

void
recpart_put(struct recpart *p, enum rec_field f, struct json_object *v)
{
	struct scan_value text;

	if (p->line == NULL) {
		rec_put(p->rec, f, json_object_get(v));
		return;
	}
	text.at = json_text(v, &text.len);
	recpart_put_text(p, f, &text);
}

void
recpart_drop(struct recpart *p, enum rec_field f)
{
	if (p->line == NULL)
		rec_drop(p->rec, f);
}

const char *
recpart_text(struct recpart *p, size_t *len)
{
	if (p->line == NULL)
		return json_text(p->rec, len);
	if (p->out.len == 0) {
		*len = p->len;
		return p->line;
	}
	p->out.len = p->used;
	if (p->open != REC_FIELDS)
		rectext_close(&p->out);
	rectext_close(&p->out);
	*len = p->out.len;
	return p->out.data;
}
