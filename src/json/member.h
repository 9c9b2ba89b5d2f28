/*
 * The members of one object as they stand in its text, found without building
 * values: for files of our own lines, of which there may be millions.  The text
 * must be what json_read() accepts; of any other, what is found means nothing,
 * but no byte outside it is looked at.
 */
#ifndef MEMBER_H
#define MEMBER_H

#include <stddef.h>
#include <stdint.h>

#include "ground/buf.h"

struct member {
	const char *key;   /* without its quotes, escapes as they stand */
	size_t klen;
	const char *value; /* a string with its quotes */
	size_t len;
};

/*
 * Take the next member of the object in s .. s + len; *at is 0 at first and
 * belongs to this function.  Returns 1, or 0 after the last.
 */
int member_next(const char *s, size_t len, size_t *at, struct member *m);

/* Whether its key is name. */
int member_is(const struct member *m, const char *name);

/* Whether its value is a string, or null. */
int member_string(const struct member *m);
int member_null(const struct member *m);

/*
 * Append what the string stands for, as UTF-8: escapes resolved, a lone
 * surrogate as U+FFFD.
 */
void member_text(struct buf *out, const struct member *m);

/* A whole number; dflt if it is none. */
int64_t member_int(const struct member *m, int64_t dflt);

#endif
