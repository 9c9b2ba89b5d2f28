/*
 * A text in lines of a width, some characters of it marked: by colour, or by a
 * line of marks below.  Lines are broken at blanks where there are any, and
 * where the text has line breaks.  Widths are a terminal's: two columns for
 * an ideograph, none for a combining mark.  What could act on a terminal is
 * shown as \xNN.
 */
#ifndef EXPLAIN_TEXT_H
#define EXPLAIN_TEXT_H

#include <stddef.h>
#include <stdint.h>

#include "ground/buf.h"

/* The characters from .. to - 1 of the text, and the number they go by. */
struct explain_mark {
	int64_t from, to;
	size_t number;
};

struct explain_text {
	size_t width;	/* columns of the text */
	size_t indent;	/* blanks before each line */
	int colour;
	const struct explain_mark *mark;
	size_t n;
};

/* Append the lines to out.  Linear in len times the number of marks. */
void explain_text(const struct explain_text *e, const char *text, size_t len,
    struct buf *out);

#endif
