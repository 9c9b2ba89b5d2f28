/*
 * AUC: how often a text of one kind scores higher than a text of the other
 * (ties half): 0.5 tells nothing, 1 tells always.
 */
#ifndef AUC_H
#define AUC_H

#include <stddef.h>

struct auc {
	double value; /* NAN if either kind has no scores */
	double error; /* standard error; NAN below two of each */
};

/*
 * Of npos scores that should be high and nneg that should be low; both are
 * sorted in place.
 * Source: DeLong, DeLong, Clarke-Pearson, Comparing the Areas under Two or
 * More Correlated Receiver Operating Characteristic Curves, 1988.
 */
struct auc auc_of(double *pos, size_t npos, double *neg, size_t nneg);

/*
 * The mean of n of them, from folds that share no test texts.
 * Source: LeDell, Petersen, van der Laan, Computationally Efficient Confidence
 * Intervals for Cross-validated AUC Estimates, 2015.
 */
struct auc auc_mean(const struct auc *a, size_t n);

#endif
