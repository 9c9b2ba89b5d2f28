/*
 * OpenAI's Chat Completions: the names of a request's fields, and its checks.
 * Source: openai/openai-openapi, openapi.yaml of 2026-08-21; what reasoning
 * models refuse (sim-strict does) follows what users report.
 */
#include <string.h>

#include "sim/sim_openai.h"

#define NAME_MAX_LEN 64
#define NAME_LETTERS "abcdefghijklmnopqrstuvwxyz" \
	"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"

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

int
sim_openai_role(const char *role)
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
		return sim_invalid(call, "messages",
		    "missing_required_parameter",
		    "Missing required parameter: 'messages'.");
	if (!json_object_is_type(list, json_type_array) ||
	    (n = json_object_array_length(list)) == 0)
		return sim_invalid(call, "messages", "invalid_type",
		    "Invalid 'messages': expected an array with at least one "
		    "message.");
	for (i = 0; i < n; i++) {
		one = json_object_array_get_idx(list, i);
		snprintf(at, sizeof(at), "messages[%zu]", i);
		if (!sim_openai_role(json_str(one, "role")))
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
	const char *key = sim_unknown(call->body, known);

	if (key == NULL)
		return 0;
	return sim_invalid(call, key, "unknown_parameter",
	    "Unrecognized request argument supplied: %.100s", key);
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
			return sim_invalid(call, keys[i],
			    "integer_below_min_value",
			    "Invalid '%s': expected an integer of at least 1.",
			    keys[i]);
		if (rc == 1) {
			call->max_tokens = (int64_t)v;
			seen++;
		}
	}
	if (seen == 2)
		return sim_invalid(call, "max_tokens",
		    "invalid_parameter_combination",
		    "Setting 'max_tokens' and 'max_completion_tokens' at the "
		    "same time is not supported.");
	return 0;
}

int
sim_openai_effort(struct sim_call *call, const char *path)
{
	const char *s = json_str(call->body, path);
	size_t i;

	if (json_get(call->body, path) == NULL)
		return 0;
	if (strcmp(call->model, "sim-1") == 0)
		return sim_invalid(call, path, "unsupported_parameter",
		    "Unsupported parameter: '%s' is not supported with this "
		    "model.", path);
	for (i = 0; s != NULL && i < COUNT(efforts); i++) {
		if (strcmp(s, efforts[i].name) == 0) {
			call->effort = efforts[i].effort;
			return 0;
		}
	}
	return sim_invalid(call, path, "invalid_value",
	    "Invalid value for '%s'.", path);
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

const char *
sim_openai_name(struct sim_call *call, struct json_object *format,
    const char *at)
{
	const char *name = json_str(format, "name");
	char path[64];

	snprintf(path, sizeof(path), "%s.name", at);
	if (name == NULL)
		sim_invalid(call, path, "missing_required_parameter",
		    "Missing required parameter: '%s'.", path);
	else if (*name == '\0' || strlen(name) > NAME_MAX_LEN ||
	    name[strspn(name, NAME_LETTERS)] != '\0')
		sim_invalid(call, path, "invalid_value", "Invalid '%s': string "
		    "does not match pattern. Expected a string that matches "
		    "the pattern '^[a-zA-Z0-9_-]+$'.", path);
	else
		return name;
	return NULL;
}

static int
check_schema(struct sim_call *call, struct json_object *format)
{
	const char *name = sim_openai_name(call, format,
	    "response_format.json_schema");

	if (name == NULL)
		return -1;
	return sim_check_schema(call, json_get(format, "schema"), name,
	    "response_format", json_object_get_boolean(
	    json_get(format, "strict")) ? SIM_SCHEMA_STRICT : SIM_SCHEMA_ANY);
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
	if (strcmp(type, "json_schema") == 0)
		return check_schema(call, json_get(call->body,
		    "response_format.json_schema"));
	if (strcmp(type, "json_object") == 0 &&
	    strcasestr(call->prompt.data, "json") == NULL)
		return sim_invalid(call, "messages", NULL, "'messages' must "
		    "contain the word 'json' in some form, to use "
		    "'response_format' of type 'json_object'.");
	return 0;
}

int
sim_openai_read(struct sim_call *call)
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
	    sim_openai_effort(call, "reasoning_effort") == -1 ||
	    read_stop(call) == -1 || read_format(call) == -1)
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
