/*
 * From the bytes of an answer to a model_reply: what every protocol has in
 * common.  A body is parsed as it is; if that fails, once more with what is
 * no UTF-8 replaced.
 */
#include <stdlib.h>
#include <string.h>

#include "ground/clean.h"
#include "ground/mem.h"
#include "json/json_mend.h"
#include "model/model_row.h"
#include "model/retry.h"

#define WORD_MAX_LEN 256 /* bytes of a name, an id, a word */

char *
model_string(struct json_object *v)
{
	struct buf out = BUF_INIT;

	if (!json_object_is_type(v, json_type_string))
		return NULL;
	clean_text(&out, json_object_get_string(v),
	    (size_t)json_object_get_string_len(v));
	return buf_take(&out);
}

char *
model_word(struct json_object *v)
{
	if (!json_object_is_type(v, json_type_string))
		return NULL;
	return clean_line(json_object_get_string(v),
	    (size_t)json_object_get_string_len(v), WORD_MAX_LEN);
}

void
model_content(struct json_object *content, struct buf *out)
{
	struct json_object *part;
	const char *type;
	size_t i, n;

	if (json_object_is_type(content, json_type_string)) {
		clean_text(out, json_object_get_string(content),
		    (size_t)json_object_get_string_len(content));
		return;
	}
	n = json_object_is_type(content, json_type_array) ?
	    json_object_array_length(content) : 0;
	for (i = 0; i < n; i++) {
		part = json_object_array_get_idx(content, i);
		type = json_str(part, "type");
		part = json_get(part, "text");
		if ((type == NULL || strcmp(type, "text") == 0) &&
		    json_object_is_type(part, json_type_string))
			clean_text(out, json_object_get_string(part),
			    (size_t)json_object_get_string_len(part));
	}
}

int64_t
model_count(struct json_object *v, const char *path, int64_t dflt)
{
	double d = json_num(v, path, -1);

	return d >= 0 && d < 1e15 ? (int64_t)d : dflt;
}

void
model_settle(struct model_reply *out, int truncated)
{
	int empty = out->text[strspn(out->text, " \t\r\n")] == '\0';

	/* thoughts that were all there was used up the bound */
	if (empty && out->thought && (out->tokens_out < 0 ||
	    out->tokens_out <= out->tokens_reasoning + 8))
		truncated = 1;
	if (truncated) {
		out->outcome = OUT_TRUNCATED;
		out->message = mem_strdup(empty && out->thought ?
		    "no answer: its thoughts used up the bound" :
		    "the answer was cut off at the bound");
	} else if (empty) {
		out->empty = 1;
		out->message = mem_strdup("an empty reply");
	} else {
		out->outcome = OUT_OK;
	}
}

/*
 * A body that is no JSON may be so only for bytes that are no UTF-8 or for
 * numbers that are none.  It was paid for: read it without them.
 */
static struct json_object *
parse_mended(const char *body, size_t len, const char **why)
{
	struct buf clean = BUF_INIT, mended = BUF_INIT;
	struct json_object *v = NULL;

	clean_text(&clean, body, len);
	if (json_mend(&mended, clean.data, clean.len) > 0 ||
	    clean.len != len || memcmp(clean.data, body, len) != 0)
		v = json_read(mended.data, mended.len, why);
	buf_free(&clean);
	buf_free(&mended);
	return v;
}

/* The body as a value, or NULL; an array of one is taken off. */
static struct json_object *
parse(const char *body, size_t len)
{
	struct json_object *v, *one;
	const char *why;

	if (body == NULL)
		return NULL;
	if (len >= 3 && memcmp(body, "\xef\xbb\xbf", 3) == 0) {
		body += 3;
		len -= 3;
	}
	v = json_read(body, len, &why);
	if (why != NULL)
		v = parse_mended(body, len, &why);
	if (json_object_is_type(v, json_type_array) &&
	    json_object_array_length(v) == 1) {
		one = json_object_get(json_object_array_get_idx(v, 0));
		json_object_put(v);
		v = one;
	}
	return v;
}

int
model_came_whole(const struct model_answer *a)
{
	struct json_object *v;
	int whole;

	if (a->status < 200 || a->status >= 300)
		return 0;
	v = parse(a->body, a->len);
	whole = json_object_is_type(v, json_type_object);
	json_object_put(v);
	return whole;
}

/* A header's value as a malloc'ed line, or NULL. */
static char *
header_line(const char *headers, const char *name)
{
	const char *s;
	size_t len;

	s = retry_header(headers, name, &len);
	return s == NULL || len == 0 ? NULL : clean_line(s, len, WORD_MAX_LEN);
}

static char *
request_id(const char *headers, struct json_object *v)
{
	static const char *const names[] = {
		"x-request-id", "request-id", "x-generation-id"
	};
	static const char *const paths[] = {"request_id", "id", "responseId"};
	const char *s;
	char *id = NULL;
	size_t i;

	for (i = 0; id == NULL && i < sizeof(names) / sizeof(*names); i++)
		id = header_line(headers, names[i]);
	for (i = 0; id == NULL && i < sizeof(paths) / sizeof(*paths); i++)
		if ((s = json_str(v, paths[i])) != NULL && *s != '\0')
			id = clean_line(s, strlen(s), WORD_MAX_LEN);
	return id;
}

static int
should_retry(const char *headers)
{
	const char *s;
	size_t len;

	s = retry_header(headers, "x-should-retry", &len);
	if (s != NULL && len == 4 && memcmp(s, "true", 4) == 0)
		return 1;
	return s != NULL && len == 5 && memcmp(s, "false", 5) == 0 ? 0 : -1;
}

/*
 * What holds an error that came after all was well so far: the body, or its
 * first choice; NULL if there is none.
 */
static struct json_object *
error_holder(struct json_object *v)
{
	struct json_object *list = json_get(v, "choices"), *error;
	int pass;

	for (pass = 0; pass < 2; pass++) {
		error = json_get(v, "error");
		if ((json_object_is_type(error, json_type_object) &&
		    json_object_object_length(error) > 0) ||
		    (json_object_is_type(error, json_type_string) &&
		    json_object_get_string_len(error) > 0))
			return v;
		if (!json_object_is_type(list, json_type_array) ||
		    json_object_array_length(list) == 0)
			break;
		v = json_object_array_get_idx(list, 0);
	}
	return NULL;
}

/* A reply of 2xx: an error all the same, or what it should be. */
static void
read_success(const struct provider *p, const struct model_answer *a,
    struct json_object *v, int64_t now, struct model_reply *out)
{
	struct json_object *model;

	out->outcome = OUT_MALFORMED;
	if (!json_object_is_type(v, json_type_object)) {
		out->message = mem_strdup(a->len == 0 ? "an empty body" :
		    "the body is no JSON object");
		return;
	}
	if (error_holder(v) != NULL) {
		model_fail(p, a, error_holder(v), now, out);
		return;
	}
	model = json_get(v, "model");
	out->model = model_word(model != NULL ? model :
	    json_get(v, "modelVersion"));
	model_row(p)->read(v, out);
}

void
model_read(const struct provider *p, const struct model_answer *a, int64_t now,
    struct model_reply *out)
{
	struct json_object *v;
	const char *text;

	memset(out, 0, sizeof(*out));
	out->status = a->status;
	out->tokens_in = out->tokens_out = -1;
	out->tokens_cached = out->tokens_reasoning = -1;
	out->wait_ms = -1;
	out->should_retry = should_retry(a->headers);
	retry_limits(a->headers, now, &out->limits);
	out->text = mem_strdup("");
	v = parse(a->body, a->len);
	out->request_id = request_id(a->headers, v);
	if (a->status >= 300) {
		model_fail(p, a, v, now, out);
	} else if (a->fault != OUT_OK || a->status < 200) {
		text = a->fault_text != NULL ? a->fault_text : "no reply";
		out->outcome = a->fault != OUT_OK ? a->fault : OUT_NETWORK;
		out->message = clean_line(text, strlen(text),
		    MODEL_MESSAGE_MAX);
	} else {
		read_success(p, a, v, now, out);
	}
	json_object_put(v);
}

void
model_reply_free(struct model_reply *r)
{
	free(r->text);
	free(r->finish);
	free(r->model);
	free(r->request_id);
	free(r->message);
	free(r->field);
	memset(r, 0, sizeof(*r));
}
