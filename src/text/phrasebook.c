/*
 * A hash table from words to what is known of the cues that they are.  It is
 * larger than what a processor keeps near, so most words of a text are denied
 * by a sieve.
 */
#include "text/phrasebook.h"

#include <assert.h>
#include <stdlib.h>

#include "ground/mem.h"
#include "ground/sieve.h"
#include "text/cue.h"

/* What counts of a cue. */
struct known {
	struct cue_fit fit;
	uint64_t sets; /* the bit of its set */
};

struct entry {
	uint64_t hash;
	uint32_t first; /* the place of its first cue in known */
	uint32_t n;	/* how many it has; 0: free */
};

struct phrasebook {
	struct sieve sieve;
	struct entry *table; /* open addressing, at most half full */
	size_t size;	     /* a power of two */
	size_t n;
	unsigned sets;
	struct known *known; /* as they come; in the end, word by word */
	uint64_t *hashes;    /* of their words; NULL in the end */
	size_t nknown;
	size_t cap;
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
	free(b->known);
	free(b->hashes);
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

	while (b->table[i].n != 0 && b->table[i].hash != hash)
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
		if (old[i].n != 0)
			*entry_of(b, old[i].hash) = old[i];
	free(old);
}

void
phrasebook_add(struct phrasebook *b, unsigned set, const struct cue *c)
{
	struct entry *e;

	if (2 * (b->n + 1) > b->size)
		grow(b);
	if (b->nknown == b->cap) {
		b->cap = b->cap > 0 ? 2 * b->cap : 1024;
		b->known = mem_resize(b->known, b->cap, sizeof(*b->known));
		b->hashes = mem_resize(b->hashes, b->cap, sizeof(*b->hashes));
	}
	e = entry_of(b, c->hash);
	b->n += e->n++ == 0;
	e->hash = c->hash;
	b->hashes[b->nknown] = c->hash;
	b->known[b->nknown++] = (struct known){c->fit, UINT64_C(1) << set};
	sieve_add(&b->sieve, c->hash);
}

void
phrasebook_end(struct phrasebook *b)
{
	struct known *known = mem_alloc((b->nknown + 1) * sizeof(*known));
	uint32_t end = 0;
	size_t i;

	for (i = 0; i < b->size; i++)
		b->table[i].first = end += b->table[i].n;
	for (i = b->nknown; i-- > 0;)
		known[--entry_of(b, b->hashes[i])->first] = b->known[i];
	free(b->known);
	free(b->hashes);
	b->known = known;
	b->hashes = NULL;
}

/* The sets of which the word i is a cue that may belong to a phrase. */
static uint64_t
sets_of(const struct phrasebook *b, const struct text *t, size_t i,
    uint64_t sentence)
{
	const struct entry *e = entry_of(b, t->words[i].hash);
	const struct cue_place place = cue_place(t, i, sentence);
	const struct known *k = b->known + e->first, *end = k + e->n;
	uint64_t sets = 0;

	for (; k < end; k++)
		if (cue_fits(&k->fit, &place))
			sets |= k->sets;
	return sets;
}

static void
note(struct text *t, size_t word)
{
	if (t->nnoted == t->notedcap) {
		t->notedcap = t->notedcap > 0 ? 2 * t->notedcap : 64;
		t->noted = mem_resize(t->noted, t->notedcap,
		    sizeof(*t->noted));
	}
	t->noted[t->nnoted++].word = word;
}

/* Keep, of what was noted of a sentence, what belongs to a set. */
static size_t
keep(const struct phrasebook *b, struct text *t, size_t from,
    uint64_t sentence)
{
	size_t i, n = from, word;
	uint64_t sets;

	for (i = from; i < t->nnoted; i++) {
		word = t->noted[i].word;
		if ((sets = sets_of(b, t, word, sentence)) == 0)
			continue;
		t->noted[n++] = (struct noted){word, sets, sentence};
		t->sets |= sets;
	}
	return t->nnoted = n;
}

void
phrasebook_read(const struct phrasebook *b, struct text *t)
{
	const struct word *w = t->words, *end = w + t->n;
	uint64_t sentence = 0;
	size_t from = 0;

	assert(b->hashes == NULL);
	t->book = b;
	t->nnoted = 0;
	t->sets = 0;
	for (; w < end; w++) {
		sentence |= cue_bit(w->hash);
		if (sieve_may(&b->sieve, w->hash))
			note(t, (size_t)(w - t->words));
		if ((w->flags & WORD_LAST) == 0)
			continue;
		from = keep(b, t, from, sentence);
		sentence = 0;
	}
}
