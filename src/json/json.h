/*
 * JSON values: a strict reader over json-c, and short ways to build and ask.
 *
 * json-c lets through what is no JSON or changes it on the way: NaN and
 * Infinity, integers over 64 bits (clamped), bytes that are no UTF-8, a NUL
 * that ends the text early, or a member's name (escaped).  json_read() refuses
 * all of these, so that what is written out again is the same value.  A lone
 * surrogate escape becomes U+FFFD (no UTF-8 could hold it); of a repeated key
 * the last one counts.
 */
#ifndef JSON_H
#define JSON_H

#include <json-c/json.h>
#include <stddef.h>
#include <stdint.h>

#include "ground/buf.h"

#define JSON_DEPTH 128 /* deepest nesting that is read */

/*
 * Parse one JSON value; white space around it is allowed, nothing else.
 * Returns the value, owned by the caller, or NULL with *why pointing to a
 * static text such as "not a JSON value" or "a number does not fit 64 bits".
 * (The value null is returned as NULL with *why set to NULL.)
 */
struct json_object *json_read(const char *text, size_t len, const char **why);

/* The same; where it fails, *at is how far into the text it was read. */
struct json_object *json_read_at(const char *text, size_t len,
    const char **why, size_t *at);

/* Compact text of v with its length; owned by v, valid until it changes. */
const char *json_text(struct json_object *v, size_t *len);

/* Append it to out, with a line feed behind it. */
void json_line(struct buf *out, struct json_object *v);

/* Append s, valid UTF-8, as a string with its quotes, as json_text() would. */
void json_quote(struct buf *out, const char *s, size_t len);

/*
 * Set obj[key] = value and take value over.  A missing value ends the program
 * (mem.h); use json_put_null() for null.
 */
void json_put(struct json_object *obj, const char *key,
    struct json_object *value);
void json_put_str(struct json_object *obj, const char *key, const char *s);
void json_put_strn(struct json_object *obj, const char *key, const char *s,
    size_t len);
void json_put_int(struct json_object *obj, const char *key, int64_t i);
void json_put_num(struct json_object *obj, const char *key, double d);
void json_put_null(struct json_object *obj, const char *key);

/* The same, but a value (a string) that is NULL is null. */
void json_put_or_null(struct json_object *obj, const char *key,
    struct json_object *value);
void json_put_str_or_null(struct json_object *obj, const char *key,
    const char *s);

/* Append value, taken over, or null to arr. */
void json_push(struct json_object *arr, struct json_object *value);
void json_push_null(struct json_object *arr);

/*
 * Lay the members of over (an object, or NULL) over those of under, objects
 * key by key; what is laid is a copy as far as it is objects.
 */
void json_lay(struct json_object *under, struct json_object *over);

/* New values; no memory ends the program. */
struct json_object *json_new_object(void);
struct json_object *json_new_array(void);
struct json_object *json_new_str(const char *s);
struct json_object *json_new_strn(const char *s, size_t len);

/* A number, written as the shortest decimal that reads back as d. */
struct json_object *json_new_num(double d);

/*
 * Member key of obj, lent, or NULL if obj is no object, has no such key, or
 * it is null.  path may be dotted: "usage.prompt_tokens".
 */
struct json_object *json_get(struct json_object *obj, const char *path);

/* The same as a string (lent) or NULL if it is none. */
const char *json_str(struct json_object *obj, const char *path);

/* Whether list is an array in which the string s stands. */
int json_lists(struct json_object *list, const char *s);

/* Member path of obj as a number, or dflt if it is none. */
int64_t json_int(struct json_object *obj, const char *path, int64_t dflt);
double json_num(struct json_object *obj, const char *path, double dflt);

#endif
