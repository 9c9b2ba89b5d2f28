/*
 * Gemini's generateContent (v1beta): the shapes of its replies; what is zero is
 * left out.  sim_gemini_read.c reads the requests.
 * Source: googleapis/python-genai, types.py and errors.py; google-gemini/
 * gemini-cli, googleQuotaErrors.ts (how a 429 is read).
 */
#include <inttypes.h>
#include <string.h>

#include "sim/sim_proto.h"

static const struct {
	enum sim_outcome outcome;
	int code;
	const char *status, *message;
} errors[] = {
	{SIM_RATE, 429, "RESOURCE_EXHAUSTED", NULL},
	{SIM_BUSY, 429, "RESOURCE_EXHAUSTED", NULL},
	{SIM_DAILY, 429, "RESOURCE_EXHAUSTED", NULL},
	{SIM_QUOTA, 429, "RESOURCE_EXHAUSTED",
	    "You exceeded your current quota, please check your plan and "
	    "billing details. Quota exceeded for metric: "
	    "generate_content_free_tier_requests, limit: 0"},
	{SIM_TOO_LARGE, 429, "RESOURCE_EXHAUSTED",
	    "Quota exceeded for metric: "
	    "generate_content_input_token_count, limit: 0"},
	{SIM_BILLING, 402, "RESOURCE_EXHAUSTED",
	    "Your prepaid credit is used up."},
	{SIM_SERVER, 500, "INTERNAL", "An internal error has occurred. Please "
	    "retry."},
	{SIM_ERROR_200, 200, "INTERNAL", "An internal error has occurred."},
	{SIM_OVERLOADED, 503, "UNAVAILABLE",
	    "The service is overloaded. Please try again later."},
	{SIM_TIMEOUT, 504, "DEADLINE_EXCEEDED",
	    "Deadline expired before operation could complete."},
	{SIM_AUTH, 400, "INVALID_ARGUMENT",
	    "API key not valid. Please pass a valid API key."},
	{SIM_FORBIDDEN, 403, "PERMISSION_DENIED",
	    "Your key lacks the permission to use this resource."},
	{SIM_MISSING, 404, "NOT_FOUND", NULL},
	{SIM_CONTEXT, 400, "INVALID_ARGUMENT",
	    "The input token count exceeds the maximum number of tokens "
	    "allowed."},
	{SIM_INVALID, 400, "INVALID_ARGUMENT", NULL},
	{SIM_NO_PATH, 404, "NOT_FOUND", NULL},
};

static struct json_object *
content(const struct sim_choice *choice)
{
	struct json_object *c, *parts, *part;

	part = json_new_object();
	json_put_strn(part, "text", buf_str(&choice->text), choice->text.len);
	parts = json_new_array();
	json_push(parts, part);
	c = json_new_object();
	json_put(c, "parts", parts);
	json_put_str(c, "role", "model");
	return c;
}

static const char *
reason(const struct sim_call *call, const struct sim_choice *choice)
{
	if (call->outcome == SIM_REFUSED || call->outcome == SIM_FILTERED)
		return "SAFETY";
	return choice->cut ? "MAX_TOKENS" : "STOP";
}

static struct json_object *
candidates(const struct sim_call *call)
{
	const struct sim_choice *choice;
	struct json_object *list, *one;
	int i;

	list = json_new_array();
	for (i = 0; i < call->answers; i++) {
		choice = &call->choice[i];
		one = json_new_object();
		if (choice->text.len > 0 && call->outcome != SIM_EMPTY &&
		    call->outcome != SIM_REFUSED)
			json_put(one, "content", content(choice));
		json_put_str(one, "finishReason", reason(call, choice));
		json_put_int(one, "index", i);
		json_push(list, one);
	}
	return list;
}

static void
put_count(struct json_object *obj, const char *key, int64_t n)
{
	if (n > 0)
		json_put_int(obj, key, n);
}

static struct json_object *
usage(const struct sim_call *call)
{
	struct json_object *u;
	int64_t tokens = 0;
	int i;

	for (i = 0; i < call->answers; i++)
		tokens += call->choice[i].tokens;
	u = json_new_object();
	put_count(u, "promptTokenCount", call->tokens_in);
	put_count(u, "candidatesTokenCount", tokens);
	put_count(u, "thoughtsTokenCount", call->thought);
	put_count(u, "totalTokenCount",
	    call->tokens_in + tokens + call->thought);
	return u;
}

static void
gemini_answer(const struct sim_call *call, struct sim_reply *reply)
{
	struct json_object *obj;
	char id[32];

	obj = json_new_object();
	json_put(obj, "candidates", candidates(call));
	if (call->outcome != SIM_NO_USAGE)
		json_put(obj, "usageMetadata", usage(call));
	json_put_str(obj, "modelVersion", sim_model_name(call->model));
	snprintf(id, sizeof(id), "%016" PRIx64,
	    rng_mix(call->sim->salt, call->sim->calls));
	json_put_str(obj, "responseId", id);
	reply->type = "application/json; charset=UTF-8";
	sim_reply_json(reply, 200, obj);
}

static struct json_object *
detail(const char *type)
{
	struct json_object *d;

	d = json_new_object();
	json_put_str(d, "@type", type);
	return d;
}

static struct json_object *
quota(const struct sim_call *call, const char *id)
{
	struct json_object *d, *list, *v, *where;

	where = json_new_object();
	json_put_str(where, "location", "global");
	json_put_str(where, "model", call->model);
	v = json_new_object();
	json_put_str(v, "quotaMetric", "generativelanguage.googleapis.com/"
	    "generate_content_free_tier_requests");
	json_put_str(v, "quotaId", id);
	json_put(v, "quotaDimensions", where);
	list = json_new_array();
	json_push(list, v);
	d = detail("type.googleapis.com/google.rpc.QuotaFailure");
	json_put(d, "violations", list);
	return d;
}

static struct json_object *
retry(int64_t ms)
{
	struct json_object *d;
	char text[32];

	snprintf(text, sizeof(text), "%" PRId64 ".%03" PRId64 "s", ms / 1000,
	    ms % 1000);
	d = detail("type.googleapis.com/google.rpc.RetryInfo");
	json_put_str(d, "retryDelay", text);
	return d;
}

static struct json_object *
violation(const struct sim_call *call)
{
	struct json_object *d, *list, *v;

	v = json_new_object();
	if (call->param[0] != '\0')
		json_put_str(v, "field", call->param);
	json_put_str(v, "description", call->why);
	list = json_new_array();
	json_push(list, v);
	d = detail("type.googleapis.com/google.rpc.BadRequest");
	json_put(d, "fieldViolations", list);
	return d;
}

static void
details(const struct sim_call *call, struct json_object *list)
{
	struct json_object *d;

	switch (call->outcome) {
	case SIM_RATE:
	case SIM_BUSY:
		json_push(list, quota(call,
		    "GenerateRequestsPerMinutePerProjectPerModel-FreeTier"));
		if (call->wait > 0)
			json_push(list, retry(call->wait));
		break;
	case SIM_DAILY:
		json_push(list, quota(call,
		    "GenerateRequestsPerDayPerProjectPerModel-FreeTier"));
		json_push(list, retry(27000));
		break;
	case SIM_AUTH:
		d = detail("type.googleapis.com/google.rpc.ErrorInfo");
		json_put_str(d, "reason", "API_KEY_INVALID");
		json_put_str(d, "domain", "googleapis.com");
		json_push(list, d);
		break;
	case SIM_INVALID:
		json_push(list, violation(call));
		break;
	default:
		break;
	}
}

static void
explain(const struct sim_call *call, char *out, size_t size)
{
	double wait = call->outcome == SIM_DAILY ? 27 :
	    (double)call->wait / 1000;

	switch (call->outcome) {
	case SIM_RATE:
	case SIM_BUSY:
	case SIM_DAILY:
		snprintf(out, size, "You exceeded your current quota, please "
		    "check your plan and billing details.");
		if (wait > 0)
			snprintf(out + strlen(out), size - strlen(out),
			    " Please retry in %gs.", wait);
		break;
	case SIM_MISSING:
		snprintf(out, size, "models/%s is not found for API version "
		    "v1beta, or is not supported for generateContent.",
		    call->model);
		break;
	default:
		snprintf(out, size, "%s", call->why);
	}
}

/* A prompt that is not allowed is no error: a reply without candidates. */
static void
block(const struct sim_call *call, struct sim_reply *reply)
{
	struct json_object *obj, *why;

	why = json_new_object();
	json_put_str(why, "blockReason", "PROHIBITED_CONTENT");
	obj = json_new_object();
	json_put(obj, "promptFeedback", why);
	json_put(obj, "usageMetadata", usage(call));
	json_put_str(obj, "modelVersion", sim_model_name(call->model));
	sim_reply_json(reply, 200, obj);
}

static void
gemini_fail(const struct sim_call *call, struct sim_reply *reply)
{
	struct json_object *obj, *e, *list;
	char why[700];
	size_t i;

	reply->type = "application/json; charset=UTF-8";
	if (call->outcome == SIM_POLICY) {
		block(call, reply);
		return;
	}
	for (i = 0; i < COUNT(errors) - 1; i++)
		if (errors[i].outcome == call->outcome)
			break;
	explain(call, why, sizeof(why));
	e = json_new_object();
	json_put_int(e, "code", errors[i].code);
	json_put_str(e, "message",
	    errors[i].message != NULL ? errors[i].message : why);
	json_put_str(e, "status", errors[i].status);
	list = json_new_array();
	details(call, list);
	if (json_object_array_length(list) > 0)
		json_put(e, "details", json_object_get(list));
	json_object_put(list);
	obj = json_new_object();
	json_put(obj, "error", e);
	sim_reply_json(reply, errors[i].code, obj);
}

static struct json_object *
show(const char *name)
{
	struct json_object *m, *methods;
	char full[80];

	methods = json_new_array();
	json_push(methods, json_new_str("generateContent"));
	snprintf(full, sizeof(full), "models/%.64s", name);
	m = json_new_object();
	json_put_str(m, "name", full);
	json_put_str(m, "version", "1");
	json_put_str(m, "displayName", name);
	json_put_str(m, "description", "A simulator; no model is asked.");
	json_put_int(m, "inputTokenLimit", 1048576);
	json_put_int(m, "outputTokenLimit", 65536);
	json_put(m, "supportedGenerationMethods", methods);
	return m;
}

static void
gemini_models(struct sim_reply *reply, const char *name)
{
	struct json_object *obj, *list;
	int i;

	reply->type = "application/json; charset=UTF-8";
	if (*name != '\0') {
		sim_reply_json(reply, 200, show(name));
		return;
	}
	list = json_new_array();
	for (i = 0; sim_models[i] != NULL; i++)
		json_push(list, show(sim_models[i]));
	obj = json_new_object();
	json_put(obj, "models", list);
	sim_reply_json(reply, 200, obj);
}

static const char *const keys[] = {"x-goog-api-key", NULL};

const struct sim_proto sim_gemini = {
	.keys = keys,
	.read = sim_gemini_read,
	.answer = gemini_answer,
	.fail = gemini_fail,
	.models = gemini_models,
};
