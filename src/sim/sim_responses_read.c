/*
 * OpenAI's Responses: the names of a request's fields, and its checks.
 * Source: openai/openai-openapi, openapi.yaml of 2026-08-21.
 */
#include <string.h>

#include "sim/sim_openai.h"

#define BOUND_LEAST 16

/* Every field that the API knows; any other is refused. */
static const char *const known[] = {
	"model", "input", "instructions", "max_output_tokens", "temperature",
	"top_p", "reasoning", "text", "metadata", "service_tier",
	"safety_identifier", "prompt_cache_key", "background", "truncation",
	"stream", "stream_options", "store", "previous_response_id",
	"conversation", "include", "tools", "tool_choice",
	"parallel_tool_calls", "max_tool_calls", "top_logprobs", "prompt",
	"user", NULL
};

/* What would need a memory, a clock or tools of one's own. */
static const char *const refused[] = {
	"stream", "background", "previous_response_id", "conversation",
	"tools", "prompt"
};

static int
read_parts(struct sim_call *call, struct json_object *parts,
    const char *expected)
{
	struct json_object *part;
	const char *text, *type;
	size_t i, n;

	if (!json_object_is_type(parts, json_type_array))
		return -1;
	n = json_object_array_length(parts);
	for (i = 0; i < n; i++) {
		part = json_object_array_get_idx(parts, i);
		type = json_str(part, "type");
		text = json_str(part, "text");
		if (type == NULL || text == NULL ||
		    strcmp(type, expected) != 0)
			return -1;
		sim_call_text(call, text, strlen(text));
	}
	return n > 0 ? 0 : -1;
}

static int
read_item(struct sim_call *call, struct json_object *item, size_t i)
{
	struct json_object *content = json_get(item, "content");
	const char *role = json_str(item, "role");
	char at[64];

	snprintf(at, sizeof(at), "input[%zu]", i);
	if (!sim_openai_role(role))
		return sim_invalid(call, at, "invalid_value",
		    "Invalid value for '%s.role'.", at);
	call->tokens_in += 3; /* what marks a message off */
	if (json_object_is_type(content, json_type_string)) {
		sim_call_text(call, json_object_get_string(content),
		    (size_t)json_object_get_string_len(content));
		return 0;
	}
	if (read_parts(call, content, strcmp(role, "assistant") == 0 ?
	    "output_text" : "input_text") == 0)
		return 0;
	return sim_invalid(call, at, "invalid_type", "Invalid type for "
	    "'%s.content': expected a string or an array of text parts.", at);
}

static int
read_input(struct sim_call *call)
{
	struct json_object *v = json_get(call->body, "input");
	const char *s = json_str(call->body, "instructions");
	size_t i, n;

	if (s != NULL)
		sim_call_text(call, s, strlen(s));
	if (v == NULL)
		return sim_invalid(call, "input", "missing_required_parameter",
		    "Missing required parameter: 'input'.");
	if (json_object_is_type(v, json_type_string)) {
		sim_call_text(call, json_object_get_string(v),
		    (size_t)json_object_get_string_len(v));
		return 0;
	}
	if (!json_object_is_type(v, json_type_array) ||
	    (n = json_object_array_length(v)) == 0)
		return sim_invalid(call, "input", "invalid_type", "Invalid "
		    "'input': expected a string or an array of items.");
	for (i = 0; i < n; i++)
		if (read_item(call, json_object_array_get_idx(v, i), i) == -1)
			return -1;
	return 0;
}

static int
check_known(struct sim_call *call)
{
	const char *key = sim_unknown(call->body, known);
	size_t i;

	if (key != NULL)
		return sim_invalid(call, key, "unknown_parameter",
		    "Unknown parameter: '%.100s'.", key);
	for (i = 0; i < COUNT(refused); i++)
		if (json_object_get_boolean(json_get(call->body, refused[i])))
			return sim_invalid(call, refused[i],
			    "unsupported_parameter", "Unsupported parameter: "
			    "'%s' is not supported with this model.",
			    refused[i]);
	return 0;
}

static int
check_range(struct sim_call *call, const char *name, double max)
{
	double v;
	int rc;

	rc = sim_number(call->body, name, 0, max, &v);
	if (rc == -1)
		return sim_invalid(call, name, "invalid_value",
		    "Invalid '%s': expected a number from 0 to %g.", name, max);
	if (rc == 1 && strncmp(call->model, "sim-strict", 10) == 0)
		return sim_invalid(call, name, "unsupported_parameter",
		    "Unsupported parameter: '%s' is not supported with this "
		    "model.", name);
	return 0;
}

static int
read_bound(struct sim_call *call)
{
	double v = 0;

	if (sim_number(call->body, "max_output_tokens", BOUND_LEAST, 1e7,
	    &v) == -1)
		return sim_invalid(call, "max_output_tokens",
		    "integer_below_min_value", "Invalid 'max_output_tokens': "
		    "integer below minimum value. Expected a value >= %d.",
		    BOUND_LEAST);
	call->max_tokens = (int64_t)v;
	return 0;
}

static int
read_format(struct sim_call *call)
{
	struct json_object *format = json_get(call->body, "text.format");
	const char *type = json_str(format, "type");
	const char *name;

	if (format == NULL)
		return 0;
	if (type == NULL || (strcmp(type, "text") != 0 &&
	    strcmp(type, "json_object") != 0 &&
	    strcmp(type, "json_schema") != 0))
		return sim_invalid(call, "text.format.type", "invalid_value",
		    "Invalid value for 'text.format.type'.");
	if (strcmp(type, "json_schema") != 0)
		return 0;
	if ((name = sim_openai_name(call, format, "text.format")) == NULL)
		return -1;
	return sim_check_schema(call, json_get(format, "schema"), name,
	    "text.format.schema", json_object_get_boolean(json_get(format,
	    "strict")) ? SIM_SCHEMA_STRICT : SIM_SCHEMA_ANY);
}

int
sim_responses_read(struct sim_call *call)
{
	const char *model = json_str(call->body, "model");

	if (model == NULL)
		return sim_invalid(call, "model", "missing_required_parameter",
		    "Missing required parameter: 'model'.");
	snprintf(call->model, sizeof(call->model), "%s", model);
	if (check_known(call) == -1 || read_input(call) == -1 ||
	    check_range(call, "temperature", 2) == -1 ||
	    check_range(call, "top_p", 1) == -1 || read_bound(call) == -1 ||
	    sim_openai_effort(call, "reasoning.effort") == -1 ||
	    read_format(call) == -1)
		return -1;
	return 0;
}
