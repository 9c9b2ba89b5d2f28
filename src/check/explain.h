/*
 * A judged record for people: the review as it is read, its faults marked in
 * place, then the reasons.
 *
 *	rejected  000017-s1-9f3ac2d1, attempt 2, 4 stars
 *	  My view
 *	  We moved to it from [Competitor] in spring.
 *	                      1^^^^^^^^^^^
 *	  1 placeholder
 *	  2 length: 9, limit 45
 *
 * Where there are colours the marked words are in reverse and no line of marks
 * is needed.  A fault that has no place in the text is quoted.  What could act
 * on a terminal is escaped as in messages (msg.h).
 */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include <stdio.h>

#include "json/json.h"

/* How it is shown; explain_style() asks a stream's terminal. */
struct explain {
	size_t width; /* columns; 80 where it is none */
	int colour;
};

void explain_style(struct explain *e, FILE *out);

/* Write a record that has a check. */
void explain_record(const struct explain *e, struct json_object *rec,
    FILE *out);

#endif
