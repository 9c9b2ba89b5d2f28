/*
 * The cues lie in one array, those of a word together, that a hash table points
 * into.
 */
#include "text/cue.h"

#include <assert.h>
#include <stdlib.h>

#include "ground/mem.h"

struct cues {
	struct cue *list; /* one of hash 0 is behind the last */
	size_t n;
	size_t cap;
	size_t far;
	uint32_t *table; /* open addressing: place in list + 1, or 0 */
	size_t mask;
};

/* How common the words of an element are. */
static size_t
elem_common(const struct elem *e)
{
	size_t a, sum = 0;

	for (a = 0; a < e->nalts; a++)
		sum += e->alts[a].common;
	return sum;
}

/* The element of a phrase that has its cues. */
static size_t
choose(const struct phrase *p)
{
	size_t k, best = p->n, least = 0, common;

	for (k = 0; k < p->n; k++) {
		if (p->elems[k].kind != WORDS || p->elems[k].optional)
			continue;
		common = elem_common(&p->elems[k]);
		if (best < p->n && common >= least)
			continue;
		best = k;
		least = common;
	}
	assert(best < p->n);
	return best;
}

/* How many words an element takes, at least and at most. */
static void
elem_width(const struct elem *e, size_t *least, size_t *most)
{
	size_t a;

	*least = e->kind == WORDS && !e->optional ? SIZE_MAX : 0;
	*most = e->kind == GAP ? e->gap : 0;
	for (a = 0; e->kind == WORDS && a < e->nalts; a++) {
		if (e->alts[a].n < *least)
			*least = e->alts[a].n;
		if (e->alts[a].n > *most)
			*most = e->alts[a].n;
	}
}

/* What can stand before element k: words, or the end of a sentence. */
static uint32_t
before(const struct phrase *p, size_t k)
{
	const struct alt *a;
	const struct elem *e;
	uint32_t bits = 0;

	while (k-- > 0) {
		e = &p->elems[k];
		if (e->kind == BEGIN)
			return bits | CUE_END;
		if (e->kind == GAP)
			break;
		for (a = e->alts; e->kind == WORDS && a < e->alts + e->nalts;
		     a++)
			bits |= cue_side(a->hash[a->n - 1]);
		if (e->kind == WORDS && !e->optional)
			return bits;
	}
	return UINT32_MAX;
}

/* What can stand behind it. */
static uint32_t
behind(const struct phrase *p, size_t k)
{
	const struct elem *e;
	uint32_t bits = 0;
	size_t a;

	while (++k < p->n) {
		e = &p->elems[k];
		if (e->kind == PAUSE || e->kind == BEGIN || e->kind == END)
			return bits | CUE_END;
		if (e->kind == GAP)
			break;
		for (a = 0; e->kind == WORDS && a < e->nalts; a++)
			bits |= cue_side(e->firsts[a]);
		if (e->kind == WORDS && !e->optional)
			return bits;
	}
	return UINT32_MAX;
}

/* Does a mask say nothing that the other does not? */
static int
says_less(uint32_t mask, uint32_t other)
{
	return other != UINT32_MAX && (other & ~mask) == 0;
}

/* Take in an element of the cue's sentence; the two rarest are kept. */
static void
add_need(struct cue_fit *f, const struct elem *e, size_t common[2])
{
	size_t i = common[0] > common[1] ? 0 : 1, mine, a;
	uint32_t sides = 0;
	uint64_t bits = 0;

	if (e->kind != WORDS || e->optional)
		return;
	mine = elem_common(e);
	for (a = 0; a < e->nalts; a++) {
		bits |= cue_bit(e->firsts[a]);
		sides |= cue_side(e->firsts[a]);
	}
	if (mine >= common[i] || says_less(sides, f->before) ||
	    says_less(sides, f->behind))
		return;
	common[i] = mine;
	f->need[i] = bits;
}

/* What must stand around a cue of element k. */
static void
find_fit(struct cue_fit *f, const struct phrase *p, size_t k)
{
	size_t common[2] = {SIZE_MAX, SIZE_MAX}, i;

	f->before = before(p, k);
	f->behind = behind(p, k);
	f->need[0] = f->need[1] = UINT64_MAX;
	for (i = k; i > 0 && p->elems[i - 1].kind != END; i--)
		add_need(f, &p->elems[i - 1], common);
	for (i = k + 1; i < p->n && p->elems[i].kind != END; i++)
		add_need(f, &p->elems[i], common);
}

/* The other words of an alternative stand beside its cue. */
static void
fit_alt(struct cue *c)
{
	const struct alt *a = c->alt;

	if (c->at > 0)
		c->fit.before = cue_side(a->hash[c->at - 1]);
	if (c->at + 1U < a->n)
		c->fit.behind = cue_side(a->hash[c->at + 1]);
}

/* A bit for each four of x: is one of them set? */
static uint64_t
any_of_four(uint64_t x)
{
	x |= x >> 1;
	x = (x | x >> 2) & 0x1111111111111111;
	x = (x | x >> 3) & 0x0303030303030303;
	x = (x | x >> 6) & 0x000f000f000f000f;
	x = (x | x >> 12) & 0x000000ff000000ff;
	return (x | x >> 24) & 0xffff;
}

/* cue_bit() of all words that a phrase can begin with. */
static uint64_t
begin_of(const struct phrase *p)
{
	uint64_t bits = 0;
	unsigned i;

	for (i = 0; i < 4; i++)
		bits |= any_of_four(p->begin.bit[i]) << 16 * i;
	return bits;
}

static void
add(struct cues *c, const struct phrase *p)
{
	size_t chosen = choose(p), k, a, least, most, near = 0, far = 0;
	const struct elem *e = &p->elems[chosen];
	const uint64_t begin = begin_of(p);
	struct cue_fit fit;
	struct cue *cue;

	find_fit(&fit, p, chosen);
	for (k = 0; k < chosen; k++) {
		elem_width(&p->elems[k], &least, &most);
		near += least;
		far += most;
	}
	if (c->n + e->nalts + 1 > c->cap) {
		c->cap = 2 * (c->n + e->nalts + 1);
		c->list = mem_resize(c->list, c->cap, sizeof(*c->list));
	}
	for (a = 0; a < e->nalts; a++) {
		cue = &c->list[c->n++];
		cue->phrase = p;
		cue->begin = begin;
		cue->crosses = p->crosses != 0;
		cue->alt = &e->alts[a];
		/* a mere list of words is asked about one word at a time */
		cue->at = p->n > 1 ? (uint16_t)cue->alt->rare : 0;
		cue->more = cue->alt->n > 1;
		cue->hash = cue->alt->hash[cue->at];
		cue->near = (uint16_t)(near + cue->at);
		cue->far = (uint16_t)(far + cue->at);
		cue->fit = fit;
		fit_alt(cue);
		if (cue->far > c->far)
			c->far = cue->far;
	}
}

/* Where a word stands in the table, or would. */
static size_t
place(const struct cues *c, uint64_t hash)
{
	size_t i = hash & c->mask;

	while (c->table[i] != 0 && c->list[c->table[i] - 1].hash != hash)
		i = (i + 1) & c->mask;
	return i;
}

/* Enter the first cue of each word into the table, and count them all. */
static void
make_table(struct cues *c, uint32_t *count)
{
	size_t i, at;

	for (i = 0; i < c->n; i++) {
		at = place(c, c->list[i].hash);
		if (c->table[at] == 0)
			c->table[at] = (uint32_t)i + 1;
		count[at]++;
	}
}

/* Put the cues of a word together, in their order; the words in theirs. */
static void
group(struct cues *c, uint32_t *count)
{
	struct cue *list = mem_alloc((c->n + 1) * sizeof(*list));
	uint32_t *next = mem_calloc(c->mask + 1, sizeof(*next));
	size_t i, at, n = 0;

	for (i = 0; i < c->n; i++) {
		at = place(c, c->list[i].hash);
		if (c->table[at] == i + 1) {
			next[at] = (uint32_t)n;
			n += count[at];
		}
		list[next[at]++] = c->list[i];
	}
	for (at = 0; at <= c->mask; at++)
		if (c->table[at] != 0)
			c->table[at] = next[at] - count[at] + 1;
	free(next);
	free(c->list);
	c->list = list;
}

struct cues *
cues_new(const struct phrase *list, size_t n)
{
	struct cues *c = mem_calloc(1, sizeof(*c));
	uint32_t *count;
	size_t i;

	for (i = 0; i < n; i++)
		add(c, &list[i]);
	for (c->mask = 16; c->mask < 2 * c->n; c->mask *= 2)
		continue;
	c->table = mem_calloc(c->mask, sizeof(*c->table));
	count = mem_calloc(c->mask--, sizeof(*count));
	make_table(c, count);
	group(c, count);
	c->list[c->n].hash = 0;
	free(count);
	return c;
}

void
cues_free(struct cues *c)
{
	if (c == NULL)
		return;
	free(c->list);
	free(c->table);
	free(c);
}

size_t
cues_far(const struct cues *c)
{
	return c->far;
}

size_t
cues_count(const struct cues *c)
{
	return c->n;
}

const struct cue *
cues_at(const struct cues *c, size_t i)
{
	return &c->list[i];
}

const struct cue *
cues_of(const struct cues *c, uint64_t hash)
{
	const size_t at = c->table[place(c, hash)];

	return at > 0 ? &c->list[at - 1] : NULL;
}
