/*
 * What the manifests of joined folders say together; a part of merge.c.
 */
#ifndef MERGE_SAY_H
#define MERGE_SAY_H

#include "dataset/merge.h"

/*
 * Complete m->view by what the first of the folders says, and m->said and
 * m->config_hash by what all that say it agree on; tell of the others.
 */
void merge_manifests(struct merge *m, char *const *dir, size_t n);

#endif
