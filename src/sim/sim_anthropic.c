/*
 * Anthropic's Messages: the shapes of its replies.  The requests are read in
 * sim_anthropic_read.c.
 * Source: anthropics/anthropic-sdk-python, types/message.py, types/usage.py
 * and _exceptions.py; the texts of errors follow what users quote.
 */
#include <inttypes.h>
#include <time.h>

#include "ground/clock.h"
#include "sim/sim_proto.h"

/* How outcomes are worded: status, type and message. */
static const struct {
	enum sim_outcome outcome;
	int status;
	const char *type, *message;
} errors[] = {
	{SIM_RATE, 429, "rate_limit_error", "This request would exceed your "
	    "organization's rate limit of requests per minute."},
	{SIM_BUSY, 429, "rate_limit_error", "Number of concurrent connections "
	    "has exceeded your rate limit. Please try again later."},
	{SIM_SERVER, 500, "api_error", "Internal server error"},
	{SIM_OVERLOADED, 529, "overloaded_error", "Overloaded"},
	{SIM_QUOTA, 429, "rate_limit_error",
	    "You have reached the monthly spend limit of your tier."},
	{SIM_BILLING, 402, "billing_error", "Your credit balance is too low to "
	    "access the API. Please purchase credits."},
	{SIM_DAILY, 429, "rate_limit_error", "This request would exceed your "
	    "organization's rate limit of requests per day."},
	{SIM_TOO_LARGE, 413, "request_too_large",
	    "Request exceeds the maximum size"},
	{SIM_AUTH, 401, "authentication_error", "invalid x-api-key"},
	{SIM_FORBIDDEN, 403, "permission_error",
	    "Your API key does not have permission to use this resource."},
	{SIM_MISSING, 404, "not_found_error", NULL},
	{SIM_CONTEXT, 400, "invalid_request_error",
	    "prompt is too long: 210000 tokens > 200000 maximum"},
	{SIM_POLICY, 400, "invalid_request_error",
	    "Output blocked by content filtering policy"},
	{SIM_TIMEOUT, 504, "timeout_error", "Request timed out."},
	{SIM_ERROR_200, 200, "api_error", "Internal server error"},
	{SIM_INVALID, 400, "invalid_request_error", NULL},
	{SIM_NO_PATH, 404, "not_found_error", NULL},
};

static uint64_t
call_id(const struct sim_call *call)
{
	return rng_mix(call->sim->salt, call->sim->calls);
}

/* The end of the newest start's minute, as a time of RFC 3339. */
static void
reset_time(const struct sim_call *call, char *out, size_t size)
{
	int64_t ms = sim_window_newest(&call->sim->stats.allowed,
	    call->now / 1000);
	time_t t = (time_t)((clock_wall_ms() + ms + 999) / 1000);
	struct tm tm;

	gmtime_r(&t, &tm);
	strftime(out, size, "%Y-%m-%dT%H:%M:%SZ", &tm);
}

static void
headers(const struct sim_call *call, struct sim_reply *reply)
{
	double rpm, left;
	char text[64];

	if (call->sim == NULL) /* a path that does not exist */
		return;
	sim_reply_header(reply, "request-id", "req_%016" PRIx64, call_id(call));
	sim_reply_header(reply, "anthropic-organization-id", "sim");
	if ((rpm = call->sim->set[SIM_RPM]) <= 0)
		return;
	left = rpm - (double)call->sim->stats.allowed.sum;
	reset_time(call, text, sizeof(text));
	sim_reply_header(reply, "anthropic-ratelimit-requests-limit", "%.0f",
	    rpm);
	sim_reply_header(reply, "anthropic-ratelimit-requests-remaining",
	    "%.0f", left > 0 ? left : 0);
	sim_reply_header(reply, "anthropic-ratelimit-requests-reset", "%s",
	    text);
}

static int
is_refused(const struct sim_call *call)
{
	return call->outcome == SIM_REFUSED || call->outcome == SIM_FILTERED;
}

/* What it thought, if it did, and what it wrote. */
static struct json_object *
content(const struct sim_call *call)
{
	struct json_object *list, *block;
	const struct buf *text = &call->choice[0].text;

	list = json_new_array();
	if (call->thought > 0) {
		block = json_new_object();
		json_put_str(block, "type", "thinking");
		json_put_str(block, "thinking", "");
		json_put_str(block, "signature", "c2lt");
		json_push(list, block);
	}
	if (text->len > 0 && call->outcome != SIM_EMPTY && !is_refused(call)) {
		block = json_new_object();
		json_put_str(block, "type", "text");
		json_put_strn(block, "text", buf_str(text), text->len);
		json_push(list, block);
	}
	return list;
}

static struct json_object *
usage(const struct sim_call *call)
{
	struct json_object *u, *out;

	out = json_new_object();
	json_put_int(out, "thinking_tokens", call->thought);
	u = json_new_object();
	json_put_int(u, "input_tokens", call->tokens_in);
	json_put_int(u, "cache_creation_input_tokens", 0);
	json_put_int(u, "cache_read_input_tokens", 0);
	json_put_int(u, "output_tokens",
	    call->thought + call->choice[0].tokens);
	json_put(u, "output_tokens_details", out);
	json_put_str(u, "service_tier", "standard");
	return u;
}

static void
put_stop(const struct sim_call *call, struct json_object *obj)
{
	const struct sim_choice *one = &call->choice[0];
	const char *stop = one->cut || is_refused(call) ? NULL : one->stop;
	struct json_object *why;

	json_put_str(obj, "stop_reason", is_refused(call) ? "refusal" :
	    one->cut ? "max_tokens" : stop != NULL ? "stop_sequence" :
	    "end_turn");
	json_put_str_or_null(obj, "stop_sequence", stop);
	if (!is_refused(call)) {
		json_put_null(obj, "stop_details");
		return;
	}
	why = json_new_object();
	json_put_str(why, "type", "refusal");
	json_put_str(why, "category", "cyber");
	json_put_null(why, "explanation");
	json_put(obj, "stop_details", why);
}

static void
anthropic_answer(const struct sim_call *call, struct sim_reply *reply)
{
	struct json_object *obj;
	char id[64];

	snprintf(id, sizeof(id), "msg_%016" PRIx64, call_id(call));
	obj = json_new_object();
	json_put_str(obj, "id", id);
	json_put_str(obj, "type", "message");
	json_put_str(obj, "role", "assistant");
	json_put_str(obj, "model", sim_model_name(call->model));
	json_put(obj, "content", content(call));
	put_stop(call, obj);
	if (call->outcome != SIM_NO_USAGE)
		json_put(obj, "usage", usage(call));
	headers(call, reply);
	sim_reply_json(reply, 200, obj);
}

/* A cap of the month names itself in the error's details, and no time. */
static void
tell_wait(const struct sim_call *call, struct sim_reply *reply,
    struct json_object *error)
{
	struct json_object *d;

	if (call->outcome == SIM_QUOTA) {
		d = json_new_object();
		json_put_str(d, "error_code", "enforced_spend_limit_reached");
		json_put(error, "details", d);
	} else if (call->outcome == SIM_DAILY) {
		sim_reply_header(reply, "retry-after", "432");
	} else if (call->wait > 0) {
		sim_reply_header(reply, "retry-after", "%" PRId64,
		    (call->wait + 999) / 1000);
	}
}

static void
anthropic_fail(const struct sim_call *call, struct sim_reply *reply)
{
	struct json_object *obj, *e;
	char why[700], id[64];
	size_t i;

	for (i = 0; i < COUNT(errors) - 1; i++)
		if (errors[i].outcome == call->outcome)
			break;
	if (call->outcome == SIM_MISSING)
		snprintf(why, sizeof(why), "model: %s", call->model);
	else
		snprintf(why, sizeof(why), "%s", call->why);
	e = json_new_object();
	json_put_str(e, "type", errors[i].type);
	json_put_str(e, "message",
	    errors[i].message != NULL ? errors[i].message : why);
	headers(call, reply);
	tell_wait(call, reply, e);
	obj = json_new_object();
	json_put_str(obj, "type", "error");
	json_put(obj, "error", e);
	if (call->sim != NULL) {
		snprintf(id, sizeof(id), "req_%016" PRIx64, call_id(call));
		json_put_str(obj, "request_id", id);
	}
	sim_reply_json(reply, errors[i].status, obj);
}

static const char *const keys[] = {"x-api-key", NULL};

/* /v1/models answers in OpenAI's words: both have it under this path. */
const struct sim_proto sim_anthropic = {
	.keys = keys,
	.needs = "anthropic-version",
	.read = sim_anthropic_read,
	.answer = anthropic_answer,
	.fail = anthropic_fail,
};
