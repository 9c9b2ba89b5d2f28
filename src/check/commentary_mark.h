/*
 * What the marks of a sentence are hashes of: for commentary.c alone.
 */
#ifndef COMMENTARY_MARK_H
#define COMMENTARY_MARK_H

#include <stddef.h>
#include <stdint.h>

#include "check/commentary.h"
#include "text/text.h"

enum { MARKS_WORD = 2, MARKS_WHOLE = 64 * 65 / 2 + 32 /* at most */ };

/* Make room for n marks, in place of those that there are. */
void marks_clear(struct commentary_marks *m, size_t n);

/* Add those of the word i by itself. */
void marks_word(struct commentary_marks *m, const struct text *t, size_t i);

/*
 * Add those of the words first .. last as a whole: the end, the signs, how it
 * is written.  So many of the words count.
 */
void marks_whole(struct commentary_marks *m, const struct text *t,
    size_t first, size_t last, uint64_t signs, size_t words);

/* A mark of a hash, or two, or of a hash and a kind. */
static inline uint64_t
mark_mix(uint64_t a, uint64_t b)
{
	a ^= b * 0x9e3779b97f4a7c15U;
	a ^= a >> 32;
	return a * 0xd6e8feb86659fd93U;
}

/* A word's hash; all numbers are one. */
#define MARK_NUMBER UINT64_C(1)

static inline uint64_t
mark_hash(const struct word *w)
{
	return (w->flags & WORD_DIGIT) != 0 ? MARK_NUMBER : w->hash;
}

/* What is hashed with a mark, to tell its kind. */
enum {
	KIND_WORD = 1,
	KIND_STEM,
	KIND_FIRST,
	KIND_END,
	KIND_SIGN,
	KIND_SHAPE
};

static inline void
mark_put(struct commentary_marks *m, uint64_t mark)
{
	m->at[m->n++] = mark;
}

#endif
