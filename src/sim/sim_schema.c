/*
 * The rules for a JSON schema that an answer is held to, as OpenAI's strict
 * form and Anthropic have them: every object is closed, only some words are
 * known, and in the strict form every property is required.  What holds a
 * schema is gone into; what holds a value, or the user's own names, is not.
 * Source: OpenAI's and Anthropic's guides to structured outputs; the words of
 * a refusal are those that users quote.
 */
#include <string.h>

#include "sim/sim_proto.h"

#define DEPTH 10 /* of objects within objects */

enum holds { VALUE, SCHEMA, LIST, NAMES };

/* The words that are known, and by whom. */
static const struct word {
	const char *name;
	enum holds holds;
	int openai, anthropic;
} words[] = {
	{"type", VALUE, 1, 1},
	{"description", VALUE, 1, 1},
	{"title", VALUE, 1, 1},
	{"enum", VALUE, 1, 1},
	{"const", VALUE, 1, 1},
	{"properties", NAMES, 1, 1},
	{"required", VALUE, 1, 1},
	{"additionalProperties", VALUE, 1, 1},
	{"items", SCHEMA, 1, 1},
	{"anyOf", LIST, 1, 1},
	{"allOf", LIST, 0, 1},
	{"$ref", VALUE, 1, 1},
	{"$defs", NAMES, 1, 1},
	{"definitions", NAMES, 1, 1},
	{"default", VALUE, 0, 1},
	{"format", VALUE, 1, 1},
	{"pattern", VALUE, 1, 0},
	{"multipleOf", VALUE, 1, 0},
	{"minimum", VALUE, 1, 0},
	{"maximum", VALUE, 1, 0},
	{"exclusiveMinimum", VALUE, 1, 0},
	{"exclusiveMaximum", VALUE, 1, 0},
	{"minItems", VALUE, 1, 1},
	{"maxItems", VALUE, 1, 0},
};

static const char *const formats[] = {
	"date-time", "time", "date", "duration", "email", "hostname", "ipv4",
	"ipv6", "uuid", "uri", NULL /* the last is Anthropic's alone */
};

/* One schema on the way down. */
struct look {
	struct sim_call *call;
	const char *at;		/* where the whole one stands */
	const char *name;	/* of the whole one */
	enum sim_schema form;
	int depth;
	struct buf path;	/* from its root, as OpenAI writes it */
};

/* Responses has a code for it, Chat Completions has none. */
static const char *
code_of(const struct look *l)
{
	return strncmp(l->at, "text", 4) == 0 ? "invalid_json_schema" : NULL;
}

/* Refuse the schema in its owner's words.  Returns -1. */
static int
refuse(struct look *l, const char *what, const char *more)
{
	if (l->form == SIM_SCHEMA_CLOSED)
		return sim_invalid(l->call, "", NULL, "%s: %s%s", l->at, what,
		    more);
	return sim_invalid(l->call, l->at, code_of(l), "Invalid schema for "
	    "response_format '%.64s': In context=(%.200s), %.120s%s", l->name,
	    buf_str(&l->path), what, more);
}

static int
refuse_word(struct look *l, struct json_object *v, const char *word)
{
	const char *type = json_str(v, "type");
	char quoted[64];

	if (l->form == SIM_SCHEMA_STRICT) {
		snprintf(quoted, sizeof(quoted), "'%.50s'", word);
		return refuse(l, quoted, " is not permitted.");
	}
	snprintf(quoted, sizeof(quoted), "For '%.20s' type, property '",
	    type != NULL ? type : "any");
	return sim_invalid(l->call, "", NULL, "%s: %s%.50s' is not supported",
	    l->at, quoted, word);
}

static const struct word *
find_word(const char *name)
{
	size_t i;

	for (i = 0; i < COUNT(words); i++)
		if (strcmp(words[i].name, name) == 0)
			return &words[i];
	return NULL;
}

static int
is_format(const struct look *l, const char *s)
{
	size_t i;

	for (i = 0; s != NULL && formats[i] != NULL; i++)
		if (strcmp(s, formats[i]) == 0)
			return l->form == SIM_SCHEMA_CLOSED ||
			    strcmp(s, "uri") != 0;
	return 0;
}

/* A word that is known: may it have this value? */
static int
check_value(struct look *l, struct json_object *v, const char *word)
{
	struct json_object *value = json_get(v, word);

	if (strcmp(word, "format") == 0 && !is_format(l, json_str(v, word)))
		return refuse_word(l, v, word);
	if (strcmp(word, "minItems") == 0 && l->form == SIM_SCHEMA_CLOSED &&
	    json_object_get_int64(value) > 1)
		return refuse(l, "For 'array' type, 'minItems' values other "
		    "than 0 or 1 are not supported", "");
	if (strcmp(word, "$ref") == 0 && l->form == SIM_SCHEMA_STRICT &&
	    json_object_object_length(v) > 1 && l->path.len > 0)
		return refuse(l, "$ref cannot have keywords ",
		    "beside it.");
	return 0;
}

/* Is the schema of an object closed, and, if strict, all of it required? */
static int
check_object(struct look *l, struct json_object *v)
{
	struct json_object *closed = json_get(v, "additionalProperties");
	struct json_object *properties = json_get(v, "properties");
	int strict = l->form == SIM_SCHEMA_STRICT;
	char missing[80];

	if (!json_object_is_type(closed, json_type_boolean) ||
	    json_object_get_boolean(closed))
		return refuse(l, strict ? "'additionalProperties' is required "
		    "to be supplied and to be false." : "For 'object' type, "
		    "'additionalProperties' must be explicitly set to false",
		    "");
	if (!strict || !json_object_is_type(properties, json_type_object))
		return 0;
	json_object_object_foreach(properties, name, value) {
		(void)value;
		snprintf(missing, sizeof(missing), " Missing '%.50s'.", name);
		if (!json_lists(json_get(v, "required"), name))
			return refuse(l, "'required' is required to be "
			    "supplied and to be an array including every key "
			    "in properties.", missing);
	}
	return 0;
}

static int check_schema(struct look *l, struct json_object *v);

/* Go one step down and come back; name may be NULL. */
static int
check_below(struct look *l, struct json_object *v, const char *word,
    const char *name)
{
	size_t len = l->path.len;
	int rc;

	buf_addf(&l->path, "%s'%.50s'", len > 0 ? ", " : "", word);
	if (name != NULL)
		buf_addf(&l->path, ", '%.50s'", name);
	rc = check_schema(l, v);
	l->path.len = len;
	l->path.data[len] = '\0';
	return rc;
}

static int
check_within(struct look *l, const struct word *w, struct json_object *v)
{
	char number[32];
	size_t i, n;
	int rc = 0;

	if (w->holds == SCHEMA)
		return check_below(l, v, w->name, NULL);
	if (w->holds == LIST && json_object_is_type(v, json_type_array)) {
		n = json_object_array_length(v);
		for (i = 0; rc == 0 && i < n; i++) {
			snprintf(number, sizeof(number), "%zu", i);
			rc = check_below(l, json_object_array_get_idx(v, i),
			    w->name, number);
		}
	}
	if (w->holds == NAMES && json_object_is_type(v, json_type_object)) {
		json_object_object_foreach(v, name, value) {
			rc = check_below(l, value, w->name, name);
			if (rc == -1)
				break;
		}
	}
	return rc;
}

static int
check_words(struct look *l, struct json_object *v)
{
	const struct word *w;

	json_object_object_foreach(v, key, value) {
		w = find_word(key);
		if (w == NULL || !(l->form == SIM_SCHEMA_STRICT ? w->openai :
		    w->anthropic))
			return refuse_word(l, v, key);
		if (check_value(l, v, key) == -1 ||
		    check_within(l, w, value) == -1)
			return -1;
	}
	return 0;
}

static int
check_schema(struct look *l, struct json_object *v)
{
	const char *type = json_str(v, "type");
	int rc = 0;

	if (!json_object_is_type(v, json_type_object))
		return refuse(l, "schema is no object.", "");
	if (l->form == SIM_SCHEMA_STRICT && json_get(v, "type") == NULL &&
	    json_get(v, "anyOf") == NULL && json_get(v, "$ref") == NULL &&
	    json_get(v, "enum") == NULL)
		return refuse(l, "schema must have a 'type' key.", "");
	if (++l->depth > DEPTH)
		return refuse(l, "it is nested too deeply.", "");
	if (type != NULL && strcmp(type, "object") == 0)
		rc = check_object(l, v);
	if (rc == 0)
		rc = check_words(l, v);
	l->depth--;
	return rc;
}

/* The root of a strict one is an object. */
static int
check_root(struct look *l, struct json_object *v)
{
	const char *type = json_str(v, "type");

	if (l->form != SIM_SCHEMA_STRICT ||
	    (type != NULL && strcmp(type, "object") == 0))
		return 0;
	return sim_invalid(l->call, l->at, code_of(l), "Invalid schema for "
	    "response_format '%.64s': schema must be a JSON Schema of 'type: "
	    "\"object\"', got 'type: \"%.20s\"'.", l->name,
	    type != NULL ? type : "None");
}

int
sim_check_schema(struct sim_call *call, struct json_object *schema,
    const char *name, const char *at, enum sim_schema form)
{
	struct look l = {.call = call, .at = at, .name = name, .form = form,
	    .path = BUF_INIT};
	int rc = 0;

	if (strncmp(call->model, "sim-plain", 9) == 0)
		return sim_invalid(call, at, "unsupported_parameter",
		    "'%s' is not supported with this model.", at);
	if (!json_object_is_type(schema, json_type_object))
		return sim_invalid(call, at, NULL, "Missing or invalid '%s': "
		    "expected an object", at);
	if (form != SIM_SCHEMA_ANY && ((rc = check_root(&l, schema)) == 0))
		rc = check_schema(&l, schema);
	buf_free(&l.path);
	return rc;
}
