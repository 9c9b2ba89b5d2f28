/*
 * Stems: what is left of an English word without its ending, so that
 * "reliability" and "reliable", "noise" and "noisy" are one.  Words of other
 * languages lose their commonest endings too; the stem is no word, and only
 * good for comparing.
 */
#ifndef STEM_H
#define STEM_H

#include <stdint.h>

#include "text/text.h"

/* Hash of the stem of a word of t. */
uint64_t stem_hash(const struct text *t, const struct word *w);

enum { STEM_START = 3 };

/*
 * What a word has in common with all that have its stem: its first three
 * bytes, or fewer if the stem is that short, as a number below 2^24.  It costs
 * little, and tells most words from those that are looked for.
 */
static inline uint32_t
stem_start(const struct text *t, const struct word *w)
{
	const unsigned char *s =
	    (const unsigned char *)t->norm.data + w->norm;
	uint32_t start = s[0];

	if (w->nlen > 1 && s[1] != '\'') {
		start |= (uint32_t)s[1] << 8;
		if (w->nlen > 2 && s[2] != '\'')
			start |= (uint32_t)s[2] << 16;
	}
	return start;
}

#endif
