/*
 * Files that a configuration names and that prompts depend on: the examples
 * and the template.
 */
#ifndef PLAN_FILE_H
#define PLAN_FILE_H

#include <stdint.h>

#include "conf/conf.h"

/*
 * Path of the file that a key names, malloc'ed: a relative one is found from
 * the directory of the configuration that names it.  NULL if there is none.
 */
char *plan_file_path(const struct conf *conf, const char *key);

/*
 * Mix what the file holds into *hash; without a file it stays.  Returns 0, or
 * -1 with conf->why if it cannot be read.
 */
int plan_file_hash(uint64_t *hash, struct conf *conf, const char *key);

#endif
