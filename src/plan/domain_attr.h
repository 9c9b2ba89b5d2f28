/*
 * The part of domain.c that reads `attributes`.  Private to it.
 */
#ifndef DOMAIN_ATTR_H
#define DOMAIN_ATTR_H

#include "plan/domain.h"

/* Turn texts into the n weights of a table; node is blamed: -1, conf->why. */
int domain_weigh(int64_t *out, const char *const *text, size_t n,
    struct conf *conf, const struct conf_node *node);

/*
 * Read attributes over the tables that were read, name them all, and put them
 * in order.  Returns 0, or -1 with conf->why.
 */
int domain_read_attributes(struct domain *d, struct conf *conf);

#endif
