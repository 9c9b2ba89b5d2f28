/*
 * Each row of the sketch has a cell for a hash, whose count is the smaller of
 * the two.  Cells lie apart digit by digit: what is changed with every review
 * is a byte of the lowest ones.  Phrases are many, and few sets have one that
 * is near a limit; so they wait, and are counted together, row by row, when
 * they are many or a count is asked for: the lowest digits of a row are so few
 * that the processor has them all near.  Most often the first row says that no
 * phrase is near a limit, and the second one can wait on.
 */
#include "check/worn.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

#define BITS 18
#define ROW ((size_t)1 << BITS)
#define WAITING ((size_t)1 << 15) /* phrases at most */
#define CHANCE 8 /* of those, how many fall into a given cell at most */
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

/* The digit of a cell has become 0 again: one more of the next. */
static void
carry(struct worn *w, size_t cell)
{
	size_t k;

	for (k = 1; k < WORN_DIGITS; k++) {
		if (w->digit[k] == NULL)
			w->digit[k] = mem_calloc(2 * ROW, 1);
		if (++w->digit[k][cell] != 0)
			return;
	}
}

static uint32_t
count_of(const struct worn *w, size_t cell)
{
	uint32_t count = 0;
	size_t k;

	for (k = 0; k < WORN_DIGITS && w->digit[k] != NULL; k++)
		count |= (uint32_t)w->digit[k][cell] << 8 * k;
	return count;
}

/* Is the count of a cell at least that?  Its highest digits may say no. */
static int
reaches(const struct worn *w, size_t cell, uint32_t least)
{
	uint64_t count = 0;
	size_t k;

	for (k = WORN_DIGITS; k-- > 0;) {
		if (w->digit[k] == NULL)
			continue;
		count += (uint64_t)w->digit[k][cell] << 8 * k;
		if (count + (UINT64_C(1) << 8 * k) <= least)
			return 0;
	}
	return 1;
}

/*
 * Count one that does not wait.  The phrases of its cell in the first row do
 * not see that a digit is carried here, so it is noted for them: they are what
 * the cell has besides this hash, whose own count the second row tells, and
 * may be so many more up to the next time.
 */
static void
count_up(struct worn *w, uint32_t hash)
{
	const size_t first = first_cell(hash), second = second_cell(hash);
	uint32_t all, own, others;

	if (hash == 0)
		return;
	if (++w->digit[0][second] == 0)
		carry(w, second);
	if (++w->digit[0][first] != 0)
		return;
	carry(w, first);
	all = count_of(w, first);
	own = count_of(w, second);
	others = (own < all ? all - own : 0) + UINT8_MAX;
	w->most = others > w->most ? others : w->most;
}

/*
 * Count the phrases that wait in the first row.  Where a digit is carried, the
 * count may be any up to the next time.
 */
static void
catch_up_first(struct worn *w)
{
	uint8_t *digit = w->digit[0];
	uint32_t most = w->most, count;
	size_t i, cell;

	for (i = w->nfirst; i < w->nwait; i++) {
		cell = first_cell(w->wait[i]);
		count = ++digit[cell];
		if (count == 0) {
			carry(w, cell);
			count = count_of(w, cell) + UINT8_MAX;
		}
		most = count > most ? count : most;
	}
	w->most = most;
	w->nfirst = w->nwait;
	w->late = 0;
}

/* The same in both rows. */
static void
catch_up(struct worn *w)
{
	uint8_t *digit = w->digit[0];
	size_t i, cell;

	catch_up_first(w);
	for (i = 0; i < w->nwait; i++) {
		cell = second_cell(w->wait[i]);
		if (++digit[cell] == 0)
			carry(w, cell);
	}
	w->nwait = w->nfirst = 0;
}

/* Let the n phrases of a review wait. */
static void
count_later(struct worn *w, const uint32_t *hash, size_t n)
{
	size_t part;

	for (; n > 0; n -= part, hash += part) {
		if (w->nwait == WAITING)
			catch_up(w);
		part = n < WAITING - w->nwait ? n : WAITING - w->nwait;
		memcpy(w->wait + w->nwait, hash, part * sizeof(*hash));
		w->nwait += part;
		w->late++;
	}
}

/* Not by a function for each: gcc takes one that only fetches for nothing. */
void
worn_ask(const struct worn *w, const struct sketch *s)
{
	const uint32_t hash[] = {s->opener, s->closer, worn_whole(s)};
	size_t i;

	if (w->digit[0] == NULL)
		return;
	for (i = 0; i < sizeof(hash) / sizeof(hash[0]); i++) {
		__builtin_prefetch(&w->digit[0][first_cell(hash[i])], 1);
		__builtin_prefetch(&w->digit[0][second_cell(hash[i])], 1);
	}
}

/* Phrases that wait may add to its cell only by chance. */
int
worn_may(const struct worn *w, uint32_t hash, double most)
{
	return hash != 0 &&
	    (double)count_of(w, first_cell(hash)) + 1 + CHANCE > most;
}

uint32_t
worn_count(struct worn *w, uint32_t hash)
{
	uint32_t a, b;

	if (hash == 0)
		return 0;
	catch_up(w);
	a = count_of(w, first_cell(hash));
	b = count_of(w, second_cell(hash));
	return a < b ? a : b;
}

/* The second row is looked at only where the first does not say no. */
uint32_t
worn_most(struct worn *w, const uint32_t *hash, size_t n, uint32_t least)
{
	uint32_t best = 0, count, most = least;
	size_t i;

	if (least > (uint64_t)w->most + w->late)
		return 0;
	catch_up_first(w);
	if (least > w->most)
		return 0;
	catch_up(w);
	for (i = 0; i < n; i++) {
		if (!reaches(w, first_cell(hash[i]), most))
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
	if (w->digit[0] == NULL) {
		w->digit[0] = mem_calloc(2 * ROW, 1);
		w->wait = mem_alloc(WAITING * sizeof(*w->wait));
	}
	w->n++;
	count_up(w, worn_whole(s));
	count_up(w, s->opener);
	count_up(w, s->closer);
	count_later(w, s->phrases, s->nphrases);
}

void
worn_clear(struct worn *w)
{
	size_t k;

	for (k = 0; k < WORN_DIGITS; k++)
		free(w->digit[k]);
	free(w->wait);
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
