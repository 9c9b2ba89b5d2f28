/*
 * Files that a configuration names and that prompts depend on: the examples
 * and the template.
 */
#ifndef PLAN_FILE_H
#define PLAN_FILE_H

#include "conf/conf.h"

#define PLAN_FILES 2

/* The keys that name them. */
extern const char *const plan_files[PLAN_FILES];

/*
 * Path of the file that a key names, malloc'ed: a relative one is found from
 * the directory of the configuration that names it.  NULL if there is none.
 */
char *plan_file_path(const struct conf *conf, const char *key);

/* Put another value in the place of a key's, unless that is null. */
void plan_file_put(struct conf_node *root, const char *key, const char *value);

/*
 * The configuration as the plan depends on it, wherever its files lie: a copy,
 * to be freed by tree_free(), in which the keys of plan_files have the SHA-256
 * of what the file holds, and prompt.template nothing if a file stands in its
 * place.  *bad is the first key whose file cannot be read, with errno, or NULL.
 */
struct conf_node *plan_file_tree(const struct conf *conf, const char **bad);

#endif
