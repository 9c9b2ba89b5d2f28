/*
 * Bytes of unknown kind on their way into JSON, which holds text only.
 */
#ifndef BYTES_H
#define BYTES_H

#include <stddef.h>

#include "ground/buf.h"

/* Whether it is valid UTF-8 (RFC 3629: shortest forms, no surrogates)
 * without a NUL. */
int bytes_are_text(const char *s, size_t len);

/* Append as base64 (RFC 4648, with padding). */
void bytes_to_base64(struct buf *out, const char *s, size_t len);

/* Append what the base64 text stands for: 0, or -1 if it is none. */
int bytes_from_base64(struct buf *out, const char *s, size_t len);

#endif
