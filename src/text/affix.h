/*
 * Beginnings and ends that a list has, which ends with NULL; none of its
 * strings is empty.
 */
#ifndef AFFIX_H
#define AFFIX_H

#include <stddef.h>

/* Bytes of the first that the len bytes at s begin with, literally; or 0. */
size_t affix_begin(const char *s, size_t len, const char *const *list);

/* The same of one that they end in. */
size_t affix_end(const char *s, size_t len, const char *const *list);

/* Are the len bytes at s one of the list, letters of ASCII in any case? */
int affix_whole(const char *s, size_t len, const char *const *list);

#endif
