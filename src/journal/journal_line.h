/*
 * One line of the journal as text: its key found without parsing it, and the
 * way back to an entry.  journal.h defines the line, and declares
 * journal_line(), journal_mark() and journal_entry_free(), which are here too.
 */
#ifndef JOURNAL_LINE_H
#define JOURNAL_LINE_H

#include <stddef.h>
#include <stdint.h>

#include "journal/journal.h"

/* A key as two hashes: whose answer, and to what request. */
struct journal_key {
	uint64_t who; /* id, attempt, nth */
	uint64_t request;
	int final;
};

/* The key of a line without its LF: 0, or -1 if the line is none of ours. */
int journal_key(const char *line, size_t len, struct journal_key *k);

/* The key of these values; final is 0. */
void journal_key_of(struct journal_key *k, const char *id, int64_t attempt,
    int64_t nth, const char *request);

/* The whole line: 0 with *e, to be freed; -1 if it is none of ours. */
int journal_parse(const char *line, size_t len, struct journal_entry *e);

#endif
