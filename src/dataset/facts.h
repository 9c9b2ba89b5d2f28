/*
 * What is true of a folder, found from its reviews: what the card, the
 * Croissant file and the manifest are written of, and what --verify compares
 * them with.
 */
#ifndef FACTS_H
#define FACTS_H

#include "dataset/cells.h"
#include "dataset/export.h"
#include "dataset/tally.h"
#include "dataset/view.h"
#include "ground/hash.h"

enum { FACTS_FILES = EXPORT_MAX + 5 };

struct fact_file {
	char name[24];
	int part;	  /* of a split; PARTS: none */
	int64_t lines;	  /* reviews in it; -1: it holds none */
	int64_t formulas; /* cells made harmless; -1: no CSV */
	int64_t bytes;
	char sha256[HASH_HEX];
};

struct facts {
	const struct tally *tally; /* sorted */
	const struct view *view;
	const struct export *made; /* the files that show it */
	struct json_object *said;  /* statement.h */
	struct json_object *audit; /* card_audit.h; NULL: none */
	struct fact_file file[FACTS_FILES];
	size_t nfiles;
};

/*
 * Begin the list of files with the data file at path, which has so many bytes
 * and the tally's reviews, and those that f->made speaks of.  Returns 0, or -1
 * with errno set.
 */
int facts_files(struct facts *f, const char *path, int64_t bytes);

/* Add a file that holds no reviews, by its length and hash. */
void facts_add_file(struct facts *f, const char *name, int64_t bytes,
    const char *sha256);

/* The same by what it holds. */
void facts_add(struct facts *f, const char *name, const char *text,
    size_t len);

/*
 * Whether a reader of the folder loads this file: the JSON lines of the view,
 * or reviews.jsonl if it has none.
 */
int facts_loads(const struct facts *f, const struct fact_file *file);

/*
 * The columns of the files that are loaded.  Returns 0, or -1 if the view names
 * a field that no line has; cells_free() either way.
 */
int facts_columns(const struct facts *f, struct cells *c);

/* The name of the split that a loaded file is. */
const char *facts_split(const struct fact_file *file);

#endif
