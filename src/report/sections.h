/*
 * The sections there are; each stands in a file of its own, and in the table
 * of report.c.
 */
#ifndef SECTIONS_H
#define SECTIONS_H

#include "report/section.h"

extern const struct section section_summary;
extern const struct section section_funnel;
extern const struct section section_diversity;
extern const struct section section_real;
extern const struct section section_delivered;
extern const struct section section_length;
extern const struct section section_models;
extern const struct section section_phrasing;
extern const struct section section_pairs;
extern const struct section section_rejected;
extern const struct section section_excerpts;
extern const struct section section_audit;

#endif
