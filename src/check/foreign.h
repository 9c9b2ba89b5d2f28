/*
 * A review in a record that did not come through the pipe: its text, title and
 * rating stand in fields that the user names.
 */
#ifndef FOREIGN_H
#define FOREIGN_H

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

/*
 * The review as an object of text, title and rating, as far as rec has them,
 * owned by the caller.  A rating may be a number or a text that begins with
 * one ("4", "4.0 out of 5"), and is left out unless it is 1 to 5 and whole.
 */
struct json_object *foreign_review(const struct foreign *f,
    struct json_object *rec);

/* The same where it stands in the text of a record. */
struct foreign_text {
	const struct scan_value *title; /* NULL: there is none */
	const struct scan_value *text;
	int64_t rating; /* 0: there is none */
};

/*
 * Find it: 0 if that is not so simple, as where a field is not in the record
 * itself, or the text is missing or empty.
 */
int foreign_find(const struct foreign *f, const struct recpart *part,
    struct foreign_text *review);

/* Which of the fields a review has. */
enum { FOREIGN_TEXT = 1, FOREIGN_TITLE = 2, FOREIGN_RATING = 4 };
int foreign_has(struct json_object *review);

/*
 * Strike the names of the fields that a review has from `missing`, which
 * begins as a copy of the fields asked for.
 */
void foreign_met(struct foreign *missing, int has);

/* Tell of the names that no review had: most likely they are mistyped. */
void foreign_say(const struct foreign *missing);

#endif
