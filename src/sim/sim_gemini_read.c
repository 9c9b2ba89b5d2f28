/*
 * Gemini's generateContent (v1beta): the names of a request's fields, and its
 * checks.  Names are taken in camelCase and in snake_case, as Google's front
 * end does; unknown ones are refused.
 * Source: googleapis/googleapis, generative_service.proto.
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "sim/sim_proto.h"

static const char *const known[] = {"contents", "systemInstruction",
    "generationConfig", "safetySettings", "tools", "toolConfig",
    "cachedContent", "model", "serviceTier", "store", NULL};

static const char *const known_config[] = {"temperature", "topP", "topK",
    "maxOutputTokens", "candidateCount", "seed", "stopSequences",
    "responseMimeType", "responseSchema", "responseJsonSchema",
    "responseModalities", "responseLogprobs", "logprobs", "presencePenalty",
    "frequencyPenalty", "thinkingConfig", "speechConfig", "mediaResolution",
    "enableEnhancedCivicAnswers", NULL};

static const struct {
	const char *name;
	double min, max;
	int strict;	/* sim-strict does not know it */
} ranges[] = {
	{"temperature", 0, 2, 1},
	{"topP", 0, 1, 1},
	{"topK", 1, 1e6, 1},
	{"presencePenalty", -2, 2, 1},
	{"frequencyPenalty", -2, 2, 1},
	{"maxOutputTokens", 1, 1e7, 0},
	{"candidateCount", 1, SIM_CHOICES, 0},
	{"seed", -2147483648.0, 2147483647.0, 0},
};

static const struct {
	const char *name;
	double effort;
} levels[] = {
	{"MINIMAL", 0.1}, {"LOW", 0.4}, {"MEDIUM", 1}, {"HIGH", 2.5},
};

/* Write a snake_case name in camelCase; out holds size bytes. */
static void
camel(char *out, size_t size, const char *name)
{
	size_t n = 0;

	for (; *name != '\0' && n + 1 < size; name++) {
		if (name[0] == '_' && islower((unsigned char)name[1]))
			out[n++] = (char)toupper((unsigned char)*++name);
		else
			out[n++] = *name;
	}
	out[n] = '\0';
}

/* Member of obj by its camelCase name, whichever way it was written. */
static struct json_object *
member(struct json_object *obj, const char *name)
{
	char out[64];

	if (!json_object_is_type(obj, json_type_object))
		return NULL;
	json_object_object_foreach(obj, key, value) {
		camel(out, sizeof(out), key);
		if (strcmp(out, name) == 0)
			return value;
	}
	return NULL;
}

static int
check_known(struct sim_call *call, struct json_object *obj, const char *where,
    const char *const *names)
{
	char out[64];
	size_t i;

	json_object_object_foreach(obj, key, value) {
		(void)value;
		camel(out, sizeof(out), key);
		for (i = 0; names[i] != NULL; i++)
			if (strcmp(out, names[i]) == 0)
				break;
		if (names[i] == NULL)
			return sim_invalid(call, where, NULL, "Invalid JSON "
			    "payload received. Unknown name \"%.100s\"%s%s%s: "
			    "Cannot find field.", key,
			    *where != '\0' ? " at '" : "", where,
			    *where != '\0' ? "'" : "");
	}
	return 0;
}

static int
read_parts(struct sim_call *call, struct json_object *content)
{
	struct json_object *parts = member(content, "parts");
	const char *text;
	size_t i, n;

	if (!json_object_is_type(parts, json_type_array) ||
	    (n = json_object_array_length(parts)) == 0)
		return sim_invalid(call, "contents.parts", NULL,
		    "* GenerateContentRequest.contents.parts: contents.parts "
		    "must not be empty.");
	for (i = 0; i < n; i++) {
		text = json_str(json_object_array_get_idx(parts, i), "text");
		if (text == NULL)
			return sim_invalid(call, "contents.parts", NULL,
			    "Unable to submit request because a part has no "
			    "text.");
		sim_call_text(call, text, strlen(text));
	}
	return 0;
}

static int
read_contents(struct sim_call *call)
{
	struct json_object *list, *one, *system;
	const char *role;
	size_t i, n;

	system = member(call->body, "systemInstruction");
	if (system != NULL && read_parts(call, system) == -1)
		return -1;
	list = member(call->body, "contents");
	if (!json_object_is_type(list, json_type_array) ||
	    (n = json_object_array_length(list)) == 0)
		return sim_invalid(call, "contents", NULL,
		    "* GenerateContentRequest.contents: contents is not "
		    "specified");
	for (i = 0; i < n; i++) {
		one = json_object_array_get_idx(list, i);
		role = json_str(one, "role");
		if (role != NULL && strcmp(role, "user") != 0 &&
		    strcmp(role, "model") != 0)
			return sim_invalid(call, "contents.role", NULL,
			    "Please use a valid role: user, model.");
		if (read_parts(call, one) == -1)
			return -1;
	}
	return 0;
}

static int
check_ranges(struct sim_call *call, struct json_object *config)
{
	int rc, strict = strncmp(call->model, "sim-strict", 10) == 0;
	struct json_object *one;
	double v;
	size_t i;

	for (i = 0; i < COUNT(ranges); i++) {
		one = member(config, ranges[i].name);
		if (one == NULL)
			continue;
		if (strict && ranges[i].strict)
			return sim_invalid(call, "generation_config", NULL,
			    "Invalid JSON payload received. Unknown name "
			    "\"%s\" at 'generation_config': Cannot find field.",
			    ranges[i].name);
		v = json_object_get_double(one);
		rc = json_object_is_type(one, json_type_int) ||
		    json_object_is_type(one, json_type_double);
		if (!rc || !(v >= ranges[i].min && v <= ranges[i].max))
			return sim_invalid(call, ranges[i].name, NULL,
			    "Unable to submit request because it has a %s "
			    "value that is not from %.10g to %.10g.",
			    ranges[i].name, ranges[i].min, ranges[i].max);
	}
	return 0;
}

static int
read_thinking(struct sim_call *call, struct json_object *config)
{
	struct json_object *think = member(config, "thinkingConfig"), *budget;
	const char *level;
	size_t i;

	if (think == NULL)
		return 0;
	if (strcmp(call->model, "sim-1") == 0)
		return sim_invalid(call, "generation_config.thinking_config",
		    NULL, "Thinking is not enabled for models/%s", call->model);
	budget = member(think, "thinkingBudget");
	if (budget != NULL && json_object_get_int64(budget) == 0)
		call->effort = 0;
	level = json_object_get_string(member(think, "thinkingLevel"));
	for (i = 0; level != NULL && i < COUNT(levels); i++)
		if (strcasecmp(level, levels[i].name) == 0)
			call->effort = levels[i].effort;
	return 0;
}

static int
read_schema(struct sim_call *call, struct json_object *config)
{
	struct json_object *schema = member(config, "responseJsonSchema");
	struct json_object *other = member(config, "responseSchema");
	const char *type;

	if (schema == NULL && other == NULL)
		return 0;
	if (schema != NULL && other != NULL)
		return sim_invalid(call, "generation_config", NULL,
		    "* GenerateContentRequest.generation_config: response_"
		    "schema and response_json_schema cannot both be set");
	type = json_object_get_string(member(config, "responseMimeType"));
	if (type == NULL || (strcmp(type, "application/json") != 0 &&
	    (schema != NULL || strcmp(type, "text/x.enum") != 0)))
		return sim_invalid(call, "generation_config", NULL,
		    "* GenerateContentRequest.generation_config."
		    "response_mime_type: must be application/json to use a "
		    "schema");
	return sim_check_schema(call, schema != NULL ? schema : other, "",
	    schema != NULL ? "generation_config.response_json_schema" :
	    "generation_config.response_schema", SIM_SCHEMA_ANY);
}

static int64_t
number(struct json_object *config, const char *name, int64_t dflt)
{
	struct json_object *v = member(config, name);

	return v != NULL ? json_object_get_int64(v) : dflt;
}

static int
read_config(struct sim_call *call)
{
	struct json_object *config, *stop;

	config = member(call->body, "generationConfig");
	if (config == NULL)
		return 0;
	if (!json_object_is_type(config, json_type_object))
		return sim_invalid(call, "generation_config", NULL,
		    "Invalid value at 'generation_config'");
	if (check_known(call, config, "generation_config",
	    known_config) == -1 ||
	    check_ranges(call, config) == -1 ||
	    read_thinking(call, config) == -1 ||
	    read_schema(call, config) == -1)
		return -1;
	stop = member(config, "stopSequences");
	if (stop != NULL && (!json_object_is_type(stop, json_type_array) ||
	    json_object_array_length(stop) > 5))
		return sim_invalid(call, "generation_config.stop_sequences",
		    NULL, "stop_sequences must hold at most 5 strings.");
	call->stop = stop;
	call->max_tokens = number(config, "maxOutputTokens", 0);
	call->answers = (int)number(config, "candidateCount", 1);
	call->seed = number(config, "seed", 0);
	return 0;
}

int
sim_gemini_read(struct sim_call *call)
{
	if (!json_object_is_type(call->body, json_type_object))
		return sim_invalid(call, "", NULL,
		    "Invalid JSON payload received. Expected an object.");
	if (check_known(call, call->body, "", known) == -1 ||
	    read_config(call) == -1 || read_contents(call) == -1)
		return -1;
	return 0;
}
