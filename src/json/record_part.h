/*
 * A record that is read in part: rg-check looks at a few fields, adds others
 * behind them, and passes on the rest.  Where the text of a record is as the
 * programs of this toolkit write it (scan.h), only the fields that are looked
 * at become JSON values, and it is written out as it came; any other record is
 * read and written whole.  The result is the same.
 */
#ifndef RECORD_PART_H
#define RECORD_PART_H

#include <stddef.h>

#include "ground/buf.h"
#include "json/json.h"
#include "json/scan.h"

struct recpart {
	struct json_object *rec;
	int whole; /* read all of it: more is done with it than said below */
	const char *names[3]; /* more fields that are looked at, or NULL */
	/* the rest is this module's */
	const char *line; /* lent; NULL: rec is the whole of it */
	size_t len;
	struct scan scan;
	struct buf out; /* scratch until recpart_text() */
};

#define RECPART_INIT {.out = BUF_INIT}

/*
 * Read a line.  p->rec then has id, attempt, plan, prompt, messages, the
 * reply's text, error, review and judgement, as far as they are there, and the
 * members that names (dotted) lie in.  To it may be added: an id if it has
 * none, a review, a verdict; nothing else may change.  Returns 1, or -1 with
 * *why set as jl_parse() does.  recpart_done() before the next; the line must
 * last so long.
 */
int recpart_read(struct recpart *p, const char *line, size_t len,
    const char **why);

/* The record with what was added, as one line without its end; lent. */
const char *recpart_text(struct recpart *p, size_t *len);

/* Release the record. */
void recpart_done(struct recpart *p);

void recpart_free(struct recpart *p);

#endif
