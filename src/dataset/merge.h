/*
 * Join dataset folders, such as the shards of several machines, into one.
 *
 * What the folder holds already comes first, then the others in the order
 * given.  Of an id that two of them have, the first stays: the same content is
 * counted as already there, another is a conflict, kept in
 * DIR.run/conflicts.jsonl.  A review whose text is like one of an earlier
 * folder is left out and kept in DIR.run/duplicates.jsonl, with the id it is
 * like.  Within one folder nothing is compared: rg-check has done that.
 *
 * Each folder that was joined is locked against writers while it is read, and
 * is not changed.  The same command again adds what is missing.
 */
#ifndef MERGE_H
#define MERGE_H

#include "dataset/aside.h"
#include "dataset/dataset.h"

/* Who knows which texts are alike; find is NULL if nobody does. */
struct merge_like {
	void *arg;
	/* The id of the one that was added and is most like text, or NULL. */
	const char *(*find)(void *arg, const char *id, const char *text,
	    double *similarity);
	void (*add)(void *arg, const char *id, const char *text);
	void (*drop)(void *arg, const char *id);
};

struct merge {
	struct dataset *into; /* open */
	struct merge_like like;
	struct view *view;	  /* is completed by the folders' */
	struct json_object *said; /* as is this, where they agree */
	struct json_object *merged; /* for the manifest: one entry a folder */
	char *config_hash; /* what all agree on; NULL: they do not */
	int faults;	   /* conflicts, broken lines, statements that differ */
	struct aside duplicates;
	char why[1024];	   /* after a failure */
};

/*
 * Join the folders dir[0 .. n).  into, like, view and said are set by the
 * caller, all else is zero.  What is found is told by messages.  Returns 0, or
 * -1 with m->why set: nothing was added if a folder cannot be read or holds
 * the other kind; merge_free() either way.
 */
int merge_folders(struct merge *m, char *const *dir, size_t n);

void merge_free(struct merge *m);

#endif
