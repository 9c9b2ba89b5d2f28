/*
 * What of a text stands aside (commentary.h): for commentary.c alone.
 */
#ifndef COMMENTARY_ASIDE_H
#define COMMENTARY_ASIDE_H

#include <stddef.h>

#include "text/text.h"

/* What begins before the word head does, and what does from tail on. */
struct asides {
	size_t head;
	size_t tail;
};

struct asides asides_find(const struct text *t);

#endif
