/*
 * What is made anew of a folder's reviews at the end of every run: the files
 * of export.h, README.md (card.h), croissant.json, and manifest.json, which is
 * written last and speaks of all of them.
 */
#ifndef PUBLISH_H
#define PUBLISH_H

#include <sys/types.h>

#include "dataset/spend.h"
#include "dataset/tally.h"
#include "dataset/view.h"

struct publish {
	struct view *view;	 /* completed by what the manifest says, */
	struct json_object *said; /* as is this (statement.h) */
	const char *config_hash; /* of the configuration, for the manifest; */
	int keep_hash;		 /* but stay with what it says already */
	struct json_object *merged; /* folders joined now (merge.h), or NULL */
	int64_t now;		 /* seconds since 1970, UTC */
};

/* The folder, its data file locked by the caller and read into tally. */
struct published {
	const char *dir;
	const char *data; /* path of the data file */
	int fd;		  /* the same, open */
	off_t end;
	struct tally *tally; /* is sorted */
	const struct spend *spend;
	const char *prompts; /* path of DIR.run/prompts.jsonl */
};

/*
 * Write them, each by rename.  Returns 0, or -1 with why (size bytes) set; what
 * was there before then is there still, or some of it is new already.
 */
int publish(const struct published *folder, const struct publish *p, char *why,
    size_t size);

#endif
