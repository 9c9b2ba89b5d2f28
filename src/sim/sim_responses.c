/*
 * OpenAI's Responses: the shapes of its replies.  Errors are those of Chat
 * Completions, but for one that comes with status 200: a response that failed.
 * Source: openai/openai-openapi, openapi.yaml of 2026-08-21.
 */
#include <inttypes.h>

#include "ground/clock.h"
#include "sim/sim_openai.h"

static struct json_object *
reasoning(const struct sim_call *call)
{
	struct json_object *item;
	char id[64];

	snprintf(id, sizeof(id), "rs_%016" PRIx64, sim_openai_id(call));
	item = json_new_object();
	json_put_str(item, "id", id);
	json_put_str(item, "type", "reasoning");
	json_put(item, "summary", json_new_array());
	return item;
}

static struct json_object *
part(const struct sim_call *call)
{
	const struct buf *text = &call->choice[0].text;
	struct json_object *p;

	p = json_new_object();
	if (call->outcome == SIM_REFUSED) {
		json_put_str(p, "type", "refusal");
		json_put_str(p, "refusal",
		    "I'm sorry, but I can't assist with that request.");
		return p;
	}
	json_put_str(p, "type", "output_text");
	if (call->outcome == SIM_EMPTY)
		json_put_str(p, "text", "");
	else
		json_put_strn(p, "text", buf_str(text), text->len);
	json_put(p, "annotations", json_new_array());
	json_put(p, "logprobs", json_new_array());
	return p;
}

static const char *
cut_by(const struct sim_call *call)
{
	if (call->outcome == SIM_FILTERED)
		return "content_filter";
	return call->choice[0].cut ? "max_output_tokens" : NULL;
}

/* The items of a reply: thoughts first, then the message. */
static struct json_object *
output(const struct sim_call *call)
{
	struct json_object *list, *item, *parts;
	char id[64];

	list = json_new_array();
	if (call->thought > 0)
		json_push(list, reasoning(call));
	parts = json_new_array();
	json_push(parts, part(call));
	snprintf(id, sizeof(id), "msg_%016" PRIx64, sim_openai_id(call));
	item = json_new_object();
	json_put_str(item, "id", id);
	json_put_str(item, "type", "message");
	json_put_str(item, "status",
	    cut_by(call) != NULL ? "incomplete" : "completed");
	json_put_str(item, "role", "assistant");
	json_put(item, "content", parts);
	json_push(list, item);
	return list;
}

static struct json_object *
usage(const struct sim_call *call)
{
	struct json_object *u, *in, *out;
	int64_t tokens = call->thought + call->choice[0].tokens;

	in = json_new_object();
	json_put_int(in, "cached_tokens", 0);
	json_put_int(in, "cache_write_tokens", 0);
	out = json_new_object();
	json_put_int(out, "reasoning_tokens", call->thought);
	u = json_new_object();
	json_put_int(u, "input_tokens", call->tokens_in);
	json_put(u, "input_tokens_details", in);
	json_put_int(u, "output_tokens", tokens);
	json_put(u, "output_tokens_details", out);
	json_put_int(u, "total_tokens", call->tokens_in + tokens);
	return u;
}

/* A response without its output. */
static struct json_object *
frame(const struct sim_call *call, const char *status)
{
	struct json_object *obj;
	char id[64];

	snprintf(id, sizeof(id), "resp_%016" PRIx64, sim_openai_id(call));
	obj = json_new_object();
	json_put_str(obj, "id", id);
	json_put_str(obj, "object", "response");
	json_put_int(obj, "created_at", clock_wall());
	json_put_str(obj, "status", status);
	json_put_str(obj, "model", sim_model_name(call->model));
	return obj;
}

static void
responses_answer(const struct sim_call *call, struct sim_reply *reply)
{
	struct json_object *obj, *why;

	obj = frame(call, cut_by(call) != NULL ? "incomplete" : "completed");
	json_put_null(obj, "error");
	if (cut_by(call) != NULL) {
		why = json_new_object();
		json_put_str(why, "reason", cut_by(call));
		json_put(obj, "incomplete_details", why);
	} else {
		json_put_null(obj, "incomplete_details");
	}
	json_put(obj, "output", output(call));
	if (call->outcome != SIM_NO_USAGE)
		json_put(obj, "usage", usage(call));
	sim_openai_headers(call, reply);
	sim_reply_json(reply, 200, obj);
}

static void
responses_fail(const struct sim_call *call, struct sim_reply *reply)
{
	struct json_object *obj, *e;

	if (call->outcome != SIM_ERROR_200) {
		sim_openai_fail(call, reply);
		return;
	}
	e = json_new_object();
	json_put_str(e, "code", "server_error");
	json_put_str(e, "message", "The model failed to respond.");
	obj = frame(call, "failed");
	json_put(obj, "error", e);
	json_put_null(obj, "incomplete_details");
	json_put(obj, "output", json_new_array());
	json_put_null(obj, "usage");
	sim_openai_headers(call, reply);
	sim_reply_json(reply, 200, obj);
}

const struct sim_proto sim_responses = {
	.keys = sim_openai_keys,
	.read = sim_responses_read,
	.answer = responses_answer,
	.fail = responses_fail,
};
