/*
 * The pools of all files are put into one sorted index when the first one is
 * wanted.  A pool is looked up by name and mood, then by name alone; what a
 * name led to is remembered.
 */
#include "sim/simtext.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"

static const struct simtext *pools[SIMTEXT_POOLS];
static size_t npools;

static int
by_name(const void *a, const void *b)
{
	const struct simtext *const *x = a, *const *y = b;

	return strcmp((*x)->name, (*y)->name);
}

static void
load(void)
{
	static const struct simtext *const tables[] = {simtext_small,
	    simtext_open, simtext_aspect, simtext_proof, simtext_thing,
	    simtext_body, simtext_scene, simtext_voice, simtext_close};
	const struct simtext *t;
	size_t i;

	for (i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
		for (t = tables[i]; t->name != NULL; t++) {
			assert(npools < SIMTEXT_POOLS);
			assert(t->n <= SIMTEXT_LINES);
			pools[npools++] = t;
		}
	}
	qsort(pools, npools, sizeof(pools[0]), by_name);
}

/* Index of the pool called name (len bytes) and mood ('\0': none), or -1. */
static int
find(const char *name, size_t len, char mood)
{
	struct simtext key = {.name = NULL};
	const struct simtext *kp = &key, **hit;
	char full[64];

	if (len + 2 > sizeof(full))
		return -1;
	memcpy(full, name, len);
	full[len] = mood;
	full[len + 1] = '\0';
	key.name = full;
	hit = bsearch(&kp, pools, npools, sizeof(pools[0]), by_name);
	return hit != NULL ? (int)(hit - pools) : -1;
}

int
simtext_find(const char *name, size_t len, char mood)
{
	static struct {
		char name[32];
		size_t len;
		char mood;
		int pool;
	} known[512], *k;

	if (npools == 0)
		load();
	if (len == 0 || len > sizeof(k->name))
		return -1;
	k = &known[hash64_seed(name, len, (unsigned char)mood) % 512];
	if (k->len != len || k->mood != mood ||
	    memcmp(k->name, name, len) != 0) {
		memcpy(k->name, name, len);
		k->len = len;
		k->mood = mood;
		if ((k->pool = find(name, len, mood)) == -1)
			k->pool = find(name, len, '\0');
	}
	return k->pool;
}

const struct simtext *
simtext_pool(int pool)
{
	return pools[pool];
}
