/*
 * What many reviews say: the most used openings and endings (three words) and
 * phrases (runs of five), each counted once a review, over the sample.  Words
 * are compared in their normal form (text.h), and the name of the product is
 * one, as rg-check reads them (worn.h).
 *
 * A phrase that stands only within longer or shifted ones of the same reviews
 * would fill the list with itself: one that shares four words in a row with
 * a more frequent one is left out, unless it is no more than half as frequent.
 *
 * Memory: 32 bytes for each different run, of which LIMIT are met at most:
 * enough for 10,000 reviews of 200 words.
 */
#include <stdlib.h>
#include <string.h>

#include "check/product.h"
#include "ground/mem.h"
#include "json/wilson.h"
#include "report/rows.h"
#include "report/sections.h"

enum {
	EDGE = WORN_ENDS,
	RUN = WORN_PHRASE,
	TOP = 10,
	LOOK = 400,
	LIMIT = 2000000
};

/* How often a run of words was met, and where it was met first. */
struct gram {
	uint64_t hash;
	uint32_t n;
	uint32_t last;	/* the review that was counted last, from 1 */
	uint32_t item;	/* of the sample */
	uint32_t token;
};

struct grams {
	struct gram *at;
	size_t cap;	/* a power of two */
	size_t used;
	uint32_t words;	/* in a run */
};

/* A review at hand. */
struct reader {
	struct products *products;
	struct text text;
	struct worn_tokens tokens;
};

static void
reader_begin(struct reader *r)
{
	*r = (struct reader){products_new(), TEXT_INIT, {.at = NULL}};
}

static void
reader_end(struct reader *r)
{
	products_free(r->products);
	text_free(&r->text);
	free(r->tokens.at);
}

static void
reader_take(struct reader *r, const struct sample_item *it)
{
	text_read(&r->text, it->text, strlen(it->text));
	worn_tokens(&r->tokens, &r->text, it->product != NULL ?
	    &products_get(r->products, it->product)->worn : NULL);
}

static struct gram *
slot(const struct grams *g, uint64_t hash)
{
	size_t i, mask = g->cap - 1;

	for (i = hash & mask; g->at[i].n > 0 && g->at[i].hash != hash;
	    i = (i + 1) & mask)
		;
	return &g->at[i];
}

static void
grow(struct grams *g)
{
	struct grams old = *g;
	size_t i;

	g->cap = old.cap > 0 ? 2 * old.cap : 1024;
	g->at = mem_calloc(g->cap, sizeof(*g->at));
	for (i = 0; i < old.cap; i++)
		if (old.at[i].n > 0)
			*slot(g, old.at[i].hash) = old.at[i];
	free(old.at);
}

static void
count(struct grams *g, const struct worn_tokens *k, size_t token,
    size_t item)
{
	uint64_t hash = worn_run(k, token, g->words);
	struct gram *at;

	if (4 * (g->used + 1) > 3 * g->cap)
		grow(g);
	at = slot(g, hash);
	if (at->n == 0 && g->used >= LIMIT)
		return;
	if (at->n == 0) {
		at->hash = hash;
		at->item = (uint32_t)item;
		at->token = (uint32_t)token;
		g->used++;
	}
	at->n += at->last != item + 1;
	at->last = (uint32_t)item + 1;
}

static int
more_often(const void *a, const void *b)
{
	const struct gram *x = a, *y = b;

	if (x->n != y->n)
		return x->n > y->n ? -1 : 1;
	/* what was met first: as stable as the sample */
	if (x->item != y->item)
		return x->item < y->item ? -1 : 1;
	return (x->token > y->token) - (x->token < y->token);
}

/* Put what was met more than once in front, the most frequent first. */
static size_t
rank(struct grams *g)
{
	size_t i, n = 0;

	for (i = 0; i < g->cap; i++)
		if (g->at[i].n > 1)
			g->at[n++] = g->at[i];
	if (n > 1)
		qsort(g->at, n, sizeof(*g->at), more_often);
	return n;
}

/* The normal form of the words of a run; NUL-terminated in out. */
static void
spell(struct buf *out, struct reader *r, const struct material *m,
    const struct gram *gram, uint32_t words)
{
	const struct worn_token *token;
	const struct word *w;
	uint32_t i;

	reader_take(r, &m->sample.item[gram->item]);
	buf_clear(out);
	for (i = 0; i < words; i++) {
		token = &r->tokens.at[gram->token + i];
		w = &r->text.words[token->from];
		if (i > 0)
			buf_addc(out, ' ');
		if (token->named)
			buf_adds(out, "[product]");
		else
			buf_add(out, r->text.norm.data + w->norm, w->nlen);
	}
}

/* Whether new shares all but one word in a row with old. */
static int
overlaps(const char *old, const char *new)
{
	const char *tail = strchr(new, ' '), *end = strrchr(new, ' ');
	size_t n;

	if (tail == NULL)
		return 0;
	n = strlen(tail + 1);
	if (strncmp(old, tail + 1, n) == 0 && (old[n] == ' ' || old[n] == '\0'))
		return 1;
	n = (size_t)(end - new);
	return strlen(old) > n && old[strlen(old) - n - 1] == ' ' &&
	    strncmp(old + strlen(old) - n, new, n) == 0;
}

static int
is_echo(struct json_object *arr, const char *phrase, uint32_t n)
{
	struct json_object *row;
	size_t i;

	for (i = 0; i < rows_count(arr); i++) {
		row = rows_at(arr, i);
		if (2 * (int64_t)n > json_int(row, "reviews", 0) &&
		    overlaps(json_str(row, "words"), phrase))
			return 1;
	}
	return 0;
}

/* The TOP most frequent: {words, reviews, share, low, high}. */
static struct json_object *
top_json(struct grams *g, const struct material *m, int echoes)
{
	struct json_object *arr = json_new_array(), *obj;
	struct buf b = BUF_INIT;
	struct reader r;
	size_t i, n = rank(g);

	reader_begin(&r);
	for (i = 0; i < n && i < LOOK && rows_count(arr) < TOP; i++) {
		spell(&b, &r, m, &g->at[i], g->words);
		if (!echoes && is_echo(arr, buf_str(&b), g->at[i].n))
			continue;
		obj = json_new_object();
		json_put_str(obj, "words", buf_str(&b));
		json_put_int(obj, "reviews", g->at[i].n);
		wilson_put(obj, g->at[i].n, (int64_t)m->sample.n);
		json_push(arr, obj);
	}
	reader_end(&r);
	buf_free(&b);
	return arr;
}

static struct json_object *
compute(void *own, const struct material *m)
{
	struct grams first = {.words = EDGE}, last = {.words = EDGE};
	struct grams run = {.words = RUN};
	struct json_object *obj = json_new_object();
	struct reader r;
	const struct worn_tokens *t = &r.tokens;
	size_t i, k;

	(void)own;
	reader_begin(&r);
	for (i = 0; i < m->sample.n; i++) {
		reader_take(&r, &m->sample.item[i]);
		if (t->n >= EDGE) {
			count(&first, t, 0, i);
			count(&last, t, t->n - EDGE, i);
		}
		for (k = 0; k + RUN <= t->n; k++)
			count(&run, t, k, i);
	}
	reader_end(&r);
	json_put_int(obj, "reviews", (int64_t)m->sample.n);
	json_put(obj, "openers", top_json(&first, m, 1));
	json_put(obj, "closers", top_json(&last, m, 1));
	json_put(obj, "phrases", top_json(&run, m, 0));
	free(first.at);
	free(last.at);
	free(run.at);
	return obj;
}

static void
show_top(struct page *p, struct json_object *arr, const char *caption)
{
	static const struct page_col cols[] = {
		{"words", PAGE_TEXT}, {"reviews", PAGE_NUMBER},
		{"share (95 % interval)", PAGE_NUMBER}, {"", PAGE_CHART}
	};
	struct json_object *row;
	double max;
	size_t i;

	if (rows_count(arr) == 0) {
		page_say(p, "%s: none that two reviews share.", caption);
		return;
	}
	max = json_num(rows_at(arr, 0), "high", 1);
	page_table(p, caption, cols, 4);
	for (i = 0; i < rows_count(arr); i++) {
		row = rows_at(arr, i);
		page_cell(p, json_str(row, "words"));
		page_int_of(p, row, "reviews");
		page_wilson_of(p, row);
		rows_bar(p, row, max);
	}
	page_table_end(p);
}

static void
show(struct page *p, struct json_object *fig)
{
	page_say(p, "What many of %lld reviews share, each counted once a"
	    " review: a reader notices it first.",
	    (long long)json_int(fig, "reviews", 0));
	page_grid(p);
	show_top(p, json_get(fig, "openers"), "First three words");
	show_top(p, json_get(fig, "closers"), "Last three words");
	show_top(p, json_get(fig, "phrases"), "Runs of five words");
	page_grid_end(p);
}

const struct section section_phrasing = {
	.of_reviews = 1, .name = "phrasing",
	.title = "Phrases used most",
	.compute = compute, .show = show
};
