/*
 * The two rows of the sketch stand in one array; a hash has one cell in each,
 * and its count is the smaller of the two.
 */
#include "check/worn.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

#define BITS 18
#define ROW ((size_t)1 << BITS)
#define AHEAD 8 /* hashes that the memory is asked for before their turn */
#define FACTOR 0xd6e8feb86659fd93U /* odd, and of no pattern: spreads a sum */

_Static_assert(2 * WORN_PHRASE <= WORN_RUN, "two halves a word");

enum kind { OPENER = 1, CLOSER, PHRASE, WHOLE };

/* The cell of a hash in either row. */
static inline size_t
first_cell(uint32_t hash)
{
	return (hash * 0x9e3779b1U) >> (32 - BITS);
}

static inline size_t
second_cell(uint32_t hash)
{
	return ROW + ((hash * 0x85ebca6bU) >> (32 - BITS));
}

static inline void
count_up(uint32_t *cell, uint32_t hash)
{
	cell[first_cell(hash)] += hash != 0;
	cell[second_cell(hash)] += hash != 0;
}

/* Ask the memory for the cells of a hash before they are counted. */
static inline void
ask(const uint32_t *cell, uint32_t hash)
{
	__builtin_prefetch(&cell[first_cell(hash)], 1);
	__builtin_prefetch(&cell[second_cell(hash)], 1);
}

void
worn_ask(const struct worn *w, const struct sketch *s)
{
	if (w->cell == NULL)
		return;
	ask(w->cell, s->opener);
	ask(w->cell, s->closer);
	ask(w->cell, worn_whole(s));
}

uint32_t
worn_count(const struct worn *w, uint32_t hash)
{
	uint32_t a, b;

	if (w->cell == NULL || hash == 0)
		return 0;
	a = w->cell[first_cell(hash)];
	b = w->cell[second_cell(hash)];
	return a < b ? a : b;
}

/* The second row is looked at only where the first does not say no. */
uint32_t
worn_most(const struct worn *w, const uint32_t *hash, size_t n, uint32_t least)
{
	uint32_t best = 0, count, most = least;
	const size_t ahead = n > AHEAD ? n - AHEAD : 0;
	const uint32_t *cell = w->cell;
	size_t i;

	for (i = 0; i < n && cell != NULL; i++) {
		if (i < ahead)
			__builtin_prefetch(&cell[first_cell(hash[i + AHEAD])]);
		if (cell[first_cell(hash[i])] < most)
			continue;
		count = worn_count(w, hash[i]);
		if (count > most || (count == most &&
		    (best == 0 || hash[i] < best))) {
			most = count;
			best = hash[i];
		}
	}
	return best;
}

void
worn_add(struct worn *w, const struct sketch *s)
{
	const uint32_t *hash = s->phrases;
	size_t i, n = s->nphrases;

	if (w->cell == NULL)
		w->cell = mem_calloc(2 * ROW, sizeof(*w->cell));
	w->n++;
	for (i = 0; i < n && i < AHEAD; i++)
		ask(w->cell, hash[i]);
	count_up(w->cell, worn_whole(s));
	count_up(w->cell, s->opener);
	count_up(w->cell, s->closer);
	for (i = 0; i < n; i++) {
		if (i + AHEAD < n)
			ask(w->cell, hash[i + AHEAD]);
		count_up(w->cell, hash[i]);
	}
}

void
worn_clear(struct worn *w)
{
	free(w->cell);
	memset(w, 0, sizeof(*w));
}

static uint32_t
squash(uint64_t hash, enum kind kind)
{
	hash += kind * FACTOR;
	return (uint32_t)(((hash ^ hash >> 32) * FACTOR) >> 32);
}

uint32_t
worn_whole(const struct sketch *s)
{
	return squash(s->exact, WHOLE);
}

/* Twice the words that a token is. */
static int
words_2(const struct worn_token *token)
{
	return (token->flags & WORD_ALONE) != 0 ? 1 : 2;
}

/*
 * Tokens from i on, or up to and without i, that are so many words; two
 * characters of a script without spaces are one.  0: there are too few.
 */
static size_t
run_halves(const struct worn_tokens *k, size_t i, int words)
{
	size_t n = 0;

	for (words *= 2; words > 0 && i + n < k->n; n++)
		words -= words_2(&k->at[i + n]);
	return words > 0 ? 0 : n;
}

static inline size_t
run_from(const struct worn_tokens *k, size_t i, size_t words)
{
	if (k->halves)
		return run_halves(k, i, (int)words);
	return i + words <= k->n ? words : 0;
}

static size_t
run_to(const struct worn_tokens *k, size_t i, int words)
{
	size_t n = 0;

	for (words *= 2; words > 0 && n < i; n++)
		words -= words_2(&k->at[i - n - 1]);
	return words > 0 ? 0 : n;
}

/* The same for one row of the sketch; 0 if n is. */
static inline uint32_t
run_hash(const struct worn_tokens *k, size_t i, size_t n, enum kind kind)
{
	return n > 0 ? squash(worn_run(k, i, n), kind) : 0;
}

/* The phrases; their number.  There is room for them. */
static size_t
read_phrases(uint32_t *phrase, const struct worn_tokens *k)
{
	size_t i, n;

	if (!k->halves) { /* n is known, and so is a power of BASE */
		for (i = 0; i + WORN_PHRASE <= k->n; i++)
			phrase[i] = run_hash(k, i, WORN_PHRASE, PHRASE);
		return i;
	}
	for (i = 0; (n = run_from(k, i, WORN_PHRASE)) > 0; i++)
		phrase[i] = run_hash(k, i, n, PHRASE);
	return i;
}

void
worn_read(struct sketch *s, const struct text *t,
    const struct worn_name *name)
{
	struct worn_tokens *k = &s->tokens;
	size_t n;

	worn_tokens(k, t, name);
	s->opener = run_hash(k, 0, run_from(k, 0, WORN_ENDS), OPENER);
	n = run_to(k, k->n, WORN_ENDS);
	s->closer = run_hash(k, k->n - n, n, CLOSER);
	sketch_phrases(s, k->n);
	s->nphrases = seen_unique(&s->seen, s->phrases,
	    read_phrases(s->phrases, k));
}

/* Where the *n tokens of a hash begin; *n is 0 if they are not there. */
static size_t
run_find(const struct worn_tokens *k, uint32_t hash, size_t *n)
{
	size_t i;

	*n = run_from(k, 0, WORN_ENDS);
	if (run_hash(k, 0, *n, OPENER) == hash)
		return 0;
	*n = run_to(k, k->n, WORN_ENDS);
	if (run_hash(k, k->n - *n, *n, CLOSER) == hash)
		return k->n - *n;
	for (i = 0; (*n = run_from(k, i, WORN_PHRASE)) > 0; i++)
		if (run_hash(k, i, *n, PHRASE) == hash)
			return i;
	return 0;
}

int
worn_place(const struct text *t, const struct worn_name *name,
    uint32_t hash, size_t *first, size_t *last)
{
	struct worn_tokens k = {.at = NULL};
	size_t i, n;

	worn_tokens(&k, t, name);
	i = run_find(&k, hash, &n);
	if (n > 0) {
		*first = k.at[i].from;
		*last = k.at[i + n].from - 1;
	}
	free(k.at);
	return n > 0;
}
