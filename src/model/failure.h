/*
 * An error of a provider in one form, whatever its body looked like, and what
 * it means.  For model_fail.c, which brings it there: it owns the message, all
 * else is lent by the reply.
 */
#ifndef FAILURE_H
#define FAILURE_H

#include <stdint.h>

#include "model/outcome.h"

struct json_object;

struct failure {
	int status;
	const char *type, *code, *param; /* "" if not said */
	const char *state;	/* Google's status in words */
	struct json_object *error;	/* the object they stand in, or NULL */
	char *message;			/* one line */
	const char *headers;
};

/* Does the message hold a text, case aside? */
int failure_says(const struct failure *f, const char *text);

/*
 * The status that an error in a reply of 2xx stands for: its code, if that is
 * one; else what its type says.
 */
int failure_status(const struct failure *f);

/* Its class; wait_ms is the wait that was told, or -1. */
enum outcome failure_class(const struct failure *f, int64_t wait_ms);

#endif
