/*
 * The prompts of a folder's reviews, which are published only if asked for:
 * then DIR.run/prompts.jsonl (mode 0600) gets each as its review comes, and
 * DIR/prompts.jsonl is made of it, sorted by slot.  A line is
 *	id, prompt (a string or null), messages (a list or null).
 * It is written after its review: a kill between the two loses a prompt that
 * the same input brings again.  The folder's lock keeps others out.
 */
#ifndef PROMPTS_H
#define PROMPTS_H

#include "ground/buf.h"
#include "ground/idset.h"
#include "ground/outfile.h"
#include "json/json.h"

#define PROMPTS_NAME "prompts.jsonl"

struct prompts {
	int wanted;
	char *path;	   /* DIR.run/prompts.jsonl */
	struct idset seen; /* hashes of the ids in it */
	int known;	   /* seen is read */
	struct buf lines;  /* added, and not written yet */
};

void prompts_init(struct prompts *p, const char *run);

/*
 * Add that of the record of a review, unless it is there or none are wanted.
 * Returns 0, or -1 with errno set.
 */
int prompts_add(struct prompts *p, struct json_object *rec, const char *id);

/* Write what was added.  Returns 0, or -1 with errno set. */
int prompts_flush(struct prompts *p);

/*
 * Make DIR/prompts.jsonl of the file at path, and put it in its place.
 * Returns 0, or -1 with errno set; outfile_free() either way.
 */
int prompts_make(struct outfile *out, const char *dir, const char *path);

void prompts_free(struct prompts *p);

#endif
