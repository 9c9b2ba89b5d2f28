/*
 * Fields that are written behind a record's text: for records that grow by an
 * object or two and are otherwise passed on as they came.
 */
#ifndef RECORD_TEXT_H
#define RECORD_TEXT_H

#include <stddef.h>
#include <stdint.h>

#include "ground/buf.h"
#include "json/record.h"

/*
 * Begin at the text of an object: append it to out without its last brace.
 * What follows is added to it; rectext_close() ends it.
 */
void rectext_begin(struct buf *out, const char *text, size_t len);

/* Open the object that field f stands in ("reply" for REC_REPLY_TEXT). */
void rectext_open(struct buf *out, enum rec_field f);

/* Open an object that is field f itself. */
void rectext_object(struct buf *out, enum rec_field f);

/* Add field f: a string of valid UTF-8, a number, any JSON. */
void rectext_str(struct buf *out, enum rec_field f, const char *s);
void rectext_strn(struct buf *out, enum rec_field f, const char *s,
    size_t len);
/* A string of which nothing is to be escaped. */
void rectext_bare(struct buf *out, enum rec_field f, const char *s,
    size_t len);
void rectext_int(struct buf *out, enum rec_field f, int64_t i);
void rectext_json(struct buf *out, enum rec_field f, const char *json);
void rectext_jsonn(struct buf *out, enum rec_field f, const char *json,
    size_t len);

/* Close the object that was opened last. */
void rectext_close(struct buf *out);

#endif
