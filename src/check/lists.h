/*
 * Lists of phrases that are searched for as one.
 */
#ifndef LISTS_H
#define LISTS_H

#include <stddef.h>

#include "text/phrase.h"

struct list_of {
	const char *const *phrase;
	size_t n;
};

/*
 * Compile the phrases of n lists, in their order, as phrases_new() does.  Free
 * with phrases_free().
 */
struct phrases *lists_join(struct phrasebook *book, const struct list_of *list,
    size_t n);

#endif
