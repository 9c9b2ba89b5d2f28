/*
 * Parts are hash tables of lines, each a line of the cache with the pairs whose
 * tags belong there.  What a line has no more room for goes into the next one
 * that has, so that looking for a tag ends with a line that is not full.  The
 * line of a tag grows with the tag, so that growing reads and writes in order.
 * Behind the lines in which tags belong are further ones for what is crowded
 * out of the last; the last of these is never full.  Pairs of one tag stand in
 * the order in which they were put.
 *
 * Where many are added, the memory of a part is a list of its pairs at first.
 * That is sorted by ranges of lines before these are filled, so that all memory
 * is gone through in order, but for a range that is near.
 */
#include "check/tagmap.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/wide.h"

#define LINE 8     /* pairs in a line */
#define MOST 6     /* and how many of them are there on average at most */
#define FIRST 256  /* lines that a part has at first: for a thousand reviews */
#define SMALL 4096 /* lines up to which it doubles: all parts are 4 MiB then */
#define BEHIND 4   /* lines behind the others, at first */
#define SPARE 1.02 /* parts are not quite even */
#define RANGE_BITS 8
#define RANGES (1 << RANGE_BITS) /* of 64 KiB where all parts are 256 MiB */

struct tagmap_line {
	uint32_t tag[LINE];
	uint32_t number[LINE]; /* and 1; 0 is free, as are those behind it */
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

/* The line in which a tag belongs. */
static inline struct tagmap_line *
home(const struct tagmap_part *p, uint32_t tag)
{
	uint64_t low = (uint32_t)(tag << TAGMAP_BITS);

	return &p->line[low * p->cap >> 32];
}

static inline int
is_full(const struct tagmap_line *line)
{
	return line->number[LINE - 1] != 0;
}

/* Add a pair to a line that is not full: behind those it has. */
static inline void
line_add(struct tagmap_line *line, uint32_t tag, uint32_t number)
{
	size_t k = 4 * (size_t)(line->number[3] != 0);

	k += 2 * (size_t)(line->number[k + 1] != 0);
	k += (size_t)(line->number[k] != 0);
	line->tag[k] = tag;
	line->number[k] = number;
}

static inline struct tagmap_line *
part_put(const struct tagmap_part *p, uint32_t tag, uint32_t number)
{
	struct tagmap_line *line = home(p, tag);

	while (is_full(line))
		line++;
	line_add(line, tag, number);
	return line;
}

/* Put what is in old into new, which is free; 0: that is too small. */
static int
part_move(const struct tagmap_part *new, const struct tagmap_part *old)
{
	const struct tagmap_line *last = new->line + new->size - 1, *from;
	size_t i, k;

	for (i = 0; i < old->size; i++) {
		from = &old->line[i];
		for (k = 0; k < LINE && from->number[k] != 0; k++)
			if (part_put(new, from->tag[k], from->number[k]) ==
			    last && is_full(last))
				return 0;
	}
	return 1;
}

/* Memory for the lines of a part, all free. */
static void
part_alloc(struct tagmap_part *p)
{
	const size_t size = sizeof(*p->line);

	p->memory = mem_calloc(p->size + 1, size);
	p->line = (struct tagmap_line *)((char *)p->memory +
	    -(uintptr_t)p->memory % size);
}

static void
part_grow(struct tagmap_part *p, size_t cap)
{
	struct tagmap_part old = *p;
	size_t behind = old.cap > 0 ? old.size - old.cap : BEHIND;

	p->cap = cap;
	for (;; behind *= 2) {
		p->size = cap + behind;
		part_alloc(p);
		if (part_move(p, &old))
			break;
		free(p->memory);
	}
	free(old.memory);
}

/* How many lines a part that is full is to have. */
static size_t
part_more(const struct tagmap_part *p)
{
	if (p->cap == 0)
		return FIRST;
	return p->cap < SMALL ? 2 * p->cap : p->cap + p->cap / 4;
}

static inline void
part_add(struct tagmap_part *p, uint32_t tag, uint32_t number)
{
	struct tagmap_line *line;

	if (p->used >= MOST * p->cap)
		part_grow(p, part_more(p));
	line = part_put(p, tag, number);
	p->used++;
	if (is_full(line) && line + 1 == p->line + p->size)
		part_grow(p, p->cap);
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
		part_add(part_of(m, tag[i]), tag[i],
		    (uint32_t)(number + 1));
}

void
tagmap_change(struct tagmap *m, uint32_t tag, size_t number, size_t to)
{
	struct tagmap_line *line = home(part_of(m, tag), tag);
	size_t k = 0;

	while (line->tag[k] != tag || line->number[k] != number + 1) {
		assert(line->number[k] != 0); /* it was put */
		line += ++k == LINE;
		k %= LINE;
	}
	line->number[k] = (uint32_t)(to + 1);
}

/* Not by a function for each: gcc takes one that only fetches for nothing. */
void
tagmap_ask(const struct tagmap *m, const uint32_t *tag, size_t n)
{
	const struct tagmap_part *p;
	size_t i;

	for (i = 0; i < n; i++) {
		p = part_at(m, tag[i]);
		if (p->cap > 0)
			__builtin_prefetch(home(p, tag[i]));
	}
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

/* Does one of the tags of a line, those that are free too, equal this? */
static inline int
has_tag(const struct tagmap_line *line, uint32_t tag)
{
	typedef uint32_t four __attribute__((vector_size(WIDE)));
	four low, high;

	memcpy(&low, line->tag, WIDE);
	memcpy(&high, line->tag + LINE / 2, WIDE);
	return wide_bits((wide)((low == tag) | (high == tag))) != 0;
}

static void
found_line(struct tagmap_found *f, const struct tagmap_line *line, uint32_t tag)
{
	size_t k;

	for (k = 0; k < LINE && line->number[k] != 0; k++)
		if (line->tag[k] == tag)
			found_add(f, line->number[k] - 1);
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
	const struct tagmap_line *line;
	size_t i;

	for (i = 0; i < n; i++) {
		p = part_at(m, tag[i]);
		if (p->cap == 0)
			continue;
		line = home(p, tag[i]);
		for (;; line++) {
			if (has_tag(line, tag[i]))
				found_line(f, line, tag[i]);
			if (!is_full(line))
				break;
		}
	}
}

/* How many lines a part needs for times as many pairs. */
static size_t
part_lines(const struct tagmap_part *p, double times)
{
	return (size_t)((double)p->used * times / MOST * SPARE) + 1;
}

void
tagmap_reserve(struct tagmap *m, double times)
{
	size_t i, cap;

	for (i = 0; i < TAGMAP_PARTS; i++) {
		cap = part_lines(&m->part[i], times);
		if (cap > m->part[i].cap)
			part_grow(&m->part[i], cap);
	}
}

/* The pairs of a part that is a list: tag << 32 | number + 1. */
static uint64_t *
list_of(const struct tagmap_part *p)
{
	return p->memory;
}

/* Make room for more pairs in a list. */
static void
list_grow(struct tagmap_part *p, size_t cap)
{
	struct tagmap_part old = *p;

	p->cap = cap;
	p->size = cap + BEHIND;
	part_alloc(p);
	if (old.used > 0)
		memcpy(p->memory, old.memory, old.used * sizeof(uint64_t));
	free(old.memory);
}

/* Make a part that has lines a list with room for those of cap lines. */
static void
list_begin(struct tagmap_part *p, size_t cap)
{
	const struct tagmap_part old = *p;
	const struct tagmap_line *from;
	size_t i, k;

	*p = (struct tagmap_part){.memory = NULL};
	list_grow(p, cap);
	for (i = 0; i < old.size; i++) {
		from = &old.line[i];
		for (k = 0; k < LINE && from->number[k] != 0; k++)
			list_of(p)[p->used++] = (uint64_t)from->tag[k] << 32 |
			    from->number[k];
	}
	free(old.memory);
}

static size_t
range_of(uint64_t pair)
{
	return (uint32_t)(pair >> 32 << TAGMAP_BITS) >> (32 - RANGE_BITS);
}

/* A copy of the list of a part, in the order of ranges. */
static uint64_t *
list_sort(const struct tagmap_part *p)
{
	const uint64_t *pair = list_of(p);
	uint64_t *to = mem_alloc(p->used * sizeof(*to));
	size_t from[RANGES + 1] = {0}, i;

	for (i = 0; i < p->used; i++)
		from[range_of(pair[i]) + 1]++;
	for (i = 1; i < RANGES; i++)
		from[i] += from[i - 1];
	for (i = 0; i < p->used; i++)
		to[from[range_of(pair[i])]++] = pair[i];
	return to;
}

/* Make a list lines again. */
static void
list_end(struct tagmap_part *p)
{
	uint64_t *pair = list_sort(p);
	size_t i, n = p->used;

	memset(p->memory, 0, (p->size + 1) * sizeof(*p->line));
	p->used = 0;
	for (i = 0; i < n; i++)
		part_add(p, (uint32_t)(pair[i] >> 32), (uint32_t)pair[i]);
	free(pair);
}

void
tagmap_expect(struct tagmap *m, double times)
{
	struct tagmap_part *p;
	size_t cap;

	m->lists = 1;
	for (p = m->part; p < m->part + TAGMAP_PARTS; p++) {
		cap = part_lines(p, times);
		list_begin(p, cap > p->cap ? cap : p->cap);
	}
}

void
tagmap_later(struct tagmap *m, uint32_t tag, size_t number)
{
	struct tagmap_part *p = part_of(m, tag);

	if (p->used == MOST * p->cap)
		list_grow(p, part_more(p));
	list_of(p)[p->used++] = (uint64_t)tag << 32 | (number + 1);
}

void
tagmap_settle(struct tagmap *m)
{
	size_t i;

	for (i = 0; m->lists && i < TAGMAP_PARTS; i++)
		list_end(&m->part[i]);
	m->lists = 0;
}

void
tagmap_free(struct tagmap *m)
{
	size_t i;

	for (i = 0; i < TAGMAP_PARTS; i++)
		free(m->part[i].memory);
	memset(m, 0, sizeof(*m));
}
