/*
 * rg-call --estimate: what a run would come to, before it is paid for.  Nobody
 * is asked; what cannot be known is said to be unknown.
 */
#ifndef ESTIMATE_H
#define ESTIMATE_H

#include <stdint.h>
#include <stdio.h>

#include "call/measured.h"
#include "model/routes.h"

struct estimate {
	int64_t calls;
	int64_t in;	/* tokens: a fourth of the requests' bytes */
	int64_t out;	/* tokens at most: the bound of every reply */
};

/*
 * Write the forecast to fp, a line each: calls, tokens, cost in dollars at
 * most, and the least time, with the limit that decides it; places calls are
 * in flight at once.  e has one item for each of the routes.
 */
void estimate_say(const struct estimate *e, const struct routes *r, int places,
    FILE *fp);

/*
 * The same for as many reviews as e counts calls, each asked for up to
 * `attempts` times, if all goes on as what was measured (of which some was
 * judged): how many calls with the retries, between the ends of the interval
 * of the share that was accepted (Wilson, 95 %); tokens, dollars and time by
 * their means; and how many reviews will be short.
 */
void estimate_measured(const struct estimate *e, const struct routes *r,
    int places, const struct measured *m, int attempts, FILE *fp);

#endif
