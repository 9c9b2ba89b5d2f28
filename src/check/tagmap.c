/*
 * Parts are open hash tables.  The place of a tag grows with the tag, and so
 * do the pairs from slot to slot, so that looking for a tag ends where a
 * higher one stands, and growing reads and writes in order.  Behind the places
 * are further slots for what is crowded out of the last ones; at the end of
 * these one is always free.
 */
#include "check/tagmap.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

#define FIRST 512  /* slots that a part has at first: for a thousand reviews */
#define NEXT 2048  /* and then, when all parts are 1 MiB */
#define BEHIND 32  /* slots behind the places, at first */
#define SPARE 1.02 /* parts are not quite even */
#define WAITING 8192 /* pairs that go into a part together: it is near then */
#define AHEAD 12    /* and are asked of the memory before their turn */

struct tagmap_queue {
	uint64_t value[TAGMAP_PARTS][WAITING];
	size_t n[TAGMAP_PARTS];
};

static struct tagmap_part *
part_of(struct tagmap *m, uint32_t tag)
{
	return &m->part[tag >> (32 - TAGMAP_BITS)];
}

static const struct tagmap_part *
part_at(const struct tagmap *m, uint32_t tag)
{
	return &m->part[tag >> (32 - TAGMAP_BITS)];
}

/* Where a tag belongs among so many places. */
static size_t
place_of(uint32_t tag, size_t places)
{
	uint64_t low = (uint32_t)(tag << TAGMAP_BITS);

	return (size_t)(low * places >> 32);
}

static size_t
place(const struct tagmap_part *p, uint32_t tag)
{
	return place_of(tag, p->cap);
}

/* Put the slots of old into new, which are free; 0: these are too few. */
static int
part_move(const struct tagmap_part *new, const struct tagmap_part *old)
{
	const uint64_t *from = old->slot;
	uint64_t *restrict slot = new->slot;
	const size_t cap = new->cap, size = new->size;
	size_t i, at, next = 0;

	for (i = 0; i < old->size && next < size; i++) {
		at = place_of((uint32_t)(from[i] >> 32), cap);
		at = at > next ? at : next;
		slot[at] = from[i]; /* a free one is overwritten by the next */
		next = at + (from[i] != 0);
	}
	return next < size;
}

static void
part_grow(struct tagmap_part *p, size_t cap)
{
	struct tagmap_part old = *p;
	size_t behind = old.cap > 0 ? old.size - old.cap : BEHIND;

	p->cap = cap;
	for (;; behind *= 2) {
		p->size = cap + behind;
		p->slot = mem_calloc(p->size, sizeof(*p->slot));
		if (part_move(p, &old))
			break;
		free(p->slot);
	}
	free(old.slot);
}

/* How many slots a part that is full is to have. */
static size_t
part_more(const struct tagmap_part *p)
{
	if (p->cap == 0)
		return FIRST;
	return p->cap < NEXT ? NEXT : p->cap + p->cap / 4;
}

static inline void
part_put(struct tagmap_part *p, uint64_t value)
{
	uint64_t *slot = p->slot + place(p, (uint32_t)(value >> 32)), higher;

	while (*slot - 1 < value - 1) /* a free one is not */
		slot++;
	while ((higher = *slot) != 0) {
		*slot++ = value;
		value = higher;
	}
	*slot = value;
	p->used++;
	if (slot + 1 == p->slot + p->size)
		part_grow(p, p->cap);
}

static inline void
part_add(struct tagmap_part *p, uint64_t value)
{
	if (4 * (p->used + 1) > 3 * p->cap)
		part_grow(p, part_more(p));
	part_put(p, value);
}

void
tagmap_put(struct tagmap *m, uint32_t tag, size_t number)
{
	tagmap_put_all(m, &tag, 1, number);
}

void
tagmap_put_all(struct tagmap *m, const uint32_t *tag, size_t n, size_t number)
{
	size_t i;

	for (i = 0; i < n; i++)
		part_add(part_of(m, tag[i]),
		    (uint64_t)tag[i] << 32 | (number + 1));
}

static inline void
ask(const struct tagmap *m, uint32_t tag)
{
	const struct tagmap_part *p = part_at(m, tag);

	if (p->cap > 0)
		__builtin_prefetch(&p->slot[place(p, tag)]);
}

static void
flush_part(struct tagmap *m, size_t part)
{
	const uint64_t *v = m->queue->value[part];
	size_t i, n = m->queue->n[part];

	for (i = 0; i < n; i++) {
		if (i + AHEAD < n)
			ask(m, (uint32_t)(v[i + AHEAD] >> 32));
		part_add(&m->part[part], v[i]);
	}
	m->queue->n[part] = 0;
}

void
tagmap_later(struct tagmap *m, uint32_t tag, size_t number)
{
	size_t part = tag >> (32 - TAGMAP_BITS);
	struct tagmap_queue *q;

	if (m->queue == NULL)
		m->queue = mem_calloc(1, sizeof(*m->queue));
	q = m->queue;
	q->value[part][q->n[part]++] = (uint64_t)tag << 32 | (number + 1);
	if (q->n[part] == WAITING)
		flush_part(m, part);
}

void
tagmap_flush(struct tagmap *m)
{
	size_t i;

	for (i = 0; m->queue != NULL && i < TAGMAP_PARTS; i++)
		flush_part(m, i);
	free(m->queue);
	m->queue = NULL;
}

void
tagmap_ask(const struct tagmap *m, const uint32_t *tag, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		ask(m, tag[i]);
}

static void
found_add(struct tagmap_found *f, uint32_t number)
{
	if (f->n == f->cap) {
		f->cap = 2 * f->cap + 64;
		f->at = mem_resize(f->at, f->cap, sizeof(*f->at));
	}
	f->at[f->n++] = number;
}

/* Add the numbers of the slots from v on that have the tag. */
static void
found_all(struct tagmap_found *f, const uint64_t *v, uint32_t tag)
{
	for (; *v != 0 && *v >> 32 == tag; v++)
		found_add(f, (uint32_t)*v - 1);
}

void
tagmap_get(const struct tagmap *m, uint32_t tag, struct tagmap_found *f)
{
	tagmap_get_all(m, &tag, 1, f);
}

void
tagmap_get_all(const struct tagmap *m, const uint32_t *tag, size_t n,
    struct tagmap_found *f)
{
	const struct tagmap_part *p;
	const uint64_t *v;
	uint64_t low;
	size_t i;

	for (i = 0; i < n; i++) {
		p = part_at(m, tag[i]);
		if (p->cap == 0)
			continue;
		low = (uint64_t)tag[i] << 32;
		v = p->slot + place(p, tag[i]);
		while (*v - 1 < low) /* a free one is not */
			v++;
		if (*v >> 32 == tag[i])
			found_all(f, v, tag[i]);
	}
}

void
tagmap_reserve(struct tagmap *m, double times)
{
	size_t i, cap;

	for (i = 0; i < TAGMAP_PARTS; i++) {
		cap = (size_t)((double)m->part[i].used * times * 4 / 3 * SPARE);
		if (cap > m->part[i].cap)
			part_grow(&m->part[i], cap);
	}
}

void
tagmap_free(struct tagmap *m)
{
	size_t i;

	for (i = 0; i < TAGMAP_PARTS; i++)
		free(m->part[i].slot);
	free(m->queue);
	memset(m, 0, sizeof(*m));
}
