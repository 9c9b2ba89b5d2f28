/*
 * Each function word is an entry of a hash table that says, bit by bit, to
 * which languages it belongs; a text's words are looked up until enough were
 * seen.
 */
#include "text/language_tally.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/sieve.h"
#include "text/language_words.h"

enum { SLOTS = 4096, WORDS = 200, PIECE = 8 };

struct entry {
	uint64_t hash; /* 0: free */
	uint64_t of;   /* bit i: language_words[i] */
};

struct tally_table {
	struct entry *table;
	struct sieve sieve; /* of what the table has */
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
		sieve_add(&l->sieve, e->hash);
		e->of |= UINT64_C(1) << i;
	}
}

struct tally_table *
tally_new(void)
{
	struct tally_table *l = mem_calloc(1, sizeof(*l));
	struct text t = TEXT_INIT;
	size_t i;

	for (i = 1; i <= TALLY_MOST; i++)
		l->share[i] = 1.0 / (double)i;
	l->table = mem_calloc(SLOTS, sizeof(*l->table));
	for (i = 0; i < TALLY_MOST && language_words[i].code != NULL; i++) {
		enter(l, &t, language_words[i].words, i);
		enter(l, &t, language_words[i].more, i);
	}
	text_free(&t);
	return l;
}

void
tally_free(struct tally_table *l)
{
	free(l->table);
	free(l);
}

/* The languages that a word belongs to, bit by bit. */
static inline uint64_t
langs_of(const struct tally_table *l, const struct word *w)
{
	return sieve_may(&l->sieve, w->hash) ? slot(l->table, w->hash)->of : 0;
}

void
tally_count(const struct tally_table *l, const struct text *t, struct tally *y)
{
	uint64_t of, rest;
	double share;
	size_t i, k;

	memset(y, 0, sizeof(*y));
	y->words = t->n < WORDS ? t->n : WORDS;
	for (i = 0; i < y->words; i++) {
		if ((of = langs_of(l, &t->words[i])) == 0)
			continue;
		share = l->share[__builtin_popcountll(of)];
		for (rest = of; rest != 0; rest &= rest - 1) {
			k = (size_t)__builtin_ctzll(rest);
			y->hits[k]++;
			y->weight[k] += share;
		}
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
	size_t i, n = t->n < WORDS ? t->n : WORDS, own = 0, others = 0, end;
	uint64_t of;

	for (i = 0; i < n && own <= others + 1 + (n - i);) {
		for (end = n - i > PIECE ? i + PIECE : n; i < end; i++) {
			of = langs_of(l, &t->words[i]);
			own += of == mine;
			others += of != 0 && (of & mine) == 0;
		}
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

