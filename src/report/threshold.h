/*
 * The thresholds of the configuration (report:), and what came of each.
 */
#ifndef THRESHOLD_H
#define THRESHOLD_H

#include "report/page.h"
#include "report/section.h"

/*
 * All that are set, by the figures that m->tree has so far: a list, owned by
 * the caller, of {name, title, want, limit, value, low, high, pass}; pass is
 * null where the figure is not known.
 */
struct json_object *thresholds_json(const struct material *m);

/* What such a list comes to, in a sentence; nothing if none is known. */
void thresholds_lead(struct page *p, struct json_object *arr);

/* The list as a table; nothing if it is empty. */
void thresholds_show(struct page *p, struct json_object *arr);

#endif
