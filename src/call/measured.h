/*
 * What calls came to that were made and judged before: the ground for a
 * forecast of those to come.
 */
#ifndef MEASURED_H
#define MEASURED_H

#include <stdint.h>

struct measured {
	int64_t accepted, rejected; /* verdicts */
	int64_t replies;
	/* sums over the replies */
	int64_t calls;		    /* requests, retries included */
	int64_t in, out;	    /* tokens */
	int64_t ms;		    /* of the requests that were answered */
	double cost;		    /* dollars; NAN if one is not known */
};

/*
 * Read the records at path as rg-check leaves them, accepted or rejected; a
 * line that is none is named on standard error and passed over.  Returns 0, or
 * -1 with errno set if the file cannot be opened.
 */
int measured_read(struct measured *m, const char *path);

/*
 * The replies that a review takes if a share of them is rejected and each is
 * asked for so many times at most, attempts at least 1.
 */
double measured_replies(double rejected, int attempts);

#endif
