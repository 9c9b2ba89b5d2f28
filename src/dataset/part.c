/*
 * A slot's place on the line from 0 to 1 is its rank among the 20 of its block,
 * by hash, and a random step within that rank's twentieth.
 */
#include "dataset/part.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "ground/hash.h"
#include "json/record.h"

#define BLOCK 20
#define SALT 0x7370 /* sets these hashes apart from others of the same slot */

const char *
part_name(int part)
{
	static const char *const names[PARTS] = {"train", "validation", "test"};

	return names[part];
}

static uint64_t
slot_hash(int64_t slot, int64_t seed)
{
	char key[16];
	int i;

	/* byte by byte: the same on every machine */
	for (i = 0; i < 8; i++) {
		key[i] = (char)((uint64_t)slot >> (8 * i));
		key[8 + i] = (char)((uint64_t)seed >> (8 * i));
	}
	return hash64_seed(key, sizeof(key), SALT);
}

/* 0 to 1, 1 left out. */
static double
unit(uint64_t hash)
{
	return (double)(hash >> 11) / 9007199254740992.0;
}

static double
place(const char *id)
{
	int64_t slot = rec_slot(id), seed, other, rank = 0;
	uint64_t mine;

	if (rec_seed(id, &seed) == NULL)
		return unit(hash64_seed(id, strlen(id), SALT));
	mine = slot_hash(slot, seed);
	other = (slot - 1) / BLOCK * BLOCK + 1;
	for (; other < (slot - 1) / BLOCK * BLOCK + 1 + BLOCK; other++)
		rank += slot_hash(other, seed) < mine;
	return ((double)rank + unit(mine * 0x9e3779b97f4a7c15U)) / BLOCK;
}

int
part_of(const char *id, const double share[PARTS])
{
	double at = place(id), sum = 0;
	int part, last = PART_TRAIN;

	for (part = 0; part < PARTS; part++) {
		if (share[part] <= 0)
			continue;
		last = part;
		sum += share[part];
		if (at < sum - 1e-12)
			break;
	}
	return last;
}
