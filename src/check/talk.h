/*
 * Four lists of phrases of a model's talk, for the rules refusal and
 * model_talk: those that are nobody else's words, which count wherever they
 * stand, those that a reviewer may say, too, those that reviewers do say, and
 * those that they say as often, which count as opinion.h says.
 */
#ifndef TALK_H
#define TALK_H

#include "check/commentary.h"
#include "check/lists.h"
#include "text/phrase.h"
#include "text/text.h"

struct talk;

/* Compile them, as lists_join() does.  Free with talk_free(). */
struct talk *talk_new(struct phrasebook *book, const struct list_of *sure,
    size_t n_sure, const struct list_of *likely, size_t n_likely,
    const struct list_of *weak, size_t n_weak,
    const struct list_of *common, size_t n_common);
void talk_free(struct talk *k);

/*
 * The first place of a sure phrase in t, out of quotations, else that of a
 * likely one, else that of a weak one, else that of a common one.  Returns 1
 * with its words first .. last, else 0.
 */
int talk_find(const struct talk *k, struct commentary *c, const struct text *t,
    size_t *first, size_t *last);

#endif
