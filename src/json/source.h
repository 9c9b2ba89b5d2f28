/*
 * A file of records that somebody else has written: JSON lines (jsonl.h), or
 * CSV (csvread.h) if its name ends in .csv or .CSV.  A row of CSV is a record
 * of the columns' names, every cell a string.
 */
#ifndef SOURCE_H
#define SOURCE_H

#include <stddef.h>

#include "json/csvread.h"
#include "json/jsonl.h"

struct source {
	const char *name; /* for messages: the path */
	size_t line;	  /* on which the record that was read last began */
	const char *why;  /* what was wrong with it */
	struct jl in;
	struct csvread *csv; /* NULL: it is JSON lines */
};

/*
 * Open path, which is kept.  Returns 0, or -1 with a message in why, of size
 * bytes.  source_close() either way.
 */
int source_open(struct source *s, const char *path, char *why, size_t size);
void source_close(struct source *s);

/*
 * The next record: 1 with *rec owned by the caller; 0 at the end; -1 if it is
 * none, with s->line and s->why set: report it and go on.
 */
int source_read(struct source *s, struct json_object **rec);

#endif
