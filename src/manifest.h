/*
 * The manifest of a dataset folder, and its short README.md: what there is,
 * counted from the data itself.
 */
#ifndef MANIFEST_H
#define MANIFEST_H

#include "flat.h"
#include "spend.h"

/* How many there are of each; few different keys, kept in a list. */
struct counts {
	struct count {
		char *key;
		int64_t n;
	} *item;
	size_t len;
};

struct tally {
	int64_t reviews;
	int64_t simulated; /* of these */
	struct counts ratings; /* "5"; "none" */
	struct counts models;  /* "provider\nmodel" */
	struct counts plans;   /* "s1-9f3ac2d1"; "none" */
};

void tally_add(struct tally *t, const struct flat *f);
void tally_free(struct tally *t);

struct manifest {
	const char *dir;
	const char *data;	 /* path of the data file */
	const struct tally *tally;
	const struct spend *spend;
	const char *config_hash; /* of the configuration used last */
	int64_t now;		 /* seconds since 1970, UTC */
};

/*
 * Write DIR/manifest.json and DIR/README.md, each by rename.  The caller
 * keeps the data file from changing meanwhile.  "created" is kept from the
 * manifest that was there.  Returns 0, or -1 with errno set.
 */
int manifest_write(const struct manifest *m);

#endif
