/*
 * How the parts of verify.c tell what they found.
 */
#ifndef VERIFY_SAY_H
#define VERIFY_SAY_H

#include "dataset/facts.h"
#include "dataset/verify.h"

/* Count a fault and tell it: "fault DIR/NAME text". */
void verify_fault(struct verify *v, const char *name, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/*
 * Read the reviews: count them into tally, keep their ids, tell of each line
 * that is not as it should be.  Returns 0, or -1 with v->why.
 */
int verify_lines(struct verify *v, struct tally *tally, struct idmap *ids);

/*
 * Compare the files that are there with the facts, and tell.  Adds the files
 * that speak of the others to f.  Returns 0, or -1 with v->why.
 */
int verify_files(struct verify *v, struct facts *f);

/*
 * Note the hash of a review's prompt; look whether the prompts that are
 * published have these, and add their file to f.
 */
void verify_note_prompt(struct verify *v, const struct flat *f);
void verify_prompts(struct verify *v, struct facts *f);

#endif
