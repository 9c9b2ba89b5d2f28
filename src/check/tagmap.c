/*
 * Parts are open hash tables.  The place of a tag grows with the tag, so that
 * growing reads and writes in order.
 */
#include "check/tagmap.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

#define QUICK 2048 /* slots below which a part doubles: all, at most 2 MiB */
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

static size_t
place(const struct tagmap_part *p, uint32_t tag)
{
	uint64_t low = (uint32_t)(tag << TAGMAP_BITS);

	return (size_t)(low * p->cap >> 32);
}

static void
part_put(struct tagmap_part *p, uint64_t value)
{
	size_t i = place(p, (uint32_t)(value >> 32));

	while (p->slot[i] != 0)
		if (++i == p->cap)
			i = 0;
	p->slot[i] = value;
	p->used++;
}

static void
part_grow(struct tagmap_part *p, size_t cap)
{
	struct tagmap_part old = *p;
	size_t i;

	p->cap = cap;
	p->slot = mem_calloc(p->cap, sizeof(*p->slot));
	p->used = 0;
	for (i = 0; i < old.cap; i++)
		if (old.slot[i] != 0)
			part_put(p, old.slot[i]);
	free(old.slot);
}

static void
part_add(struct tagmap_part *p, uint64_t value)
{
	if (4 * (p->used + 1) > 3 * p->cap)
		part_grow(p, p->cap < QUICK ? p->cap * 2 + 64 :
		    p->cap + p->cap / 4);
	part_put(p, value);
}

void
tagmap_put(struct tagmap *m, uint32_t tag, size_t number)
{
	part_add(part_of(m, tag), (uint64_t)tag << 32 | (number + 1));
}

static void
flush_part(struct tagmap *m, size_t part)
{
	const uint64_t *v = m->queue->value[part];
	size_t i, n = m->queue->n[part];

	for (i = 0; i < n; i++) {
		if (i + AHEAD < n)
			tagmap_prefetch(m, (uint32_t)(v[i + AHEAD] >> 32));
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
tagmap_prefetch(const struct tagmap *m, uint32_t tag)
{
	const struct tagmap_part *p = part_at(m, tag);

	if (p->cap > 0)
		__builtin_prefetch(&p->slot[place(p, tag)]);
}

size_t
tagmap_start(const struct tagmap *m, uint32_t tag)
{
	return place(part_at(m, tag), tag);
}

int
tagmap_next(const struct tagmap *m, uint32_t tag, size_t *i, size_t *number)
{
	const struct tagmap_part *p = part_at(m, tag);
	uint64_t v;

	if (p->cap == 0)
		return 0;
	while ((v = p->slot[*i]) != 0) {
		if (++*i == p->cap)
			*i = 0;
		if ((uint32_t)(v >> 32) == tag) {
			*number = (uint32_t)v - 1;
			return 1;
		}
	}
	return 0;
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
