/*
 * Lexicon: how much a text praises or blames, by words and phrases that were
 * weighed for this project (lexicon_LANG.c), clause by clause, with regard to
 * negation, degree, contrast and what was only wished for.
 *
 * Linear in the length of the text: some 10 ns a word.
 */
#ifndef LEXICON_H
#define LEXICON_H

#include "text/phrasebook.h"
#include "text/text.h"

struct lexicon;

/* How a text is meant. */
struct mood {
	double praise;	/* 0: blame, 1: praise, 0.5: nothing is said */
	const char *language; /* code, or NULL: none that is known */
	/* the words of the sentence that praises most, or blames most */
	size_t high[2], low[2];
	double highest, lowest; /* and how much, from -1 to 1 */
};

/* book: makes reading faster in texts that it has read; may be NULL. */
struct lexicon *lexicon_new(struct phrasebook *book);
void lexicon_free(struct lexicon *x);

/*
 * Read title (may be without words) and body.  The commonest words tell what
 * language they are in; language, a code or NULL, is asked where the text is
 * too short to tell (without it, English is taken).  A text in a language that
 * has no lexicon says nothing.
 */
void lexicon_read(struct lexicon *x, const struct text *title,
    const struct text *body, const char *language, struct mood *mood);

#endif
