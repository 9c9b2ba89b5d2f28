/*
 * The manifest of a dataset folder: what there is, counted from the data
 * itself, and what was said of it.
 */
#ifndef MANIFEST_H
#define MANIFEST_H

#include "dataset/facts.h"
#include "dataset/spend.h"

struct manifest {
	const struct facts *facts;
	const struct spend *spend;
	const char *config_hash; /* of the configuration used last, or NULL */
	struct json_object *merged; /* folders joined now (merge.h), or NULL */
	int64_t now;		 /* seconds since 1970, UTC */
};

/* The manifest that is there; NULL if there is none that can be read. */
struct json_object *manifest_read(const char *dir);

/*
 * Make it; owned by the caller.  "created" is kept from the one that was there
 * (NULL: none).
 */
struct json_object *manifest_make(const struct manifest *m,
    struct json_object *old);

/* An object as a file of it, many lines; malloc'ed. */
char *manifest_text(struct json_object *obj);

#endif
