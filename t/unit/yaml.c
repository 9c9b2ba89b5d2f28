/*
 * yaml: read YAML from standard input with libyaml, as the configuration is
 * read, and write it as one line of JSON, every scalar as a string.
 */
#include <stdio.h>

#include "conf/conf_tree.h"
#include "conf/conf_yaml.h"
#include "ground/buf.h"
#include "ground/msg.h"
#include "json/json.h"

static struct json_object *
json_of(const struct conf_node *node)
{
	struct json_object *v;
	size_t i;

	if (node->kind == CONF_SCALAR)
		return json_new_str(node->value);
	v = node->kind == CONF_LIST ? json_new_array() : json_new_object();
	for (i = 0; i < node->nchild; i++) {
		if (node->kind == CONF_LIST)
			json_push(v, json_of(node->child[i]));
		else
			json_put(v, node->child[i]->key,
			    json_of(node->child[i]));
	}
	return v;
}

int
main(void)
{
	struct conf_text src = {NULL, 0, "<stdin>", CONF_NAMED, 1};
	struct conf_node *root = NULL;
	struct json_object *v;
	struct buf text = BUF_INIT;
	char why[256];
	size_t n;

	msg_init("yaml");
	do {
		buf_reserve(&text, 4096);
		n = fread(text.data + text.len, 1, 4096, stdin);
		text.len += n;
	} while (n > 0);
	src.text = text.data;
	src.len = text.len;
	if (conf_parse(&root, &src, why, sizeof(why)) == -1 || root == NULL)
		die(EXIT_RECORD, "%s", root == NULL ? "no value" : why);
	v = json_of(root);
	puts(json_object_to_json_string(v));
	json_object_put(v);
	tree_free(root);
	buf_free(&text);
	close_stdout();
	return EXIT_OK;
}
