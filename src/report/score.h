/*
 * How right a classifier is: accuracy and macro-F1, with intervals.
 */
#ifndef SCORE_H
#define SCORE_H

#include <stddef.h>
#include <stdint.h>

#include "report/interval.h"

enum { SCORE_CLASSES = 5, SCORE_RESAMPLES = 1000 };

/*
 * The mean of the classes' F1, over those that stand in truth or guess (0 ..
 * SCORE_CLASSES - 1), with the interval of SCORE_RESAMPLES bootstrap samples,
 * 2.5 % to 97.5 % of them.  NAN if n is 0, no interval for 1.
 * Source: scikit-learn, f1_score(average="macro", zero_division=0); Efron and
 * Tibshirani, An Introduction to the Bootstrap, 1993, 13.
 */
struct interval score_f1_interval(const int *truth, const int *guess, size_t n,
    uint64_t seed);

/* The share that is right, with Wilson's interval. */
struct interval score_accuracy(const int *truth, const int *guess, size_t n);

#endif
