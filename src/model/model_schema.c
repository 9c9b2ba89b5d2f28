/*
 * A JSON schema as providers want it.  Objects and arrays of the schema are
 * built anew, what stands in them is shared.
 */
#include <string.h>

#include "model/model_row.h"

/* What these hold are values, not schemas. */
static int
holds_values(const char *key)
{
	static const char *const keys[] = {
		"enum", "const", "default", "examples", "required"
	};
	size_t i;

	for (i = 0; i < sizeof(keys) / sizeof(*keys); i++)
		if (strcmp(keys[i], key) == 0)
			return 1;
	return 0;
}

/* Close the schema of an object, and see whether it requires all. */
static void
close_object(struct json_object *schema, int *strict)
{
	struct json_object *more, *properties;

	if (!json_object_object_get_ex(schema, "additionalProperties", &more))
		json_put(schema, "additionalProperties",
		    json_object_new_boolean(0));
	else if (!json_object_is_type(more, json_type_boolean) ||
	    json_object_get_boolean(more))
		*strict = 0;
	properties = json_get(schema, "properties");
	if (!json_object_is_type(properties, json_type_object))
		return;
	json_object_object_foreach(properties, name, value) {
		(void)value;
		if (!json_lists(json_get(schema, "required"), name))
			*strict = 0;
	}
}

static struct json_object *copy(struct json_object *v, int is_map,
    int *strict);

static struct json_object *
copy_list(struct json_object *v, int *strict)
{
	struct json_object *new = json_new_array();
	size_t i, n = json_object_array_length(v);

	for (i = 0; i < n; i++)
		json_push(new, copy(json_object_array_get_idx(v, i), 0,
		    strict));
	return new;
}

/* is_map: the keys of v are names of the user's, not words of JSON schema. */
static struct json_object *
copy(struct json_object *v, int is_map, int *strict)
{
	struct json_object *new;
	const char *type;
	int maps;

	if (json_object_is_type(v, json_type_array))
		return copy_list(v, strict);
	if (!json_object_is_type(v, json_type_object))
		return json_object_get(v);
	new = json_new_object();
	json_object_object_foreach(v, key, value) {
		maps = !is_map && (strcmp(key, "properties") == 0 ||
		    strcmp(key, "$defs") == 0);
		if (value == NULL)
			json_put_null(new, key);
		else if (!is_map && holds_values(key))
			json_put(new, key, json_object_get(value));
		else
			json_put(new, key, copy(value, maps, strict));
	}
	type = json_str(new, "type");
	if (!is_map && type != NULL && strcmp(type, "object") == 0)
		close_object(new, strict);
	return new;
}

struct json_object *
model_schema(struct json_object *schema, int *strict)
{
	*strict = 1;
	return copy(schema, 0, strict);
}
