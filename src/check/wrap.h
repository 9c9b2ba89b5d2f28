/*
 * What is laid around a whole text, so that no sentence of it tells: quotation
 * marks from its first to its last byte, a rule above or below it, the mark
 * of a list before its only item, the head of a numbered review, the prompt
 * of a shell.
 */
#ifndef WRAP_H
#define WRAP_H

#include "text/text.h"

/*
 * Returns the length of the piece that shows it, with its place in *at; 0 if
 * t stands by itself.  Allocates nothing; linear in the length of t.
 */
size_t wrap_find(const struct text *t, size_t *at);

/*
 * For wrap_find(): the marks that open around all of t, which has no blanks
 * behind its byte `end`.  Returns their length, 0 if there are none.
 */
size_t wrap_pair(const struct text *t, size_t end);

#endif
