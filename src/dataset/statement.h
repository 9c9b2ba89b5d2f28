/*
 * What only a person can say of a dataset: the section `dataset` of the
 * configuration, as one object with the members that have been said.  The
 * manifest keeps it, so that a later run need not say it again and a folder is
 * whole without its configuration.
 */
#ifndef STATEMENT_H
#define STATEMENT_H

#include "conf/conf.h"
#include "json/json.h"

/* Key i below `dataset`, from 0, in the order of the card; NULL after all. */
const char *statement_key(size_t i);

/*
 * What the configuration says: texts, and a list of texts for "authors".  An
 * empty text stays one: it takes back what was said before.  Owned by the
 * caller.
 */
struct json_object *statement_read(const struct conf *conf);

/*
 * The statement as a manifest makes it: a text, or a list of texts for
 * "authors", lent; NULL if it is absent or anything else.
 */
struct json_object *statement_of(struct json_object *manifest,
    const char *key);

/*
 * Add to said what it does not say and a manifest (or NULL) does; what was
 * taken back is no member afterwards.
 */
void statement_keep(struct json_object *said, struct json_object *manifest);

#endif
