/*
 * Commentary: words in which a model speaks of its task instead of the thing,
 * told by what they are made of.
 *
 * Phrases and signs (sign.h) tell the commentary that somebody thought of.
 * What they miss is told here by a small neural network (net.h) over the marks
 * of some words in a row: the words, pairs of neighbours, beginnings of longer
 * words, how they begin and end, their signs and pairs of these.  The score is
 * the log odds of commentary against review.
 *
 * Which words is half of it.  Talk may lead to a review in one sentence ("I
 * made it shorter: The shelves are sturdy"), and it comes in short sentences of
 * which none says much.  So a sentence's beginnings up to a pause are scored as
 * the sentence is; where one of these has more than COMMENTARY_ON, so is what
 * goes on behind it, up to each pause and end within LONGEST words
 * (commentary_mark.h) and before a sentence that has COMMENTARY_NONE or less.
 * What scores most counts; COMMENTARY_LESS is taken from what is no sentence.
 *
 * Words that have more than COMMENTARY_ON are looked at closely: pairs with one
 * word between are marks of theirs, too.  Hardly any words of a review have so
 * much, so that all this costs little.
 *
 * COMMENTARY_ASIDE is added where they stand in a short paragraph of its own
 * before or behind all others, or in the first or last sentence of a text that
 * is longer, as what is said beside a review does.
 *
 * The network is learnt (t/learn) from t/commentary/ and from genuine reviews,
 * and stands in commentary.table.
 */
#ifndef COMMENTARY_H
#define COMMENTARY_H

#include <stddef.h>
#include <stdint.h>

#include "text/text.h"

enum { COMMENTARY_ROOT = 12 /* words that a shorter sentence counts for */ };

#define COMMENTARY_ON 1.0 /* a score above which more is read */
#define COMMENTARY_NONE (-1.0) /* a sentence of at most this is a reviewer's */
#define COMMENTARY_LESS 0.5 /* words that are no sentence have so much less */
#define COMMENTARY_ASIDE 0.5 /* for what stands aside */

/* The marks of a sentence: hashes, one for each time. */
struct commentary_marks {
	uint64_t *at;
	size_t n;
	size_t cap;
	size_t words; /* that it has */
};

/* Where a text has most of it: words; first > last if it is nowhere. */
struct commentary_hit {
	double score;
	uint32_t first;
	uint32_t last;
};

/* The table, and room for work; free it with commentary_free(). */
struct commentary *commentary_new(void);
void commentary_free(struct commentary *c);

/*
 * The first words of t that score above `limit`, with their quotations and
 * without; else those that score highest, if that is above `least`, at most
 * `limit`; else some that do not, or nowhere.
 */
struct commentary_hit commentary_find(struct commentary *c,
    const struct text *t, double limit, double least);

/*
 * The same without bounds and `least`, for learning and for the test that both
 * agree; nowhere only if there are no words.
 */
struct commentary_hit commentary_find_slow(struct commentary *c,
    const struct text *t, double limit);

/*
 * For learning, sentence by sentence: take a text up, find the last word of the
 * sentence that begins with the word `from`, and read its marks, which are lent
 * until the next call.
 */
void commentary_text(struct commentary *c, const struct text *t);
size_t commentary_sentence(const struct text *t, size_t from);
const struct commentary_marks *commentary_read(struct commentary *c,
    const struct text *t, size_t first, size_t last);

/*
 * What the sentence that the word i stands in scores by itself, looked at
 * closely or not, whichever is more; of the text that was taken up last.
 */
double commentary_at(struct commentary *c, const struct text *t, size_t i);

/* What each mark of so many words counts: 1 / root. */
double commentary_share(size_t words);

#endif
