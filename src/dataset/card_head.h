/*
 * The head of a card: YAML between two lines of dashes.  Every text that is not
 * ours is quoted, so that no name of a model, field or author can break it.
 */
#ifndef CARD_HEAD_H
#define CARD_HEAD_H

#include "dataset/facts.h"
#include "ground/buf.h"

/* Append the head to b. */
void card_head(struct buf *b, const struct facts *f);

#endif
