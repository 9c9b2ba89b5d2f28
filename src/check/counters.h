/*
 * The tally of a run of rg-check: how many records were read, and what became
 * of them; for people as a line, for programs as JSON.
 */
#ifndef TALLY_H
#define TALLY_H

#include <stddef.h>

#include "check/check.h"

struct tally {
	size_t read, accepted, rejected, failed, broken;
};

/* Count a verdict of check_record(). */
void tally_count(struct tally *t, enum check_verdict verdict);

/* As a message; the rules stand in the order of how many they rejected. */
void tally_say(const struct tally *t, const struct check *c);

/*
 * Write {read, accepted, rejected, failed, broken, rules: {RULE: rejected}} to
 * path in one step, the rules in the same order.  0, or -1 with errno.
 */
int tally_write(const struct tally *t, const struct check *c,
    const char *path);

#endif
