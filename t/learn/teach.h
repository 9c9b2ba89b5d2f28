/*
 * Teaching a network (check/net.h) a lesson.
 *
 * Its numbers start near 0, by chance, and follow the gradient of the log loss,
 * some sentences at a time, by Adam (Kingma and Ba, Adam: A Method for
 * Stochastic Optimization, 2015), which steps far where gradients are rare: so
 * rare marks are learnt, too.  Dropout (Srivastava et al., 2014) of marks, of
 * numbers and of units keeps it from learning its lesson by heart; two epochs
 * are enough.  What is kept is the mean over the second (Polyak and Juditsky,
 * Acceleration of Stochastic Approximation by Averaging, 1992).
 *
 * Not all sentences of a piece of commentary are: so it is taught twice, and
 * the second time what looked like a review is left out, but for the likeliest
 * of each piece.
 *
 * Much of what one makes of rare marks is chance.  So several are taught, and
 * what is kept learns half from what each sentence is and half from what they
 * take it for on average (Hinton, Vinyals and Dean, Distilling the Knowledge in
 * a Neural Network, 2015): it finds about as much as all of them together.
 */
#ifndef TEACH_H
#define TEACH_H

#include "lesson.h"

/* Learn l, and write the network to standard output. */
void teach(struct lesson *l);

#endif
