/*
 * A plan as people read it.
 */
#ifndef PLAN_SHOW_H
#define PLAN_SHOW_H

#include <stdio.h>

#include "plan/plan.h"

/*
 * Write the next n slots of a plan as a table, one row a slot, columns parted
 * by tabs, the first row their names; then an empty line and the table of
 * marginals: for each value of each attribute how often its table asks for it
 * among n, and how often it was planned.  Control characters are shown as
 * \xNN.  Errors are left to ferror().
 */
void plan_show(struct plan *plan, int64_t n, FILE *fp);

#endif
