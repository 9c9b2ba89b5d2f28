/*
 * An SQLite file with one table, `reviews`, while it is being made: the only
 * module that includes sqlite3.h.  Equal rows in equal order give equal bytes
 * with the same SQLite.
 */
#ifndef DB_H
#define DB_H

#include <stddef.h>

#include "dataset/flat.h"
#include "json/member.h"

struct db_column {
	const char *name;
	enum flat_type type; /* TEXT, INTEGER, BOOLEAN; a list is JSON text */
	int key;	     /* the table's primary key */
	int index;	     /* gets an index */
};

struct db {
	void *handle;
	void *rows; /* the statement that writes or reads them */
	char why[256]; /* after a failure */
};

/* Begin the file, which must not be there.  Returns 0, or -1 with db->why. */
int db_begin(struct db *db, const char *path, const struct db_column *col,
    size_t n);

/* Add a row of n JSON values, in the order of the columns; as db_begin(). */
int db_row(struct db *db, const struct member *cell, size_t n);

/* Make the indexes and finish the file; as db_begin(). */
int db_end(struct db *db, const struct db_column *col, size_t n);

/*
 * Compare a file that is there with what db_begin() .. db_end() would make:
 * open it for reading, then give each row in order.  A difference (or a file
 * that is no such database) is -1 with db->why; db_free() at the end.
 */
int db_open(struct db *db, const char *path, const struct db_column *col,
    size_t n);
int db_same(struct db *db, const struct member *cell, size_t n);
int db_last(struct db *db);

/* Release what is left after a failure, or nothing. */
void db_free(struct db *db);

#endif
