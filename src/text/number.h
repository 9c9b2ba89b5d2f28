/*
 * Numbers as people write them: groups of digits with blanks, dashes, dots,
 * slashes and brackets between.  What a number is (a telephone, a card, a
 * price) is for others to say.
 */
#ifndef NUMBER_H
#define NUMBER_H

#include <stddef.h>

#include "text/text.h"

enum {
	NUMBER_LEAST = 7,   /* digits; shorter ones are left out */
	NUMBER_DIGITS = 40, /* longer ones too */
	NUMBER_GROUPS = 12
};

struct number {
	size_t at; /* bytes of the text: a plus sign and a bracket included */
	size_t end;
	char digit[NUMBER_DIGITS + 1];
	size_t n;
	struct {
		size_t at;	/* of its first digit, in bytes of the text */
		unsigned char from; /* the same in digit[] */
		unsigned char n;
		/* what stands before it: one of " -./)" or, if that is mixed,
		   '?'; a blank beside another mark does not count */
		char mark;
	} group[NUMBER_GROUPS];
	size_t groups;
	int plus;    /* it begins with a plus sign */
	int bracket; /* its first or second group stands in brackets */
};

struct numbers {
	struct number *list;
	size_t n;
	size_t cap;
};

/*
 * Find the numbers of a text, replacing what was held.  Linear in its length:
 * a byte is looked at once or twice, and none of a word without digits.
 */
void numbers_read(struct numbers *v, const struct text *t);
void numbers_free(struct numbers *v);

#endif
