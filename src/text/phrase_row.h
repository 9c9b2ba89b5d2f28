/*
 * Phrases, each read into a row of elements: for cue.h and phrase_set.h, whose
 * callers are phrase.c and phrasebook.c alone.  phrase.h says how a phrase is
 * written.
 */
#ifndef PHRASE_ROW_H
#define PHRASE_ROW_H

#include <stddef.h>
#include <stdint.h>

enum phrase_kind { WORDS, GAP, NOT, PAUSE, BEGIN, END };

struct alt {
	uint32_t word;	 /* the place of its first word among all */
	uint32_t n;	 /* how many it has */
	uint32_t rare;	 /* which of them is the rarest */
	uint32_t common; /* how common that is: to be compared with others */
};

struct phrase_may { /* bit hash >> 56 of each word that may stand there */
	uint64_t bit[4];
};

struct elem {
	struct phrase_may may; /* what one can begin with */
	uint32_t alt;	       /* the place of its first alternative */
	uint32_t nalts;
	uint32_t gap;
	uint8_t kind; /* enum phrase_kind */
	uint8_t optional;
};

struct phrase {
	struct phrase_may begin; /* what it can begin with */
	uint32_t elem;		 /* the place of its first element */
	uint32_t n;		 /* how many it has */
	uint64_t crosses;	 /* it may run over the end of a sentence */
};

/* Some that are read together.  Starts as all zero. */
struct phrase_rows {
	struct phrase *list;
	struct elem *elems;
	struct alt *alts;
	uint64_t *firsts; /* the first word of each alternative */
	uint64_t *words;  /* hashes */
	size_t n, nelems, nalts, nwords;
};

static inline const struct elem *
phrase_elem(const struct phrase_rows *r, const struct phrase *p, size_t k)
{
	return &r->elems[p->elem + k];
}

/* Read n phrases; a mistake in one is an assertion. */
void phrase_rows_read(struct phrase_rows *r, const char *const *list,
    size_t n);

/* Release what that has made. */
void phrase_rows_free(struct phrase_rows *r);

#endif
