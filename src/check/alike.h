/*
 * Texts that are alike, for joining folders: the index of dup.h as merge.h
 * asks for it, with the limits of the configuration's `check`.
 */
#ifndef ALIKE_H
#define ALIKE_H

#include "check/dup.h"
#include "conf/conf.h"
#include "dataset/merge.h"

struct alike;

/* From what similarity on they are, says check.near_duplicate. */
struct dup_limit alike_limit(const struct conf *conf);

/*
 * Equal texts if check.duplicate is on, near ones if check.near_duplicate is,
 * from its limit on.  NULL if both are off.  alike_free() in the end.
 */
struct alike *alike_new(const struct conf *conf);
void alike_free(struct alike *a);

/* How merge.h asks a (or NULL: nothing is like anything). */
struct merge_like alike_for_merge(struct alike *a);

#endif
