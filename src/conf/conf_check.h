/*
 * Checking each value of a configuration by itself: unknown keys, types,
 * ranges, tables of weights, names given twice.
 */
#ifndef CONF_CHECK_H
#define CONF_CHECK_H

#include "conf/conf.h"

/* Returns 0, or -1 with conf->why: where, what is wrong, what was expected. */
int conf_check_values(struct conf *conf);

#endif
