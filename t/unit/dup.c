/*
 * Driver of sketch.h, dup.h and dup_file.h.
 *	dup recall N S	N random pairs of texts of 90 words, one an edited copy
 *			of the other: for each tenth of similarity, how many of
 *			those at least that alike were found, and how many found
 *			were below the limit of 0.5
 *	dup alike	similarity of each line of standard input to the one
 *			before it
 *	dup edits P SEED
 *			of texts, one a line of standard input, each with P
 *			percent of its words replaced, dropped, doubled or
 *			swapped with the next: how many are found, and how many
 *			of the texts themselves are like another one
 *	dup speed N	look up and add N texts of 90 words: reviews a second of
 *			processor time and bytes a review
 *	dup fill FILE N	add N entries to an index
 *	dup load FILE	read an index; prints how many entries it has
 */
#include <inttypes.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "check/dup_file.h"
#include "ground/clock.h"
#include "ground/mem.h"
#include "ground/rng.h"

enum { WORDS = 90, VOCABULARY = 3000 };

static const struct dup_limit limit = {0.4, 0.55};

static void
random_words(struct rng *rng, unsigned w[WORDS])
{
	size_t i;

	for (i = 0; i < WORDS; i++)
		w[i] = (unsigned)rng_below(rng, VOCABULARY);
}

static void
spell(const unsigned w[WORDS], struct buf *out)
{
	size_t i;

	buf_clear(out);
	for (i = 0; i < WORDS; i++)
		buf_addf(out, "w%u ", w[i]);
}

static double
alike(const struct sketch *a, const struct sketch *b)
{
	int chars = a->nwords == 0 || b->nwords == 0;
	struct sketch_set set = {{0}, 0};
	double value;

	if (chars)
		sketch_set_make(&set, a->chars, a->nchars);
	else
		sketch_set_make(&set, a->words, a->nwords);
	value = chars ? sketch_jaccard(&set, b->chars, b->nchars, 0) :
	    sketch_jaccard(&set, b->words, b->nwords, 0);
	sketch_set_free(&set);
	return value;
}

static void
sketch_words(struct sketch *s, const unsigned w[WORDS])
{
	struct text t = TEXT_INIT;
	struct buf b = BUF_INIT;

	spell(w, &b);
	text_read(&t, b.data, b.len);
	sketch_make(s, &t);
	worn_read(s, &t, NULL);
	text_free(&t);
	buf_free(&b);
}

static int
recall(uint64_t n, uint64_t seed)
{
	unsigned w[WORDS], pairs[11] = {0}, found[11] = {0}, wrong = 0;
	struct sketch a = {0}, b = {0};
	struct dup *d = dup_new();
	struct dup_hit hit;
	struct rng rng;
	size_t edits, i;
	double j;
	int yes;

	rng_init(&rng, seed, 0);
	while (n-- > 0) {
		dup_clear(d);
		random_words(&rng, w);
		sketch_words(&a, w);
		dup_add(d, &a, "first");
		for (edits = 1 + rng_below(&rng, 16); edits > 0; edits--)
			w[rng_below(&rng, WORDS)] = VOCABULARY;
		sketch_words(&b, w);
		j = alike(&a, &b);
		yes = dup_find(d, &b, "second", &limit, &hit);
		wrong += yes && j < limit.words;
		for (i = 0; i <= (size_t)(j * 10 + 1e-9); i++) {
			pairs[i]++;
			found[i] += (unsigned)yes;
		}
	}
	for (i = 5; i < 10; i++)
		printf("0.%zu %u %u %.5f\n", i, pairs[i], found[i],
		    found[i] / (double)(pairs[i] > 0 ? pairs[i] : 1));
	printf("wrong %u\n", wrong);
	sketch_free(&a);
	sketch_free(&b);
	dup_free(d);
	return 0;
}

static int
lines(void)
{
	struct text t = TEXT_INIT;
	struct sketch s[2] = {{0}, {0}};
	char *line = NULL;
	size_t cap = 0, i;

	for (i = 0; getline(&line, &cap, stdin) > 0; i++) {
		text_read(&t, line, strlen(line));
		sketch_make(&s[i & 1], &t);
		if (i > 0)
			printf("%.4f%s\n", alike(&s[0], &s[1]),
			    s[0].exact == s[1].exact ? " equal" : "");
	}
	free(line);
	text_free(&t);
	sketch_free(&s[0]);
	sketch_free(&s[1]);
	return 0;
}

/* One edit of the i-th word, with a blank before it. */
static void
edit(struct buf *out, const struct text *t, size_t *i, struct rng *rng)
{
	const struct word *w = &t->words[*i];
	const struct word *other = &t->words[rng_below(rng, t->n)];
	const char *norm = t->norm.data;

	switch (rng_below(rng, 4)) {
	case 0:
		buf_addf(out, " %.*s", (int)other->nlen, norm + other->norm);
		break;
	case 1:
		break;
	case 2:
		buf_addf(out, " %.*s %.*s", (int)w->nlen, norm + w->norm,
		    (int)w->nlen, norm + w->norm);
		break;
	default:
		if (*i + 1 < t->n) {
			++*i;
			buf_addf(out, " %.*s", (int)w[1].nlen,
			    norm + w[1].norm);
		}
		buf_addf(out, " %.*s", (int)w->nlen, norm + w->norm);
	}
}

static void
edited(struct buf *out, const struct text *t, size_t percent, struct rng *rng)
{
	size_t i;

	buf_clear(out);
	for (i = 0; i < t->n; i++) {
		if (rng_below(rng, 100) < percent)
			edit(out, t, &i, rng);
		else
			buf_addf(out, " %.*s", (int)t->words[i].nlen,
			    t->norm.data + t->words[i].norm);
	}
}

static int
edits(uint64_t percent, uint64_t seed)
{
	struct text t = TEXT_INIT;
	struct sketch s = {0};
	struct dup *d = dup_new();
	struct buf copy = BUF_INIT;
	struct dup_hit hit;
	struct rng rng;
	char *line = NULL, id[32];
	size_t cap = 0, n = 0, found = 0, wrong = 0;

	rng_init(&rng, seed, 0);
	while (getline(&line, &cap, stdin) > 0) {
		text_read(&t, line, strlen(line));
		sketch_make(&s, &t);
		snprintf(id, sizeof(id), "%zu", ++n);
		wrong += (size_t)dup_find(d, &s, id, &limit, &hit);
		dup_add(d, &s, id);
		edited(&copy, &t, percent, &rng);
		text_read(&t, buf_str(&copy), copy.len);
		sketch_make(&s, &t);
		found += (size_t)dup_find(d, &s, "copy", &limit, &hit);
	}
	printf("%zu texts, %zu found, %zu alike\n", n, found, wrong);
	free(line);
	buf_free(&copy);
	text_free(&t);
	sketch_free(&s);
	dup_free(d);
	return 0;
}

static int
speed(uint64_t n)
{
	struct text *t = calloc(n, sizeof(*t));
	struct buf *b = calloc(n, sizeof(*b));
	unsigned w[WORDS];
	struct sketch s = {0};
	struct dup *d = dup_new();
	struct dup_hit hit;
	struct rng rng;
	char id[64];
	size_t i, before, hits = 0;
	clock_t start;

	rng_init(&rng, 1, 0);
	for (i = 0; i < n; i++) {
		random_words(&rng, w);
		spell(w, &b[i]);
		text_read(&t[i], b[i].data, b[i].len);
	}
	before = mallinfo2().uordblks + mallinfo2().hblkhd;
	start = clock();
	for (i = 0; i < n; i++) {
		sketch_make(&s, &t[i]);
		snprintf(id, sizeof(id), "%06zu-s1-%08zx", i + 1, i);
		dup_ask(d, &s, id);
		hits += (size_t)dup_find(d, &s, id, &limit, &hit);
		dup_add(d, &s, id);
	}
	printf("%.0f reviews a second, %.0f bytes a review, %zu hits\n",
	    (double)n * CLOCKS_PER_SEC / (double)(clock() - start),
	    (double)(mallinfo2().uordblks + mallinfo2().hblkhd - before) /
	    (double)n, hits);
	for (i = 0; i < n; i++) {
		text_free(&t[i]);
		buf_free(&b[i]);
	}
	free(t);
	free(b);
	sketch_free(&s);
	dup_free(d);
	return 0;
}

static int
fill(const char *path, uint64_t n)
{
	struct sketch s = {0};
	struct dup_file f;
	unsigned w[WORDS];
	struct rng rng;
	char id[64];
	uint64_t i;
	int rc;

	rc = dup_file_open(&f, path);
	rng_init(&rng, 2, 0);
	for (i = 0; i < n && rc == 0; i++) {
		random_words(&rng, w);
		sketch_words(&s, w);
		snprintf(id, sizeof(id), "%06" PRIu64 "-s1-%08x", i + 1, 0U);
		if ((rc = dup_file_begin(&f)) == 0)
			rc = dup_file_add(&f, &s, id);
		dup_file_end(&f);
	}
	if (rc == -1)
		puts(f.why);
	dup_file_close(&f);
	sketch_free(&s);
	return -rc;
}

static int
load(const char *path)
{
	int64_t start = clock_us();
	struct dup_file f;
	int rc;

	rc = dup_file_open(&f, path);
	if (rc == -1)
		puts(f.why);
	else
		printf("%zu\n", dup_count(f.dup));
	fprintf(stderr, "%lld ms\n", (long long)(clock_us() - start) / 1000);
	dup_file_close(&f);
	return -rc;
}

int
main(int argc, char **argv)
{
	uint64_t n = argc > 2 ? strtoull(argv[argc == 4 && argv[1][0] == 'f' ?
	    3 : 2], NULL, 10) : 0;

	mem_in_large_pages(); /* as rg-check does */
	if (argc == 4 && strcmp(argv[1], "recall") == 0)
		return recall(n, strtoull(argv[3], NULL, 10));
	if (argc == 4 && strcmp(argv[1], "edits") == 0)
		return edits(n, strtoull(argv[3], NULL, 10));
	if (argc == 2 && strcmp(argv[1], "alike") == 0)
		return lines();
	if (argc == 3 && strcmp(argv[1], "speed") == 0)
		return speed(n);
	if (argc == 4 && strcmp(argv[1], "fill") == 0)
		return fill(argv[2], n);
	if (argc == 3 && strcmp(argv[1], "load") == 0)
		return load(argv[2]);
	return 2;
}
