/*
 * The nodes of a configuration: making, finding, copying, freeing.  The
 * getters of conf.h, conf_bad() and conf_hash() are in this module too.
 */
#ifndef CONF_TREE_H
#define CONF_TREE_H

#include <stdarg.h>

#include "conf/conf.h"

/* A node without key and children; file is kept, not copied. */
struct conf_node *tree_new(enum conf_kind kind, enum conf_origin origin,
    const char *file, size_t line);

/* Append child, which parent takes over, to a list or map. */
void tree_add(struct conf_node *parent, struct conf_node *child);

/* A deep copy, owned by the caller; it shares only the names of the files. */
struct conf_node *tree_copy(const struct conf_node *node);

void tree_free(struct conf_node *node);

/*
 * Index of a key among the first n children of a map (lists have no keys), or
 * n if it is not among them.
 */
size_t tree_index(const struct conf_node *map, const char *key, size_t n);

/* Say whether a node is absent, or a plain scalar that means null. */
int tree_null(const struct conf_node *node);

/*
 * Write "FILE:LINE: text" (without LINE if it is 0) into why, which holds size
 * bytes and may be cut.  Always returns -1.
 */
int tree_say(char *why, size_t size, const char *file, size_t line,
    const char *fmt, va_list ap) __attribute__((format(printf, 5, 0)));

#endif
