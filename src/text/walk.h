/*
 * A walk over the words of a text as if nothing stood between them, for
 * comparing it with names.  What is compared is squeezed: the bytes of the
 * normal form (text.h) that are a letter or a digit.
 */
#ifndef WALK_H
#define WALK_H

#include "text/text.h"

struct walk {
	const struct text *t; /* it has a word at least */
	size_t word;
	size_t at; /* bytes of the word that were taken */
};

/* The next byte, or -1 at the end of the text. */
int walk_next(struct walk *w);

/*
 * May the name, len squeezed bytes with which the walk has agreed so far, end
 * here?  It may be inflected, as naming.h says.
 */
int walk_ends(const struct walk *w, const char *name, size_t len);

/* Append the word w of t, squeezed, to out. */
void walk_squeeze(struct buf *out, const struct text *t, const struct word *w);

/* With which two bytes some names begin: which words may begin one. */
struct walk_starts {
	unsigned char first[256]; /* whether some do with this byte */
	unsigned char pairs[256]; /* bits; some pairs share one */
};

/* Add a name of len squeezed bytes; s starts as all zero. */
void walk_starts_add(struct walk_starts *s, const char *name, size_t len);

/* May one of them begin as the n bytes of a normal form do? */
int walk_starts_so(const struct walk_starts *s, const char *norm, size_t n);

/* May one of the names begin with the word w of t?  0 is certain. */
static inline int
walk_starts_at(const struct walk_starts *s, const struct text *t,
    const struct word *w)
{
	const char *p = t->norm.data + w->norm;

	return s->first[(unsigned char)p[0]] && walk_starts_so(s, p, w->nlen);
}

/* The shortest name that takes an ending of ASCII letters, in characters. */
enum { WALK_INFLECTED = 4 };

#endif
