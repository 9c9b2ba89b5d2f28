/*
 * A profile: what each rule refuses of reviews that are known to be genuine, so
 * that limits are set by evidence.
 *
 * Every rule that has a mode is on, whatever the configuration says, with the
 * configuration's limit.  For each: how many reviews it refuses, the share with
 * Wilson's interval (wilson.h), and the line of the first.
 */
#ifndef PROFILE_H
#define PROFILE_H

#include <stdio.h>

#include "check/check.h"
#include "check/counters.h"

struct profile {
	struct counters counters;
	size_t *first;		/* by rule: line of the first; 0: none */
	char why[512];
};

/*
 * Judge the reviews of a file (source.h) by c, whose fields were named by
 * check_foreign().  Broken lines are named on standard error.  Returns 0; -1
 * with p->why if the file cannot be opened, -2 with check_why() if the check
 * failed.  profile_free() either way.
 */
int profile_read(struct profile *p, struct check *c, const char *path);
void profile_free(struct profile *p);

/* Write the result for people, or as one object of JSON. */
void profile_print(const struct profile *p, const struct check *c,
    const struct conf *conf, FILE *out);
void profile_print_json(const struct profile *p, const struct check *c,
    const struct conf *conf, FILE *out);

#endif
