/*
 * How the figures of models.c are shown.
 */
#ifndef MODELS_H
#define MODELS_H

#include "report/page.h"

void models_show(struct page *p, struct json_object *figures);

#endif
