/*
 * The configuration that a folder was begun with, kept in DIR.run/config.yaml
 * (mode 0600).  What the plan is made of may not change in a folder: the
 * reviews that are there would be of another plan than those to come.
 * Provider, model, limits, prices and checks may.
 */
#ifndef SETTINGS_H
#define SETTINGS_H

#include <stddef.h>

#include "conf/conf.h"

/* SHA-256 (HASH_HEX bytes) of all that the plan and its prompts depend on. */
void settings_hash(char *out, const struct conf *conf);

/*
 * Compare conf, and the files that its plan is made of, with the one that run
 * (DIR.run) was begun with, and keep it there.  Returns 0, or -1 with *why set
 * (size bytes), where a key that may not change is named.  Callers of one
 * folder must not run at once.
 */
int settings_begin(const char *run, const struct conf *conf, char *why,
    size_t size);

#endif
