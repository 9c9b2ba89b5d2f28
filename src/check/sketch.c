/*
 * The sum of a run is that of its words' (or characters') hashes, each times a
 * power of BASE; that of the next run of characters is made of that of the
 * last.  Sums are squashed to 32 bits; those that are seen twice are dropped.
 * The signature is the minimum of each of MINIMA permutations of them, and a
 * tag hashes SKETCH_ROWS minima together.
 */
#include "check/sketch.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/rng.h"

#define MINIMA (SKETCH_BANDS * SKETCH_ROWS)
#define LANES 64 /* MINIMA, and on to whole vectors */
#define GRAM 5 /* characters in a run */
#define BASE 0x9e3779b97f4a7c15U /* odd, and of no pattern: of rolling sums */
#define FACTOR 0xd6e8feb86659fd93U /* the same: spreads a sum */

/* Room for n. */
static void
room(uint32_t **v, size_t *cap, size_t n)
{
	if (n <= *cap)
		return;
	*cap = n + n / 2 + 64;
	*v = mem_resize(*v, *cap, sizeof(**v));
}

/* A hash of 32 bits of a sum of products: the words of a run, in order. */
static uint32_t
squash(uint64_t sum)
{
	return (uint32_t)(((sum ^ sum >> 32) * FACTOR) >> 32);
}

/* The sum for the run after this one: one has come and one has gone. */
static uint64_t
roll(uint64_t sum, uint64_t come, uint64_t gone, uint64_t power)
{
	return sum * BASE + come - gone * power;
}

static void
make_words(struct sketch *s, const struct text *t)
{
	const struct word *w = t->words;
	size_t i, n = t->n - 2;

	room(&s->words, &s->wordcap, n);
	for (i = 0; i < n; i++)
		s->words[i] = squash((w[i].hash * BASE + w[i + 1].hash) *
		    BASE + w[i + 2].hash);
	s->nwords = seen_unique(&s->seen, s->words, n);
}

/* The character at *p as a number, its bytes; *p moves behind it. */
static uint64_t
take_char(const char **p, const char *end)
{
	uint64_t c = (unsigned char)*(*p)++;

	while (*p < end && ((unsigned char)**p & 0xc0) == 0x80)
		c = c << 8 | (unsigned char)*(*p)++;
	return c;
}

/* A text of fewer than five characters is one run. */
static void
make_chars(struct sketch *s, const struct text *t)
{
	const char *from = t->norm.data, *to = from, *end = from + t->norm.len;
	const uint64_t power = BASE * BASE * BASE * BASE * BASE;
	uint64_t sum = 0, come;
	uint32_t *v;
	int i;

	room(&s->chars, &s->charcap, t->norm.len + 1);
	v = s->chars;
	for (i = 0; i < GRAM && to < end; i++)
		sum = sum * BASE + take_char(&to, end);
	*v++ = squash(sum);
	if ((t->marks & MARK_HIGH) == 0) /* a character is a byte */
		for (; to < end; to++, from++) {
			sum = roll(sum, (unsigned char)*to,
			    (unsigned char)*from, power);
			*v++ = squash(sum);
		}
	while (to < end) {
		come = take_char(&to, end);
		sum = roll(sum, come, take_char(&from, end), power);
		*v++ = squash(sum);
	}
	s->nchars = seen_unique(&s->seen, s->chars,
	    (size_t)(v - s->chars));
}

/*
 * The loop over the orders in minima() has constant bounds, so that it is
 * vectors; where the processor has those of AVX2 (found out when the program
 * is loaded), they take eight orders at a time, with the same result.
 */
#if defined(__x86_64__) && defined(__linux__)
#define VECTORS __attribute__((target_clones("avx2", "default")))
#else
#define VECTORS
#endif

/* The orders are those of h * factor + shift modulo 2^32. */
static uint32_t factor[LANES], shift[LANES];

static void
make_orders(void)
{
	size_t k;

	for (k = 0; k < LANES; k++) {
		shift[k] = (uint32_t)rng_mix(k, 2);
		factor[k] = (uint32_t)rng_mix(k, 1) | 1;
	}
}

static inline uint32_t
lesser(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

/*
 * One minimum for each of MINIMA random orders of the n hashes.  What goes over
 * the orders is unrolled, so that the minima are no array but in registers.
 */
VECTORS static void
minima(uint32_t *restrict min, const uint32_t *restrict set, size_t n)
{
	uint32_t least[LANES];
	size_t i, k;

#pragma GCC unroll 64
	for (k = 0; k < LANES; k++)
		least[k] = UINT32_MAX;
	for (i = 0; i < n; i++)
#pragma GCC unroll 64
		for (k = 0; k < LANES; k++)
			least[k] = lesser(least[k], set[i] * factor[k] +
			    shift[k]);
#pragma GCC unroll 64
	for (k = 0; k < LANES; k++)
		min[k] = least[k];
}

/* A tag is of one band of one kind of set. */
static uint32_t
band_tag(const uint32_t *min, uint64_t band)
{
	uint64_t sum = band;
	size_t k;

	for (k = 0; k < SKETCH_ROWS; k++)
		sum = (sum ^ min[k]) * BASE;
	return squash(sum);
}

static void
make_tags(struct sketch *s, const uint32_t *set, size_t n, uint64_t kind)
{
	uint32_t min[LANES];
	uint64_t band;

	if (n == 0)
		return;
	if (factor[0] == 0)
		make_orders();
	minima(min, set, n);
	for (band = 0; band < SKETCH_BANDS; band++)
		s->tags[s->ntags++] = band_tag(min + band * SKETCH_ROWS,
		    kind * SKETCH_BANDS + band);
}

void
sketch_make(struct sketch *s, const struct text *t)
{
	s->nwords = s->nchars = s->ntags = 0;
	s->exact = hash64(buf_str(&t->norm), t->norm.len);
	if (t->n >= SKETCH_SHORT)
		make_words(s, t);
	if (t->n > 0 && t->n < SKETCH_BOTH)
		make_chars(s, t);
	make_tags(s, s->words, s->nwords, 1);
	make_tags(s, s->chars, s->nchars, 2);
}

void
sketch_bare(struct sketch *s)
{
	s->nwords = s->nchars = s->ntags = 0;
}

void
sketch_phrases(struct sketch *s, size_t n)
{
	room(&s->phrases, &s->phrasecap, n);
}

void
sketch_free(struct sketch *s)
{
	free(s->words);
	free(s->chars);
	free(s->phrases);
	seen_free(&s->seen);
	free(s->tokens.at);
	memset(s, 0, sizeof(*s));
}

void
sketch_set_make(struct sketch_set *set, const uint32_t *v, size_t n)
{
	struct seen seen;
	size_t i;

	seen_begin(&set->seen, n);
	seen = set->seen;
	for (i = 0; i < n; i++)
		seen_add(&seen, v[i]);
	set->n = n;
}

void
sketch_set_free(struct sketch_set *set)
{
	seen_free(&set->seen);
	set->n = 0;
}

/*
 * How many two sets of these sizes must share for that similarity; what is
 * rounded off may make it one too few.
 */
static size_t
least_both(size_t na, size_t nb, double similarity)
{
	double both = similarity * (double)(na + nb) / (1 + similarity);

	return both > 1 ? (size_t)both - 1 : 0;
}

double
sketch_jaccard(const struct sketch_set *set, const uint32_t *v, size_t n,
    double least)
{
	size_t need = least_both(set->n, n, least), i, both = 0, left;
	struct seen seen = set->seen;

	if (set->n == 0 || n == 0 || need > n || need > set->n)
		return 0;
	left = n - need; /* of v, that need not be in the set */
	for (i = 0; i < n; i++)
		if (seen_has(&seen, v[i]))
			both++;
		else if (left-- == 0)
			return 0;
	return (double)both / (double)(set->n + n - both);
}
