/*
 * Checking what depends on more than one value: the provider that is asked,
 * what an entry of providers lacks, where a key may be sent.
 */
#ifndef CONF_WHOLE_H
#define CONF_WHOLE_H

#include "conf/conf.h"

/*
 * Look at a tree that conf_check_values() let pass and merge_settle() settled.
 * preset is the built-in default alone: a key variable that it pairs with an
 * address is refused another one if a file that was merely found says so.
 * Returns 0, or -1 with conf->why.
 */
int whole_check(struct conf *conf, const struct conf_node *preset);

#endif
