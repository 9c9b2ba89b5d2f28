/*
 * Open addressing with linear probing.  Key 0 marks a free entry, so a key that
 * is 0 is taken for 1: keys are hashes, and one more collision does no harm.
 */
#include "ground/idmap.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

enum { START = 1024 };

/* Where key stands, or the free place for it.  cap is not 0. */
static struct idmap_entry *
find(const struct idmap *map, uint64_t key)
{
	size_t i, mask = map->cap - 1;

	/* keys are hashes: their low bits are as good as any */
	for (i = key & mask; map->entry[i].key != 0; i = (i + 1) & mask)
		if (map->entry[i].key == key)
			break;
	return &map->entry[i];
}

static void
grow(struct idmap *map)
{
	struct idmap old = *map;
	size_t i;

	map->cap = old.cap > 0 ? 2 * old.cap : START;
	map->entry = mem_calloc(map->cap, sizeof(*map->entry));
	for (i = 0; i < old.cap; i++)
		if (old.entry[i].key != 0)
			*find(map, old.entry[i].key) = old.entry[i];
	free(old.entry);
}

uint64_t *
idmap_get(const struct idmap *map, uint64_t key)
{
	struct idmap_entry *e;

	if (map->cap == 0)
		return NULL;
	e = find(map, key != 0 ? key : 1);
	return e->key != 0 ? &e->value : NULL;
}

void
idmap_put(struct idmap *map, uint64_t key, uint64_t value)
{
	struct idmap_entry *e;

	if (map->used + 1 > map->cap / 4 * 3)
		grow(map);
	e = find(map, key != 0 ? key : 1);
	if (e->key == 0)
		map->used++;
	e->key = key != 0 ? key : 1;
	e->value = value;
}

void
idmap_free(struct idmap *map)
{
	free(map->entry);
	memset(map, 0, sizeof(*map));
}
