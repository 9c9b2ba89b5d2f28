/*
 * Which of the tongues of the lexicon a text is in, as its commonest words
 * tell.  For lexicon.c alone.
 */
#ifndef LEXICON_VOTE_H
#define LEXICON_VOTE_H

#include "text/lexicon_tongue.h"
#include "text/phrasebook.h"
#include "text/text.h"

enum { LEXICON_TONGUES = 5 };

extern const struct lexicon_tongue *const lexicon_tongues[LEXICON_TONGUES];

struct lexicon_vote;

/* book: as lexicon_new() has it. */
struct lexicon_vote *lexicon_vote_new(struct phrasebook *book);
void lexicon_vote_free(struct lexicon_vote *v);

/*
 * The tongue of title and body, as a number; -1 if it is none of these.
 * language is asked as lexicon_read() says.
 */
int lexicon_vote_tongue(const struct lexicon_vote *v, const struct text *title,
    const struct text *body, const char *language);

#endif
