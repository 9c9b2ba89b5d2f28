/*
 * Real reviews, with which a set is compared: a file of JSON lines, or of CSV
 * if its name ends in .csv or .CSV, whose fields the user names.
 *
 * A record that cannot be read is named on standard error by file and line,
 * and counted.  One without a text is counted.  A file in which no record has
 * a text, or none a rating, is refused with the fields that it has: a
 * comparison with nothing would look like one.
 */
#ifndef REAL_H
#define REAL_H

#include <stdint.h>

#include "check/foreign.h"
#include "report/marginal.h"
#include "report/sample.h"
#include "text/text.h"

#define REAL_TEXT "text"     /* fields, if the user names none */
#define REAL_RATING "rating"
#define REAL_NONE "-"	     /* as a field of the rating: there is none */

struct real {
	const char *path;
	const char *text;   /* name of the field, dotted in JSON; NULL: text */
	const char *rating; /* the same; REAL_NONE: there is none */
	/* what was read */
	int64_t records;
	int64_t broken;
	int64_t empty;	    /* without a text */
	struct marginal marginal;
	struct sample sample; /* id: number of the line; offset: that number */
	char why[512];
};

/*
 * Read the file that path, text and rating name (lent).  seed is that of the
 * sample.  Returns 0, or -1 with r->why; real_free() either way.
 */
int real_read(struct real *r, int64_t seed);
void real_free(struct real *r);

#endif
