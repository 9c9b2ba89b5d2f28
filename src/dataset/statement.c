/*
 * A key that is null or absent in the configuration is no member of the object.
 */
#include "dataset/statement.h"

#include <string.h>

static const char *const keys[] = {"name", "version", "license", "authors",
    "url", "published", "citation", "motivation", "intended_use", "not_for",
    "limitations", "biases", "maintenance"};

#define NKEYS (sizeof(keys) / sizeof(keys[0]))

const char *
statement_key(size_t i)
{
	return i < NKEYS ? keys[i] : NULL;
}

static struct json_object *
texts(const struct conf_node *list)
{
	struct json_object *arr = json_new_array();
	size_t i;

	for (i = 0; i < list->nchild; i++)
		json_push(arr, json_new_str(list->child[i]->value));
	return arr;
}

struct json_object *
statement_read(const struct conf *conf)
{
	const struct conf_node *all = conf_get(conf->root, "dataset"), *node;
	struct json_object *said = json_new_object();
	size_t i;

	for (i = 0; i < NKEYS; i++) {
		node = all != NULL ? conf_get(all, keys[i]) : NULL;
		if (node == NULL)
			continue;
		json_put(said, keys[i], node->kind == CONF_LIST ?
		    texts(node) : json_new_str(node->value));
	}
	return said;
}

static int
all_texts(struct json_object *v)
{
	size_t i;

	if (!json_object_is_type(v, json_type_array))
		return 0;
	for (i = 0; i < json_object_array_length(v); i++)
		if (!json_object_is_type(json_object_array_get_idx(v, i),
		    json_type_string))
			return 0;
	return 1;
}

struct json_object *
statement_of(struct json_object *manifest, const char *key)
{
	struct json_object *v = json_get(json_get(manifest, "dataset"), key);
	int good = strcmp(key, "authors") == 0 ? all_texts(v) :
	    json_object_is_type(v, json_type_string);

	return good ? v : NULL;
}

/* Whether it is there and holds nothing. */
static int
empty(struct json_object *v)
{
	if (json_object_is_type(v, json_type_array))
		return json_object_array_length(v) == 0;
	return json_object_is_type(v, json_type_string) &&
	    json_object_get_string_len(v) == 0;
}

void
statement_keep(struct json_object *said, struct json_object *manifest)
{
	struct json_object *v;
	size_t i;

	for (i = 0; i < NKEYS; i++) {
		if (json_get(said, keys[i]) == NULL &&
		    (v = statement_of(manifest, keys[i])) != NULL)
			json_put(said, keys[i], json_object_get(v));
		if (empty(json_get(said, keys[i])))
			json_object_object_del(said, keys[i]);
	}
}
