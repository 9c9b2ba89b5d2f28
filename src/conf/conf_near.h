/*
 * What was meant by a key that is not known.
 */
#ifndef CONF_NEAR_H
#define CONF_NEAR_H

#include "conf/conf_schema.h"

/*
 * The known key nearest to a wrong one below rule: one there of which
 * it is a part, or that is one letter away; for a key that stands elsewhere its
 * path, in which * is a name; for a slip of a few letters the key itself; else
 * NULL.
 */
const char *conf_near_key(const struct conf_rule *rule, const char *key);

#endif
