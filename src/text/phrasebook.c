/*
 * A hash table from words to the sets of which they are cues, bit by bit.  It
 * is larger than what a processor keeps near, so most words of a text are
 * denied by a sieve.
 */
#include "text/phrasebook.h"

#include <assert.h>
#include <stdlib.h>

#include "ground/mem.h"
#include "ground/sieve.h"

struct entry {
	uint64_t hash;
	uint64_t sets; /* 0: free */
};

struct phrasebook {
	struct sieve sieve;
	struct entry *table; /* open addressing, at most half full */
	size_t size;	     /* a power of two */
	size_t n;
	unsigned sets;
};

struct phrasebook *
phrasebook_new(void)
{
	struct phrasebook *b = mem_calloc(1, sizeof(*b));

	b->size = 1024;
	b->table = mem_calloc(b->size, sizeof(*b->table));
	return b;
}

void
phrasebook_free(struct phrasebook *b)
{
	if (b == NULL)
		return;
	free(b->table);
	free(b);
}

unsigned
phrasebook_set(struct phrasebook *b)
{
	assert(b->sets < PHRASEBOOK_SETS);
	return b->sets++;
}

/* Where a word stands, or would. */
static struct entry *
entry_of(const struct phrasebook *b, uint64_t hash)
{
	size_t i = hash & (b->size - 1);

	while (b->table[i].sets != 0 && b->table[i].hash != hash)
		i = (i + 1) & (b->size - 1);
	return &b->table[i];
}

static void
grow(struct phrasebook *b)
{
	struct entry *old = b->table;
	size_t i, n = b->size;

	b->size *= 2;
	b->table = mem_calloc(b->size, sizeof(*b->table));
	for (i = 0; i < n; i++)
		if (old[i].sets != 0)
			*entry_of(b, old[i].hash) = old[i];
	free(old);
}

void
phrasebook_add(struct phrasebook *b, unsigned set, uint64_t hash)
{
	struct entry *e;

	if (2 * (b->n + 1) > b->size)
		grow(b);
	e = entry_of(b, hash);
	b->n += e->sets == 0;
	e->hash = hash;
	e->sets |= UINT64_C(1) << set;
	sieve_add(&b->sieve, hash);
}

static void
note(struct text *t, size_t word, uint64_t sets)
{
	if (t->nnoted == t->notedcap) {
		t->notedcap = t->notedcap > 0 ? 2 * t->notedcap : 64;
		t->noted = mem_resize(t->noted, t->notedcap,
		    sizeof(*t->noted));
	}
	t->noted[t->nnoted].word = word;
	t->noted[t->nnoted++].sets = sets;
}

void
phrasebook_read(const struct phrasebook *b, struct text *t)
{
	uint64_t sets;
	size_t i;

	t->book = b;
	t->nnoted = 0;
	for (i = 0; i < t->n; i++) {
		if (!sieve_may(&b->sieve, t->words[i].hash))
			continue;
		sets = entry_of(b, t->words[i].hash)->sets;
		if (sets != 0)
			note(t, i, sets);
	}
}
