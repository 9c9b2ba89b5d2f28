/*
 * A short piece of a text: as memmem(3), but sixteen bytes at a time, and
 * without what that prepares for long ones.
 */
#ifndef PIECE_H
#define PIECE_H

#include <stddef.h>

/*
 * Where the piece of n bytes, one or a few more, first stands in the len bytes
 * at s; NULL if nowhere.  Takes up to len x n steps.
 */
const char *piece_find(const char *s, size_t len, const char *piece, size_t n);

#endif
