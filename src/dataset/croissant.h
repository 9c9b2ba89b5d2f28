/*
 * croissant.json: the folder described for machines, JSON-LD as Croissant 1.0
 * and its RAI vocabulary 1.0 have it: every file with its SHA-256, every field
 * of the files that are loaded, and the statements (statement.h).  A property
 * that nobody has stated is not there.
 *
 * Sources: MLCommons, Croissant Format Specification 1.0; Croissant RAI 1.0.
 */
#ifndef CROISSANT_H
#define CROISSANT_H

#include "dataset/facts.h"

/* The object; owned by the caller. */
struct json_object *croissant_make(const struct facts *f);

#endif
