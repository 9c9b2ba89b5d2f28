/*
 * A walk over the words of a text as if nothing stood between them, for
 * comparing it with names.  What is compared is squeezed: the bytes of the
 * normal form (text.h) that are a letter or a digit.
 */
#ifndef WALK_H
#define WALK_H

#include "text/ascii.h"
#include "text/text.h"

struct walk {
	const struct text *t; /* it has a word at least */
	size_t word;
	size_t at; /* bytes of the word that were taken */
};

/* Does a byte of a normal form stand in what is squeezed? */
static inline int
walk_counts(char c)
{
	/* capitals are folded */
	return (ascii_class[(unsigned char)c] &
	    (ASCII_ALNUM | ASCII_MARK(MARK_HIGH))) != 0;
}

/* walk_next() where the next byte of the word, if it has one, is no answer. */
int walk_further(struct walk *w);

/* The next byte, or -1 at the end of the text. */
static inline int
walk_next(struct walk *w)
{
	const struct word *word = &w->t->words[w->word];
	const char c = w->t->norm.data[word->norm + w->at];

	if (w->at == word->nlen || !walk_counts(c))
		return walk_further(w);
	w->at++;
	return (unsigned char)c;
}

/*
 * May the name, len squeezed bytes with which the walk has agreed so far, end
 * here?  It may be inflected, as naming.h says.
 */
int walk_ends(const struct walk *w, const char *name, size_t len);

/* Append the word w of t, squeezed, to out. */
void walk_squeeze(struct buf *out, const struct text *t, const struct word *w);

/* With which two bytes some names begin: which words may begin one. */
struct walk_starts {
	unsigned char first[256]; /* 1: some do with this byte */
	unsigned char pairs[256]; /* bits; some pairs share one */
};

enum { WALK_SKIPPED = 2 }; /* first[]: a byte that is not compared */

/* Add a name of len squeezed bytes; s starts as all zero. */
void walk_starts_add(struct walk_starts *s, const char *name, size_t len);

static inline unsigned
walk_pair(unsigned char first, unsigned char second)
{
	return (first * 37U + second) % 2048;
}

/* May one of the names begin with the bytes at p, of a word?  0 is certain. */
static inline int
walk_may_start(const struct walk_starts *s, const unsigned char *p)
{
	/* behind the last byte of a word there is one that does not count */
	const unsigned at = walk_pair(p[0], p[1]);

	return s->first[p[0]] == WALK_SKIPPED ||
	    (s->pairs[at / 8] >> at % 8 & 1) != 0;
}

/* The next word from i on with which a name may begin; t->n: there is none. */
static inline size_t
walk_start(const struct walk_starts *s, const struct text *t, size_t i)
{
	const unsigned char *norm = (const unsigned char *)t->norm.data, *p;
	const struct word *words = t->words;
	const size_t n = t->n;

	for (; i < n; i++) {
		p = norm + words[i].norm;
		if (s->first[*p] != 0 && walk_may_start(s, p))
			break;
	}
	return i;
}

/* The shortest name that takes an ending of ASCII letters, in characters. */
enum { WALK_INFLECTED = 4 };

#endif
