/*
 * What a reply that failed means.  Error bodies come in many shapes:
 *	{"error": {"message", "type", "code", "param", "status", "details"}}
 *	{"error": "text"}			vLLM, Ollama
 *	{"object": "error", "message", ...}	Mistral, flat
 *	{"detail": [{"loc", "msg", "type"}]}	422 of FastAPI servers
 *	{"detail": "text"}, {"message": "text"}	gateways
 * and as HTML or plain text, whatever Content-Type says.  They are brought
 * into one form first; then the status decides, and words where one status
 * has several meanings (429 has five).
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "ground/clean.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "model/model_row.h"
#include "model/retry.h"

struct failure {
	int status;
	const char *type, *code, *param; /* "" if not said */
	const char *state;	/* Google's status in words */
	struct json_object *error;	/* the object they stand in, or NULL */
	char *message;			/* one line */
	const char *headers;
};

static const char *
word(struct json_object *v, const char *key)
{
	const char *s = json_str(v, key);

	return s == NULL ? "" : s;
}

/* Does the message hold a text, case aside? */
static int
says(const struct failure *f, const char *text)
{
	return strcasestr(f->message, text) != NULL;
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

static int
is_blocked(const struct failure *f)
{
	static const char *const words[] = {
		"invalid_prompt", "content_filter", "content_policy_violation",
		"moderation_blocked", "bio_policy", NULL
	};

	return model_any(f->code, words) || model_any(f->type, words) ||
	    says(f, "blocked by content filtering policy");
}

/*
 * The status that an error in a reply of 2xx stands for: its code, if that is
 * one; else what its type says.
 */
static int
inner_status(const struct failure *f)
{
	int64_t code = json_int(f->error, "code", 0);

	if (code == 0 && strlen(f->code) == 3)
		code = atoi(f->code);
	if (code >= 400 && code <= 599)
		return (int)code;
	if (strstr(f->code, "rate_limit") != NULL ||
	    strstr(f->type, "rate_limit") != NULL ||
	    strcmp(f->state, "RESOURCE_EXHAUSTED") == 0)
		return 429;
	if (strstr(f->code, "overloaded") != NULL ||
	    strstr(f->type, "overloaded") != NULL ||
	    strcmp(f->state, "UNAVAILABLE") == 0)
		return 503;
	if (strcmp(f->type, "invalid_request_error") == 0 || is_blocked(f) ||
	    strcmp(f->code, "data_residency_mismatch") == 0)
		return 400;
	return 500;
}

static int
is_billing(const struct failure *f)
{
	static const char *const words[] = {
		"insufficient_quota", "credit_balance_exhausted",
		"organization_spend_limit_exceeded",
		"project_spend_limit_exceeded",
		"organization_usage_limit_exceeded", "billing_error",
		"billing_hard_limit_reached", "billing_not_active", NULL
	};

	return model_any(f->type, words) || model_any(f->code, words) ||
	    strcmp(word(f->error, "details.error_code"),
	    "enforced_spend_limit_reached") == 0 ||
	    says(f, "credit balance is too low") ||
	    (says(f, "you have reached your specified") &&
	    says(f, "usage limits"));
}

/* Google names the reason of a 400 or a quota in a list of details. */
static int
detail_has(const struct failure *f, const char *key, const char *text)
{
	struct json_object *list = json_get(f->error, "details"), *d, *of;
	const char *s;
	size_t i, k, n;

	if (!json_object_is_type(list, json_type_array))
		return 0;
	for (i = 0; i < json_object_array_length(list); i++) {
		d = json_object_array_get_idx(list, i);
		s = json_str(d, key);
		if (s != NULL && strstr(s, text) != NULL)
			return 1;
		of = json_get(d, "violations");
		n = json_object_is_type(of, json_type_array) ?
		    json_object_array_length(of) : 0;
		for (k = 0; k < n; k++) {
			s = json_str(json_object_array_get_idx(of, k), key);
			if (s != NULL && strstr(s, text) != NULL)
				return 1;
		}
	}
	return 0;
}

/* "limit: 0": no such quota on this plan, today or ever. */
static int
limit_is_zero(const struct failure *f)
{
	const char *s = f->message;

	while ((s = strcasestr(s, "limit: 0")) != NULL) {
		s += strlen("limit: 0");
		if (!isdigit((unsigned char)*s) &&
		    !(*s == '.' && isdigit((unsigned char)s[1])))
			return 1;
	}
	return 0;
}

static int
is_daily(const struct failure *f)
{
	return says(f, "per day") || says(f, "per-day") ||
	    says(f, "per_day") || says(f, "daily");
}

/*
 * 429: too many a minute; a day's quota; no money; one request over the whole
 * limit.  A limit of a day that is free again soon is a wait like any other.
 */
static enum outcome
too_many(const struct failure *f, int64_t wait_ms)
{
	if (is_billing(f) || limit_is_zero(f))
		return OUT_BILLING;
	if (strncasecmp(f->message, "request too large", 17) == 0)
		return OUT_BAD_REQUEST;
	if (detail_has(f, "quotaId", "PerDay") ||
	    detail_has(f, "quotaId", "Daily") || wait_ms > RETRY_QUOTA_MS ||
	    (wait_ms == -1 && is_daily(f)))
		return OUT_QUOTA;
	return OUT_RATE_LIMITED;
}

/* 400 and 422: mostly the request; some are the key, the plan, a filter. */
static enum outcome
bad_request(const struct failure *f)
{
	if (is_billing(f))
		return OUT_BILLING;
	if (is_blocked(f))
		return OUT_REFUSED;
	if (strcmp(f->code, "json_validate_failed") == 0)
		return OUT_MALFORMED; /* Groq: what it wrote, not asked */
	if (detail_has(f, "reason", "API_KEY_INVALID") ||
	    strcmp(f->code, "invalid_api_key") == 0)
		return OUT_AUTH;
	if (strcmp(f->state, "FAILED_PRECONDITION") != 0)
		return OUT_BAD_REQUEST;
	if (says(f, "billing"))
		return OUT_BILLING;
	return says(f, "location is not supported") ? OUT_AUTH :
	    OUT_BAD_REQUEST;
}

/* 403: no right to it; or OpenRouter's moderation; or Together's too long. */
static enum outcome
forbidden(const struct failure *f)
{
	if (is_blocked(f) || json_get(f->error, "metadata.reasons") != NULL ||
	    says(f, "moderation") || says(f, "flagged"))
		return OUT_REFUSED;
	if (says(f, "tokens") && (says(f, "exceed") || says(f, "too long") ||
	    says(f, "max_tokens") || says(f, "context length")))
		return OUT_BAD_REQUEST;
	return is_billing(f) ? OUT_BILLING : OUT_AUTH;
}

static enum outcome
class_of(const struct failure *f, int64_t wait_ms)
{
	size_t len;

	switch (f->status) {
	case 400:
	case 422:
		return bad_request(f);
	case 401:
	case 407:
		return OUT_AUTH;
	case 402:
		/* OpenRouter: with Retry-After it is a limit */
		if (retry_header(f->headers, "retry-after", &len) != NULL)
			return too_many(f, wait_ms);
		return OUT_BILLING;
	case 403:
		return forbidden(f);
	case 408:
	case 409:
	case 425:
	case 499:
		return OUT_SERVER;
	case 429:
		return too_many(f, wait_ms);
	case 498:
	case 503:
	case 529:
		return is_billing(f) ? OUT_BILLING : OUT_OVERLOADED;
	case 501:
	case 505:
		return OUT_BAD_REQUEST;
	default:
		return f->status >= 500 ? OUT_SERVER : OUT_BAD_REQUEST;
	}
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

	if (!says(f, "invalid schema") && !says(f, "invalid json schema") &&
	    !says(f, "format.schema: "))
		return model_blames(f->code, f->param, f->message);
	return model_dialect(p, &nothing) == model_row(p)->dialect ? NULL :
	    "schema keyword";
}

void
model_fail(const struct provider *p, const struct model_answer *a,
    struct json_object *v, int64_t now, struct model_reply *out)
{
	struct failure f;
	const char *field;

	read_failure(p, a, v, &f);
	if (a->status < 300)
		f.status = inner_status(&f);
	out->status = f.status;
	out->wait_ms = retry_told_ms(a->headers, a->body, a->len, now,
	    &out->wait_from);
	out->outcome = class_of(&f, out->wait_ms);
	if (out->outcome == OUT_BAD_REQUEST &&
	    (field = blamed(p, &f)) != NULL)
		out->field = clean_line(field, strlen(field), 64);
	if (f.status == 500)
		out->sameness = sameness(f.message);
	out->message = f.message;
	if (*out->message == '\0') {
		free(out->message);
		out->message = mem_printf("HTTP status %d", f.status);
	}
}
