/*
 * A block begins with its figures; its arrays follow in one order, each at a
 * multiple of eight bytes.
 */
#include "text/phrase_set.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "text/phrase_image.h"

struct head {
	uint64_t phrases, elems, alts, words, cues, slots, far;
};

/* The place of n things of a size; *end is the next one then. */
static size_t
place(size_t *end, size_t n, size_t size)
{
	const size_t at = *end;

	*end = at + (n * size + 7) / 8 * 8;
	return at;
}

enum { LIST, ELEMS, FIRSTS, ALTS, WORDS_OF, CUES, TABLE, PARTS };

/* Where the arrays are, in bytes from the beginning; returns the end. */
static size_t
places(size_t at[PARTS], const struct head *h)
{
	size_t end = sizeof(*h);

	at[LIST] = place(&end, h->phrases, sizeof(struct phrase));
	at[ELEMS] = place(&end, h->elems, sizeof(struct elem));
	at[FIRSTS] = place(&end, h->alts, sizeof(uint64_t));
	at[ALTS] = place(&end, h->alts, sizeof(struct alt));
	at[WORDS_OF] = place(&end, h->words, sizeof(uint64_t));
	at[CUES] = place(&end, h->cues + 1, sizeof(struct cue));
	at[TABLE] = place(&end, h->slots, sizeof(uint32_t));
	return end;
}

/* Take a set as it lies in its block. */
static void
lay(struct phrase_set *s, char *block)
{
	struct head h;
	size_t at[PARTS];

	memcpy(&h, block, sizeof(h));
	places(at, &h);
	s->rows = (struct phrase_rows){
		(struct phrase *)(void *)(block + at[LIST]),
		(struct elem *)(void *)(block + at[ELEMS]),
		(struct alt *)(void *)(block + at[ALTS]),
		(uint64_t *)(void *)(block + at[FIRSTS]),
		(uint64_t *)(void *)(block + at[WORDS_OF]),
		h.phrases, h.elems, h.alts, h.words
	};
	s->cues = (struct cues){
		(struct cue *)(void *)(block + at[CUES]), h.cues,
		(uint32_t *)(void *)(block + at[TABLE]), h.slots, h.far
	};
}

/* Copy n things of a size, maybe none. */
static void
put(void *to, const void *from, size_t n, size_t size)
{
	if (n > 0)
		memcpy(to, from, n * size);
}

/* Copy all of a set into a block of its own, which is all zero. */
static void
pack(struct phrase_set *to, const struct phrase_rows *r, const struct cues *c)
{
	put(to->rows.list, r->list, r->n, sizeof(*r->list));
	put(to->rows.elems, r->elems, r->nelems, sizeof(*r->elems));
	put(to->rows.firsts, r->firsts, r->nalts, sizeof(*r->firsts));
	put(to->rows.alts, r->alts, r->nalts, sizeof(*r->alts));
	put(to->rows.words, r->words, r->nwords, sizeof(*r->words));
	put(to->cues.list, c->list, c->n + 1, sizeof(*c->list));
	put(to->cues.table, c->table, c->slots, sizeof(*c->table));
}

/* Compile phrases; returns the size of the block. */
static size_t
compile(struct phrase_set *s, const char *const *list, size_t n)
{
	struct phrase_rows rows = {.n = 0};
	size_t at[PARTS], size;
	struct cues cues;
	struct head h;

	phrase_rows_read(&rows, list, n);
	cues_find(&cues, &rows);
	h = (struct head){rows.n, rows.nelems, rows.nalts, rows.nwords, cues.n,
		cues.slots, cues.far};
	size = places(at, &h);
	s->block = mem_calloc(1, size);
	memcpy(s->block, &h, sizeof(h));
	lay(s, s->block);
	pack(s, &rows, &cues);
	phrase_rows_free(&rows);
	cues_free(&cues);
	return size;
}

/* What these phrases are known by. */
static uint64_t
key_of(const char *const *list, size_t n)
{
	uint64_t key = n;
	size_t i;

	for (i = 0; i < n; i++)
		key = hash64_seed(list[i], strlen(list[i]), key);
	return key;
}

void
phrase_set_new(struct phrase_set *s, const char *const *list, size_t n)
{
	const uint64_t key = key_of(list, n);
	void *there = phrase_image_find(key);
	size_t size;

	s->block = NULL;
	if (there != NULL) {
		lay(s, there);
		return;
	}
	size = compile(s, list, n);
	phrase_image_add(key, s->block, size);
}

void
phrase_set_free(struct phrase_set *s)
{
	free(s->block);
}
