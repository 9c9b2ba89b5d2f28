/*
 * Anthropic's Messages: the names of a request's fields, and its checks.
 * Source: anthropics/anthropic-sdk-python, types/message_create_params.py; the
 * words follow what users quote.
 */
#include <string.h>

#include "sim/sim_proto.h"

#define BUDGET_LEAST 1024

/* Every field that the API knows; any other is refused. */
static const char *const known[] = {
	"model", "messages", "max_tokens", "system", "temperature", "top_p",
	"top_k", "stop_sequences", "stream", "metadata", "thinking",
	"output_config", "service_tier", "tools", "tool_choice",
	"cache_control", "container", "inference_geo", NULL
};

static const struct {
	const char *name;
	double min, max;
} ranges[] = {
	{"temperature", 0, 1},
	{"top_p", 0, 1},
	{"top_k", 0, 1e6},
};

static const struct {
	const char *name;
	double effort;
} efforts[] = {
	{"low", 0.4}, {"medium", 1}, {"high", 2.5}, {"xhigh", 4}, {"max", 6},
};

/* A text, or blocks of text. */
static int
read_text(struct sim_call *call, struct json_object *content)
{
	struct json_object *block;
	const char *text, *type;
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
		block = json_object_array_get_idx(content, i);
		type = json_str(block, "type");
		text = json_str(block, "text");
		if (type == NULL || text == NULL || strcmp(type, "text") != 0)
			return -1;
		sim_call_text(call, text, strlen(text));
	}
	return n > 0 ? 0 : -1;
}

static int
read_messages(struct sim_call *call)
{
	struct json_object *list, *one;
	const char *role;
	size_t i, n;

	list = json_get(call->body, "messages");
	if (list == NULL)
		return sim_invalid(call, "", NULL, "messages: Field required");
	if (!json_object_is_type(list, json_type_array) ||
	    (n = json_object_array_length(list)) == 0)
		return sim_invalid(call, "", NULL,
		    "messages: at least one message is required");
	for (i = 0; i < n; i++) {
		one = json_object_array_get_idx(list, i);
		role = json_str(one, "role");
		if (role == NULL || (strcmp(role, "user") != 0 &&
		    strcmp(role, "assistant") != 0))
			return sim_invalid(call, "", NULL, "messages: "
			    "Unexpected role \"%.40s\". Allowed roles are "
			    "\"user\" or \"assistant\".",
			    role != NULL ? role : "");
		if (read_text(call, json_get(one, "content")) == -1)
			return sim_invalid(call, "", NULL, "messages.%zu."
			    "content: Input should be a valid string or list",
			    i);
		call->tokens_in += 3; /* what marks a message off */
	}
	if (strcmp(json_str(json_object_array_get_idx(list, n - 1), "role"),
	    "user") != 0)
		return sim_invalid(call, "", NULL, "This model does not "
		    "support assistant message prefill. The conversation must "
		    "end with a user message.");
	return 0;
}

static int
check_known(struct sim_call *call)
{
	const char *key = sim_unknown(call->body, known);

	if (key == NULL)
		return 0;
	return sim_invalid(call, "", NULL,
	    "%.100s: Extra inputs are not permitted", key);
}

static int
check_ranges(struct sim_call *call)
{
	int rc, strict = strncmp(call->model, "sim-strict", 10) == 0;
	double v;
	size_t i;

	for (i = 0; i < COUNT(ranges); i++) {
		rc = sim_number(call->body, ranges[i].name, ranges[i].min,
		    ranges[i].max, &v);
		if (rc == -1)
			return sim_invalid(call, "", NULL, "%s: range: %g..%g",
			    ranges[i].name, ranges[i].min, ranges[i].max);
		if (rc == 1 && strict)
			return sim_invalid(call, "", NULL, "`%s` is deprecated "
			    "for this model.", ranges[i].name);
	}
	return 0;
}

static int
read_bound(struct sim_call *call)
{
	double v;
	int rc;

	rc = sim_number(call->body, "max_tokens", 1, 1e7, &v);
	if (rc == 0)
		return sim_invalid(call, "", NULL,
		    "max_tokens: Field required");
	if (rc == -1)
		return sim_invalid(call, "", NULL, "max_tokens: Input should "
		    "be a valid integer greater than or equal to 1");
	call->max_tokens = (int64_t)v;
	return 0;
}

static int
read_effort(struct sim_call *call)
{
	const char *s = json_str(call->body, "output_config.effort");
	size_t i;

	if (json_get(call->body, "output_config.effort") == NULL)
		return 0;
	if (strcmp(call->model, "sim-1") == 0)
		return sim_invalid(call, "", NULL,
		    "This model does not support the effort parameter.");
	for (i = 0; s != NULL && i < COUNT(efforts); i++) {
		if (strcmp(s, efforts[i].name) == 0) {
			call->effort = efforts[i].effort;
			return 0;
		}
	}
	return sim_invalid(call, "", NULL, "output_config.effort: Input "
	    "should be 'low', 'medium', 'high', 'xhigh' or 'max'");
}

static int
read_thinking(struct sim_call *call)
{
	const char *type = json_str(call->body, "thinking.type");
	int64_t budget;

	if (json_get(call->body, "thinking") == NULL)
		return 0;
	if (type != NULL && strcmp(type, "disabled") == 0) {
		call->effort = 0;
		return 0;
	}
	if (type == NULL || (strcmp(type, "enabled") != 0 &&
	    strcmp(type, "adaptive") != 0))
		return sim_invalid(call, "", NULL, "thinking: Input tag does "
		    "not match any of the expected tags: 'adaptive', "
		    "'disabled', 'enabled'");
	if (strcmp(call->model, "sim-1") == 0)
		return sim_invalid(call, "", NULL,
		    "%s thinking is not supported on this model", type);
	budget = json_int(call->body, "thinking.budget_tokens", 0);
	if (*type == 'e' && budget < BUDGET_LEAST)
		return sim_invalid(call, "", NULL, "thinking.enabled."
		    "budget_tokens: Input should be greater than or equal to "
		    "%d", BUDGET_LEAST);
	if (budget >= call->max_tokens)
		return sim_invalid(call, "", NULL, "`max_tokens` must be "
		    "greater than `thinking.budget_tokens`.");
	return 0;
}

static int
read_stop(struct sim_call *call)
{
	struct json_object *v = json_get(call->body, "stop_sequences");

	if (v != NULL && !json_object_is_type(v, json_type_array))
		return sim_invalid(call, "", NULL,
		    "stop_sequences: Input should be a valid list");
	call->stop = v;
	return 0;
}

static int
read_format(struct sim_call *call)
{
	struct json_object *format;
	const char *type;

	format = json_get(call->body, "output_config.format");
	if (format == NULL)
		return 0;
	type = json_str(format, "type");
	if (type == NULL || strcmp(type, "json_schema") != 0)
		return sim_invalid(call, "", NULL, "output_config.format.type: "
		    "Input should be 'json_schema'");
	return sim_check_schema(call, json_get(format, "schema"),
	    "", "output_config.format.schema", SIM_SCHEMA_CLOSED);
}

int
sim_anthropic_read(struct sim_call *call)
{
	struct json_object *system = json_get(call->body, "system");
	const char *model = json_str(call->body, "model");

	if (model == NULL)
		return sim_invalid(call, "", NULL, "model: Field required");
	snprintf(call->model, sizeof(call->model), "%s", model);
	if (system != NULL && read_text(call, system) == -1)
		return sim_invalid(call, "", NULL,
		    "system: Input should be a valid string or list");
	if (check_known(call) == -1 || read_bound(call) == -1 ||
	    read_messages(call) == -1 || check_ranges(call) == -1 ||
	    read_effort(call) == -1 || read_thinking(call) == -1 ||
	    read_stop(call) == -1 || read_format(call) == -1)
		return -1;
	if (json_object_get_boolean(json_get(call->body, "stream")))
		return sim_invalid(call, "", NULL,
		    "stream: not supported by this server");
	return 0;
}
