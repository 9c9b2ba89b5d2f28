/*
 * Which languages the words of a text belong to: a table of the function words
 * of language_words.h.  For language.c alone; a language is a row of that
 * table.
 */
#ifndef LANGUAGE_TALLY_H
#define LANGUAGE_TALLY_H

#include "text/chars.h"
#include "text/phrasebook.h"
#include "text/text.h"

enum { TALLY_MOST = 48 }; /* languages */

/* What the first words of a text say of each language. */
struct tally {
	size_t words; /* that were looked at */
	size_t hits[TALLY_MOST];
	double weight[TALLY_MOST]; /* of hits; a word of n languages: 1 / n */
};

struct tally_table;

/* book: makes it faster for texts that it has read; may be NULL. */
struct tally_table *tally_table_new(struct phrasebook *book);
void tally_table_free(struct tally_table *l);

void tally_count(const struct tally_table *l, const struct text *t,
    struct tally *y);

/*
 * Would tally_count() find two words or more of the planned language, and none
 * that has more weight?  0 is no answer.  It costs a third of counting.
 */
int tally_surely(const struct tally_table *l, const struct text *t,
    size_t planned);

/* The language of this script that has most; `first` if none has more. */
size_t tally_best(const struct tally *y, enum script script, size_t first);

#endif
