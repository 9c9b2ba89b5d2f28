/*
 * Entries of one key lie in one run of slots from its home on; nothing is ever
 * taken out, so a look-up ends at the first free slot.  An offset is above 0
 * because the header stands there, and 0 marks a free slot.
 */
#include "journal/journal_index.h"

#include <stdlib.h>

#include "ground/mem.h"

#define OFFSET (((uint64_t)1 << 48) - 1)
#define WHO ((uint64_t)0x7fff << 48)
#define FINAL ((uint64_t)1 << 63)

static struct journal_slot
pack(const struct journal_key *k, int64_t offset)
{
	struct journal_slot s;

	s.hash = (k->who & 0xffffffff00000000) | (k->request & 0xffffffff);
	s.place = (uint64_t)offset | (k->who << 48 & WHO) |
	    (k->final ? FINAL : 0);
	return s;
}

static int
same_who(const struct journal_slot *a, const struct journal_slot *b)
{
	return a->hash >> 32 == b->hash >> 32 &&
	    (a->place & WHO) == (b->place & WHO);
}

static size_t
home(const struct journal_index *x, const struct journal_slot *s)
{
	return (size_t)(s->hash >> (64 - x->bits));
}

static size_t
after(const struct journal_index *x, size_t i)
{
	return (i + 1) & (((size_t)1 << x->bits) - 1);
}

static void
grow(struct journal_index *x)
{
	struct journal_index old = *x;
	size_t i, at;

	x->bits = old.bits > 0 ? old.bits + 1 : 10;
	x->slot = mem_calloc((size_t)1 << x->bits, sizeof(*x->slot));
	for (i = 0; old.bits > 0 && i < (size_t)1 << old.bits; i++) {
		if (old.slot[i].place == 0)
			continue;
		at = home(x, &old.slot[i]);
		while (x->slot[at].place != 0)
			at = after(x, at);
		x->slot[at] = old.slot[i];
	}
	free(old.slot);
}

void
journal_index_add(struct journal_index *x, const struct journal_key *k,
    int64_t offset)
{
	struct journal_slot s = pack(k, offset), *there;
	size_t at;

	if (x->bits == 0 || x->used >= ((size_t)1 << x->bits) / 4 * 3)
		grow(x);
	for (at = home(x, &s);; at = after(x, at)) {
		there = &x->slot[at];
		if (there->place == 0) {
			x->used++;
			break;
		}
		if (there->hash == s.hash && same_who(there, &s)) {
			if ((there->place & FINAL) != 0 && !k->final)
				return;
			break;
		}
	}
	*there = s;
}

int
journal_index_next(const struct journal_index *x, const struct journal_key *k,
    struct journal_look *look)
{
	struct journal_slot s = pack(k, 0);
	const struct journal_slot *there;

	if (x->bits == 0)
		return 0;
	look->at = look->started ? after(x, look->at) : home(x, &s);
	look->started = 1;
	for (;; look->at = after(x, look->at)) {
		there = &x->slot[look->at];
		if (there->place == 0)
			return 0;
		if (same_who(there, &s))
			break;
	}
	look->offset = (int64_t)(there->place & OFFSET);
	look->final = (there->place & FINAL) != 0;
	look->same_request = there->hash == s.hash;
	return 1;
}

void
journal_index_free(struct journal_index *x)
{
	free(x->slot);
	x->slot = NULL;
	x->bits = 0;
	x->used = 0;
}
