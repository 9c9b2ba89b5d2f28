/*
 * What the rules markdown and shell share.
 */
#ifndef CHECK_MARKUP_H
#define CHECK_MARKUP_H

#include "text/text.h"

/* Bytes from byte `at` to the end of its line. */
size_t markup_line(const struct text *t, size_t at);

#endif
