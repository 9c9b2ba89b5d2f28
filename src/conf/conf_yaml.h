/*
 * YAML to nodes and back: the only module that includes libyaml.
 *
 * A configuration is one document that is a map, or nothing at all.  What YAML
 * has beyond maps, lists and scalars is refused by name: anchors and aliases
 * (with them a small file can stand for a tree of any size) and tags.  So are
 * a key given twice in one map, more than 32 levels and more than a million
 * values.
 */
#ifndef CONF_YAML_H
#define CONF_YAML_H

#include "conf/conf.h"

struct conf_text {
	const char *text;
	size_t len;
	const char *file; /* kept by the nodes */
	enum conf_origin origin;
	int marks;	  /* false: nodes have no line of their own (--set) */
};

/*
 * Read a text.  Returns 0 with the tree in *root, owned by the caller (NULL if
 * the text holds no value), or -1 with "FILE:LINE: ..." in why, which holds
 * size bytes.
 */
int conf_parse(struct conf_node **root, const struct conf_text *src,
    char *why, size_t size);

#endif
