/*
 * What is added to a record that is text is written behind it as it comes; of
 * objects, at most one is open.
 */
#include "json/record_part.h"
#include "json/record_text.h"

/* The object that a field stands in; none if it is the record. */
static enum rec_field
outer(enum rec_field f)
{
	if (f >= REC_REVIEW_TITLE && f <= REC_REVIEW_RATING)
		return REC_REVIEW;
	if (f == REC_CHECK_VERDICT || f == REC_CHECK_REASONS)
		return REC_CHECK;
	return REC_FIELDS;
}

/* Make it so that the field can be written. */
static void
begin(struct recpart *p, enum rec_field f)
{
	if (p->out.len == 0)
		rectext_begin(&p->out, p->line, p->len);
	else
		p->out.len = p->used;
	if (p->open == outer(f))
		return;
	if (p->open != REC_FIELDS)
		rectext_close(&p->out);
	p->open = outer(f);
	if (p->open != REC_FIELDS)
		rectext_object(&p->out, p->open);
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
recpart_put_bare(struct recpart *p, enum rec_field f,
    const struct scan_value *text)
{
	if (p->line == NULL) {
		rec_put(p->rec, f, json_new_strn(text->at, text->len));
		return;
	}
	begin(p, f);
	rectext_bare(&p->out, f, text->at, text->len);
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
