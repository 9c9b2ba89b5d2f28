/*
 * The files that are made of a folder's reviews.jsonl: JSON lines, CSV and
 * SQLite, whole or split, as a view (view.h) says, sorted by slot (order.h).
 * rg-dataset(5) names them.
 */
#ifndef EXPORT_H
#define EXPORT_H

#include <sys/types.h>

#include "dataset/db.h"
#include "dataset/tally.h"
#include "dataset/view.h"
#include "ground/outfile.h"

enum { EXPORT_MAX = 7 }; /* files: three parts in two formats, one database */

struct export_file {
	char name[24];
	int part; /* PARTS: all of them */
	int64_t lines; /* reviews in it */
	int64_t formulas; /* cells of a CSV file that were made harmless */
	struct outfile out;
};

struct export {
	const struct view *view;
	struct export_file file[EXPORT_MAX];
	size_t n;
	int64_t rows[PARTS + 1]; /* in each part; all */
	int64_t unlabelled;	 /* left out: their rating has no label */
	char db_why[256];	 /* dry: how the database differs, or "" */
	char why[256];		 /* after a failure */
};

/*
 * Make them beside their places, of the first `end` bytes of fd, which the
 * caller keeps from changing and has read into tally.  With dry nothing is
 * written: only lengths and hashes are found, and a database is not made but
 * the one that is there compared (e->db_why).
 * Returns 0, or -1 with e->why set; export_free() either way.
 */
int export_make(struct export *e, const char *dir, int fd, off_t end,
    const struct tally *tally, const struct view *view, int dry);

/* Put them in their places.  Returns 0, or -1 with e->why set. */
int export_place(struct export *e);

void export_free(struct export *e);

/* Whether name is that of a file that some view makes. */
int export_name(const char *name);

#endif
