/*
 * Shingles are hashed to 32 bits, sorted and made unique; the signature is the
 * minimum of each of MINIMA permutations of them, and a tag hashes SKETCH_ROWS
 * minima together.
 */
#include "check/sketch.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/rng.h"

#define MINIMA (SKETCH_BANDS * SKETCH_ROWS)
#define LANES 64 /* MINIMA, and on to the end of a vector */
#define GRAM 5 /* characters in a run */

static void
room(uint32_t **v, size_t *cap, size_t n)
{
	if (n <= *cap)
		return;
	*cap = n + n / 2 + 64;
	*v = mem_resize(*v, *cap, sizeof(**v));
}

/*
 * Hashes are spread evenly, so that dealing them out by their top bits leaves
 * piles of about one, which are put in order by insertion: linear for hashes.
 */
size_t
sketch_sort(struct sketch *s, uint32_t *v, size_t n)
{
	uint32_t *out, *count, x;
	size_t i, k, bits = 4;

	while (bits < 20 && ((size_t)1 << bits) < n)
		bits++;
	room(&s->spare, &s->sparecap, n + ((size_t)1 << bits) + 1);
	out = s->spare;
	count = s->spare + n;
	memset(count, 0, (((size_t)1 << bits) + 1) * sizeof(*count));
	for (i = 0; i < n; i++)
		count[(v[i] >> (32 - bits)) + 1]++;
	for (i = 1; i < (size_t)1 << bits; i++)
		count[i] += count[i - 1];
	for (i = 0; i < n; i++)
		out[count[v[i] >> (32 - bits)]++] = v[i];
	for (i = 1; i < n; i++) {
		x = out[i];
		for (k = i; k > 0 && out[k - 1] > x; k--)
			out[k] = out[k - 1];
		out[k] = x;
	}
	for (i = k = 0; i < n; i++)
		if (k == 0 || v[k - 1] != out[i])
			v[k++] = out[i];
	return k;
}

static void
make_words(struct sketch *s, const struct text *t)
{
	size_t i;

	room(&s->words, &s->wordcap, t->n);
	for (i = 0; i + 3 <= t->n; i++)
		s->words[i] = (uint32_t)(text_hash(t->words + i, 3) >> 32);
	s->nwords = sketch_sort(s, s->words, i);
}

/* Where the next character begins. */
static size_t
next_char(const char *s, size_t i, size_t len)
{
	for (i++; i < len && ((unsigned char)s[i] & 0xc0) == 0x80; i++)
		continue;
	return i;
}

/* A text of fewer than five characters is one run. */
static void
make_chars(struct sketch *s, const struct text *t)
{
	const char *p = t->norm.data;
	size_t len = t->norm.len, from = 0, to = 0, n = 0;
	int i;

	room(&s->chars, &s->charcap, len + 1);
	for (i = 0; i < GRAM && to < len; i++)
		to = next_char(p, to, len);
	for (;;) {
		s->chars[n++] = (uint32_t)(hash64(p + from, to - from) >> 32);
		if (to >= len)
			break;
		from = next_char(p, from, len);
		to = next_char(p, to, len);
	}
	s->nchars = sketch_sort(s, s->chars, n);
}

/*
 * The inner loop of minima() has constant bounds, so that it is vectors; where
 * the processor has those of AVX2 (found out when the program is loaded), it
 * runs eight orders at a time, with the same result.
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
	uint32_t h, v;
	size_t i, k;

	for (k = 0; a[LANES - 1] == 0 && k < LANES; k++) {
		b[k] = (uint32_t)rng_mix(k, 2);
		a[k] = (uint32_t)rng_mix(k, 1) | 1;
	}
	memset(min, 0xff, LANES * sizeof(*min));
	for (i = 0; i < n; i++) {
		h = set[i];
		for (k = 0; k < LANES; k++) {
			v = h * a[k] + b[k];
			min[k] = v < min[k] ? v : min[k];
		}
	}
}

static void
make_tags(struct sketch *s, const uint32_t *set, size_t n, uint64_t kind)
{
	uint32_t min[LANES];
	uint64_t h;
	size_t band, k;

	if (n == 0)
		return;
	minima(min, set, n);
	for (band = 0; band < SKETCH_BANDS; band++) {
		h = kind * SKETCH_BANDS + band;
		for (k = 0; k < SKETCH_ROWS; k++)
			h = rng_mix(h, min[band * SKETCH_ROWS + k]);
		s->tags[s->ntags++] = (uint32_t)(h >> 32);
	}
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
	free(s->spare);
	memset(s, 0, sizeof(*s));
}

double
sketch_jaccard(const uint32_t *a, size_t na, const uint32_t *b, size_t nb)
{
	size_t i = 0, k = 0, both = 0;
	uint32_t x, y;

	if (na == 0 || nb == 0)
		return 0;
	while (i < na && k < nb) {
		x = a[i];
		y = b[k];
		both += x == y;
		i += x <= y;
		k += y <= x;
	}
	return (double)both / (double)(na + nb - both);
}
