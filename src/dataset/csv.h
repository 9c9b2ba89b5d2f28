/*
 * CSV as RFC 4180 has it: a comma between cells, CRLF after a row, quotes
 * around a cell that needs them.  null is an empty cell, an empty text is "".
 *
 * A text that a spreadsheet would run as a formula (it begins with = + - @, a
 * tab or a line break, or a wide form of one) gets an apostrophe in front, by
 * which spreadsheets know a text.  Source: OWASP, CSV Injection.
 */
#ifndef CSV_H
#define CSV_H

#include "ground/buf.h"
#include "json/member.h"

/*
 * Append a value: a string as its text, null as nothing, all else as JSON.
 * Returns 1 if it was made harmless, else 0.
 */
int csv_value(struct buf *out, const struct member *m);

/* Append a text of our own, such as a column's name. */
void csv_text(struct buf *out, const char *s);

#endif
