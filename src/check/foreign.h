/*
 * A review in a record that did not come through the pipe: its text, title and
 * rating stand in fields that the user names.
 */
#ifndef FOREIGN_H
#define FOREIGN_H

#include "json/json.h"

/* Names of fields, dotted where they lie deeper; NULL: there is none. */
struct foreign {
	const char *text;
	const char *title;
	const char *rating;
};

/*
 * The review as an object of text, title and rating, as far as rec has them,
 * owned by the caller.  A rating may be a number or a text that begins with
 * one ("4", "4.0 out of 5"), and is left out unless it is 1 to 5 and whole.
 */
struct json_object *foreign_review(const struct foreign *f,
    struct json_object *rec);

/*
 * Strike the names of the fields that a review has from `missing`, which
 * begins as a copy of the fields asked for.
 */
void foreign_met(struct foreign *missing, struct json_object *review);

/* Tell of the names that no review had: most likely they are mistyped. */
void foreign_say(const struct foreign *missing);

#endif
