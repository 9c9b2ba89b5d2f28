/*
 * Open addressing with linear probing.  Taking a key out moves the ones behind
 * it up, as far as they may (Knuth 6.4, algorithm R), so no mark is left where
 * it stood and a set that lives long does not fill up.
 */
#include "ground/idset.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

enum { START = 64 };

static uint64_t
stored(uint64_t key)
{
	return key != 0 ? key : 1;
}

/* Where key stands, or the free place for it.  cap is not 0. */
static size_t
find(const struct idset *set, uint64_t key)
{
	size_t i, mask = set->cap - 1;

	/* keys are hashes: their low bits are as good as any */
	for (i = key & mask; set->key[i] != 0; i = (i + 1) & mask)
		if (set->key[i] == key)
			break;
	return i;
}

static void
grow(struct idset *set)
{
	struct idset old = *set;
	size_t i;

	set->cap = old.cap > 0 ? 2 * old.cap : START;
	set->key = mem_calloc(set->cap, sizeof(*set->key));
	for (i = 0; i < old.cap; i++)
		if (old.key[i] != 0)
			set->key[find(set, old.key[i])] = old.key[i];
	free(old.key);
}

int
idset_add(struct idset *set, uint64_t key)
{
	size_t at;

	if (set->used + 1 > set->cap / 4 * 3)
		grow(set);
	key = stored(key);
	at = find(set, key);
	if (set->key[at] == key)
		return 0;
	set->key[at] = key;
	set->used++;
	return 1;
}

int
idset_has(const struct idset *set, uint64_t key)
{
	return set->cap > 0 && set->key[find(set, stored(key))] != 0;
}

void
idset_drop(struct idset *set, uint64_t key)
{
	size_t hole, i, mask = set->cap - 1;

	if (set->cap == 0)
		return;
	hole = find(set, stored(key));
	if (set->key[hole] == 0)
		return;
	for (i = (hole + 1) & mask; set->key[i] != 0; i = (i + 1) & mask) {
		/* may it stand in the hole: is its home not behind that? */
		if (((i - set->key[i]) & mask) < ((i - hole) & mask))
			continue;
		set->key[hole] = set->key[i];
		hole = i;
	}
	set->key[hole] = 0;
	set->used--;
}

void
idset_free(struct idset *set)
{
	free(set->key);
	memset(set, 0, sizeof(*set));
}
