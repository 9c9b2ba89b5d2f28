/*
 * A member follows a comma, unless it follows the brace that opens its object.
 */
#include "json/record_text.h"

#include <assert.h>
#include <inttypes.h>
#include <string.h>

/* Append the name of a member, n bytes, and what stands before and behind. */
static void
name(struct buf *out, const char *s, size_t n)
{
	char *to;

	buf_reserve(out, n + 4);
	to = out->data + out->len;
	if (to[-1] != '{')
		*to++ = ',';
	*to++ = '"';
	memcpy(to, s, n);
	memcpy(to + n, "\":", 3);
	out->len = (size_t)(to + n + 2 - out->data);
}

/* The last part of the path of each field, once it was asked for. */
static struct last {
	const char *name;
	size_t len;
} lasts[REC_FIELDS];

static void
field(struct buf *out, enum rec_field f)
{
	struct last *last = &lasts[f];
	const char *path, *dot;

	if (last->name == NULL) {
		path = rec_path(f);
		dot = strrchr(path, '.');
		last->name = dot != NULL ? dot + 1 : path;
		last->len = strlen(last->name);
	}
	name(out, last->name, last->len);
}

void
rectext_begin(struct buf *out, const char *text, size_t len)
{
	assert(len >= 2 && text[len - 1] == '}');
	buf_clear(out);
	buf_add(out, text, len - 1);
}

void
rectext_open(struct buf *out, enum rec_field f)
{
	const char *path = rec_path(f), *end = strrchr(path, '.'), *from = end;

	assert(end != NULL);
	while (from > path && from[-1] != '.')
		from--;
	name(out, from, (size_t)(end - from));
	buf_addc(out, '{');
}

void
rectext_object(struct buf *out, enum rec_field f)
{
	field(out, f);
	buf_addc(out, '{');
}

void
rectext_str(struct buf *out, enum rec_field f, const char *s)
{
	rectext_strn(out, f, s, strlen(s));
}

void
rectext_strn(struct buf *out, enum rec_field f, const char *s, size_t len)
{
	field(out, f);
	json_quote(out, s, len);
}

void
rectext_bare(struct buf *out, enum rec_field f, const char *s, size_t len)
{
	char *to;

	field(out, f);
	buf_reserve(out, len + 2);
	to = out->data + out->len;
	*to++ = '"';
	memcpy(to, s, len);
	memcpy(to + len, "\"", 2);
	out->len += len + 2;
}

void
rectext_int(struct buf *out, enum rec_field f, int64_t i)
{
	field(out, f);
	buf_addf(out, "%" PRId64, i);
}

void
rectext_json(struct buf *out, enum rec_field f, const char *json)
{
	rectext_jsonn(out, f, json, strlen(json));
}

void
rectext_jsonn(struct buf *out, enum rec_field f, const char *json, size_t len)
{
	field(out, f);
	buf_add(out, json, len);
}

void
rectext_close(struct buf *out)
{
	buf_addc(out, '}');
}
