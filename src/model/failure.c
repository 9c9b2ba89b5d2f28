/*
 * The class of an error: the status decides, and words where one status has
 * several meanings (429 has five).
 */
#include "model/failure.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "json/json.h"
#include "model/model_row.h"
#include "model/retry.h"

int
failure_says(const struct failure *f, const char *text)
{
	return strcasestr(f->message, text) != NULL;
}

static int
is_blocked(const struct failure *f)
{
	static const char *const words[] = {
		"invalid_prompt", "content_filter", "content_policy_violation",
		"moderation_blocked", "bio_policy", NULL
	};

	return model_any(f->code, words) || model_any(f->type, words) ||
	    failure_says(f, "blocked by content filtering policy");
}

int
failure_status(const struct failure *f)
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
	const char *cap = json_str(f->error, "details.error_code");

	return model_any(f->type, words) || model_any(f->code, words) ||
	    (cap != NULL &&
	    strcmp(cap, "enforced_spend_limit_reached") == 0) ||
	    failure_says(f, "credit balance is too low") ||
	    (failure_says(f, "you have reached your specified") &&
	    failure_says(f, "usage limits"));
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
	return failure_says(f, "per day") || failure_says(f, "per-day") ||
	    failure_says(f, "per_day") || failure_says(f, "daily");
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
	if (failure_says(f, "billing"))
		return OUT_BILLING;
	return failure_says(f, "location is not supported") ? OUT_AUTH :
	    OUT_BAD_REQUEST;
}

/* 403: no right to it; or OpenRouter's moderation; or Together's too long. */
static enum outcome
forbidden(const struct failure *f)
{
	if (is_blocked(f) || json_get(f->error, "metadata.reasons") != NULL ||
	    failure_says(f, "moderation") || failure_says(f, "flagged"))
		return OUT_REFUSED;
	if (failure_says(f, "tokens") && (failure_says(f, "exceed") ||
	    failure_says(f, "too long") || failure_says(f, "max_tokens") ||
	    failure_says(f, "context length")))
		return OUT_BAD_REQUEST;
	return is_billing(f) ? OUT_BILLING : OUT_AUTH;
}

enum outcome
failure_class(const struct failure *f, int64_t wait_ms)
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
