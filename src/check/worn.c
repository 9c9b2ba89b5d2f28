/*
 * A product's name is put in the place of one token before runs are hashed, so
 * a run is the same for every product.  With each token stands the sum of all
 * before it, each times a power of BASE, so that the sum of any run is made of
 * those of two tokens.  The two rows of the sketch stand in one array; a hash
 * has one cell in each, and its count is the smaller of the two.
 */
#include "check/worn.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"

#define BITS 18
#define ROW ((size_t)1 << BITS)
#define AHEAD 8 /* hashes that the memory is asked for before their turn */
#define NAME_HASH 0x70726f64756374U
#define BASE 0x9e3779b97f4a7c15U /* odd, and of no pattern: of the sums */
#define FACTOR 0xd6e8feb86659fd93U /* the same: spreads a sum */
#define LEAST 3 /* characters of a word that stands for a name alone */

#define BASE_2 (BASE * BASE)
#define BASE_4 (BASE_2 * BASE_2)

/* Of BASE, as far as a run has tokens. */
static const uint64_t power[2 * WORN_PHRASE + 1] = {1, BASE, BASE_2,
    BASE_2 * BASE, BASE_4, BASE_4 * BASE, BASE_4 * BASE_2,
    BASE_4 * BASE_2 * BASE, BASE_4 * BASE_4, BASE_4 * BASE_4 * BASE,
    BASE_4 * BASE_4 * BASE_2};

enum kind { OPENER = 1, CLOSER, PHRASE, WHOLE };

static uint32_t
cell_of(uint32_t hash, int row)
{
	static const uint32_t odd[2] = {0x9e3779b1U, 0x85ebca6bU};

	return (hash * odd[row]) >> (32 - BITS);
}

static void
count_up(struct worn *w, uint32_t hash)
{
	if (hash == 0)
		return;
	w->cell[cell_of(hash, 0)]++;
	w->cell[ROW + cell_of(hash, 1)]++;
}

/* Ask the memory for the cells of a hash before they are counted. */
static void
ask(const struct worn *w, uint32_t hash)
{
	__builtin_prefetch(&w->cell[cell_of(hash, 0)], 1);
	__builtin_prefetch(&w->cell[ROW + cell_of(hash, 1)], 1);
}

uint32_t
worn_count(const struct worn *w, uint32_t hash)
{
	uint32_t a, b;

	if (w->cell == NULL || hash == 0)
		return 0;
	a = w->cell[cell_of(hash, 0)];
	b = w->cell[ROW + cell_of(hash, 1)];
	return a < b ? a : b;
}

uint32_t
worn_most(const struct worn *w, const uint32_t *hash, size_t n)
{
	uint32_t best = 0, count, most = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		if (w->cell != NULL && i + AHEAD < n)
			ask(w, hash[i + AHEAD]);
		count = worn_count(w, hash[i]);
		if (i == 0 || count > most ||
		    (count == most && hash[i] < best)) {
			most = count;
			best = hash[i];
		}
	}
	return best;
}

void
worn_add(struct worn *w, const struct sketch *s)
{
	size_t i;

	if (w->cell == NULL)
		w->cell = mem_calloc(2 * ROW, sizeof(*w->cell));
	w->n++;
	for (i = 0; i < s->nphrases && i < AHEAD; i++)
		ask(w, s->phrases[i]);
	count_up(w, worn_whole(s));
	count_up(w, s->opener);
	count_up(w, s->closer);
	for (i = 0; i < s->nphrases; i++) {
		if (i + AHEAD < s->nphrases)
			ask(w, s->phrases[i + AHEAD]);
		count_up(w, s->phrases[i]);
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

static void
add_name(struct worn_name *n, const struct word *w, int alone)
{
	n->alone |= (uint32_t)alone << n->n;
	n->hash[n->n++] = w->hash;
	n->has |= UINT64_C(1) << w->hash % 64;
}

void
worn_name_read(struct worn_name *n, const char *name)
{
	struct text t = TEXT_INIT;
	const struct word *w;
	size_t i;

	memset(n, 0, sizeof(*n));
	if (name != NULL)
		text_read(&t, name, strlen(name));
	for (i = 0; i < t.n && n->n < WORN_NAME; i++) {
		w = &t.words[i];
		add_name(n, w, w->nlen >= LEAST || t.n == 1 ||
		    (w->flags & WORD_UPPER) != 0);
	}
	text_free(&t);
}

/* The hash of a word, 's apart. */
static uint64_t
word_hash(const struct text *t, const struct word *w)
{
	const char *s = t->norm.data + w->norm;

	if (w->nlen > 2 && s[w->nlen - 2] == '\'')
		return hash64(s, w->nlen - 2);
	return w->hash;
}

/* How many words from i on are those of the name from word k of it on. */
static size_t
agree(const struct text *t, size_t i, const struct worn_name *name, size_t k)
{
	size_t n = 0;
	uint32_t alone = 0;

	while (i + n < t->n && k + n < name->n &&
	    word_hash(t, &t->words[i + n]) == name->hash[k + n]) {
		alone |= name->alone >> (k + n) & 1;
		n++;
	}
	return alone || n == name->n ? n : 0;
}

/* How many words from i on are the name, or a part of it that tells. */
static size_t
name_at(const struct text *t, size_t i, const struct worn_name *name)
{
	uint64_t hash = word_hash(t, &t->words[i]);
	size_t k, n, most = 0;

	if ((name->has >> hash % 64 & 1) == 0)
		return 0;
	for (k = 0; k < name->n; k++) {
		n = name->hash[k] == hash ? agree(t, i, name, k) : 0;
		most = n > most ? n : most;
	}
	return most;
}

void
worn_tokens(struct worn_tokens *k, const struct text *t,
    const struct worn_name *name)
{
	size_t i, named, end = 0; /* of the last name */
	struct worn_token *to;
	const struct word *w;
	uint64_t sum = 0;
	int before;

	if (t->n >= k->cap) {
		k->cap = t->n + t->n / 2 + 64;
		k->at = mem_resize(k->at, k->cap, sizeof(*k->at));
	}
	k->halves = 0;
	for (i = 0, to = k->at, w = t->words; i < t->n; i++, w++) {
		if (i < end)
			continue;
		named = name != NULL ? name_at(t, i, name) : 0;
		before = i > 0 && i == end;
		if (named > 0)
			end = i + named;
		if (named > 0 && before)
			continue;
		to->sum = sum;
		to->named = named > 0;
		to->half = (w->flags & WORD_ALONE) != 0;
		k->halves |= to->half;
		to++->from = (uint32_t)i;
		sum = sum * BASE + (named > 0 ? NAME_HASH : w->hash);
	}
	to->sum = sum;
	to->from = (uint32_t)t->n;
	k->n = (size_t)(to - k->at);
}

/*
 * Tokens from i on, or up to and without i, that are so many words; two
 * characters of a script without spaces are one.  0: there are too few.
 */
static size_t
run_from(const struct worn_tokens *k, size_t i, int words)
{
	size_t n = 0;

	if (!k->halves) /* the sum below is known */
		return i + (size_t)words <= k->n ? (size_t)words : 0;
	for (words *= 2; words > 0 && i + n < k->n; n++)
		words -= 2 - (int)k->at[i + n].half;
	return words > 0 ? 0 : n;
}

static size_t
run_to(const struct worn_tokens *k, size_t i, int words)
{
	size_t n = 0;

	for (words *= 2; words > 0 && n < i; n++)
		words -= 2 - (int)k->at[i - n - 1].half;
	return words > 0 ? 0 : n;
}

uint64_t
worn_run(const struct worn_tokens *k, size_t i, size_t n)
{
	assert(n <= 2 * WORN_PHRASE); /* two halves a word */
	return k->at[i + n].sum - k->at[i].sum * power[n];
}

/* The same for one row of the sketch; 0 if n is. */
static uint32_t
run_hash(const struct worn_tokens *k, size_t i, size_t n, enum kind kind)
{
	return n > 0 ? squash(worn_run(k, i, n), kind) : 0;
}

void
worn_read(struct sketch *s, const struct text *t,
    const struct worn_name *name)
{
	struct worn_tokens *k = &s->tokens;
	size_t i, n, unique = 0;
	struct seen seen;

	worn_tokens(k, t, name);
	s->opener = run_hash(k, 0, run_from(k, 0, WORN_ENDS), OPENER);
	n = run_to(k, k->n, WORN_ENDS);
	s->closer = run_hash(k, k->n - n, n, CLOSER);
	sketch_phrases(s, k->n);
	seen_begin(&s->seen, k->n);
	seen = s->seen;
	for (i = 0; (n = run_from(k, i, WORN_PHRASE)) > 0; i++) {
		s->phrases[unique] = run_hash(k, i, n, PHRASE);
		unique += (size_t)seen_add(&seen, s->phrases[unique]);
	}
	s->nphrases = unique;
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
