/*
 * The tables that lexicon.c looks words up in: made of the languages' lines.
 */
#ifndef LEXICON_TABLE_H
#define LEXICON_TABLE_H

#include "ground/sieve.h"
#include "text/lexicon_tongue.h"
#include "text/phrasebook.h"
#include "text/text.h"

#define LEXICON_PHRASE 6 /* words that a phrase may have */

struct lexicon_slot {
	uint32_t tag;	 /* of the hash; 0: free */
	int16_t weight;
	uint8_t what;	 /* a function, less LEXICON_NOT - 1; 0: none */
	uint8_t longest : 7; /* words of the longest phrase that begins here */
	uint8_t known : 1; /* an entry itself, not just the first of a phrase */
};

struct lexicon_table {
	struct lexicon_slot *slots; /* a power of two of them, half empty */
	size_t mask;
	size_t n;
	struct sieve pairs; /* by which a phrase begins */
	struct phrasebook *book; /* that knows the words, too, or NULL */
	uint64_t age; /* from which on it does */
};

/*
 * Enter all words and phrases of a tongue into an empty table: all zero, but
 * for the book.
 */
void lexicon_compile(struct lexicon_table *t,
    const struct lexicon_tongue *tongue);

/*
 * A table of the commonest words of up to 15 tongues, the weight being the
 * set of tongues that a word belongs to: make it for so many words in all,
 * and add those of one tongue, by its number.
 */
void lexicon_common_new(struct lexicon_table *t, size_t words);
void lexicon_common_add(struct lexicon_table *t, const char *words,
    unsigned tongue);

/* The hash of a phrase one word longer; that of no words is 0. */
static inline uint64_t
lexicon_hash(uint64_t h, const struct word *w)
{
	h = (h ^ w->hash) * 0x9e3779b97f4a7c15U;
	return h ^ h >> 32;
}

/* That lexicon_find() will be asked for it. */
static inline void
lexicon_prefetch(const struct lexicon_table *t, uint64_t hash)
{
	__builtin_prefetch(&t->slots[hash & t->mask]);
}

/* What is known of the hash of a phrase; NULL if nothing is. */
static inline const struct lexicon_slot *
lexicon_find(const struct lexicon_table *t, uint64_t hash)
{
	uint32_t tag = (uint32_t)(hash >> 32) | 1;
	size_t i = hash & t->mask;

	for (; t->slots[i].tag != 0; i = (i + 1) & t->mask)
		if (t->slots[i].tag == tag)
			return &t->slots[i];
	return NULL;
}

/* The hash of a word and the next one, by which a phrase may begin. */
static inline uint64_t
lexicon_pair(const struct word *w)
{
	return w[0].hash * 3 + w[1].hash;
}

#endif
