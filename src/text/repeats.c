/*
 * A table of hashes, which is not cleared between texts: a slot of an older
 * stamp is free.  Whatever repeats at length repeats pairs of words, so pairs
 * are read first, and in most texts nothing else is.
 */
#include "text/repeats.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

enum {
	LEAST_WORDS = 20,
	SENTENCE = 5,
	TIMES = 4,
	LOOP_LEAST = 4,
	LOOP_TWICE = 6, /* words: such a loop need not go round a third time */
	LOOP_MOST = 16
};

struct repeats_slot {
	uint64_t hash;
	uint32_t stamp;
	uint32_t count;
};

void
repeats_free(struct repeats *r)
{
	free(r->table);
	free(r->again);
	memset(r, 0, sizeof(*r));
}

size_t
repeats_row(const struct text *t, size_t *first, size_t *last)
{
	const struct word *w, *end, *from;

	if (t->n == 0)
		return 0;
	w = t->words + *first;
	for (end = t->words + t->n; w < end;) {
		for (from = w++; w < end && w->hash == from->hash &&
		     (w->flags & WORD_ALONE) == 0; w++)
			continue;
		if (w - from < 2)
			continue;
		*first = (size_t)(from - t->words);
		*last = (size_t)(w - t->words) - 1;
		return (size_t)(w - from);
	}
	return 0;
}

/* Make room for n entries, and forget those of the last time. */
static void
begin(struct repeats *r, size_t n)
{
	size_t size = r->mask + 1;

	if (r->table == NULL || size < 2 * n) {
		for (size = 256; size < 2 * n; size *= 2)
			continue;
		free(r->table);
		r->table = mem_calloc(size, sizeof(*r->table));
		r->mask = size - 1;
		r->stamp = 0;
	}
	if (++r->stamp == 0) {
		memset(r->table, 0, (r->mask + 1) * sizeof(*r->table));
		r->stamp = 1;
	}
}

/* Count the hash once more: how often it was there before. */
static inline uint32_t
count(struct repeats *r, uint64_t hash)
{
	struct repeats_slot *s;
	size_t i;

	for (i = hash & r->mask;; i = (i + 1) & r->mask) {
		s = &r->table[i];
		if (s->stamp != r->stamp) {
			s->hash = hash;
			s->stamp = r->stamp;
			s->count = 1;
			return 0;
		}
		if (s->hash == hash)
			return s->count++;
	}
}

/* Bytes of the words first .. first + n - 1. */
static size_t
bytes(const struct text *t, size_t first, size_t n)
{
	size_t sum = 0;

	while (n-- > 0)
		sum += t->words[first++].len;
	return sum;
}

static double
share(const struct text *t, size_t part)
{
	size_t all = bytes(t, 0, t->n);

	return all > 0 ? (double)part / (double)all : 0;
}

/* Hash of two words in a row: theirs are random enough. */
static uint64_t
pair_hash(const struct word *w)
{
	return w[0].hash * 3 + w[1].hash;
}

void
repeats_read(struct repeats *r, const struct text *t)
{
	size_t i;

	r->words = r->pairs = 0;
	if (t->n < LEAST_WORDS)
		return;
	r->words = t->n;
	if (t->n > r->cap) {
		r->cap = 2 * t->n;
		r->again = mem_resize(r->again, r->cap, 1);
	}
	begin(r, t->n);
	for (i = 0; i + 1 < t->n; i++) {
		r->again[i] = count(r, pair_hash(&t->words[i])) > 0;
		r->pairs += r->again[i];
	}
	r->again[i] = 0;
}

int
repeats_may(const struct repeats *r, double least)
{
	return r->words > 0 &&
	    2 * (double)r->pairs >= least * (double)r->words;
}

void
repeats_sentences(struct repeats *r, const struct text *t, struct repeat *out)
{
	size_t i, from = 0, part = 0, n;

	memset(out, 0, sizeof(*out));
	begin(r, t->n);
	for (i = 0; i < t->n; i++) {
		if ((t->words[i].flags & WORD_LAST) == 0)
			continue;
		n = i + 1 - from;
		if (n >= SENTENCE * ((t->words[from].flags & WORD_ALONE) != 0 ?
		    2U : 1U) && count(r, text_hash(&t->words[from], n)) > 0) {
			if (part == 0) {
				out->first = from;
				out->last = i;
			}
			part += bytes(t, from, n);
		}
		from = i + 1;
	}
	out->share = share(t, part);
}

void
repeats_top(struct repeats *r, const struct text *t, size_t n,
    struct repeat *out)
{
	size_t i, best = 0, part;
	uint32_t times;

	memset(out, 0, sizeof(*out));
	begin(r, t->n);
	for (i = 0; i + n <= t->n; i++) {
		times = count(r, text_hash(&t->words[i], n)) + 1;
		part = times * bytes(t, i, n);
		if (times >= TIMES + (n == 2) && part > best) {
			best = part;
			out->first = i;
			out->last = i + n - 1;
		}
	}
	out->share = share(t, best);
	if (out->share > 1)
		out->share = 1;
}

/* Is the word i the same as p words later, and of a script with spaces? */
static int
is_same(const struct text *t, size_t i, size_t p)
{
	return t->words[i].hash == t->words[i + p].hash &&
	    (t->words[i].flags & WORD_ALONE) == 0;
}

/* Bytes said again, in loops of p words; *first: where one of them begins. */
static size_t
loops(const struct text *t, size_t p, size_t *first)
{
	size_t i, run = 0, part = 0, least = p < LOOP_TWICE ? 2 * p : p;

	for (i = 0; i + p <= t->n; i++) {
		if (i + p < t->n && is_same(t, i, p)) {
			run++;
			continue;
		}
		if (run >= least) {
			*first = i - run;
			part += bytes(t, i - run, run);
		}
		run = 0;
	}
	return part;
}

/* Are there as many pairs in a row that were there before as a loop has? */
static int
may_loop(const struct repeats *r)
{
	size_t i, run = 0;

	if (r->pairs < LOOP_TWICE - 1)
		return 0;
	for (i = 0; i < r->words && run < LOOP_TWICE - 1; i++)
		run = r->again[i] ? run + 1 : 0;
	return run >= LOOP_TWICE - 1;
}

void
repeats_loops(struct repeats *r, const struct text *t, struct repeat *out)
{
	size_t p, part, first = 0, best = 0;

	memset(out, 0, sizeof(*out));
	if (!may_loop(r))
		return;
	for (p = LOOP_LEAST; p <= LOOP_MOST; p++) {
		part = loops(t, p, &first);
		if (part <= best)
			continue;
		best = part;
		out->first = first;
		out->last = first + p - 1;
	}
	out->share = share(t, best);
}

/* Did the n words from i on stand in the text before, as far as pairs tell? */
static int
may_be_again(const struct repeats *r, size_t i, size_t n)
{
	while (n-- > 1)
		if (!r->again[i++])
			return 0;
	return 1;
}

void
repeats_again(struct repeats *r, const struct text *t, size_t n,
    struct repeat *out)
{
	size_t i, part = 0, skip = 0;

	memset(out, 0, sizeof(*out));
	begin(r, t->n);
	for (i = 0; i + n <= t->n; i++) {
		if (count(r, text_hash(&t->words[i], n)) == 0 || i < skip ||
		    !may_be_again(r, i, n))
			continue;
		if (part == 0) {
			out->first = i;
			out->last = i + n - 1;
		}
		part += bytes(t, i, n);
		skip = i + n;
	}
	out->share = share(t, part);
}
