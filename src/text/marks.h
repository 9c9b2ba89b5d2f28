/*
 * Marks: which kinds of bytes a text has, found in one pass, so that a rule
 * that needs one of them costs nothing where it is missing.
 */
#ifndef MARKS_H
#define MARKS_H

#include <stddef.h>

enum {
	MARK_LESS = 1,	  /* < */
	MARK_STRONG = 2,  /* * or _ */
	MARK_HASH = 4,	  /* # */
	MARK_TICK = 8,	  /* ` */
	MARK_BRACKET = 16, /* [ ( { */
	MARK_AT = 32,	  /* @ */
	MARK_DIGIT = 64,
	MARK_SLASH = 128,
	MARK_HIGH = 256,  /* no ASCII */
	MARK_CONTROL = 512, /* below space, or DEL; no tab, no end of line */
	MARK_BAR = 1024	  /* | */
};

/* The marks of len bytes at s, or-ed together. */
unsigned marks_find(const char *s, size_t len);

#endif
