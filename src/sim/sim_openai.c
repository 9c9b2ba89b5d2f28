/*
 * OpenAI's Chat Completions: the shapes of its replies.  The requests are
 * read in sim_openai_read.c; errors and headers, which Responses shares, are in
 * sim_openai_fail.c.
 * Source: openai/openai-openapi, openapi.yaml of 2026-08-21.
 */
#include <inttypes.h>
#include <string.h>

#include "ground/clock.h"
#include "sim/sim_openai.h"

static void
add_message(struct buf *b, const struct sim_call *call,
    const struct sim_choice *choice)
{
	buf_adds(b, "{\"role\":\"assistant\",\"content\":");
	if (call->outcome == SIM_REFUSED) {
		buf_adds(b, "null,\"refusal\":\"I'm sorry, but I can't assist "
		    "with that request.\"");
	} else {
		json_quote(b, buf_str(&choice->text),
		    call->outcome == SIM_EMPTY ? 0 : choice->text.len);
		buf_adds(b, ",\"refusal\":null");
	}
	buf_adds(b, ",\"annotations\":[]}");
}

static void
add_choices(struct buf *b, const struct sim_call *call)
{
	const struct sim_choice *choice;
	int i;

	buf_adds(b, ",\"choices\":[");
	for (i = 0; i < call->answers; i++) {
		choice = &call->choice[i];
		buf_addf(b, "%s{\"index\":%d,\"message\":",
		    i > 0 ? "," : "", i);
		add_message(b, call, choice);
		buf_addf(b, ",\"logprobs\":null,\"finish_reason\":\"%s\"}",
		    call->outcome == SIM_FILTERED ? "content_filter" :
		    choice->cut ? "length" : "stop");
	}
	buf_addc(b, ']');
}

static void
add_usage(struct buf *b, const struct sim_call *call)
{
	int64_t tokens = call->thought;
	int i;

	for (i = 0; i < call->answers; i++)
		tokens += call->choice[i].tokens;
	buf_addf(b, ",\"usage\":{\"prompt_tokens\":%" PRId64
	    ",\"completion_tokens\":%" PRId64 ",\"total_tokens\":%" PRId64
	    ",\"prompt_tokens_details\":{\"cached_tokens\":0,"
	    "\"cache_write_tokens\":0,\"audio_tokens\":0},"
	    "\"completion_tokens_details\":{"
	    "\"reasoning_tokens\":%" PRId64 ",\"audio_tokens\":0,"
	    "\"accepted_prediction_tokens\":0,"
	    "\"rejected_prediction_tokens\":0}}", call->tokens_in, tokens,
	    call->tokens_in + tokens, call->thought);
}

static void
openai_answer(const struct sim_call *call, struct sim_reply *reply)
{
	const char *model = sim_model_name(call->model);
	struct buf *b = &reply->body;

	buf_addf(b, "{\"id\":\"chatcmpl-%016" PRIx64 "\","
	    "\"object\":\"chat.completion\",\"created\":%" PRId64
	    ",\"model\":", sim_openai_id(call), clock_wall());
	json_quote(b, model, strlen(model));
	add_choices(b, call);
	if (call->outcome != SIM_NO_USAGE)
		add_usage(b, call);
	buf_adds(b, ",\"service_tier\":\"default\","
	    "\"system_fingerprint\":\"fp_sim\"}\n");
	reply->status = 200;
	reply->type = "application/json";
	sim_openai_headers(call, reply);
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

const char *const sim_openai_keys[] = {"Authorization", "api-key", NULL};

const struct sim_proto sim_openai = {
	.keys = sim_openai_keys,
	.read = sim_openai_read,
	.answer = openai_answer,
	.fail = sim_openai_fail,
	.models = openai_models,
};
