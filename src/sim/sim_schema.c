/*
 * The rules for a JSON schema that an answer is held to: every object is
 * closed, and in the strict form every property must be there.
 * Source: openai/openai-python, lib/_pydantic.py; anthropics/
 * anthropic-sdk-python, lib/_parse/_transform.py.
 */
#include <string.h>

#include "sim/sim_proto.h"

#define DEPTH 10

/* What is wrong with one object's schema, or NULL. */
static const char *
fault(struct json_object *schema, int strict)
{
	struct json_object *closed, *properties;

	closed = json_get(schema, "additionalProperties");
	if (!json_object_is_type(closed, json_type_boolean) ||
	    json_object_get_boolean(closed))
		return "'additionalProperties' is required to be supplied and "
		    "to be false";
	properties = json_get(schema, "properties");
	if (!strict || !json_object_is_type(properties, json_type_object))
		return NULL;
	json_object_object_foreach(properties, name, value) {
		(void)value;
		if (!json_lists(json_get(schema, "required"), name))
			return "'required' is required to be supplied and to "
			    "be an array including every key in properties";
	}
	return NULL;
}

static const char *
fault_within(struct json_object *v, int strict, int depth)
{
	const char *why = NULL, *type = json_str(v, "type");
	size_t i;

	if (depth > DEPTH)
		return "it is nested too deeply";
	if (type != NULL && strcmp(type, "object") == 0)
		why = fault(v, strict);
	if (why != NULL)
		return why;
	if (json_object_is_type(v, json_type_object)) {
		json_object_object_foreach(v, key, value) {
			(void)key;
			why = fault_within(value, strict, depth + 1);
			if (why != NULL)
				return why;
		}
	}
	if (json_object_is_type(v, json_type_array)) {
		for (i = 0; why == NULL && i < json_object_array_length(v); i++)
			why = fault_within(json_object_array_get_idx(v, i),
			    strict, depth + 1);
	}
	return why;
}

int
sim_check_schema(struct sim_call *call, struct json_object *schema,
    const char *at, enum sim_schema form)
{
	const char *why = NULL;

	if (strncmp(call->model, "sim-plain", 9) == 0)
		return sim_invalid(call, at, "unsupported_parameter",
		    "'%s' is not supported with this model.", at);

	if (!json_object_is_type(schema, json_type_object))
		return sim_invalid(call, at, NULL, "Missing or invalid '%s': "
		    "expected an object", at);
	if (form != SIM_SCHEMA_ANY)
		why = fault_within(schema, form == SIM_SCHEMA_STRICT, 0);
	if (why != NULL)
		return sim_invalid(call, at, NULL, "Invalid schema '%s': %s.",
		    at, why);
	return 0;
}
