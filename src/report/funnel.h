/*
 * How the figures of funnel.c are shown.
 */
#ifndef FUNNEL_H
#define FUNNEL_H

#include "report/page.h"

void funnel_show(struct page *p, struct json_object *figures);

#endif
