/*
 * OpenAI's Chat Completions: the shapes of its replies.  The requests are
 * read in sim_openai_read.c.
 * Source: openai/openai-openapi, openapi.yaml of 2026-08-21 (replies, the
 * error object, Retry-After); the texts of errors follow what users quote.
 */
#include <inttypes.h>
#include <string.h>

#include "clock.h"
#include "sim_proto.h"

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
	.read = sim_openai_read,
	.answer = openai_answer,
	.fail = openai_fail,
	.models = openai_models,
};
