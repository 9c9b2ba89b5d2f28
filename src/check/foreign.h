/*
 * A review in a record that did not come through the pipe: its text, title and
 * rating stand in fields that the user names.
 */
#ifndef FOREIGN_H
#define FOREIGN_H

#include <stddef.h>
#include <stdint.h>

#include "json/json.h"
#include "json/record_part.h"

/* Names of fields, as foreign_field() finds them; NULL: there is none. */
struct foreign {
	const char *text;
	const char *title;
	const char *rating;
};

/*
 * The field of that very name, dotted or not, or one that lies deeper, lent;
 * NULL if there is none, or name is NULL.
 */
struct json_object *foreign_field(struct json_object *rec, const char *name);

/* What a record has; FOREIGN_ODD: something that is no rating in its place. */
enum { FOREIGN_TEXT = 1, FOREIGN_TITLE = 2, FOREIGN_RATING = 4,
    FOREIGN_ODD = 8 };

/*
 * The review as an object of text, title and rating (rating.h; it may have a
 * fraction), as far as rec has them, owned by the caller.  *has says which.
 */
struct json_object *foreign_review(const struct foreign *f,
    struct json_object *rec, int *has);

/* The same where it stands in the text of a record. */
struct foreign_text {
	const struct scan_value *title; /* NULL: there is none */
	const struct scan_value *text;
	int64_t rating; /* whole; 0: there is none */
};

/*
 * Find it: 0 if that is not so simple, as where a field is not in the record
 * itself, the text is missing or empty, or the rating is none or not whole.
 */
int foreign_find(const struct foreign *f, const struct recpart *part,
    struct foreign_text *review);

/* What the records of a run have. */
struct foreign_tally {
	struct foreign field;	/* where it was looked for */
	struct foreign missing; /* those the user named, and no record had */
	size_t records;
	size_t odd;   /* those with FOREIGN_ODD */
	size_t first; /* line of the first of them */
};

/* Begin: f as above; `named` are those of them that the user gave a name. */
void foreign_begin(struct foreign_tally *t, const struct foreign *f,
    const struct foreign *named);

/* Count a record of that line. */
void foreign_met(struct foreign_tally *t, int has, size_t line);

/*
 * Tell of the names that no record had: most likely they are mistyped; and how
 * many ratings were none.  Nothing if there was no record.
 */
void foreign_say(const struct foreign_tally *t);

#endif
