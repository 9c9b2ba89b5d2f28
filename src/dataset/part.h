/*
 * Which part of a split a review belongs to: train, validation or test.
 *
 * It depends on the slot and the seed in its id alone, so that growth moves no
 * review.  Of each 20 slots in a row every part gets its share, as far as 20
 * can be shared out, so that sizes are near the shares; which of them go where
 * is as good as random.  An id that rg-prompts did not make goes by its hash.
 */
#ifndef PART_H
#define PART_H

enum { PART_TRAIN, PART_VALIDATION, PART_TEST, PARTS };

/* "train", "validation", "test". */
const char *part_name(int part);

/* The part of an id; the shares, of each part, sum up to 1. */
int part_of(const char *id, const double share[PARTS]);

#endif
