/*
 * What to do with CSV where JSON lines are read.
 */
#ifndef CSVHINT_H
#define CSVHINT_H

#include <stddef.h>

/*
 * Look at a line that is no record.  Where it may be the head of CSV, say so,
 * as of line `number` of what is called name, and how to make JSON lines of it:
 * 1; else 0, and nothing was said.
 */
int csvhint_say(const char *name, size_t number, const char *line, size_t len);

/* Whether a line that is no record was not even begun as one. */
int csvhint_row(const char *line, size_t len);

#endif
