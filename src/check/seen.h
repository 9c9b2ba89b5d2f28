/*
 * Scratch: which hashes were seen since it was begun.  What was seen before
 * that need not be cleared away: a slot of an older stamp is free.
 */
#ifndef SEEN_H
#define SEEN_H

#include <stddef.h>
#include <stdint.h>

struct seen_slot {
	uint32_t hash;
	uint32_t stamp;
};

struct seen {
	struct seen_slot *slot;
	size_t cap;	/* slots */
	size_t mask;	/* those in use, less 1: few, so that they stay near */
	uint32_t stamp;
};

/* Begin, with room for n hashes; s starts as all zero. */
void seen_begin(struct seen *s, size_t n);

void seen_free(struct seen *s);

/* Keep each of n hashes at v once, where it is first; how many are left. */
size_t seen_unique(struct seen *s, uint32_t *v, size_t n);

/* Where a hash is, or the free slot in its place. */
static inline struct seen_slot *
seen_place(const struct seen *s, uint32_t hash)
{
	size_t i = hash & s->mask;

	while (s->slot[i].stamp == s->stamp && s->slot[i].hash != hash)
		i = (i + 1) & s->mask;
	return &s->slot[i];
}

/*
 * See a hash: was it not there?  In a loop give it a copy of the struct, so
 * that the compiler takes nothing that is written to change it.
 */
static inline int
seen_add(const struct seen *s, uint32_t hash)
{
	struct seen_slot *at = seen_place(s, hash);

	if (at->stamp == s->stamp)
		return 0;
	*at = (struct seen_slot){hash, s->stamp};
	return 1;
}

static inline int
seen_has(const struct seen *s, uint32_t hash)
{
	return seen_place(s, hash)->stamp == s->stamp;
}

#endif
