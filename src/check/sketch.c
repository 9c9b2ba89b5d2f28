/*
 * The sum of a run is that of its words' (or characters') hashes, each times a
 * power of BASE, so that the sum of the next run is made of that of the last.
 * Sums are squashed to 32 bits; those that are seen twice are dropped.  The
 * signature is the minimum of each of MINIMA permutations of them, and a tag
 * hashes SKETCH_ROWS minima together.
 */
#include "check/sketch.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/rng.h"

#define MINIMA (SKETCH_BANDS * SKETCH_ROWS)
#define BLOCK 16 /* minima that are taken together */
#define LANES 64 /* MINIMA, and on to the end of a block */
#define GRAM 5 /* characters in a run */
#define BASE 0x9e3779b97f4a7c15U /* odd, and of no pattern: of rolling sums */
#define FACTOR 0xd6e8feb86659fd93U /* the same: spreads a sum */

static void
room(uint32_t **v, size_t *cap, size_t n)
{
	if (n <= *cap)
		return;
	*cap = n + n / 2 + 64;
	*v = mem_resize(*v, *cap, sizeof(**v));
}

/* Forget the hashes that were seen, and make room for n. */
static void
seen_begin(struct sketch_seen *seen, size_t n)
{
	size_t slots = seen->mask + 1;

	if (seen->slot == NULL || slots < 2 * n) {
		while (slots < 256 || slots < 2 * n)
			slots *= 2;
		free(seen->slot);
		seen->slot = mem_calloc(slots, sizeof(*seen->slot));
		seen->mask = slots - 1;
		seen->stamp = 0;
	}
	if (++seen->stamp == 0) {
		memset(seen->slot, 0, slots * sizeof(*seen->slot));
		seen->stamp = 1;
	}
}

/* How a hash stands in its slot. */
static uint64_t
stamped(const struct sketch_seen *seen, uint32_t hash)
{
	return (uint64_t)seen->stamp << 32 | hash;
}

/* Where a stamped hash is, or the free slot in its place. */
static uint64_t *
place(const struct sketch_seen *seen, uint64_t own)
{
	size_t i = own & seen->mask;

	while (seen->slot[i] != own && seen->slot[i] >> 32 == own >> 32)
		i = (i + 1) & seen->mask;
	return &seen->slot[i];
}

size_t
sketch_unique(struct sketch_seen *seen, uint32_t *v, size_t n)
{
	struct sketch_seen here;
	uint64_t own, *at;
	size_t i, k = 0;

	seen_begin(seen, n);
	here = *seen; /* so that nothing is taken to change it below */
	for (i = 0; i < n; i++) {
		own = stamped(&here, v[i]);
		at = place(&here, own);
		v[k] = v[i];
		k += *at != own;
		*at = own;
	}
	return k;
}

/* A hash of 32 bits of a sum of products: the words of a run, in order. */
static uint32_t
squash(uint64_t sum)
{
	return (uint32_t)(((sum ^ sum >> 32) * FACTOR) >> 32);
}

/* The sum for the run after this one: a word has come and one has gone. */
static uint64_t
roll(uint64_t sum, uint64_t come, uint64_t gone, uint64_t power)
{
	return sum * BASE + come - gone * power;
}

static void
make_words(struct sketch *s, const struct text *t)
{
	const struct word *w = t->words;
	uint64_t sum = (w[0].hash * BASE + w[1].hash) * BASE + w[2].hash;
	size_t n = 0;

	room(&s->words, &s->wordcap, t->n);
	s->words[n++] = squash(sum);
	for (; w + 3 < t->words + t->n; w++) {
		sum = roll(sum, w[3].hash, w[0].hash, BASE * BASE * BASE);
		s->words[n++] = squash(sum);
	}
	s->nwords = sketch_unique(&s->seen, s->words, n);
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
	uint64_t power = 1, sum = 0, come;
	size_t n = 0;
	int i;

	room(&s->chars, &s->charcap, t->norm.len + 1);
	for (i = 0; i < GRAM; i++) {
		power *= BASE;
		if (to < end)
			sum = sum * BASE + take_char(&to, end);
	}
	s->chars[n++] = squash(sum);
	while (to < end) {
		come = take_char(&to, end);
		sum = roll(sum, come, take_char(&from, end), power);
		s->chars[n++] = squash(sum);
	}
	s->nchars = sketch_unique(&s->seen, s->chars, n);
}

/*
 * The inner loop of minima() has constant bounds, so that it is vectors, two
 * with those of AVX2; where the processor has these (found out when the
 * program is loaded), they run eight orders at a time, with the same result.
 */
#if defined(__x86_64__) && defined(__linux__)
#define VECTORS __attribute__((target_clones("avx2", "default")))
#else
#define VECTORS
#endif

/*
 * One minimum for each of MINIMA random orders of the hashes: the order is
 * that of h * a + b modulo 2^32.
 */
VECTORS static void
minima(uint32_t *restrict min, const uint32_t *set, size_t n)
{
	static uint32_t a[LANES], b[LANES];
	uint32_t block[BLOCK], h, v;
	size_t i, k, from;

	for (k = 0; a[LANES - 1] == 0 && k < LANES; k++) {
		b[k] = (uint32_t)rng_mix(k, 2);
		a[k] = (uint32_t)rng_mix(k, 1) | 1;
	}
	for (from = 0; from < LANES; from += BLOCK) {
		memset(block, 0xff, sizeof(block));
		for (i = 0; i < n; i++) {
			h = set[i];
			for (k = 0; k < BLOCK; k++) {
				v = h * a[from + k] + b[from + k];
				block[k] = v < block[k] ? v : block[k];
			}
		}
		memcpy(min + from, block, sizeof(block));
	}
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
	free(s->seen.slot);
	free(s->tokens.at);
	memset(s, 0, sizeof(*s));
}

double
sketch_jaccard(struct sketch_seen *seen, const uint32_t *a, size_t na,
    const uint32_t *b, size_t nb)
{
	size_t i, both = 0;
	uint64_t own;

	if (na == 0 || nb == 0)
		return 0;
	seen_begin(seen, na);
	for (i = 0; i < na; i++) {
		own = stamped(seen, a[i]);
		*place(seen, own) = own;
	}
	for (i = 0; i < nb; i++) {
		own = stamped(seen, b[i]);
		both += *place(seen, own) == own;
	}
	return (double)both / (double)(na + nb - both);
}
