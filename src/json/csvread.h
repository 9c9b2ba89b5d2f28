/*
 * Reading CSV as RFC 4180 has it, row by row: the only includer of libcsv.
 * A cell may hold line breaks and doubled quotes if it is quoted; blanks are
 * part of a cell; the first row names the columns; rows end in CRLF, LF or CR.
 * A byte order mark at the start is skipped.  A quote within a cell that does
 * not begin with one is taken as it stands.
 */
#ifndef CSVREAD_H
#define CSVREAD_H

#include <stddef.h>

struct csvread;

#define CSVREAD_MAX (16 * 1024 * 1024) /* bytes of a cell */

/*
 * Open path, which is kept, and read its first row.  Returns 0, or -1 with
 * csvread_why(): the file cannot be read, or has no rows.  csvread_close()
 * either way.
 */
int csvread_open(struct csvread **c, const char *path);
void csvread_close(struct csvread *c);

/*
 * The next row: 1; 0 at the end; -1 if it is broken (cells missing or too
 * many, no UTF-8, a NUL, too long, a quote that is not closed), with
 * csvread_why(): go on.  Exits if the file cannot be read on.
 */
int csvread_next(struct csvread *c);

/* Name of column i, NULL after the last; the number of that name, or -1. */
const char *csvread_column(const struct csvread *c, size_t i);
int csvread_find(const struct csvread *c, const char *name);

/* Cell i of the row, lent until the next one. */
const char *csvread_cell(const struct csvread *c, size_t i);

/* The line on which the row began, from 1; what was wrong with it. */
size_t csvread_line(const struct csvread *c);
const char *csvread_why(const struct csvread *c);

#endif
