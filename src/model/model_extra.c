/*
 * What a record wants of its own request: another model, more fields.  Fields
 * that say what is asked of whom, and how it comes back, stay with those who
 * read the reply.
 */
#include <string.h>

#include "json/record.h"
#include "model/model_row.h"

static const char *const taken[] = {
	"model", "messages", "contents", "input", "stream", "n", NULL
};

#define TAKEN "one of model, messages, contents, input, stream, n, which are " \
    "not set there"

const char *
model_params_fault(struct json_object *params)
{
	json_object_object_foreach(params, key, value) {
		(void)value;
		if (model_any(key, taken))
			return TAKEN;
	}
	return NULL;
}

const char *
model_extra_fault(struct json_object *rec)
{
	struct json_object *model = rec_get(rec, REC_MODEL);
	struct json_object *params = rec_get(rec, REC_PARAMS);
	const char *s = rec_str(rec, REC_MODEL);

	if (model != NULL && (s == NULL || s[0] == '\0' ||
	    s[strcspn(s, " \t\r\n?#")] != '\0'))
		return "model is no name of a model";
	if (params == NULL)
		return NULL;
	if (!json_object_is_type(params, json_type_object))
		return "params is no object";
	return model_params_fault(params) != NULL ? "params: " TAKEN : NULL;
}

/* What raises the bound of the output, or the price of a token. */
static const char *const costly[] = {
	"max_tokens", "max_completion_tokens", "max_output_tokens", "best_of",
	"service_tier", "speed", "tools", "web_search_options", NULL
};
static const char *const costly_gemini[] = {
	"maxOutputTokens", "candidateCount", NULL
};

/* Is one of these keys in an object, even as null? */
static int
has_any(struct json_object *obj, const char *const *keys)
{
	if (!json_object_is_type(obj, json_type_object))
		return 0;
	for (; *keys != NULL; keys++)
		if (json_object_object_get_ex(obj, *keys, NULL))
			return 1;
	return 0;
}

int
model_extra_costs(struct json_object *params)
{
	return has_any(params, costly) || has_any(json_get(params,
	    "generationConfig"), costly_gemini);
}

static int
is_dropped(const struct model_memory *mem, const char *key)
{
	return (mem->dropped & MODEL_TEMPERATURE &&
	    strcmp(key, "temperature") == 0) ||
	    (mem->dropped & MODEL_TOP_P && strcmp(key, "top_p") == 0);
}

/* Both are objects. */
static void
lay(struct json_object *under, struct json_object *over,
    const struct model_memory *mem)
{
	struct json_object *old;

	json_object_object_foreach(over, key, value) {
		old = json_object_object_get(under, key);
		if (value == NULL || is_dropped(mem, key))
			json_object_object_del(under, key);
		else if (json_object_is_type(old, json_type_object) &&
		    json_object_is_type(value, json_type_object))
			lay(old, value, mem);
		else
			json_put(under, key, json_object_get(value));
	}
}

void
model_extra_lay(struct json_object *body, struct json_object *params,
    const struct model_memory *mem)
{
	if (params != NULL)
		lay(body, params, mem);
}
