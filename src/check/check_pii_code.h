/*
 * Codes of letters and digits, such as an IBAN, however they are spaced.
 */
#ifndef CHECK_PII_CODE_H
#define CHECK_PII_CODE_H

#include "text/text.h"

enum { CODE_SIGNS = 34 }; /* of the longest, an IBAN */

struct code { /* starts as all zero */
	size_t at; /* byte of the text */
	size_t next; /* the one behind all that was read */
	char sign[CODE_SIGNS + 1]; /* capitals and digits, no spaces */
	size_t n;
	uint64_t letters; /* bit by bit, which of the signs are some */
	uint64_t last;	  /* bit n: behind so many no letter or digit follows
			     directly */
};

/*
 * Read what begins with the word first of t: letters and digits, at most so
 * many, with at most one blank, dash, dot or slash between two of them.  What
 * was read of t before, with the same limit, is not read again.
 */
void code_read(struct code *c, const struct text *t, size_t first,
    size_t most);

/* May it end after n signs? */
static inline int
code_ends(const struct code *c, size_t n)
{
	return (c->last >> n & 1) != 0;
}

/* Its length in bytes of the text if it does. */
size_t code_len(const struct code *c, const struct text *t, size_t n);

/*
 * Do the signs at s have the form: L a letter, D a digit, X either?  s must
 * have as many, or end with a NUL.
 */
int code_begins(const char *s, const char *form);

#endif
