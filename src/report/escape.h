/*
 * Strangers' text where something would act on it: in HTML (text and quoted
 * attributes), in Markdown.  Whatever the bytes are, what comes out is valid
 * UTF-8 that shows what was there and does nothing: control characters appear
 * as their pictures (U+2400 ..), marks that change the direction of writing,
 * C1 controls and what is no UTF-8 as U+FFFD.
 * Source: WHATWG HTML, 13.3 (which characters must be escaped); CommonMark
 * 0.31, 2.4 (any ASCII punctuation may follow a backslash).
 */
#ifndef ESCAPE_H
#define ESCAPE_H

#include <stddef.h>

#include "ground/buf.h"

/* Append len bytes as HTML; line breaks stay. */
void escape_html(struct buf *out, const char *s, size_t len);

/* Append len bytes as Markdown, on one line, good for a cell of a table. */
void escape_md(struct buf *out, const char *s, size_t len);

#endif
