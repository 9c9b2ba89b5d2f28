/*
 * The prompt that a template makes of a record: rg-call's -t.
 */
#ifndef SHAPE_FILL_H
#define SHAPE_FILL_H

#include "ground/buf.h"
#include "json/json.h"

/*
 * Look a template over: 0, or -1 if a "{{" in it has no "}}"; then *at is where
 * that stands.
 */
int shape_template(const char *template, const char **at);

/*
 * Append to b the template with the fields of rec in the place of its names
 * (shape.h says which).  Returns 0, or -1 with *why, malloc'ed, if the record
 * has no such field, which then names those that it has, or it is null.
 */
int shape_fill(const char *template, struct json_object *rec, struct buf *b,
    char **why);

#endif
