/*
 * Phrases of a model's talk, where they are talk.
 *
 * "I won't do that", "use the word" and "before I begin" are a model's words,
 * and now and then a reviewer's.  So such a phrase counts in a sentence that
 * the network of commentary.h does not take for a reviewer's: its score must be
 * above OPINION_LEAST, far below that at which the network accuses by itself.
 */
#ifndef OPINION_H
#define OPINION_H

#include "check/commentary.h"
#include "text/phrase.h"
#include "text/text.h"

#define OPINION_LEAST (-2.6) /* log odds */

/* The same for phrases that are a reviewer's as often: "so I'll change it". */
#define OPINION_WEAK (-2.0)

/* The same for everybody's words, which are talk in a few sentences only. */
#define OPINION_COMMON (-0.3)

/* The same for words that are no more than a sign: "I'll mention". */
#define OPINION_LIKELY 1.4

/*
 * As quote_find() (text/quote.h), passing over phrases in sentences that score
 * `least` or lower.  A text with OPINION_MOST of them is asked no more, so
 * that time is linear: the next one counts, but for everybody's words (with
 * OPINION_COMMON and more) none does.
 */
enum { OPINION_MOST = 16 };
int opinion_above(double least, struct commentary *c, const struct phrases *p,
    const struct text *t, size_t from, size_t to, size_t *first, size_t *last);

/* With OPINION_LEAST. */
int opinion_find(struct commentary *c, const struct phrases *p,
    const struct text *t, size_t from, size_t to, size_t *first, size_t *last);

#endif
