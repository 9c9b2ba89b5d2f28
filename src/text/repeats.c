/*
 * A table of hashes, which is not cleared between texts: a slot of an older
 * stamp is free.  Whatever repeats at length repeats pairs of words, so pairs
 * are read first, and in most texts nothing else is.  They have a smaller
 * table, with a part of each hash: a pair that is taken for another one only
 * has more looked at, in the table of whole hashes.
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
	LOOP_MOST = 16,
	STAMPS = 256, /* of a pair's slot; the rest of it is a tag */
	PAIRS = 256 /* slots at least */
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
	free(r->seen);
	free(r->again);
	memset(r, 0, sizeof(*r));
}

/* Is it the word before once more, in a script with spaces? */
static inline int
is_again(const struct word *w)
{
	return w[0].hash == w[-1].hash && (w[0].flags & WORD_ALONE) == 0;
}

size_t
repeats_row(const struct text *t, size_t *first, size_t *last)
{
	size_t i, from;

	for (i = *first + 1; i < t->n; i++) {
		if (!is_again(&t->words[i]))
			continue;
		for (from = i - 1; i < t->n && is_again(&t->words[i]); i++)
			continue;
		*first = from;
		*last = i - 1;
		return i - from;
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

/* The slot of a hash, or the free one in its place. */
static inline struct repeats_slot *
slot_of(const struct repeats *r, uint64_t hash)
{
	size_t i = hash & r->mask;

	while (r->table[i].stamp == r->stamp && r->table[i].hash != hash)
		i = (i + 1) & r->mask;
	return &r->table[i];
}

/* Count the hash once more: how often it was there before. */
static inline uint32_t
count(const struct repeats *r, uint64_t hash)
{
	struct repeats_slot *s = slot_of(r, hash);

	if (s->stamp == r->stamp)
		return s->count++;
	*s = (struct repeats_slot){hash, r->stamp, 1};
	return 0;
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
	return part > 0 ? (double)part / (double)bytes(t, 0, t->n) : 0;
}

/* Hash of two words in a row: theirs are random enough. */
static uint64_t
pair_hash(const struct word *w)
{
	return w[0].hash * 3 + w[1].hash;
}

/* Make room for n pairs, and forget those of the last time. */
static void
begin_pairs(struct repeats *r, size_t n)
{
	size_t size = r->seenmask + 1;

	if (r->seen == NULL || size < 2 * n) {
		for (size = PAIRS; size < 2 * n; size *= 2)
			continue;
		free(r->seen);
		r->seen = mem_calloc(size, sizeof(*r->seen));
		r->seenmask = size - 1;
		r->seenstamp = 0;
	}
	if (++r->seenstamp == STAMPS) {
		memset(r->seen, 0, (r->seenmask + 1) * sizeof(*r->seen));
		r->seenstamp = 1;
	}
}

/* Note which pairs were there before, and how many, and how many are rows. */
static void
read_pairs(struct repeats *r, const struct text *t)
{
	uint32_t *const seen = r->seen, stamp = r->seenstamp;
	const struct word *w = t->words, *last = w + t->n - 1;
	const size_t mask = r->seenmask;
	unsigned char *again = r->again;
	size_t pairs = 0, rows = 0, i;
	uint32_t slot;
	uint64_t hash;

	for (; w < last; w++) {
		hash = pair_hash(w);
		rows += w[0].hash == w[1].hash;
		slot = (uint32_t)(hash >> 32) / STAMPS * STAMPS | stamp;
		for (i = hash & mask; seen[i] % STAMPS == stamp &&
		     seen[i] != slot; i = (i + 1) & mask)
			continue;
		*again = seen[i] == slot;
		pairs += *again++;
		seen[i] = slot;
	}
	*again = 0;
	r->pairs = pairs;
	r->rows = rows;
}

void
repeats_read(struct repeats *r, const struct text *t)
{
	r->words = r->pairs = r->rows = 0;
	if (t->n < LEAST_WORDS)
		return;
	r->words = t->n;
	if (t->n > r->cap) {
		r->cap = 2 * t->n;
		r->again = mem_resize(r->again, r->cap, 1);
	}
	begin_pairs(r, t->n);
	read_pairs(r, t);
}

int
repeats_rows(const struct repeats *r)
{
	return r->words == 0 || r->rows > 0;
}

int
repeats_may(const struct repeats *r, double least)
{
	return r->words > 0 &&
	    2 * (double)r->pairs >= least * (double)r->words;
}

/* The most pairs in a row that were there before; 0 if fewer than `least`. */
static size_t
longest_run(const struct repeats *r, size_t least)
{
	size_t i, run = 0, best = 0;

	if (r->pairs < least)
		return 0;
	for (i = 0; i < r->words; i++) {
		run = r->again[i] ? run + 1 : 0;
		best = run > best ? run : best;
	}
	return best >= least ? best : 0;
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

/*
 * May some n words in a row occur `times` times?  But for the first time they
 * were there before.
 */
static int
may_occur(struct repeats *r, const struct text *t, size_t n, uint32_t times)
{
	size_t i;

	if (r->pairs + 1 < times)
		return 0;
	begin(r, t->n);
	for (i = 0; i + n <= t->n; i++)
		if (may_be_again(r, i, n) &&
		    count(r, text_hash(&t->words[i], n)) + 2 >= times)
			return 1;
	return 0;
}

void
repeats_sentences(struct repeats *r, const struct text *t, struct repeat *out)
{
	size_t i, from = 0, part = 0, n;

	memset(out, 0, sizeof(*out));
	if (longest_run(r, SENTENCE - 1) == 0)
		return;
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
	const uint32_t least = TIMES + (n == 2);
	size_t i, best = 0, part;
	uint32_t times;

	memset(out, 0, sizeof(*out));
	if (!may_occur(r, t, n, least))
		return;
	begin(r, t->n);
	for (i = 0; i + n <= t->n; i++) {
		times = count(r, text_hash(&t->words[i], n)) + 1;
		if (times < least)
			continue;
		part = times * bytes(t, i, n);
		if (part > best) {
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

/* How many words are said again where p words go round often enough. */
static size_t
loop_least(size_t p)
{
	return p < LOOP_TWICE ? 2 * p : p;
}

/* Bytes said again, in loops of p words; *first: where one of them begins. */
static size_t
loops(const struct text *t, size_t p, size_t *first)
{
	size_t i, run = 0, part = 0, least = loop_least(p);

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

void
repeats_loops(struct repeats *r, const struct text *t, struct repeat *out)
{
	/* words said again */
	const size_t run = longest_run(r, LOOP_TWICE - 1) + 1;
	size_t p, part, first = 0, best = 0;

	memset(out, 0, sizeof(*out));
	for (p = LOOP_LEAST; p <= LOOP_MOST; p++) {
		if (run < loop_least(p) ||
		    (part = loops(t, p, &first)) <= best)
			continue;
		best = part;
		out->first = first;
		out->last = first + p - 1;
	}
	out->share = share(t, best);
}

void
repeats_again(struct repeats *r, const struct text *t, size_t n,
    struct repeat *out)
{
	size_t i, part = 0, skip = 0;

	memset(out, 0, sizeof(*out));
	if (longest_run(r, n - 1) == 0)
		return;
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
