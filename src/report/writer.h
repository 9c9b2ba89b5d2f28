/*
 * Writers: the models that wrote the reviews of a sample.
 */
#ifndef WRITER_H
#define WRITER_H

#include "report/sample.h"

enum { WRITERS = 20 }; /* at most; those of later reviews are left out */

struct writers {
	const struct sample_item *first[WRITERS]; /* a review of each */
	size_t n;
};

/* The writers of a sorted sample, in the order of their first review. */
void writers_find(struct writers *w, const struct sample *s);

/*
 * The reviews of writer i as a sample of their own, whose items are lent from
 * s.  Release it with free(part->item).
 */
void writer_part(struct sample *part, const struct sample *s,
    const struct writers *w, size_t i);

/* Put provider and model of writer i into obj, null where it has none. */
void writer_put(struct json_object *obj, const struct writers *w, size_t i);

#endif
