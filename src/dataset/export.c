/*
 * One pass over the lines in their order; each is a row of every file of its
 * part.
 */
#include "dataset/export.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "dataset/cells.h"
#include "dataset/csv.h"
#include "dataset/order.h"
#include "ground/file.h"
#include "ground/mem.h"

/* What one run over the lines needs. */
struct work {
	struct export *e;
	struct cells cells;
	struct db db;
	struct db_column *dbcol;
	size_t ndbcols;
	struct buf id;
	int dry;
};

static int __attribute__((format(printf, 2, 3)))
fail(struct export *e, const char *fmt, ...)
{
	int errnum = errno;
	size_t n;
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(e->why, sizeof(e->why), fmt, ap);
	va_end(ap);
	n = strlen(e->why);
	if (errnum != 0)
		snprintf(e->why + n, sizeof(e->why) - n, ": %s",
		    strerror(errnum));
	return -1;
}

static int
add_file(struct export *e, const char *dir, int part, const char *format,
    int dry)
{
	struct export_file *f = &e->file[e->n++];

	f->part = part;
	snprintf(f->name, sizeof(f->name), "%s.%s",
	    part < PARTS ? part_name(part) : "all", format);
	if (outfile_begin(&f->out, dir, f->name, dry) == -1)
		return fail(e, "cannot write '%s/%s'", dir, f->name);
	return 0;
}

static int
is_csv(const struct export_file *f)
{
	return strchr(f->name, '.')[1] == 'c';
}

static int
begin_files(struct work *w, const char *dir, int dry)
{
	const struct cells *c = &w->cells;
	struct export *e = w->e;
	const struct view *v = e->view;
	size_t i, k;
	int part;

	for (part = 0; part <= PARTS; part++) {
		if ((part < PARTS) != v->split ||
		    (v->split && v->share[part] <= 0))
			continue;
		if ((v->formats & VIEW_JSONL) && !view_plain(v) &&
		    add_file(e, dir, part, "jsonl", dry) == -1)
			return -1;
		if ((v->formats & VIEW_CSV) &&
		    add_file(e, dir, part, "csv", dry) == -1)
			return -1;
	}
	for (i = 0; i < e->n; i++)
		for (k = 0; is_csv(&e->file[i]) && k < c->n; k++) {
			csv_text(&e->file[i].out.buf, c->column[k].name);
			buf_adds(&e->file[i].out.buf,
			    k + 1 < c->n ? "," : "\r\n");
		}
	return 0;
}

/* The columns that people choose reviews by. */
static int
worth_an_index(const char *from)
{
	static const char *const names[] = {"rating", "product", "category",
	    "persona", "language", "model"};
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(from, names[i]) == 0)
			return 1;
	return 0;
}

/* The first difference is the one that is told. */
static int
compared(struct export *e, const struct db *db, int rc)
{
	if (rc == -1)
		snprintf(e->db_why, sizeof(e->db_why), "%s", db->why);
	return 0;
}

static void
choose_dbcols(struct work *w)
{
	const struct cells_column *c;
	size_t i, n = w->cells.n;

	w->dbcol = mem_calloc(n + 1, sizeof(*w->dbcol));
	for (i = 0; i < n; i++) {
		c = &w->cells.column[i];
		w->dbcol[i] = (struct db_column){c->name, c->type,
		    strcmp(c->from, "id") == 0, worth_an_index(c->from)};
	}
	w->ndbcols = n;
	if (w->e->view->split)
		w->dbcol[w->ndbcols++] = (struct db_column){"split",
		    FLAT_TEXT, 0, 1};
}

static int
begin_db(struct work *w, const char *dir)
{
	struct export *e = w->e;
	struct export_file *f = &e->file[e->n];

	snprintf(f->name, sizeof(f->name), "reviews.sqlite");
	f->part = PARTS;
	e->n++;
	if (outfile_begin(&f->out, dir, f->name, w->dry) == -1 ||
	    (!w->dry && unlink(f->out.tmp) == -1))
		return fail(e, "cannot write '%s/%s'", dir, f->name);
	choose_dbcols(w);
	if (w->dry)
		return compared(e, &w->db, db_open(&w->db, f->out.path,
		    w->dbcol, w->ndbcols));
	errno = 0;
	if (db_begin(&w->db, f->out.tmp, w->dbcol, w->ndbcols) == -1)
		return fail(e, "cannot write '%s/%s': %s", dir, f->name,
		    w->db.why);
	return 0;
}

static void
add_json(const struct cells *c, struct buf *b, const char *s, size_t len)
{
	size_t i;

	if (c->verbatim) {
		buf_add(b, s, len);
		buf_addc(b, '\n');
		return;
	}
	for (i = 0; i < c->n; i++) {
		buf_addc(b, i > 0 ? ',' : '{');
		buf_adds(b, c->column[i].key);
		buf_addc(b, ':');
		buf_add(b, c->cell[i].value, c->cell[i].len);
	}
	buf_adds(b, "}\n");
}

static void
add_csv(const struct cells *c, struct export_file *f)
{
	size_t i;

	for (i = 0; i < c->n; i++) {
		if (i > 0)
			buf_addc(&f->out.buf, ',');
		f->formulas += csv_value(&f->out.buf, &c->cell[i]);
	}
	buf_adds(&f->out.buf, "\r\n");
}

static int
part(struct work *w)
{
	if (!w->e->view->split)
		return PARTS;
	buf_clear(&w->id);
	member_text(&w->id, &w->cells.id);
	return part_of(buf_str(&w->id), w->e->view->share);
}

static int
add_db(struct work *w, struct export_file *f, int p)
{
	static const char *const split[PARTS] = {
		"\"train\"", "\"validation\"", "\"test\""
	};
	struct member *last = &w->cells.cell[w->cells.n];

	if (p < PARTS)
		*last = (struct member){"", 0, split[p], strlen(split[p])};
	f->lines++;
	if (w->dry)
		return w->e->db_why[0] != '\0' ? 0 : compared(w->e, &w->db,
		    db_same(&w->db, w->cells.cell, w->ndbcols));
	errno = 0;
	if (db_row(&w->db, w->cells.cell, w->ndbcols) == -1)
		return fail(w->e, "cannot write '%s': %s", f->out.path,
		    w->db.why);
	return 0;
}

static int
add_row(struct work *w, const char *s, size_t len)
{
	struct export *e = w->e;
	struct export_file *f;
	size_t i;
	int p;

	if (!cells_read(&w->cells, s, len)) {
		e->unlabelled++;
		return 0;
	}
	p = part(w);
	if (p < PARTS)
		e->rows[p]++;
	e->rows[PARTS]++;
	for (i = 0; i < e->n; i++) {
		f = &e->file[i];
		if (w->dbcol != NULL && i + 1 == e->n)
			return add_db(w, f, p);
		if (f->part != p)
			continue;
		if (is_csv(f))
			add_csv(&w->cells, f);
		else
			add_json(&w->cells, &f->out.buf, s, len);
		f->lines++;
		if (outfile_flush(&f->out, 0) == -1)
			return fail(e, "cannot write '%s'", f->out.path);
	}
	return 0;
}

/* The database wrote its file by itself: hash what is there now. */
static int
end_db(struct work *w, struct export_file *f)
{
	if (w->dry)
		return w->e->db_why[0] != '\0' ? 0 :
		    compared(w->e, &w->db, db_last(&w->db));
	errno = 0;
	if (db_end(&w->db, w->dbcol, w->ndbcols) == -1)
		return fail(w->e, "cannot write '%s': %s", f->out.path,
		    w->db.why);
	if (outfile_reopen(&f->out) == -1)
		return fail(w->e, "cannot read '%s'", f->out.path);
	return 0;
}

static int
end_files(struct work *w)
{
	struct export *e = w->e;
	size_t i;

	for (i = 0; i < e->n; i++) {
		if (w->dbcol != NULL && i + 1 == e->n &&
		    end_db(w, &e->file[i]) == -1)
			return -1;
		if (outfile_end(&e->file[i].out) == -1)
			return fail(e, "cannot write '%s'",
			    e->file[i].out.path);
	}
	return 0;
}

static int
write_rows(struct work *w, int fd, off_t end, size_t reviews)
{
	struct order o;
	const char *s;
	size_t i, len;
	int rc = 0;

	if (order_read(&o, fd, end, reviews) == -1)
		rc = fail(w->e, "cannot read the reviews");
	for (i = 0; i < o.n && rc == 0; i++) {
		if ((s = order_line(&o, i, &len)) == NULL)
			rc = fail(w->e, "cannot read the reviews");
		else
			rc = add_row(w, s, len);
	}
	order_free(&o);
	return rc;
}

int
export_make(struct export *e, const char *dir, int fd, off_t end,
    const struct tally *tally, const struct view *view, int dry)
{
	struct work w = {.e = e, .dry = dry};
	int rc;

	memset(e, 0, sizeof(*e));
	e->view = view;
	errno = 0;
	if ((rc = cells_init(&w.cells, view, tally)) == -1)
		rc = fail(e, "%s", w.cells.why);
	if (rc == 0)
		rc = begin_files(&w, dir, dry);
	if (rc == 0 && (view->formats & VIEW_SQLITE))
		rc = begin_db(&w, dir);
	if (rc == 0 && (e->n > 0 || dry))
		rc = write_rows(&w, fd, end, (size_t)tally->reviews);
	if (rc == 0)
		rc = end_files(&w);
	db_free(&w.db);
	buf_free(&w.id);
	cells_free(&w.cells);
	free(w.dbcol);
	return rc;
}

int
export_place(struct export *e)
{
	size_t i;

	for (i = 0; i < e->n; i++)
		if (outfile_place(&e->file[i].out) == -1)
			return fail(e, "cannot write '%s'",
			    e->file[i].out.path);
	return 0;
}

void
export_free(struct export *e)
{
	size_t i;

	for (i = 0; i < e->n; i++)
		outfile_free(&e->file[i].out);
}

int
export_name(const char *name)
{
	static const char *const stems[] = {"train", "validation", "test",
	    "all"};
	size_t i, n;

	for (i = 0; i < sizeof(stems) / sizeof(stems[0]); i++) {
		n = strlen(stems[i]);
		if (strncmp(name, stems[i], n) == 0 &&
		    (strcmp(name + n, ".jsonl") == 0 ||
		    strcmp(name + n, ".csv") == 0))
			return 1;
	}
	return strcmp(name, "reviews.sqlite") == 0;
}
