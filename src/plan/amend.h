/*
 * What was wrong with a slot so far: the rules that rejected its reviews, for
 * the next prompt to speak of (wording.h).
 */
#ifndef AMEND_H
#define AMEND_H

#include <stddef.h>

#include "run/verdicts.h"

#define AMEND_RULES 16	   /* most rules of a slot that are kept */
#define AMEND_EVIDENCE 100 /* most bytes of evidence */

struct amend_reason {
	char *rule;
	char *evidence; /* what the last verdict quotes, or NULL */
	int times;	/* verdicts that named the rule */
	int last;	/* the last verdict named it */
};

struct amend {
	struct amend_reason reason[AMEND_RULES]; /* the oldest first */
	size_t n;
	/*
	 * How often a verdict repeated a reason of the one before: so often
	 * the way of asking is to be changed.
	 */
	int turns;
};

/*
 * Take the reasons of a rejection into *a, which is made if it is NULL.
 * Evidence is quoted from a model: it is cleaned of control characters and
 * line ends, and cut at a word.
 */
void amend_note(struct amend **a, const struct verdict *v);

void amend_free(struct amend *a);

#endif
