/*
 * Objects and arrays of the schema are built anew, what stands in them is
 * shared.  Each schema is gone through word by word: kept, written as another
 * one, or laid aside for its description.
 */
#include "model/dialect.h"

#include <stdint.h>
#include <string.h>

#include "ground/buf.h"
#include "json/json.h"
#include "model/model_row.h"

/* What all of the narrow ones keep. */
#define SHARED "type", "description", "title", "enum", "properties", \
	"required", "additionalProperties", "items", "anyOf", "$ref", "$defs"

static const char *const openai_words[] = {
	SHARED, "definitions", "const", "format", "pattern", "multipleOf",
	"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
	"minItems", "maxItems", NULL
};
static const char *const anthropic_words[] = {
	SHARED, "definitions", "allOf", "format", "minItems", NULL
};
static const char *const gemini_words[] = {
	SHARED, "$id", "$anchor", "format", "prefixItems", "minItems",
	"maxItems", "minimum", "maximum", "oneOf", "propertyOrdering", NULL
};
static const char *const openai_formats[] = {
	"date-time", "time", "date", "duration", "email", "hostname", "ipv4",
	"ipv6", "uuid", NULL
};
static const char *const anthropic_formats[] = {
	"date-time", "time", "date", "duration", "email", "hostname", "uri",
	"ipv4", "ipv6", "uuid", NULL
};

static const struct rule {
	const char *const *words;   /* NULL: all */
	const char *const *formats; /* of strings; NULL: any */
	int closes;		    /* even objects that say otherwise */
	int requires;		    /* all that an object has */
	int few;		    /* minItems is 0 or 1 */
} rules[] = {
	[DIALECT_PLAIN] = {NULL, NULL, 0, 0, 0},
	[DIALECT_OPENAI] = {openai_words, openai_formats, 0, 1, 0},
	[DIALECT_ANTHROPIC] = {anthropic_words, anthropic_formats, 1, 0, 1},
	[DIALECT_GEMINI] = {gemini_words, NULL, 0, 0, 0}
};

/* One schema on its way. */
struct writing {
	const struct rule *rule;
	int strict;  /* so far */
	int crooked; /* what is left of it gives an answer no form */
};

/* What these hold are values, not schemas. */
static int
holds_values(const char *key)
{
	static const char *const keys[] = {
		"enum", "const", "default", "examples", "required",
		"propertyOrdering", "dependentRequired", NULL
	};

	return model_any(key, keys);
}

/* What these hold are schemas by names of the user's. */
static int
holds_names(const char *key)
{
	static const char *const keys[] = {
		"properties", "$defs", "definitions", "patternProperties",
		"dependentSchemas", NULL
	};

	return model_any(key, keys);
}

/* Words without which what is left would let too little through. */
static int
gives_form(const char *key)
{
	static const char *const keys[] = {
		"items", "allOf", "oneOf", "if", "then", "else",
		"dependentSchemas", "patternProperties", "prefixItems",
		"$dynamicRef", NULL
	};

	return model_any(key, keys);
}

/* Words that say nothing of the answer. */
static int
says_nothing(const char *key)
{
	static const char *const keys[] = {"$schema", "$comment", "$id",
	    "$anchor", "$dynamicAnchor", NULL};

	return model_any(key, keys);
}

static int
is_type(struct json_object *schema, const char *type)
{
	struct json_object *v = json_get(schema, "type");

	return json_lists(v, type) || (json_object_is_type(v,
	    json_type_string) && strcmp(json_object_get_string(v), type) == 0);
}

/* Does it say what kind of value it means? */
static int
says_what(struct json_object *schema)
{
	return json_get(schema, "type") != NULL ||
	    json_get(schema, "enum") != NULL ||
	    json_get(schema, "anyOf") != NULL ||
	    json_get(schema, "$ref") != NULL;
}

static int
is_scalar(struct json_object *v)
{
	return v != NULL && !json_object_is_type(v, json_type_object) &&
	    !json_object_is_type(v, json_type_array);
}

/* Does the rule know the word, with this value? */
static int
knows(const struct rule *r, const char *key, struct json_object *value)
{
	if (r->words == NULL)
		return 1;
	if (!model_any(key, r->words) || (strcmp(key, "items") == 0 &&
	    !json_object_is_type(value, json_type_object)))
		return 0;
	if (strcmp(key, "format") == 0)
		return r->formats == NULL || (json_object_is_type(value,
		    json_type_string) &&
		    model_any(json_object_get_string(value), r->formats));
	return !r->few || strcmp(key, "minItems") != 0 ||
	    (json_object_is_type(value, json_type_int) &&
	    (uint64_t)json_object_get_int64(value) <= 1);
}

/*
 * The word that says the same where key is not known, or NULL: of one value
 * an enumeration, of alternatives and of a single condition anyOf.
 */
static const char *
other_word(const struct rule *r, struct json_object *schema, const char *key,
    struct json_object *value)
{
	const char *other = NULL;

	if (strcmp(key, "const") == 0 && is_scalar(value))
		other = "enum";
	else if (strcmp(key, "oneOf") == 0 || (strcmp(key, "allOf") == 0 &&
	    json_object_is_type(value, json_type_array) &&
	    json_object_array_length(value) == 1))
		other = "anyOf";
	return other == NULL || !model_any(other, r->words) ||
	    json_object_object_get_ex(schema, other, NULL) ? NULL : other;
}

static struct json_object *write_schema(struct writing *w,
    struct json_object *schema);

static struct json_object *
write_list(struct writing *w, struct json_object *v)
{
	struct json_object *new = json_new_array(), *one;
	size_t i, n = json_object_array_length(v);

	for (i = 0; i < n; i++) {
		one = json_object_array_get_idx(v, i);
		if (one == NULL)
			json_push_null(new);
		else
			json_push(new, write_schema(w, one));
	}
	return new;
}

static struct json_object *
write_names(struct writing *w, struct json_object *v)
{
	struct json_object *new = json_new_object();

	json_object_object_foreach(v, name, value) {
		json_put_or_null(new, name, write_schema(w, value));
	}
	return new;
}

/* Schemas by names, or in a list, or one; what is none stays what it is. */
static struct json_object *
write_schemas(struct writing *w, const char *key, struct json_object *v)
{
	if (json_object_is_type(v, json_type_array))
		return write_list(w, v);
	if (json_object_is_type(v, json_type_object) && holds_names(key))
		return write_names(w, v);
	return write_schema(w, v);
}

/* What a word holds, written under the name of word in new. */
static void
write_word(struct writing *w, struct json_object *new, const char *word,
    const char *key, struct json_object *value)
{
	struct json_object *list;

	if (strcmp(word, "enum") == 0 && strcmp(key, "const") == 0) {
		list = json_new_array();
		json_push(list, json_object_get(value));
		json_put(new, word, list);
	} else if (value == NULL) {
		json_put_null(new, word);
	} else if (holds_values(key) || is_scalar(value)) {
		json_put(new, word, json_object_get(value));
	} else {
		json_put(new, word, write_schemas(w, key, value));
	}
}

/* An object lets nothing through that it does not name. */
static void
close_object(struct writing *w, struct json_object *new)
{
	struct json_object *more;

	if (!json_object_object_get_ex(new, "additionalProperties", &more) ||
	    w->rule->closes)
		json_put(new, "additionalProperties",
		    json_object_new_boolean(0));
	else if (!json_object_is_type(more, json_type_boolean) ||
	    json_object_get_boolean(more))
		w->strict = 0;
}

static void
require_all(struct writing *w, struct json_object *new)
{
	struct json_object *properties = json_get(new, "properties"), *all;
	int lacking = 0;

	if (!json_object_is_type(properties, json_type_object))
		return;
	all = json_new_array();
	json_object_object_foreach(properties, name, value) {
		(void)value;
		if (!json_lists(json_get(new, "required"), name))
			lacking = 1;
		json_push(all, json_new_str(name));
	}
	if (lacking && w->rule->requires)
		json_put(new, "required", json_object_get(all));
	else if (lacking)
		w->strict = 0;
	json_object_put(all);
}

/* Put what was laid aside, which it takes over, behind the description. */
static void
describe(struct json_object *new, struct json_object *aside)
{
	const char *said = json_str(new, "description");
	struct buf text = BUF_INIT;
	size_t len;

	if (json_object_object_length(aside) > 0) {
		if (said != NULL)
			buf_addf(&text, "%s ", said);
		buf_adds(&text, json_text(aside, &len));
		json_put_strn(new, "description", text.data, text.len);
	}
	json_object_put(aside);
	buf_free(&text);
}

/* Where a schema is named, nothing else may stand but names. */
static int
is_passed_over(const struct rule *r, struct json_object *schema,
    const char *key)
{
	if (r->words == NULL)
		return 0;
	return (key[0] != '$' && strcmp(key, "definitions") != 0 &&
	    json_get(schema, "$ref") != NULL) ||
	    (says_nothing(key) && !model_any(key, r->words));
}

static struct json_object *
write_schema(struct writing *w, struct json_object *schema)
{
	struct json_object *new, *aside;
	const char *word;

	if (!json_object_is_type(schema, json_type_object)) {
		w->crooked = 1;
		return json_object_get(schema);
	}
	new = json_new_object();
	aside = json_new_object();
	json_object_object_foreach(schema, key, value) {
		if (is_passed_over(w->rule, schema, key))
			continue;
		word = knows(w->rule, key, value) ? key :
		    other_word(w->rule, schema, key, value);
		if (word != NULL) {
			write_word(w, new, word, key, value);
			continue;
		}
		w->crooked |= gives_form(key);
		json_put_or_null(aside, key, json_object_get(value));
	}
	if (is_type(new, "object")) {
		close_object(w, new);
		require_all(w, new);
	}
	w->crooked |= !says_what(new);
	describe(new, aside);
	return new;
}

struct json_object *
dialect_write(enum dialect d, struct json_object *schema, int *strict)
{
	struct writing w = {.rule = &rules[d], .strict = 1};
	struct json_object *new = write_schema(&w, schema);
	const char *root;

	*strict = w.strict;
	root = json_str(new, "type");
	if (d != DIALECT_OPENAI || (w.strict && !w.crooked && root != NULL &&
	    strcmp(root, "object") == 0 && json_get(new, "anyOf") == NULL))
		return new;
	json_object_put(new);
	new = dialect_write(DIALECT_PLAIN, schema, strict);
	*strict = 0;
	return new;
}
