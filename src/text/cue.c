/*
 * The cues lie in one array, those of a word together, that a hash table points
 * into.
 */
#include "text/cue.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

/* Words before a cue in its phrase, and in its alternative, at most. */
enum { FAR_MOST = UINT16_MAX / 2 };

/* How common the words of an element are. */
static size_t
elem_common(const struct phrase_rows *r, const struct elem *e)
{
	size_t a, sum = 0;

	for (a = e->alt; a < e->alt + e->nalts; a++)
		sum += r->alts[a].common;
	return sum;
}

/* The element of a phrase that has its cues. */
static size_t
choose(const struct phrase_rows *r, const struct phrase *p)
{
	size_t k, best = p->n, least = 0, common;
	const struct elem *e;

	for (k = 0; k < p->n; k++) {
		e = phrase_elem(r, p, k);
		if (e->kind != WORDS || e->optional)
			continue;
		common = elem_common(r, e);
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
elem_width(const struct phrase_rows *r, const struct elem *e, size_t *least,
    size_t *most)
{
	const struct alt *a = &r->alts[e->alt], *end = a + e->nalts;

	*least = e->kind == WORDS && !e->optional ? SIZE_MAX : 0;
	*most = e->kind == GAP ? e->gap : 0;
	for (; e->kind == WORDS && a < end; a++) {
		if (a->n < *least)
			*least = a->n;
		if (a->n > *most)
			*most = a->n;
	}
}

/* What can stand before element k: words, or the end of a sentence. */
static uint32_t
before(const struct phrase_rows *r, const struct phrase *p, size_t k)
{
	const struct alt *a, *end;
	const struct elem *e;
	uint32_t bits = 0;

	while (k-- > 0) {
		e = phrase_elem(r, p, k);
		if (e->kind == BEGIN)
			return bits | CUE_END;
		if (e->kind == GAP)
			break;
		a = &r->alts[e->alt];
		for (end = a + e->nalts; e->kind == WORDS && a < end; a++)
			bits |= cue_side(r->words[a->word + a->n - 1]);
		if (e->kind == WORDS && !e->optional)
			return bits;
	}
	return UINT32_MAX;
}

/* What can stand behind it. */
static uint32_t
behind(const struct phrase_rows *r, const struct phrase *p, size_t k)
{
	const struct elem *e;
	uint32_t bits = 0;
	size_t a;

	while (++k < p->n) {
		e = phrase_elem(r, p, k);
		if (e->kind == PAUSE || e->kind == BEGIN || e->kind == END)
			return bits | CUE_END;
		if (e->kind == GAP)
			break;
		for (a = 0; e->kind == WORDS && a < e->nalts; a++)
			bits |= cue_side(r->firsts[e->alt + a]);
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

/* Where the first word of an element is, at most so many words away. */
static enum cue_where
where_of(size_t away, enum cue_where few)
{
	return away <= CUE_FEW ? few : CUE_SENTENCE;
}

/*
 * Take in an element of the cue's sentence.  The two rarest are kept; one that
 * may be anywhere is worth less.
 */
static void
add_need(struct cue_fit *f, const struct phrase_rows *r, const struct elem *e,
    enum cue_where where, size_t common[2])
{
	size_t i = common[0] > common[1] ? 0 : 1, mine, a;
	uint32_t sides = 0;
	uint64_t bits = 0;

	if (e->kind != WORDS || e->optional)
		return;
	mine = elem_common(r, e) * (where == CUE_SENTENCE ? 3 : 1);
	for (a = e->alt; a < e->alt + e->nalts; a++) {
		bits |= cue_bit(r->firsts[a]);
		sides |= cue_side(r->firsts[a]);
	}
	if (mine >= common[i] || says_less(sides, f->before) ||
	    says_less(sides, f->behind))
		return;
	common[i] = mine;
	f->need[i] = bits;
	f->where[i] = (uint8_t)where;
}

/* What must stand around a cue of element k. */
static void
find_fit(struct cue_fit *f, const struct phrase_rows *r,
    const struct phrase *p, size_t k)
{
	size_t common[2] = {SIZE_MAX, SIZE_MAX}, i, least, most, away;
	const struct elem *e = phrase_elem(r, p, 0);

	f->before = before(r, p, k);
	f->behind = behind(r, p, k);
	f->need[0] = f->need[1] = UINT64_MAX;
	elem_width(r, &e[k], &least, &most);
	away = most - 1;
	for (i = k; i > 0 && e[i - 1].kind != END; i--) {
		elem_width(r, &e[i - 1], &least, &most);
		away += most;
		add_need(f, r, &e[i - 1], where_of(away, CUE_BEFORE), common);
	}
	elem_width(r, &e[k], &least, &most);
	for (away = most, i = k + 1; i < p->n && e[i].kind != END; i++) {
		add_need(f, r, &e[i], where_of(away, CUE_BEHIND), common);
		elem_width(r, &e[i], &least, &most);
		away += most;
	}
}

/* The other words of an alternative stand beside its cue. */
static void
fit_alt(struct cue *c, const struct alt *a, const uint64_t *words)
{
	if (c->at > 0)
		c->fit.before = cue_side(words[c->at - 1]);
	if (c->at + 1U < a->n)
		c->fit.behind = cue_side(words[c->at + 1]);
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

/* Add the cue of an alternative to what all of its phrase have. */
static void
add_alt(struct cues *c, const struct cue *all, const struct phrase_rows *r,
    const struct phrase *p)
{
	const struct alt *a = &r->alts[all->alt];
	const uint64_t *words = &r->words[a->word];
	struct cue *cue = &c->list[c->n++];

	assert(p->n == 1 || a->rare <= FAR_MOST);
	*cue = *all;
	/* a mere list of words is asked about one word at a time */
	cue->at = p->n > 1 ? (uint16_t)a->rare : 0;
	cue->more = a->n > 1;
	cue->hash = words[cue->at];
	cue->near = (uint16_t)(cue->near + cue->at);
	cue->far = (uint16_t)(cue->far + cue->at);
	fit_alt(cue, a, words);
	if (cue->far > c->far)
		c->far = cue->far;
}

/* Add the cues of a phrase; *cap is what there is room for. */
static void
add(struct cues *c, size_t *cap, const struct phrase_rows *r,
    const struct phrase *p)
{
	size_t chosen = choose(r, p), k, least, most, near = 0, far = 0;
	const struct elem *e = phrase_elem(r, p, chosen);
	struct cue all = {.phrase = (uint32_t)(p - r->list),
		.begin = begin_of(p), .crosses = p->crosses != 0};

	find_fit(&all.fit, r, p, chosen);
	for (k = 0; k < chosen; k++) {
		elem_width(r, phrase_elem(r, p, k), &least, &most);
		near += least;
		far += most;
	}
	assert(near <= FAR_MOST && far <= FAR_MOST);
	all.near = (uint16_t)near;
	all.far = (uint16_t)far;
	if (c->n + e->nalts + 1 > *cap) {
		*cap = 2 * (c->n + e->nalts + 1);
		c->list = mem_resize(c->list, *cap, sizeof(*c->list));
	}
	for (k = 0; k < e->nalts; k++) {
		all.alt = (uint32_t)(e->alt + k);
		add_alt(c, &all, r, p);
	}
}

/* Where a word stands in the table, or would. */
static size_t
place(const struct cues *c, uint64_t hash)
{
	size_t i = hash & (c->slots - 1);

	while (c->table[i] != 0 && c->list[c->table[i] - 1].hash != hash)
		i = (i + 1) & (c->slots - 1);
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
	uint32_t *next = mem_calloc(c->slots, sizeof(*next));
	size_t i, at, n = 0;

	for (i = 0; i < c->n; i++) {
		at = place(c, c->list[i].hash);
		if (c->table[at] == i + 1) {
			next[at] = (uint32_t)n;
			n += count[at];
		}
		list[next[at]++] = c->list[i];
	}
	for (at = 0; at < c->slots; at++)
		if (c->table[at] != 0)
			c->table[at] = next[at] - count[at] + 1;
	free(next);
	free(c->list);
	c->list = list;
}

void
cues_find(struct cues *c, const struct phrase_rows *rows)
{
	size_t i, cap = 0;
	uint32_t *count;

	*c = (struct cues){.slots = 16};
	for (i = 0; i < rows->n; i++)
		add(c, &cap, rows, &rows->list[i]);
	while (c->slots < 2 * c->n)
		c->slots *= 2;
	c->table = mem_calloc(c->slots, sizeof(*c->table));
	count = mem_calloc(c->slots, sizeof(*count));
	make_table(c, count);
	group(c, count);
	memset(&c->list[c->n], 0, sizeof(*c->list));
	free(count);
}

void
cues_free(struct cues *c)
{
	free(c->list);
	free(c->table);
}

const struct cue *
cues_of(const struct cues *c, uint64_t hash)
{
	const size_t at = c->table[place(c, hash)];

	return at > 0 ? &c->list[at - 1] : NULL;
}
