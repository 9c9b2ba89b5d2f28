/*
 * OpenAI's Chat Completions: the names of its fields, its checks, its shapes.
 * Source: openai/openai-openapi, openapi.yaml of 2026-08-21 (requests, replies,
 * the error object, Retry-After); the texts of errors follow what users quote.
 */
#include <inttypes.h>
#include <string.h>
#include <strings.h>

#include "clock.h"
#include "sim_proto.h"

/* Every field that the API knows; any other is refused. */
static const char *const known[] = {
	"model", "messages", "max_tokens", "max_completion_tokens",
	"temperature", "top_p", "n", "stop", "seed", "frequency_penalty",
	"presence_penalty", "logprobs", "top_logprobs", "logit_bias",
	"response_format", "reasoning_effort", "verbosity", "service_tier",
	"store", "metadata", "safety_identifier", "prompt_cache_key", "user",
	"stream", "stream_options", "tools", "tool_choice",
	"parallel_tool_calls", "modalities", "audio", "prediction",
	"web_search_options", "functions", "function_call", NULL
};

static const struct {
	const char *name;
	double min, max;
	double usual;	/* the value that sim-strict alone accepts */
} ranges[] = {
	{"temperature", 0, 2, 1},
	{"top_p", 0, 1, 1},
	{"frequency_penalty", -2, 2, 0},
	{"presence_penalty", -2, 2, 0},
};

static const struct {
	const char *name;
	double effort;
} efforts[] = {
	{"none", 0}, {"minimal", 0.1}, {"low", 0.4}, {"medium", 1},
	{"high", 2.5}, {"xhigh", 4}, {"max", 6},
};

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* How outcomes are worded: status, type, code and message. */
static const struct {
	enum sim_outcome outcome;
	int status;
	const char *type, *code, *message;
} errors[] = {
	{SIM_RATE, 429, "requests", "rate_limit_exceeded", NULL},
	{SIM_BUSY, 429, "requests", "rate_limit_exceeded", NULL},
	{SIM_SERVER, 500, "server_error", NULL,
	    "The server had an error while processing your request. Sorry "
	    "about that!"},
	{SIM_OVERLOADED, 503, "service_unavailable_error",
	    "server_is_overloaded",
	    "The server is overloaded. Please try again later."},
	{SIM_QUOTA, 429, "insufficient_quota", "insufficient_quota",
	    "You exceeded your current quota, please check your plan and "
	    "billing details."},
	{SIM_BILLING, 429, "insufficient_quota", "credit_balance_exhausted",
	    "Your credit balance is too low. Please add credits."},
	{SIM_DAILY, 429, "requests", "rate_limit_exceeded", NULL},
	{SIM_TOO_LARGE, 429, "tokens", "rate_limit_exceeded",
	    "Request too large for the model on tokens per min (TPM): "
	    "Limit 30000, Requested 30601. The input or output tokens must be "
	    "reduced in order to run successfully."},
	{SIM_AUTH, 401, "invalid_request_error", "invalid_api_key",
	    "Incorrect API key provided."},
	{SIM_FORBIDDEN, 403, "invalid_request_error",
	    "unsupported_country_region_territory",
	    "Country, region, or territory not supported"},
	{SIM_MISSING, 404, "invalid_request_error", "model_not_found", NULL},
	{SIM_CONTEXT, 400, "invalid_request_error", "context_length_exceeded",
	    "This model's maximum context length is exceeded by your "
	    "messages. Please reduce their length."},
	{SIM_POLICY, 400, "invalid_request_error", "invalid_prompt",
	    "Invalid prompt: your prompt was flagged as potentially violating "
	    "our usage policy."},
	{SIM_TIMEOUT, 408, "timeout", NULL, "Request timed out."},
	{SIM_ERROR_200, 200, "server_error", NULL,
	    "The upstream provider failed after it had started."},
	{SIM_INVALID, 400, "invalid_request_error", NULL, NULL},
	{SIM_NO_PATH, 404, "invalid_request_error", NULL, NULL},
};

static int
read_content(struct sim_call *call, struct json_object *content)
{
	struct json_object *part;
	const char *text;
	size_t i, n;

	if (json_object_is_type(content, json_type_string)) {
		sim_call_text(call, json_object_get_string(content),
		    (size_t)json_object_get_string_len(content));
		return 0;
	}
	if (!json_object_is_type(content, json_type_array))
		return -1;
	n = json_object_array_length(content);
	for (i = 0; i < n; i++) {
		part = json_object_array_get_idx(content, i);
		if ((text = json_str(part, "text")) == NULL)
			return -1;
		sim_call_text(call, text, strlen(text));
	}
	return n > 0 ? 0 : -1;
}

static int
is_role(const char *role)
{
	static const char *const roles[] = {"developer", "system", "user",
	    "assistant", "tool", "function"};
	size_t i;

	for (i = 0; role != NULL && i < COUNT(roles); i++)
		if (strcmp(role, roles[i]) == 0)
			return 1;
	return 0;
}

static int
read_messages(struct sim_call *call)
{
	struct json_object *list, *one;
	size_t i, n;
	char at[64];

	list = json_get(call->body, "messages");
	if (list == NULL)
		return sim_invalid(call, "messages", "missing_required_parameter",
		    "Missing required parameter: 'messages'.");
	if (!json_object_is_type(list, json_type_array) ||
	    (n = json_object_array_length(list)) == 0)
		return sim_invalid(call, "messages", "invalid_type",
		    "Invalid 'messages': expected an array with at least one "
		    "message.");
	for (i = 0; i < n; i++) {
		one = json_object_array_get_idx(list, i);
		snprintf(at, sizeof(at), "messages[%zu]", i);
		if (!is_role(json_str(one, "role")))
			return sim_invalid(call, at, "invalid_value",
			    "Invalid value for '%s.role'.", at);
		if (read_content(call, json_get(one, "content")) == -1)
			return sim_invalid(call, at, "invalid_type",
			    "Invalid type for '%s.content': expected a string "
			    "or an array of text parts.", at);
		call->tokens_in += 3; /* what marks a message off */
	}
	return 0;
}

static int
check_known(struct sim_call *call)
{
	size_t i;

	json_object_object_foreach(call->body, key, value) {
		(void)value;
		for (i = 0; known[i] != NULL; i++)
			if (strcmp(key, known[i]) == 0)
				break;
		if (known[i] == NULL)
			return sim_invalid(call, key, "unknown_parameter",
			    "Unrecognized request argument supplied: %.100s",
			    key);
	}
	return 0;
}

static int
check_ranges(struct sim_call *call, int strict)
{
	size_t i;
	double v;
	int rc;

	for (i = 0; i < COUNT(ranges); i++) {
		rc = sim_number(call->body, ranges[i].name, ranges[i].min,
		    ranges[i].max, &v);
		if (rc == -1)
			return sim_invalid(call, ranges[i].name,
			    "invalid_value", "Invalid '%s': expected a number "
			    "from %g to %g.", ranges[i].name, ranges[i].min,
			    ranges[i].max);
		if (rc == 1 && strict &&
		    (v < ranges[i].usual || v > ranges[i].usual))
			return sim_invalid(call, ranges[i].name,
			    "unsupported_value", "Unsupported value: '%s' does "
			    "not support %g with this model. Only the default "
			    "(%g) value is supported.", ranges[i].name, v,
			    ranges[i].usual);
	}
	return 0;
}

/* What reasoning models refuse, and what nobody is given here. */
static int
check_support(struct sim_call *call, int strict)
{
	static const char *const refused[] = {"logit_bias", "logprobs",
	    "top_logprobs", "stream", "tools", "functions", "audio"};
	struct json_object *v;
	size_t i;

	if (strict && json_get(call->body, "max_tokens") != NULL)
		return sim_invalid(call, "max_tokens", "unsupported_parameter",
		    "Unsupported parameter: 'max_tokens' is not supported with "
		    "this model. Use 'max_completion_tokens' instead.");
	for (i = 0; i < COUNT(refused); i++) {
		v = json_get(call->body, refused[i]);
		if (v != NULL && json_object_get_boolean(v))
			return sim_invalid(call, refused[i],
			    "unsupported_parameter", "Unsupported parameter: "
			    "'%s' is not supported with this model.",
			    refused[i]);
	}
	return 0;
}

static int
read_bound(struct sim_call *call)
{
	static const char *const keys[] = {"max_tokens",
	    "max_completion_tokens"};
	double v;
	int i, rc, seen = 0;

	for (i = 0; i < 2; i++) {
		rc = sim_number(call->body, keys[i], 1, 1e7, &v);
		if (rc == -1)
			return sim_invalid(call, keys[i], "integer_below_min_value",
			    "Invalid '%s': expected an integer of at least 1.",
			    keys[i]);
		if (rc == 1) {
			call->max_tokens = (int64_t)v;
			seen++;
		}
	}
	if (seen == 2)
		return sim_invalid(call, "max_tokens", "invalid_parameter_combination",
		    "Setting 'max_tokens' and 'max_completion_tokens' at the "
		    "same time is not supported.");
	return 0;
}

static int
read_effort(struct sim_call *call)
{
	const char *s = json_str(call->body, "reasoning_effort");
	size_t i;

	if (json_get(call->body, "reasoning_effort") == NULL)
		return 0;
	if (strcmp(call->model, "sim-1") == 0)
		return sim_invalid(call, "reasoning_effort",
		    "unsupported_parameter", "Unsupported parameter: "
		    "'reasoning_effort' is not supported with this model.");
	for (i = 0; s != NULL && i < COUNT(efforts); i++) {
		if (strcmp(s, efforts[i].name) == 0) {
			call->effort = efforts[i].effort;
			return 0;
		}
	}
	return sim_invalid(call, "reasoning_effort", "invalid_value",
	    "Invalid value for 'reasoning_effort'.");
}

/* stop is a string or a list of up to four: make it a list. */
static int
read_stop(struct sim_call *call)
{
	struct json_object *v = json_get(call->body, "stop"), *list;

	if (json_object_is_type(v, json_type_string)) {
		list = json_new_array();
		json_push(list, json_object_get(v));
		json_put(call->body, "stop", list);
		v = list;
	}
	if (v != NULL && (!json_object_is_type(v, json_type_array) ||
	    json_object_array_length(v) > 4))
		return sim_invalid(call, "stop", "invalid_type",
		    "Invalid 'stop': expected a string or up to 4 of them.");
	call->stop = v;
	return 0;
}

static int
read_format(struct sim_call *call)
{
	const char *type = json_str(call->body, "response_format.type");

	if (json_get(call->body, "response_format") == NULL)
		return 0;
	if (type == NULL || (strcmp(type, "text") != 0 &&
	    strcmp(type, "json_object") != 0 &&
	    strcmp(type, "json_schema") != 0))
		return sim_invalid(call, "response_format.type",
		    "invalid_value", "Invalid value for "
		    "'response_format.type'.");
	if (strcmp(type, "json_schema") == 0 &&
	    (json_str(call->body, "response_format.json_schema.name") == NULL))
		return sim_invalid(call, "response_format.json_schema.name",
		    "missing_required_parameter", "Missing required parameter: "
		    "'response_format.json_schema.name'.");
	if (strcmp(type, "json_object") == 0 &&
	    strcasestr(call->prompt.data, "json") == NULL)
		return sim_invalid(call, "messages", NULL, "'messages' must "
		    "contain the word 'json' in some form, to use "
		    "'response_format' of type 'json_object'.");
	return 0;
}

static int
openai_read(struct sim_call *call)
{
	const char *model = json_str(call->body, "model");
	double n = 1, seed = 0;
	int strict;

	if (model == NULL)
		return sim_invalid(call, "", NULL,
		    "you must provide a model parameter");
	snprintf(call->model, sizeof(call->model), "%s", model);
	strict = strncmp(model, "sim-strict", 10) == 0;
	if (read_messages(call) == -1 || check_known(call) == -1 ||
	    check_ranges(call, strict) == -1 ||
	    check_support(call, strict) == -1 || read_bound(call) == -1 ||
	    read_effort(call) == -1 || read_stop(call) == -1 ||
	    read_format(call) == -1)
		return -1;
	if (sim_number(call->body, "n", 1, SIM_CHOICES, &n) == -1)
		return sim_invalid(call, "n", "integer_above_max_value",
		    "Invalid 'n': expected an integer from 1 to %d.",
		    SIM_CHOICES);
	if (sim_number(call->body, "seed", -0x1p63, 0x1p63, &seed) == -1)
		return sim_invalid(call, "seed", "invalid_type",
		    "Invalid 'seed': expected an integer.");
	call->answers = (int)n;
	call->seed = json_int(call->body, "seed", 0);
	return 0;
}

/* The id of a call: unlike any other's, here and in another server. */
static uint64_t
id(const struct sim_call *call)
{
	return rng_mix(call->sim->salt, call->sim->calls);
}

/* A Go duration, as the reset headers have it: "17ms", "1.5s", "6m0s". */
static void
duration(char *out, size_t size, int64_t ms)
{
	if (ms < 1000)
		snprintf(out, size, "%" PRId64 "ms", ms);
	else if (ms < 60000)
		snprintf(out, size, "%gs", (double)ms / 1000);
	else
		snprintf(out, size, "%" PRId64 "m%gs", ms / 60000,
		    (double)(ms % 60000) / 1000);
}

static void
headers(const struct sim_call *call, struct sim_reply *reply)
{
	const struct sim_window *w;
	double rpm, left;
	char reset[32];

	if (call->sim == NULL) /* a path that does not exist */
		return;
	sim_reply_header(reply, "x-request-id", "req_%016" PRIx64 "%08" PRIx64,
	    id(call), call->sim->calls & 0xffffffff);
	sim_reply_header(reply, "openai-version", "2020-10-01");
	sim_reply_header(reply, "openai-organization", "sim");
	sim_reply_header(reply, "openai-processing-ms", "%" PRId64,
	    (int64_t)(call->sim->set[SIM_LATENCY] * 1000));
	if ((rpm = call->sim->set[SIM_RPM]) <= 0)
		return;
	w = &call->sim->stats.allowed;
	left = rpm - (double)w->sum;
	duration(reset, sizeof(reset), sim_window_newest(w, call->now / 1000));
	sim_reply_header(reply, "x-ratelimit-limit-requests", "%.0f", rpm);
	sim_reply_header(reply, "x-ratelimit-remaining-requests", "%.0f",
	    left > 0 ? left : 0);
	sim_reply_header(reply, "x-ratelimit-reset-requests", "%s", reset);
}

static struct json_object *
message(const struct sim_call *call, const struct sim_choice *choice)
{
	struct json_object *m;

	m = json_new_object();
	json_put_str(m, "role", "assistant");
	if (call->outcome == SIM_REFUSED) {
		json_put_null(m, "content");
		json_put_str(m, "refusal",
		    "I'm sorry, but I can't assist with that request.");
	} else {
		if (call->outcome == SIM_EMPTY)
			json_put_str(m, "content", "");
		else
			json_put_strn(m, "content", buf_str(&choice->text),
			    choice->text.len);
		json_put_null(m, "refusal");
	}
	json_put(m, "annotations", json_new_array());
	return m;
}

static struct json_object *
choices(const struct sim_call *call)
{
	const struct sim_choice *choice;
	struct json_object *list, *one;
	int i;

	list = json_new_array();
	for (i = 0; i < call->answers; i++) {
		choice = &call->choice[i];
		one = json_new_object();
		json_put_int(one, "index", i);
		json_put(one, "message", message(call, choice));
		json_put_null(one, "logprobs");
		json_put_str(one, "finish_reason",
		    call->outcome == SIM_FILTERED ? "content_filter" :
		    choice->cut ? "length" : "stop");
		json_push(list, one);
	}
	return list;
}

static struct json_object *
usage(const struct sim_call *call)
{
	struct json_object *u, *in, *out;
	int64_t tokens = call->thought;
	int i;

	for (i = 0; i < call->answers; i++)
		tokens += call->choice[i].tokens;
	in = json_new_object();
	json_put_int(in, "cached_tokens", 0);
	json_put_int(in, "audio_tokens", 0);
	out = json_new_object();
	json_put_int(out, "reasoning_tokens", call->thought);
	json_put_int(out, "audio_tokens", 0);
	json_put_int(out, "accepted_prediction_tokens", 0);
	json_put_int(out, "rejected_prediction_tokens", 0);
	u = json_new_object();
	json_put_int(u, "prompt_tokens", call->tokens_in);
	json_put_int(u, "completion_tokens", tokens);
	json_put_int(u, "total_tokens", call->tokens_in + tokens);
	json_put(u, "prompt_tokens_details", in);
	json_put(u, "completion_tokens_details", out);
	return u;
}

static void
openai_answer(const struct sim_call *call, struct sim_reply *reply)
{
	struct json_object *obj;
	char text[64];

	obj = json_new_object();
	snprintf(text, sizeof(text), "chatcmpl-%016" PRIx64, id(call));
	json_put_str(obj, "id", text);
	json_put_str(obj, "object", "chat.completion");
	json_put_int(obj, "created", clock_wall());
	json_put_str(obj, "model", sim_model_name(call->model));
	json_put(obj, "choices", choices(call));
	if (call->outcome != SIM_NO_USAGE)
		json_put(obj, "usage", usage(call));
	json_put_str(obj, "service_tier", "default");
	json_put_str(obj, "system_fingerprint", "fp_sim");
	headers(call, reply);
	sim_reply_json(reply, 200, obj);
}

/* The message of an outcome whose words depend on the call. */
static void
explain(const struct sim_call *call, char *out, size_t size)
{
	char wait[32];

	duration(wait, sizeof(wait), call->wait);
	switch (call->outcome) {
	case SIM_RATE:
		snprintf(out, size, "Rate limit reached for %s on requests per "
		    "min (RPM): Limit %.0f. Please try again in %s.",
		    call->model, call->sim->set[SIM_RPM], wait);
		break;
	case SIM_BUSY:
		snprintf(out, size, "Too many concurrent requests for %s: "
		    "Limit %.0f. Please try again in %s.", call->model,
		    call->sim->set[SIM_CONCURRENCY], wait);
		break;
	case SIM_DAILY:
		snprintf(out, size, "Rate limit reached for %s on requests per "
		    "day (RPD): Limit 200, Used 200, Requested 1. Please try "
		    "again in 7m12s.", call->model);
		break;
	case SIM_MISSING:
		snprintf(out, size, "The model `%s` does not exist or you do "
		    "not have access to it.", call->model);
		break;
	default:
		snprintf(out, size, "%s", call->why);
	}
}

static void
retry_after(const struct sim_call *call, struct sim_reply *reply)
{
	if (call->outcome == SIM_DAILY)
		sim_reply_header(reply, "retry-after", "432");
	else if (call->wait > 0)
		sim_reply_header(reply, "retry-after", "%" PRId64,
		    (call->wait + 999) / 1000);
}

static void
openai_fail(const struct sim_call *call, struct sim_reply *reply)
{
	struct json_object *obj, *e;
	char why[700];
	const char *code;
	size_t i;

	for (i = 0; i < COUNT(errors) - 1; i++)
		if (errors[i].outcome == call->outcome)
			break;
	explain(call, why, sizeof(why));
	code = call->code != NULL ? call->code : errors[i].code;
	e = json_new_object();
	json_put_str(e, "message",
	    errors[i].message != NULL ? errors[i].message : why);
	json_put_str(e, "type", errors[i].type);
	if (call->param[0] != '\0')
		json_put_str(e, "param", call->param);
	else
		json_put_null(e, "param");
	if (code != NULL)
		json_put_str(e, "code", code);
	else
		json_put_null(e, "code");
	obj = json_new_object();
	json_put(obj, "error", e);
	headers(call, reply);
	retry_after(call, reply);
	sim_reply_json(reply, errors[i].status, obj);
}

static struct json_object *
show(const char *name)
{
	struct json_object *m;

	m = json_new_object();
	json_put_str(m, "id", name);
	json_put_str(m, "object", "model");
	json_put_int(m, "created", 1767225600);
	json_put_str(m, "owned_by", "rg-sim");
	return m;
}

static void
openai_models(struct sim_reply *reply, const char *name)
{
	struct json_object *obj, *list;
	int i;

	if (*name != '\0') {
		sim_reply_json(reply, 200, show(name));
		return;
	}
	list = json_new_array();
	for (i = 0; sim_models[i] != NULL; i++)
		json_push(list, show(sim_models[i]));
	obj = json_new_object();
	json_put_str(obj, "object", "list");
	json_put(obj, "data", list);
	sim_reply_json(reply, 200, obj);
}

const struct sim_proto sim_openai = {
	.read = openai_read,
	.answer = openai_answer,
	.fail = openai_fail,
	.models = openai_models,
};
