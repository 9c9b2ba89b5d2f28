/*
 * Commentary: sentences in which a model speaks of its task instead of the
 * thing, told by what they are made of.
 *
 * Phrases and signs (sign.h) tell the commentary that somebody thought of.
 * What they miss is told here by a small neural network (net.h) over a
 * sentence's marks: its words, pairs of neighbours, beginnings of longer words,
 * how it begins and ends, its signs and pairs of these.  The score is the log
 * odds of commentary against review.  Half of what its likelier neighbour has
 * above 0 is added, since commentary seldom comes alone, but no more than half
 * of its own: a neighbour speaks for itself.  So is COMMENTARY_ASIDE where it
 * stands in a short paragraph of its own before or behind all others, as what
 * is said beside a review does.  What stands before a colon counts by itself if
 * that is more: "I made it shorter: The shelves are sturdy."
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

#define COMMENTARY_NEAR 0.5 /* of a neighbour's score */
#define COMMENTARY_ASIDE 1.0 /* for a paragraph that stands aside */

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
 * The first sentence of t that scores above `limit`, with its quotations and
 * without; else one that does not, or nowhere.
 */
struct commentary_hit commentary_find(struct commentary *c,
    const struct text *t, double limit);

/*
 * The same without bounds, for learning and for the test that both agree; if no
 * sentence scores above `limit`, the one that scores highest, nowhere only if
 * there is none.
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
 * The score, by itself, of the sentence that the word i stands in, of the text
 * that was taken up last.
 */
double commentary_at(struct commentary *c, const struct text *t, size_t i);

/* What each mark of so many words counts: 1 / root. */
double commentary_share(size_t words);

#endif
