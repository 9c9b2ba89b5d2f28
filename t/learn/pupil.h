/*
 * A network (check/net.h) that is being taught.  All its numbers lie in one
 * array, the rows first, so that a step goes over them in one loop.
 */
#ifndef PUPIL_H
#define PUPIL_H

#include "check/net.h"
#include "ground/rng.h"
#include "lesson.h"

enum { PUPIL_UNIT = NET_WIDTH + 2 /* numbers of a hidden unit */ };

struct pupil {
	float *all;    /* rows, units, direct, always */
	float *grad;   /* of each */
	float *moment; /* what Adam keeps of them */
	float *second;
	double *mean; /* of each, in the last epoch */
	size_t n;
	size_t units;  /* where the units begin: bias, in, out */
	size_t direct; /* where the direct weights do */
	size_t always;
	long step, means;
	struct rng rng;
};

/* Write it to standard output; met: how many marks the lesson had. */
void pupil_print(const struct pupil *p, const struct lesson *l, size_t met);

#endif
