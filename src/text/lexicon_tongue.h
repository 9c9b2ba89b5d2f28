/*
 * A language of the lexicon: the words and phrases that say how somebody
 * likes a thing.  One file a language (lexicon_LANG.c), compiled by lexicon.c.
 */
#ifndef LEXICON_TONGUE_H
#define LEXICON_TONGUE_H

#include <stddef.h>

/* In the place of a weight: what a word does to those near it. */
enum {
	LEXICON_NOT = 1000, /* turns round what follows in its clause */
	LEXICON_MORE,	    /* strengthens the next word */
	LEXICON_LESS,	    /* weakens it */
	LEXICON_BUT,	    /* what went before counts less */
	LEXICON_IF	    /* praise that follows was only wished for */
};

struct lexicon_line {
	int weight; /* in tenths: 40 decides a review alone, 6 is a hint */
	/* each word stands with each of these, "-" for none; "": as it is */
	const char *endings;
	/* with blanks between; an underscore joins the words of a phrase */
	const char *words;
};

/*
 * A later weight of the same word replaces an earlier one; a word may have
 * both a weight and one of the functions above.
 */
struct lexicon_tongue {
	const char *code;   /* ISO 639-1 */
	const char *common; /* words that most sentences have some of */
	const struct lexicon_line *lines;
	size_t nlines;	    /* 0: only to be told from the others */
	const struct lexicon_tongue *before; /* more lines of it, or NULL */
};

extern const struct lexicon_tongue lexicon_en, lexicon_en_blame, lexicon_de,
    lexicon_fr, lexicon_es, lexicon_it;

#endif
