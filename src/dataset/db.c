/*
 * The file is new and put in its place by rename, so SQLite keeps no journal
 * for it and does not sync: who calls does that once, at the end.
 */
#include "dataset/db.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

static int
fail(struct db *db)
{
	snprintf(db->why, sizeof(db->why), "%s", db->handle != NULL ?
	    sqlite3_errmsg(db->handle) : "out of memory");
	return -1;
}

static int
run(struct db *db, const char *sql)
{
	return sqlite3_exec(db->handle, sql, NULL, NULL, NULL) == SQLITE_OK ?
	    0 : fail(db);
}

/* A name in double quotes, its own doubled. */
static void
add_name(struct buf *b, const char *name)
{
	buf_addc(b, '"');
	for (; *name != '\0'; name++) {
		if (*name == '"')
			buf_addc(b, '"');
		buf_addc(b, *name);
	}
	buf_addc(b, '"');
}

static int
create(struct db *db, const struct db_column *col, size_t n)
{
	static const char *const types[] = {
		[FLAT_TEXT] = "TEXT", [FLAT_INT] = "INTEGER",
		[FLAT_BOOL] = "BOOLEAN", [FLAT_TEXTS] = "TEXT"
	};
	struct buf b = BUF_INIT;
	size_t i;
	int rc;

	buf_adds(&b, "CREATE TABLE reviews (");
	for (i = 0; i < n; i++) {
		buf_adds(&b, i > 0 ? ", " : "");
		add_name(&b, col[i].name);
		buf_addf(&b, " %s%s", types[col[i].type],
		    col[i].key ? " PRIMARY KEY" : "");
	}
	buf_addc(&b, ')');
	rc = run(db, buf_str(&b));
	buf_clear(&b);
	buf_adds(&b, "INSERT INTO reviews VALUES (?");
	for (i = 1; i < n; i++)
		buf_adds(&b, ",?");
	buf_addc(&b, ')');
	if (rc == 0 && sqlite3_prepare_v2(db->handle, buf_str(&b), -1,
	    (sqlite3_stmt **)&db->rows, NULL) != SQLITE_OK)
		rc = fail(db);
	buf_free(&b);
	return rc;
}

int
db_begin(struct db *db, const char *path, const struct db_column *col,
    size_t n)
{
	memset(db, 0, sizeof(*db));
	if (sqlite3_open_v2(path, (sqlite3 **)&db->handle,
	    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL) != SQLITE_OK)
		return fail(db);
	if (run(db, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
	    " PRAGMA encoding = 'UTF-8'; BEGIN") == -1)
		return -1;
	return create(db, col, n);
}

static int
bind(sqlite3_stmt *st, int i, const struct member *m)
{
	struct buf text = BUF_INIT;
	int rc;

	if (member_null(m))
		return sqlite3_bind_null(st, i);
	if (member_string(m)) {
		member_text(&text, m);
		rc = sqlite3_bind_text(st, i, buf_str(&text), (int)text.len,
		    SQLITE_TRANSIENT);
		buf_free(&text);
		return rc;
	}
	if (m->value[0] == 't' || m->value[0] == 'f')
		return sqlite3_bind_int(st, i, m->value[0] == 't');
	if (member_int(m, 0) == member_int(m, 1))
		return sqlite3_bind_int64(st, i, member_int(m, 0));
	return sqlite3_bind_text(st, i, m->value, (int)m->len,
	    SQLITE_TRANSIENT);
}

int
db_row(struct db *db, const struct member *cell, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (bind(db->rows, (int)i + 1, &cell[i]) != SQLITE_OK)
			return fail(db);
	if (sqlite3_step(db->rows) != SQLITE_DONE)
		return fail(db);
	sqlite3_reset(db->rows);
	return 0;
}

int
db_end(struct db *db, const struct db_column *col, size_t n)
{
	struct buf b = BUF_INIT;
	char *name;
	size_t i;
	int rc = 0;

	for (i = 0; i < n && rc == 0; i++) {
		if (!col[i].index)
			continue;
		buf_clear(&b);
		buf_adds(&b, "CREATE INDEX ");
		name = mem_printf("reviews_%s", col[i].name);
		add_name(&b, name);
		free(name);
		buf_adds(&b, " ON reviews (");
		add_name(&b, col[i].name);
		buf_addc(&b, ')');
		rc = run(db, buf_str(&b));
	}
	buf_free(&b);
	if (rc == 0)
		rc = run(db, "COMMIT");
	if (rc == 0) {
		sqlite3_finalize(db->rows);
		db->rows = NULL;
		if (sqlite3_close(db->handle) != SQLITE_OK)
			return fail(db);
		db->handle = NULL;
	}
	return rc;
}

void
db_free(struct db *db)
{
	sqlite3_finalize(db->rows);
	sqlite3_close(db->handle);
	db->rows = db->handle = NULL;
}

static int
differs(struct db *db, const char *what)
{
	snprintf(db->why, sizeof(db->why), "%s", what);
	return -1;
}

int
db_open(struct db *db, const char *path, const struct db_column *col,
    size_t n)
{
	size_t i;

	memset(db, 0, sizeof(*db));
	if (sqlite3_open_v2(path, (sqlite3 **)&db->handle,
	    SQLITE_OPEN_READONLY, NULL) != SQLITE_OK ||
	    sqlite3_prepare_v2(db->handle, "SELECT * FROM reviews ORDER BY"
	    " rowid", -1, (sqlite3_stmt **)&db->rows, NULL) != SQLITE_OK)
		return fail(db);
	if ((size_t)sqlite3_column_count(db->rows) != n)
		return differs(db, "other columns");
	for (i = 0; i < n; i++)
		if (strcmp(sqlite3_column_name(db->rows, (int)i),
		    col[i].name) != 0)
			return differs(db, "other columns");
	return 0;
}

/* Whether column i of the row is the text s. */
static int
same_text(struct db *db, int i, const char *s, size_t len)
{
	return sqlite3_column_type(db->rows, i) == SQLITE_TEXT &&
	    (size_t)sqlite3_column_bytes(db->rows, i) == len &&
	    (len == 0 || memcmp(sqlite3_column_text(db->rows, i), s, len) == 0);
}

static int
same_cell(struct db *db, int i, const struct member *m)
{
	struct buf text = BUF_INIT;
	int64_t number;
	int same;

	if (member_null(m))
		return sqlite3_column_type(db->rows, i) == SQLITE_NULL;
	if (member_string(m)) {
		member_text(&text, m);
		same = same_text(db, i, buf_str(&text), text.len);
		buf_free(&text);
		return same;
	}
	number = member_int(m, 0);
	if (m->value[0] == 't' || m->value[0] == 'f')
		number = m->value[0] == 't';
	else if (number != member_int(m, 1))
		return same_text(db, i, m->value, m->len);
	return sqlite3_column_type(db->rows, i) == SQLITE_INTEGER &&
	    sqlite3_column_int64(db->rows, i) == number;
}

int
db_same(struct db *db, const struct member *cell, size_t n)
{
	size_t i;
	int rc = sqlite3_step(db->rows);

	if (rc == SQLITE_DONE)
		return differs(db, "rows are missing");
	if (rc != SQLITE_ROW)
		return fail(db);
	for (i = 0; i < n; i++)
		if (!same_cell(db, (int)i, &cell[i]))
			return differs(db, "a row is another");
	return 0;
}

int
db_last(struct db *db)
{
	int rc = sqlite3_step(db->rows);

	if (rc == SQLITE_ROW)
		return differs(db, "it has more rows");
	return rc == SQLITE_DONE ? 0 : fail(db);
}
