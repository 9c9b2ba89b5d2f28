/*
 * What a reply that failed means.  Error bodies come in many shapes:
 *	{"error": {"message", "type", "code", "param", "status", "details"}}
 *	{"error": "text"}			vLLM, Ollama
 *	{"object": "error", "message", ...}	Mistral, flat
 *	{"detail": [{"loc", "msg", "type"}]}	422 of FastAPI servers
 *	{"detail": "text"}, {"message": "text"}	gateways
 * and as HTML or plain text, whatever Content-Type says.  They are brought
 * into one form first; what that means is in failure.c.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "ground/clean.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "model/failure.h"
#include "model/model_row.h"
#include "model/retry.h"

static const char *
word(struct json_object *v, const char *key)
{
	const char *s = json_str(v, key);

	return s == NULL ? "" : s;
}

/* "body.temperature: Extra inputs are not permitted; ..." */
static void
add_details(struct json_object *list, struct buf *out)
{
	struct json_object *item, *loc, *step;
	size_t i, k, n;

	for (i = 0; i < json_object_array_length(list) && i < 16; i++) {
		item = json_object_array_get_idx(list, i);
		loc = json_get(item, "loc");
		n = json_object_is_type(loc, json_type_array) ?
		    json_object_array_length(loc) : 0;
		if (out->len > 0)
			buf_adds(out, "; ");
		for (k = 0; k < n && k < 8; k++) {
			step = json_object_array_get_idx(loc, k);
			if (json_object_is_type(step, json_type_string))
				buf_addf(out, "%s%s", k > 0 ? "." : "",
				    json_object_get_string(step));
		}
		buf_addf(out, "%s%s", n > 0 ? ": " : "", word(item, "msg"));
	}
}

/* Everything an error body says in words. */
static void
add_message(struct json_object *v, const struct failure *f, struct buf *out)
{
	struct json_object *list = json_get(v, "detail");

	if (json_str(v, "error") != NULL)
		buf_adds(out, json_str(v, "error"));
	else if (json_str(f->error, "message") != NULL)
		buf_adds(out, json_str(f->error, "message"));
	else if (json_str(v, "detail") != NULL)
		buf_adds(out, json_str(v, "detail"));
	if (list == NULL) /* Mistral wraps it */
		list = json_get(f->error, "message.detail");
	if (json_object_is_type(list, json_type_array))
		add_details(list, out);
	if (json_str(f->error, "metadata.raw") != NULL)
		buf_addf(out, ": %s", json_str(f->error, "metadata.raw"));
}

/* Overwrite every place of a secret in text. */
static void
mask(char *text, const char *secret)
{
	size_t n;
	char *s;

	if (secret == NULL || (n = strlen(secret)) < 4)
		return;
	for (s = text; (s = strstr(s, secret)) != NULL; s += n)
		memset(s, '*', n);
}

static void
read_failure(const struct provider *p, const struct model_answer *a,
    struct json_object *v, struct failure *f)
{
	struct buf out = BUF_INIT;
	size_t len;

	memset(f, 0, sizeof(*f));
	f->headers = a->headers;
	f->error = json_get(v, "error");
	if (!json_object_is_type(f->error, json_type_object))
		f->error = v;
	f->type = word(f->error, "type");
	f->code = word(f->error, "code");
	f->param = word(f->error, "param");
	f->state = word(f->error, "status");
	f->status = a->status;
	add_message(v, f, &out);
	if (out.len == 0 && a->len > 0) {
		/* an error page: what does not fit in the message is cut off */
		len = a->len < 8192 ? a->len : 8192;
		clean_text(&out, a->body, len);
	}
	f->message = clean_line(buf_str(&out), out.len, MODEL_MESSAGE_MAX);
	buf_free(&out);
	mask(f->message, p->key);
}

/*
 * A hash that is equal for equal answers: of the words in which no digit
 * stands, since ids, times and counts differ from call to call.
 */
static uint64_t
sameness(const char *message)
{
	uint64_t h = 1;
	const char *s;
	size_t n, i;

	for (s = message; *s != '\0'; s += n) {
		n = strcspn(s, " ");
		for (i = 0; i < n && !isdigit((unsigned char)s[i]); i++)
			;
		if (i == n)
			h = hash64_seed(s, n, h);
		n += s[n] == ' ';
	}
	return h;
}

/*
 * What a refusal blames.  Of a schema that is not taken, where schemas are,
 * it is a word of JSON Schema, unless none but those were sent that the vendor
 * lists.
 */
static const char *
blamed(const struct provider *p, const struct failure *f)
{
	static const struct model_memory nothing;

	if (!failure_says(f, "invalid schema") &&
	    !failure_says(f, "invalid json schema") &&
	    !failure_says(f, "format.schema: "))
		return model_blames(f->code, f->param, f->message);
	return model_dialect(p, &nothing) == model_row(p)->dialect ? NULL :
	    "schema keyword";
}

/* What a status says that needs no body, or has none; malloc'ed. */
static char *
status_message(const struct failure *f)
{
	char *to, *text;
	const char *s;
	size_t len;

	if (f->status == 407)
		return mem_strdup("HTTP status 407: the proxy asks for a name "
		    "and a password (https_proxy=http://NAME:PASSWORD@HOST)");
	s = retry_header(f->headers, "location", &len);
	if (f->status >= 400 || s == NULL)
		return mem_printf("HTTP status %d", f->status);
	to = clean_line(s, len, MODEL_MESSAGE_MAX / 2);
	text = mem_printf("HTTP status %d: sent on to '%s', which is not "
	    "followed", f->status, to);
	free(to);
	return text;
}

void
model_fail(const struct provider *p, const struct model_answer *a,
    struct json_object *v, int64_t now, struct model_reply *out)
{
	struct failure f;
	const char *field;

	read_failure(p, a, v, &f);
	if (a->status < 300)
		f.status = failure_status(&f);
	out->status = f.status;
	out->wait_ms = retry_told_ms(a->headers, a->body, a->len, now,
	    &out->wait_from);
	out->outcome = failure_class(&f, out->wait_ms);
	if (out->outcome == OUT_BAD_REQUEST &&
	    (field = blamed(p, &f)) != NULL)
		out->field = clean_line(field, strlen(field), 64);
	if (f.status == 500)
		out->sameness = sameness(f.message);
	out->message = f.message;
	if (f.status < 400 || f.status == 407 || *out->message == '\0') {
		free(out->message);
		out->message = status_message(&f);
	}
}
