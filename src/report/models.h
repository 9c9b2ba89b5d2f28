/*
 * How the figures of models.c are shown.
 */
#ifndef MODELS_H
#define MODELS_H

#include "report/page.h"
#include "report/section.h"

enum { MODELS_COMPARED = 10 }; /* whose texts are compared, the first ones */

/*
 * Put what is known of the texts of each model into its row of arr: members
 * diversity (diversity.h) and auc (of all words, twosample.h), the latter if
 * there are real reviews.  The sections diversity and real must be in m->tree.
 */
void models_put_texts(struct json_object *arr, const struct material *m);

void models_show(struct page *p, struct json_object *figures);

#endif
