/*
 * Laying one tree over another, and what is settled when all layers are on.
 */
#ifndef CONF_MERGE_H
#define CONF_MERGE_H

#include "conf/conf.h"
#include "conf/conf_schema.h"

/*
 * Lay over on *base (which may be NULL) and take it over.  Maps that rule
 * knows as such are merged key by key, anything else is replaced whole; a map
 * that was merged counts as written where over was.
 */
void merge_over(struct conf_node **base, struct conf_node *over,
    const struct conf_rule *rule);

/*
 * Make maps of the tables of weights that are lists of names, let either
 * models or provider say who is asked, and give each entry of providers what
 * it does not set from providers.defaults.
 */
void merge_settle(struct conf_node *root);

#endif
