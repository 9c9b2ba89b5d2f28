/*
 * A sentiment table: which words praise and which blame, as the user's own
 * labelled reviews say (sentiment_fit.h learns it).
 *
 * It is a linear model over hashed words and pairs of words (linear.h), and
 * three numbers that make a probability of its score, and of what the lexicon
 * says if it knows the language: the better one counts more.  They were found
 * on reviews that the model had not seen (Platt, Probabilistic Outputs for
 * Support Vector Machines, 1999; Wolpert, Stacked Generalization, 1992).
 *
 * The file begins with one line of JSON: format, version, what it was learnt
 * from, how well it did, and a checksum; the weights follow, IEEE 754 single
 * precision, little endian.  Equal reviews give equal bytes.
 */
#ifndef SENTIMENT_H
#define SENTIMENT_H

#include "json/json.h"
#include "text/lexicon.h"
#include "text/linear.h"

enum { SENTIMENT_BITS = 18 };

/* What is weighed together: log odds, and 1. */
enum { SENTIMENT_TABLE, SENTIMENT_LEXICON, SENTIMENT_ONE, SENTIMENT_PARTS };

struct sentiment {
	struct linear model; /* class 1: four or five stars */
	double weight[SENTIMENT_PARTS];
	struct linear_reader reader;
	struct lexicon *lexicon;
};

/*
 * Read a table.  Returns 0, or -1 with why (of size bytes): "cannot read
 * 'PATH': ...", another version, damage.  sentiment_free() either way.
 */
int sentiment_open(struct sentiment *s, const char *path, char *why,
    size_t size);
void sentiment_free(struct sentiment *s);

/*
 * Write it to path in one step, with these figures in its head (an object,
 * taken over).  Returns 0, or -1 with errno set.
 */
int sentiment_write(const struct sentiment *s, struct json_object *figures,
    const char *path);

/*
 * Read a review as lexicon_read() does.  A review of which neither the table
 * nor the lexicon knows a word has mood->language NULL, else it is "".
 */
void sentiment_read(struct sentiment *s, const struct text *title,
    const struct text *body, const char *language, struct mood *mood);

/* The log odds of what model and lexicon say of a review. */
double sentiment_model(const struct linear *m, const struct linear_doc *d);
double sentiment_lexicon(struct lexicon *x, const struct text *title,
    const struct text *body, const char *language);

/* The probability of praise, of the parts. */
double sentiment_praise(const double weight[SENTIMENT_PARTS], double table,
    double lexicon);

#endif
