/*
 * JSON as servers write it that is nearly JSON: for texts whose numbers are
 * read and not passed on, such as a reply that was paid for.
 */
#ifndef JSON_MEND_H
#define JSON_MEND_H

#include <stddef.h>

#include "ground/buf.h"

/*
 * Append text with null in the place of what json_read() refuses of numbers:
 * NaN, Infinity, -Infinity (Python's json.dumps writes them) and integers that
 * may not fit 64 bits; and with U+FFFD in that of a NUL, which it refuses in a
 * name.  Strings are left alone else; so is every other fault.
 * Returns how many it replaced.
 */
size_t json_mend(struct buf *out, const char *text, size_t len);

#endif
