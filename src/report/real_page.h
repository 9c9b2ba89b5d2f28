/*
 * Writing the section "real" (section_real.c) from its figures.
 */
#ifndef REAL_PAGE_H
#define REAL_PAGE_H

#include "report/page.h"

void real_page(struct page *p, struct json_object *figures);

#endif
