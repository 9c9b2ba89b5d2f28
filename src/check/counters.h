/*
 * The counters of a run of rg-check: how many records were read, and what
 * became of them; for people as a line, for programs as JSON.
 */
#ifndef COUNTERS_H
#define COUNTERS_H

#include <stddef.h>

#include "check/check.h"

struct counters {
	size_t read, accepted, rejected, failed, broken;
};

/* Count a verdict of check_record(). */
void counters_add(struct counters *n, enum check_verdict verdict);

/*
 * As a message; the rules stand in the order of how many they rejected.  What
 * check_replaced() counts, and foreign_say() has to say, follows.
 */
void counters_say(const struct counters *n, const struct check *c);

/*
 * Write {read, accepted, rejected, failed, broken, rules: {RULE: rejected}} to
 * path in one step, the rules in the same order.  0, or -1 with errno.
 */
int counters_write(const struct counters *n, const struct check *c,
    const char *path);

#endif
