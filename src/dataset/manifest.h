/*
 * The manifest of a dataset folder, and its short README.md: what there is,
 * counted from the data itself.
 */
#ifndef MANIFEST_H
#define MANIFEST_H

#include "dataset/export.h"
#include "dataset/spend.h"
#include "dataset/tally.h"
#include "dataset/view.h"

struct manifest {
	const char *dir;
	const char *data;	 /* path of the data file */
	const struct tally *tally;
	const struct spend *spend;
	const char *config_hash; /* of the configuration used last */
	int64_t now;		 /* seconds since 1970, UTC */
	const struct view *view;
	const struct export *made; /* the files that show it */
};

/* The manifest that is there; NULL if there is none that can be read. */
struct json_object *manifest_read(const char *dir);

/*
 * Write DIR/manifest.json and DIR/README.md, each by rename.  The caller
 * keeps the data file from changing meanwhile.  "created" is kept from the
 * manifest that was there.  Returns 0, or -1 with errno set.
 */
int manifest_write(const struct manifest *m);

#endif
