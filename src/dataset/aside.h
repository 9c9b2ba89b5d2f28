/*
 * Records that are kept beside a folder and not in it: conflicts.jsonl and
 * duplicates.jsonl of DIR.run, mode 0600, each record once however often it
 * comes.  The folder's lock keeps others out meanwhile.
 */
#ifndef ASIDE_H
#define ASIDE_H

#include "ground/idset.h"
#include "json/json.h"

struct aside {
	char *path;
	struct idset seen; /* hashes of its lines */
	int known;	   /* seen is read */
};

/* Begin DIR.run/name; nothing is made before the first record. */
void aside_init(struct aside *a, const char *run, const char *name);

/* Keep rec, unless it is there.  Returns 0, or -1 with errno set. */
int aside_put(struct aside *a, struct json_object *rec);

void aside_free(struct aside *a);

#endif
