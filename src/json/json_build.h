/*
 * json-c's values from a text that scan.h can read: what json_read() does with
 * such a text, in two thirds of the time.  For json.c and record_part.c alone.
 */
#ifndef JSON_BUILD_H
#define JSON_BUILD_H

#include <stddef.h>

struct buf;
struct json_object;
struct scan_value;

/*
 * Returns the value, owned by the caller; NULL if it is null, or if the text
 * must be left to json-c.
 */
struct json_object *json_build(const char *text, size_t len);

/*
 * Put a member, as scan_object() found it, into obj, which has none of its
 * name.  room is scratch, to be used again.
 */
void json_build_member(struct json_object *obj, const struct scan_value *key,
    const struct scan_value *v, struct buf *room);

#endif
