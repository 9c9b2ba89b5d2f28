/*
 * What the rule shell looks for, by kinds of wrapping.  All of them allocate
 * nothing and are linear in the length of t, which has at least a byte.
 */
#ifndef SHELL_H
#define SHELL_H

#include "text/text.h"

/*
 * Length of the name in small letters and underscores that begins at s, of
 * which max bytes are there; at most 30.
 */
size_t shell_name(const char *s, size_t max);

/*
 * The following return the length of the piece that shows the wrapping, 0 if
 * there is none.  These ask how the text begins:
 *	key	a key and its value without braces: "text": "...
 *	object	an object or a list of them: {"title": ...
 *	call	a call with it as an argument
 *	row	a table, pairs, or fields before a text that is quoted
 */
size_t shell_key(const struct text *t);
size_t shell_object(const struct text *t);
size_t shell_call(const struct text *t);
size_t shell_row(const struct text *t);

/* These how it ends, or what stands apart; the piece's place goes to *at. */
size_t shell_end(const struct text *t, size_t *at);
size_t shell_id(const struct text *t, size_t *at);

#endif
