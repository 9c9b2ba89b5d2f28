/*
 * Learning a sentiment table (sentiment.h) from labelled reviews.
 *
 * Reviews of one and two stars against those of four and five; three stars, or
 * none, teach nothing.  Either kind counts as much as the other, however many
 * there are.  The reviews are dealt into SENTIMENT_FOLDS parts by their text,
 * so that equal texts are in one part; each part is asked about by a table that
 * was learnt from the others.  The weights of table and lexicon are learnt from
 * these held-out scores, and the figures are theirs; the table itself is learnt
 * from all.
 */
#ifndef SENTIMENT_FIT_H
#define SENTIMENT_FIT_H

#include "check/foreign.h"
#include "check/sentiment.h"
#include "ground/auc.h"

enum {
	SENTIMENT_FOLDS = 5,
	SENTIMENT_LEAST = 50 /* reviews of either kind, at least */
};

struct sentiment_fit {
	struct linear_doc *doc;
	int *label;	   /* 0: one or two stars, 1: four or five */
	unsigned char *fold;
	double *lexicon;   /* log odds of doc[i] */
	double *score;	   /* those of the table, held out */
	size_t n, cap;
	size_t kind[2];	   /* reviews of each label */
	size_t unused;	   /* three stars, no stars, no text */
	size_t broken;	   /* lines that are no records */
	struct foreign_tally tally; /* of the records' fields */
	char why[512];
};

/* What holds of reviews that were held out. */
struct sentiment_figures {
	struct auc auc;
	double limit;	/* at which 5 % are accused */
	double found;	/* share of turned stars that is found there */
};

/*
 * Read the reviews of a file (source.h); f says in which fields they are.
 * Broken lines are named on standard error.  Returns 0, or -1 with fit->why
 * if it cannot be opened.  sentiment_fit_free() either way; fit starts as all
 * zero.
 */
int sentiment_fit_read(struct sentiment_fit *fit, const char *path,
    const struct foreign *f);
void sentiment_fit_free(struct sentiment_fit *fit);

/*
 * Learn, from at least SENTIMENT_LEAST of either kind, into s, to be released
 * with sentiment_free().
 */
void sentiment_fit_learn(struct sentiment_fit *fit, struct sentiment *s,
    struct sentiment_figures *figures);

/*
 * At a limit of check.contradiction: the share of the reviews that is accused,
 * and the share of turned stars that is found.
 */
void sentiment_fit_at(const struct sentiment_fit *fit,
    const struct sentiment *s, double limit, double *accused, double *found);

#endif
