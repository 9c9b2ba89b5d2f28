/*
 * Errors and headers as OpenAI's two protocols have them.
 * Source: openai/openai-openapi, openapi.yaml of 2026-08-21 (the error object,
 * Retry-After); the texts of errors follow what users quote.
 */
#include "sim/sim_openai.h"

#include <inttypes.h>

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

uint64_t
sim_openai_id(const struct sim_call *call)
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

void
sim_openai_headers(const struct sim_call *call, struct sim_reply *reply)
{
	const struct sim_window *w;
	double rpm, left;
	char reset[32];

	if (call->sim == NULL) /* a path that does not exist */
		return;
	sim_reply_header(reply, "x-request-id", "req_%016" PRIx64 "%08" PRIx64,
	    sim_openai_id(call), call->sim->calls & 0xffffffff);
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

static void
again(char *out, size_t size, int64_t ms)
{
	char in[32];

	duration(in, sizeof(in), ms);
	snprintf(out, size, " Please try again in %s.", in);
	if (ms <= 0)
		*out = '\0';
}

/* The message of an outcome whose words depend on the call. */
static void
explain(const struct sim_call *call, char *out, size_t size)
{
	char wait[64];

	again(wait, sizeof(wait), call->wait);
	switch (call->outcome) {
	case SIM_RATE:
		snprintf(out, size, "Rate limit reached for %s on requests per "
		    "min (RPM): Limit %.0f.%s",
		    call->model, call->sim->set[SIM_RPM], wait);
		break;
	case SIM_BUSY:
		snprintf(out, size, "Too many concurrent requests for %s: "
		    "Limit %.0f.%s", call->model,
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

void
sim_openai_fail(const struct sim_call *call, struct sim_reply *reply)
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
	json_put_str_or_null(e, "param",
	    call->param[0] != '\0' ? call->param : NULL);
	json_put_str_or_null(e, "code", code);
	obj = json_new_object();
	json_put(obj, "error", e);
	sim_openai_headers(call, reply);
	retry_after(call, reply);
	sim_reply_json(reply, errors[i].status, obj);
}
