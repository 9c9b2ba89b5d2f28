/*
 * Phrases: ways of saying something, found among the words of a text.
 *
 * A phrase is written as elements with one blank between:
 *	word		that word, in any case
 *	a|b|c_d		one of these; an underscore joins several words
 *	a|b?		the same, or nothing
 *	~N		at most N words of any kind, within the sentence
 *	~N!a|b		the same, but none of these among them
 *	!a|b		here none of these follows (nothing is used up)
 *	,		the word before ends a clause or a sentence
 *	^		the word after begins a sentence
 *	$		the word before ends a sentence
 * A phrase never runs over the end of a sentence, save where it has a $ in
 * its middle.  It begins with a word (after ^).  Searching is linear in the
 * length of the text; what a phrase costs is bounded by its own gaps.
 */
#ifndef PHRASE_H
#define PHRASE_H

#include "text/phrasebook.h"
#include "text/text.h"

struct phrases;

/*
 * Compile n phrases, maybe none.  They are the program's own, where a mistake
 * is an assertion, or words of a text (text.h) with _ between.  Free with
 * phrases_free().
 *	book	makes searching faster in texts that it has read; NULL for a
 *		set that is asked about a few words at a time.  It must
 *		outlive the phrases.
 */
struct phrases *phrases_new(struct phrasebook *book, const char *const *list,
    size_t n);
void phrases_free(struct phrases *p);

/* May one of them stand in t?  0 is certain; for what is no book's, 1. */
int phrases_may(const struct phrases *p, const struct text *t);

/*
 * The first place at which one of the phrases stands, among the words from
 * .. to - 1 (where it begins).  Returns 1 with the words first .. last, else 0.
 */
int phrases_find(const struct phrases *p, const struct text *t, size_t from,
    size_t to, size_t *first, size_t *last);

#endif
