/*
 * Everything is counted over hashes of tokens (token.h) and n-grams (gram.h).
 * The figures at equal lengths are those of blocks, made of pieces of texts in
 * a random order.
 */
#include "report/diversity.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/buf.h"
#include "ground/gzip.h"
#include "ground/idmap.h"
#include "ground/mem.h"
#include "ground/rng.h"
#include "report/bleu.h"
#include "report/gram.h"
#include "report/interval.h"
#include "report/token.h"
#include "text/text.h"

enum { STREAM = 74 };

struct figures {
	double f[DIVERSITY_FIGURES];
	struct interval bleu;
	size_t pairs;
	size_t words;
};

const char *
diversity_name(enum diversity_figure f)
{
	static const char *const names[] = {"compression_ratio", "distinct_1",
	    "distinct_2", "distinct_3", "distinct_4", "ngram_diversity",
	    "self_repetition_4", "self_repetition_8", "self_bleu"};

	return names[f];
}

/* The ratio of compression and the distinct n-grams: of the joined texts. */
static void
joined(struct figures *to, const struct span *text, size_t n)
{
	struct tokens tokens = {0};
	struct buf all = BUF_INIT;
	uint64_t *gram;
	size_t i, k, count;

	for (i = 0; i < n; i++) {
		if (i > 0)
			buf_addc(&all, ' ');
		buf_add(&all, text[i].at, text[i].len);
	}
	to->f[DIVERSITY_RATIO] = all.len == 0 ? NAN : (double)all.len /
	    (double)gzip_size(buf_str(&all), all.len);
	if (n > 0)
		tokens_blank(&tokens, buf_str(&all), all.len);
	gram = mem_alloc((tokens.n + 1) * sizeof(*gram));
	to->f[DIVERSITY_NGRAM] = 0;
	for (k = 0; k < 4; k++) {
		count = gram_list(gram, tokens.at, tokens.n, k + 1);
		to->f[DIVERSITY_DISTINCT + k] = count == 0 ? NAN :
		    (double)gram_unique(gram, count) / (double)count;
		to->f[DIVERSITY_NGRAM] += to->f[DIVERSITY_DISTINCT + k];
	}
	free(gram);
	tokens_free(&tokens);
	buf_free(&all);
}

/* The distinct n-grams of each text. */
struct grams {
	uint64_t *at;
	size_t n;
};

static void
count_all(struct idmap *counts, const struct grams *g, size_t n)
{
	uint64_t *old;
	size_t i, k;

	for (i = 0; i < n; i++)
		for (k = 0; k < g[i].n; k++) {
			old = idmap_get(counts, g[i].at[k]);
			idmap_put(counts, g[i].at[k],
			    old != NULL ? *old + 1 : 1);
		}
}

/* How often the n-grams of a text stand in others. */
static double
elsewhere(const struct idmap *counts, const struct grams *g)
{
	uint64_t sum = 0;
	size_t k;

	for (k = 0; k < g->n; k++)
		sum += *idmap_get(counts, g->at[k]) - 1;
	return (double)sum;
}

static double
self_repetition(const struct tokens *tokens, size_t n, size_t gram)
{
	struct grams *g = mem_calloc(n + 1, sizeof(*g));
	struct idmap counts = {0};
	double sum = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		g[i].at = mem_alloc((tokens[i].n + 1) * sizeof(*g[i].at));
		g[i].n = gram_list(g[i].at, tokens[i].at, tokens[i].n, gram);
		g[i].n = gram_unique(g[i].at, g[i].n);
	}
	count_all(&counts, g, n);
	for (i = 0; i < n; i++)
		sum += log(1 + elsewhere(&counts, &g[i]));
	for (i = 0; i < n; i++)
		free(g[i].at);
	free(g);
	idmap_free(&counts);
	return n > 0 ? sum / (double)n : NAN;
}

static void
repetition(struct figures *to, const struct span *text, size_t n)
{
	struct tokens *tokens = mem_calloc(n + 1, sizeof(*tokens));
	size_t i;

	to->words = 0;
	for (i = 0; i < n; i++) {
		tokens_space(&tokens[i], text[i].at, text[i].len);
		to->words += tokens[i].n;
	}
	to->f[DIVERSITY_REPEAT_4] = self_repetition(tokens, n, 4);
	to->f[DIVERSITY_REPEAT_8] = self_repetition(tokens, n, 8);
	for (i = 0; i < n; i++)
		tokens_free(&tokens[i]);
	free(tokens);
}

static void
likeness(struct figures *to, const struct span *text, size_t n, uint64_t seed)
{
	struct bleu_text *t = mem_calloc(n + 1, sizeof(*t));
	size_t i;

	for (i = 0; i < n; i++)
		bleu_make(&t[i], text[i].at, text[i].len);
	to->bleu = bleu_self(t, n, DIVERSITY_OTHERS, seed, &to->pairs);
	to->f[DIVERSITY_BLEU] = to->bleu.value;
	for (i = 0; i < n; i++)
		bleu_free(&t[i]);
	free(t);
}

static void
measure(struct figures *to, const struct span *text, size_t n, uint64_t seed)
{
	joined(to, text, n);
	repetition(to, text, n);
	likeness(to, text, n, seed);
}

/* All words of all texts, a blank between, and where each begins. */
struct words {
	struct buf norm;
	size_t *at; /* n + 1 of them: the last is where one more would */
	size_t n;
	size_t cap;
};

static void
word_at(struct words *w, size_t at)
{
	if (w->n == w->cap) {
		w->cap = w->cap > 0 ? 2 * w->cap : 4096;
		w->at = mem_resize(w->at, w->cap, sizeof(*w->at));
	}
	w->at[w->n++] = at;
}

static void
lay_out(struct words *w, const struct span *text, size_t n)
{
	struct text t = TEXT_INIT;
	size_t i, k;

	for (i = 0; i < n; i++) {
		text_read(&t, text[i].at, text[i].len);
		for (k = 0; k < t.n; k++)
			word_at(w, w->norm.len + t.words[k].norm);
		if (t.n == 0)
			continue;
		buf_add(&w->norm, t.norm.data, t.norm.len);
		buf_addc(&w->norm, ' ');
	}
	word_at(w, w->norm.len);
	w->n--;
	text_free(&t);
}

/* The figures of a block of words from the word first on. */
static void
measure_block(struct figures *to, const struct words *w, size_t first,
    uint64_t seed)
{
	struct span piece[DIVERSITY_BLOCK / DIVERSITY_PIECE];
	size_t i, from, to_word;

	for (i = 0; i < DIVERSITY_BLOCK / DIVERSITY_PIECE; i++) {
		from = first + i * DIVERSITY_PIECE;
		to_word = from + DIVERSITY_PIECE;
		piece[i].at = w->norm.data + w->at[from];
		piece[i].len = w->at[to_word] - w->at[from] - 1;
	}
	measure(to, piece, DIVERSITY_BLOCK / DIVERSITY_PIECE, seed);
}

/* The texts in an order drawn from a seed, to be released with free(). */
static struct span *
shuffled(const struct span *text, size_t n, uint64_t seed)
{
	struct span *copy = mem_alloc((n + 1) * sizeof(*copy));
	struct rng rng;
	size_t i, k;

	rng_init(&rng, seed, STREAM);
	for (i = 0; i < n; i++) {
		k = (size_t)rng_below(&rng, i + 1);
		copy[i] = copy[k];
		copy[k] = text[i];
	}
	return copy;
}

static struct json_object *
fair(const struct span *text, size_t n, uint64_t seed)
{
	struct span *mixed = shuffled(text, n, seed);
	double x[DIVERSITY_FIGURES][DIVERSITY_BLOCKS];
	struct words w = {.norm = BUF_INIT};
	struct json_object *obj = NULL;
	struct interval iv;
	struct figures one;
	size_t blocks, b, f;

	lay_out(&w, mixed, n);
	free(mixed);
	blocks = w.n / DIVERSITY_BLOCK;
	blocks = blocks < DIVERSITY_BLOCKS ? blocks : DIVERSITY_BLOCKS;
	for (b = 0; b < blocks; b++) {
		measure_block(&one, &w, b * DIVERSITY_BLOCK, seed + b);
		for (f = 0; f < DIVERSITY_FIGURES; f++)
			x[f][b] = one.f[f];
	}
	if (blocks > 0) {
		obj = json_new_object();
		json_put_int(obj, "blocks", (int64_t)blocks);
		json_put_int(obj, "words", DIVERSITY_BLOCK);
		json_put_int(obj, "piece", DIVERSITY_PIECE);
	}
	for (f = 0; blocks > 0 && f < DIVERSITY_FIGURES; f++) {
		iv = interval_mean(x[f], blocks);
		json_put(obj, diversity_name(f), interval_figures(&iv));
	}
	buf_free(&w.norm);
	free(w.at);
	return obj;
}

struct json_object *
diversity_figures(const struct span *text, size_t n, uint64_t seed)
{
	struct json_object *obj = json_new_object(), *bleu;
	struct figures all;
	size_t f;

	measure(&all, text, n, seed);
	json_put_int(obj, "texts", (int64_t)n);
	json_put_int(obj, "words", (int64_t)all.words);
	for (f = 0; f < DIVERSITY_BLEU; f++)
		interval_put(obj, diversity_name(f), all.f[f]);
	bleu = interval_figures(&all.bleu);
	json_put_int(bleu, "pairs", (int64_t)all.pairs);
	json_put(obj, diversity_name(DIVERSITY_BLEU), bleu);
	json_put_or_null(obj, "fair", fair(text, n, seed));
	return obj;
}
