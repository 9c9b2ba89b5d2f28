/*
 * What bans do to the values of joint.c: which they rule out, and how often
 * the others meet instead.  Private to joint.c.
 */
#ifndef JOINT_BAN_H
#define JOINT_BAN_H

#include "plan/joint_table.h"

/* Find the bans of each attribute, which may give way, and the shares. */
void ban_init(struct joint *j);

/*
 * Say whether value v of attribute a may stand beside what is chosen: no ban
 * holds, and each attribute that is not chosen yet is left a value.
 */
int ban_allows(const struct joint *j, const struct joint_try *try, size_t a,
    uint32_t v);

#endif
