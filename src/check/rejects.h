/*
 * The file of rejected records: JSON lines, mode 0600, only added to.  Each
 * record stands once, known by its id and attempt; a failed call and a
 * rejected reply of the same attempt are two.  Ids that rg-prompts did not
 * make may not be unique, so there the reply counts too.
 */
#ifndef REJECTS_H
#define REJECTS_H

#include "ground/idset.h"
#include "json/record_part.h"

struct rejects {
	int fd;
	struct idset keys; /* of the records that are there */
};

/*
 * Open path, made if it is not there, and learn what it holds.  A last line
 * that was torn by a kill is cut off.  Returns 0, or -1 with errno set;
 * rejects_close() either way.
 */
int rejects_open(struct rejects *r, const char *path);
void rejects_close(struct rejects *r);

/*
 * Add a record by one write(2), unless it is there: part with what was added to
 * it.  failed: the call failed.  Returns 1 if it was added, 0 if it was there,
 * -1 with errno set.
 */
int rejects_add(struct rejects *r, struct recpart *part, const char *id,
    int failed);

#endif
