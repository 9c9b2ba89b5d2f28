/*
 * Each function word is an entry of a hash table that says, bit by bit, to
 * which languages it belongs; the words of a text that may be one are looked up
 * until enough were seen.
 */
#include "text/language_tally.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "text/language_words.h"

enum { SLOTS = 4096, WORDS = 200 };

struct entry {
	uint64_t hash; /* 0: free */
	uint64_t of;   /* bit i: language_words[i] */
};

struct tally_table {
	struct entry *table;
	struct phrasebook *book; /* that knows its words, or NULL */
	uint64_t age;		 /* from which on it does */
	double share[TALLY_MOST + 1]; /* 1 / n */
};

static struct entry *
slot(struct entry *table, uint64_t hash)
{
	size_t i;

	for (i = hash % SLOTS; table[i].hash != 0 && table[i].hash != hash;
	     i = (i + 1) % SLOTS)
		continue;
	return &table[i];
}

/* Enter words, which may be NULL, as those of row i. */
static void
enter(struct tally_table *l, struct text *t, const char *words, size_t i)
{
	struct entry *e;
	size_t k;

	if (words == NULL)
		return;
	text_read(t, words, strlen(words));
	for (k = 0; k < t->n; k++) {
		e = slot(l->table, t->words[k].hash);
		e->hash = t->words[k].hash;
		if (l->book != NULL)
			l->age = phrasebook_word(l->book, KIND_FUNCTION,
			    e->hash);
		e->of |= UINT64_C(1) << i;
	}
}

struct tally_table *
tally_table_new(struct phrasebook *book)
{
	struct tally_table *l = mem_calloc(1, sizeof(*l));
	struct text t = TEXT_INIT;
	size_t i;

	for (i = 1; i <= TALLY_MOST; i++)
		l->share[i] = 1.0 / (double)i;
	l->book = book;
	l->table = mem_calloc(SLOTS, sizeof(*l->table));
	for (i = 0; i < TALLY_MOST && language_words[i].code != NULL; i++) {
		enter(l, &t, language_words[i].words, i);
		enter(l, &t, language_words[i].more, i);
	}
	text_free(&t);
	return l;
}

void
tally_table_free(struct tally_table *l)
{
	free(l->table);
	free(l);
}

/* The words of a block, from word i on and below n, that may be known. */
static uint64_t
may_be_known(const struct tally_table *l, const struct text *t, size_t i,
    size_t n)
{
	struct kinds k;
	uint64_t bits;

	kinds_read(&k, l->book, l->age, t, i);
	bits = kinds_of(&k, KIND_FUNCTION);
	if (n - i < PHRASEBOOK_BLOCK)
		bits &= (UINT64_C(1) << (n - i)) - 1;
	return bits;
}

/* The languages, bit by bit, of the word i + the lowest of the bits. */
static inline uint64_t
langs_of(const struct tally_table *l, const struct text *t, size_t i,
    uint64_t bits)
{
	const struct word *w = &t->words[i + (size_t)__builtin_ctzll(bits)];

	return slot(l->table, w->hash)->of;
}

/* Count a word of these languages. */
static void
count(struct tally *y, uint64_t of, double share)
{
	size_t k;

	for (; of != 0; of &= of - 1) {
		k = (size_t)__builtin_ctzll(of);
		y->hits[k]++;
		y->weight[k] += share;
	}
}

void
tally_count(const struct tally_table *l, const struct text *t, struct tally *y)
{
	uint64_t of, bits;
	size_t i;

	memset(y, 0, sizeof(*y));
	y->words = t->n < WORDS ? t->n : WORDS;
	for (i = 0; i < y->words; i += PHRASEBOOK_BLOCK) {
		bits = may_be_known(l, t, i, y->words);
		for (; bits != 0; bits &= bits - 1)
			if ((of = langs_of(l, t, i, bits)) != 0)
				count(y, of,
				    l->share[__builtin_popcountll(of)]);
	}
}

/*
 * Has the planned language more words of its own than there are words of other
 * languages only?  Then none has more weight, since none of those weighs more
 * than one of its own, and what it shares weighs the same for all.  It has as
 * soon as all words that follow could not change that.
 */
int
tally_surely(const struct tally_table *l, const struct text *t, size_t planned)
{
	const uint64_t mine = UINT64_C(1) << planned;
	size_t i, n = t->n < WORDS ? t->n : WORDS, own = 0, others = 0;
	uint64_t of, bits, left;

	for (i = 0; i < n; i += PHRASEBOOK_BLOCK) {
		bits = may_be_known(l, t, i, n);
		left = n - i > PHRASEBOOK_BLOCK ? n - i - PHRASEBOOK_BLOCK : 0;
		left += (uint64_t)__builtin_popcountll(bits);
		for (; bits != 0 && own <= others + 1 + left; left--) {
			of = langs_of(l, t, i, bits);
			own += of == mine;
			others += (of != 0) & ((of & mine) == 0);
			bits &= bits - 1;
		}
		if (bits != 0)
			break;
	}
	return own > others + 1;
}

size_t
tally_best(const struct tally *y, enum script script, size_t first)
{
	size_t i, best = first;

	for (i = 0; i < TALLY_MOST && language_words[i].code != NULL; i++)
		if (language_words[i].script == script &&
		    y->weight[i] > y->weight[best])
			best = i;
	return best;
}

