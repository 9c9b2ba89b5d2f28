/*
 * OpenAI's Chat Completions: the shapes of its replies.  The requests are
 * read in sim_openai_read.c; errors and headers, which Responses shares, are in
 * sim_openai_fail.c.
 * Source: openai/openai-openapi, openapi.yaml of 2026-08-21.
 */
#include <inttypes.h>

#include "clock.h"
#include "sim_openai.h"

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
	snprintf(text, sizeof(text), "chatcmpl-%016" PRIx64,
	    sim_openai_id(call));
	json_put_str(obj, "id", text);
	json_put_str(obj, "object", "chat.completion");
	json_put_int(obj, "created", clock_wall());
	json_put_str(obj, "model", sim_model_name(call->model));
	json_put(obj, "choices", choices(call));
	if (call->outcome != SIM_NO_USAGE)
		json_put(obj, "usage", usage(call));
	json_put_str(obj, "service_tier", "default");
	json_put_str(obj, "system_fingerprint", "fp_sim");
	sim_openai_headers(call, reply);
	sim_reply_json(reply, 200, obj);
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
	.fail = sim_openai_fail,
	.models = openai_models,
};
