/*
 * worn SEED N: count N reviews made of a few openers, closers and phrases, one
 * of which has more phrases than wait to be counted; now and then ask how often
 * each is there, and which of some phrases most.  Prints how many answers were
 * wrong.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/worn.h"
#include "ground/mem.h"
#include "ground/rng.h"

enum { PHRASES = 40, ENDS = 5, MANY = 100000, COMMON = 511 };

struct truth {
	uint32_t phrase[PHRASES]; /* hashes */
	uint32_t count[PHRASES];
	uint32_t end[ENDS];
	uint32_t ends[ENDS];
};

/* The first phrases are in most reviews, the last ones in few. */
static void
add_review(struct worn *w, struct truth *t, struct sketch *s, struct rng *rng)
{
	size_t i, end = (size_t)rng_below(rng, ENDS);

	s->nphrases = 0;
	for (i = 0; i < PHRASES; i++) {
		if (rng_below(rng, i + 1) > 0)
			continue;
		t->count[i]++;
		s->phrases[s->nphrases++] = t->phrase[i];
	}
	s->opener = t->end[end];
	t->ends[end]++;
	worn_add(w, s);
}

/* Hashes of their own, each once, and the phrases among them. */
static void
add_long(struct worn *w, struct truth *t, struct sketch *s)
{
	size_t i;

	for (i = 0; i < MANY; i++)
		s->phrases[i] = (uint32_t)rng_mix(i, 99);
	for (i = 0; i < PHRASES; i++) {
		s->phrases[i * (MANY / PHRASES)] = t->phrase[i];
		t->count[i]++;
	}
	s->nphrases = MANY;
	s->opener = 0;
	worn_add(w, s);
}

/* What is asked for in this order must not matter: the ends first. */
static int
ask_ends(struct worn *w, const struct truth *t)
{
	int wrong = 0;
	size_t i;

	for (i = 0; i < ENDS; i++)
		wrong += !worn_may(w, t->end[i], t->ends[i]);
	for (i = 0; i < ENDS; i++)
		wrong += worn_count(w, t->end[i]) < t->ends[i];
	return wrong;
}

static int
ask_most(struct worn *w, const struct truth *t, size_t from)
{
	uint32_t best = 0;
	size_t i, at = from;

	for (i = from; i < PHRASES; i++) {
		if (t->count[i] < best || (t->count[i] == best &&
		    t->phrase[i] > t->phrase[at]))
			continue;
		best = t->count[i];
		at = i;
	}
	return (worn_most(w, t->phrase + from, PHRASES - from, best) !=
	    t->phrase[at]) + (worn_most(w, t->phrase + from, PHRASES - from,
	    best + 1) != 0);
}

static int
ask_counts(struct worn *w, const struct truth *t)
{
	int wrong = 0;
	size_t i;

	for (i = 0; i < PHRASES; i++)
		wrong += worn_count(w, t->phrase[i]) != t->count[i];
	return wrong;
}

/* An opener that has the cell of a phrase in the first row, as all say. */
static uint32_t
beside(const struct worn *w, uint32_t phrase)
{
	uint32_t hash = phrase + 1;

	while (!worn_may(w, hash, COMMON - 1))
		hash++;
	return hash;
}

/*
 * Is a phrase found whose digit is carried by an opener, though it was far
 * below the next one when it was counted last?
 */
static int
ask_carried(struct sketch *s, uint32_t phrase)
{
	struct worn w;
	uint32_t n;
	int wrong;

	memset(&w, 0, sizeof(w));
	s->opener = 0;
	s->nphrases = 1;
	s->phrases[0] = phrase;
	for (n = 0; n < COMMON; n++)
		worn_add(&w, s);
	wrong = worn_count(&w, phrase) != COMMON;
	s->opener = beside(&w, phrase);
	s->nphrases = 0;
	worn_add(&w, s);
	s->opener = 0;
	s->nphrases = 1;
	worn_add(&w, s);
	wrong += worn_most(&w, &phrase, 1, COMMON + 1) != phrase;
	worn_clear(&w);
	return wrong;
}

int
main(int argc, char **argv)
{
	size_t n = argc > 2 ? strtoul(argv[2], NULL, 10) : 1000, i;
	struct sketch s = {0};
	struct worn w;
	struct truth t;
	struct rng rng;
	int wrong = 0;

	rng_init(&rng, argc > 1 ? strtoul(argv[1], NULL, 10) : 1, 0);
	memset(&w, 0, sizeof(w));
	memset(&t, 0, sizeof(t));
	for (i = 0; i < PHRASES; i++)
		t.phrase[i] = (uint32_t)rng_next(&rng);
	for (i = 0; i < ENDS; i++)
		t.end[i] = (uint32_t)rng_next(&rng);
	sketch_phrases(&s, MANY);
	for (i = 0; i < n; i++) {
		add_review(&w, &t, &s, &rng);
		if (i == n / 2)
			add_long(&w, &t, &s);
		/* MANY others are sure to share a cell with some */
		if (i <= n / 2 && rng_below(&rng, 200) == 0)
			wrong += ask_most(&w, &t, i % PHRASES) +
			    ask_counts(&w, &t);
		if (rng_below(&rng, 300) == 0)
			wrong += ask_ends(&w, &t);
	}
	for (i = 0; i < PHRASES; i++)
		wrong += worn_count(&w, t.phrase[i]) < t.count[i] ||
		    worn_count(&w, t.phrase[i]) > t.count[i] + 5;
	wrong += ask_carried(&s, t.phrase[0]);
	printf("%d wrong\n", wrong);
	worn_clear(&w);
	sketch_free(&s);
	return 0;
}
