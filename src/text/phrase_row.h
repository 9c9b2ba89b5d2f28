/*
 * Phrases, each read into a row of elements: for phrase.c alone, whose header
 * says how a phrase is written.
 */
#ifndef PHRASE_ROW_H
#define PHRASE_ROW_H

#include <stddef.h>
#include <stdint.h>

#include "ground/arena.h"

enum phrase_kind { WORDS, GAP, NOT, PAUSE, BEGIN, END };

struct alt {
	uint64_t *hash; /* of its words */
	uint16_t n;
	uint16_t rare;	 /* which of them is the rarest */
	uint32_t common; /* how common that is: to be compared with others */
};

struct phrase_may { /* bit hash >> 56 of each word that may stand there */
	uint64_t bit[4];
};

struct elem {
	enum phrase_kind kind;
	int optional;
	size_t gap;
	struct alt *alts;
	uint64_t *firsts; /* their first words, where they are near */
	size_t nalts;
	struct phrase_may may; /* what one can begin with */
};

struct phrase {
	struct elem *elems;
	size_t n;
	struct phrase_may begin; /* what it can begin with */
	int crosses;		 /* it may run over the end of a sentence */
};

/* Some that are read together.  Starts as all zero. */
struct phrase_rows {
	struct phrase *list;
	size_t n;
	struct arena arena; /* where they lie */
};

/* Read n phrases; a mistake in one is an assertion. */
void phrase_rows_read(struct phrase_rows *r, const char *const *list,
    size_t n);

void phrase_rows_free(struct phrase_rows *r);

#endif
