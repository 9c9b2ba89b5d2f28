/*
 * What a record asked for: its prompt, or the messages that it was sent.
 */
#ifndef PROMPT_TEXT_H
#define PROMPT_TEXT_H

#include <stddef.h>

#include "ground/buf.h"
#include "json/record_part.h"

/* All of it as one text of *len bytes, lent; all is scratch. */
const char *prompt_text(struct recpart *part, struct buf *all, size_t *len);

#endif
