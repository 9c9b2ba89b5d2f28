/*
 * What is added to a record that is text is written behind it as it comes, or
 * rather behind its last two bytes: the brace that ends it is replaced, and the
 * one before tells whether a comma is needed.  Of objects, at most one is open.
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
		rectext_begin(&p->out, p->line + p->len - 2, 2);
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

void
recpart_pieces(struct recpart *p, struct scan_value piece[2])
{
	piece[0] = (struct scan_value){p->line, p->len};
	piece[1] = (struct scan_value){"", 0};
	if (p->line == NULL)
		piece[0].at = json_text(p->rec, &piece[0].len);
	if (p->line == NULL || p->out.len == 0)
		return;
	p->out.len = p->used;
	if (p->open != REC_FIELDS)
		rectext_close(&p->out);
	rectext_close(&p->out);
	piece[0].len -= 2;
	piece[1] = (struct scan_value){p->out.data, p->out.len};
}

const char *
recpart_text(struct recpart *p, size_t *len)
{
	struct scan_value piece[2];

	recpart_pieces(p, piece);
	*len = piece[0].len + piece[1].len;
	if (piece[1].len == 0)
		return piece[0].at;
	buf_clear(&p->joined);
	buf_add(&p->joined, piece[0].at, piece[0].len);
	buf_add(&p->joined, piece[1].at, piece[1].len);
	return p->joined.data;
}
