/*
 * A product's name is put in the place of one token before runs are hashed, so
 * a run is the same for every product.  The two rows of the sketch stand in
 * one array; a hash has one cell in each, and its count is the smaller of the
 * two.
 */
#include "check/worn.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/rng.h"

#define BITS 18
#define ROW ((size_t)1 << BITS)
#define AHEAD 8 /* hashes that the memory is asked for before their turn */
#define NAME_WORDS 16 /* of a product's name that are looked for */
#define NAME_HASH 0x70726f64756374U
#define LEAST 3 /* characters of a word of a name */

/* Words with the name's as one: their hashes, and where each one begins. */
struct tokens {
	uint64_t *hash;
	uint32_t *from;
	unsigned char *half; /* a character of a script without spaces */
	size_t n;
};

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
	return (uint32_t)(rng_mix(hash, kind) >> 32);
}

uint32_t
worn_whole(const struct sketch *s)
{
	return squash(s->exact, WHOLE);
}

/* Hashes of the words of a name that are more than a letter or two. */
static size_t
name_hashes(const char *name, uint64_t out[NAME_WORDS])
{
	struct text t = TEXT_INIT;
	size_t i, n = 0;

	if (name != NULL)
		text_read(&t, name, strlen(name));
	for (i = 0; i < t.n && n < NAME_WORDS; i++)
		if (t.words[i].nlen >= LEAST || t.n == 1 ||
		    (t.words[i].flags & WORD_UPPER) != 0)
			out[n++] = t.words[i].hash;
	text_free(&t);
	return n;
}

/* Is this word, 's apart, one of the name's? */
static int
is_named(const struct text *t, const struct word *w, const uint64_t *names,
    size_t n)
{
	const char *s = t->norm.data + w->norm;
	uint64_t h = w->hash;
	size_t i;

	if (n > 0 && w->nlen > 2 && s[w->nlen - 2] == '\'')
		h = hash64(s, w->nlen - 2);
	for (i = 0; i < n; i++)
		if (names[i] == h)
			return 1;
	return 0;
}

static void
tokens_make(struct tokens *k, const struct text *t, const char *name)
{
	uint64_t names[NAME_WORDS];
	size_t i, n = name_hashes(name, names);
	int named, before = 0;

	k->hash = mem_alloc((t->n + 1) * sizeof(*k->hash));
	k->from = mem_alloc((t->n + 1) * sizeof(*k->from));
	k->half = mem_alloc(t->n + 1);
	k->n = 0;
	for (i = 0; i < t->n; i++) {
		named = is_named(t, &t->words[i], names, n);
		if (named && before)
			continue;
		before = named;
		k->hash[k->n] = named ? NAME_HASH : t->words[i].hash;
		k->half[k->n] = (t->words[i].flags & WORD_ALONE) != 0;
		k->from[k->n++] = (uint32_t)i;
	}
	k->from[k->n] = (uint32_t)t->n;
}

static void
tokens_free(struct tokens *k)
{
	free(k->hash);
	free(k->from);
	free(k->half);
}

/*
 * Tokens from i on, or up to and without i, that are so many words; two
 * characters of a script without spaces are one.  0: there are too few.
 */
static size_t
run_from(const struct tokens *k, size_t i, int words)
{
	size_t n = 0;

	for (words *= 2; words > 0 && i + n < k->n; n++)
		words -= 2 - k->half[i + n];
	return words > 0 ? 0 : n;
}

static size_t
run_to(const struct tokens *k, size_t i, int words)
{
	size_t n = 0;

	for (words *= 2; words > 0 && n < i; n++)
		words -= 2 - k->half[i - n - 1];
	return words > 0 ? 0 : n;
}

/* The hash of n tokens from i on; 0 if n is. */
static uint32_t
run_hash(const struct tokens *k, size_t i, size_t n, enum kind kind)
{
	uint64_t h = kind;
	size_t end = i + n;

	if (n == 0)
		return 0;
	for (; i < end; i++) {
		h = (h ^ k->hash[i]) * 0x9e3779b97f4a7c15U;
		h ^= h >> 32;
	}
	return squash(h, kind);
}

void
worn_read(struct sketch *s, const struct text *t, const char *name)
{
	struct tokens k;
	size_t i, n;

	tokens_make(&k, t, name);
	s->opener = run_hash(&k, 0, run_from(&k, 0, WORN_ENDS), OPENER);
	n = run_to(&k, k.n, WORN_ENDS);
	s->closer = run_hash(&k, k.n - n, n, CLOSER);
	sketch_phrases(s, k.n);
	for (i = 0; (n = run_from(&k, i, WORN_PHRASE)) > 0; i++)
		s->phrases[i] = run_hash(&k, i, n, PHRASE);
	s->nphrases = sketch_sort(s, s->phrases, i);
	tokens_free(&k);
}

/* Where the *n tokens of a hash begin; *n is 0 if they are not there. */
static size_t
run_find(const struct tokens *k, uint32_t hash, size_t *n)
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
worn_place(const struct text *t, const char *name, uint32_t hash,
    size_t *first, size_t *last)
{
	struct tokens k;
	size_t i, n;

	tokens_make(&k, t, name);
	i = run_find(&k, hash, &n);
	if (n > 0) {
		*first = k.from[i];
		*last = k.from[i + n] - 1;
	}
	tokens_free(&k);
	return n > 0;
}
