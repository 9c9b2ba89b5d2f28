/*
 * A plan as people read it.
 */
#ifndef PLAN_SHOW_H
#define PLAN_SHOW_H

#include <stdio.h>

#include "plan/plan.h"

/*
 * Write the next n slots of a plan as a table, one row a slot, columns parted
 * by tabs, the first row their names; then, each behind an empty line,
 *
 *	the marginals: for each value of each attribute how often its table
 *	asks for it among n, and how often it was planned;
 *	the conditional tables, if there are some: the same for the values of
 *	each, with the condition;
 *	what is never planned, if there is something, and how often it was.
 *
 * Control characters are shown as \xNN.  Errors are left to ferror().
 */
void plan_show(struct plan *plan, int64_t n, FILE *fp);

#endif
