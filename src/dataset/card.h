/*
 * The card of a dataset: README.md with the YAML head that Hugging Face reads
 * and, below it, answers to the questions of Datasheets for Datasets.  Figures
 * come from the reviews, the rest from the statements (statement.h); what
 * nobody has stated is shown as not stated.
 *
 * Sources: Hugging Face, "Dataset Cards" and the metadata of datasetcard.md;
 * Gebru et al., Datasheets for Datasets, CACM 64(12), 2021.
 */
#ifndef CARD_H
#define CARD_H

#include "dataset/facts.h"
#include "ground/buf.h"

/* Append the card to b. */
void card_write(struct buf *b, const struct facts *f);

/* The name of the set: what was stated, or what it is. */
const char *card_name(const struct facts *f);

/* One sentence on what the set holds, appended to b. */
void card_summary(struct buf *b, const struct facts *f);

/* On data of persons in the texts, one line. */
const char *card_personal(const struct facts *f);

#endif
