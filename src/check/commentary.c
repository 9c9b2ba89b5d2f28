/*
 * A sentence is scored if its bound, and those of its neighbours, do not say
 * that it is below the limit.
 */
#include "check/commentary.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "check/commentary_bound.h"
#include "check/commentary_mark.h"
#include "check/net.h"
#include "check/sign.h"
#include "ground/mem.h"
#include "text/ascii.h"
#include "text/quote.h"

enum {
	QUOTED_MAX = 64, /* sentences in which quotations are sought */
	ASIDE_MOST = 60, /* words of a paragraph that stands aside */
	LEAD_MOST = 20	 /* words before a colon */
};

extern const char commentary_table[];
extern const uint64_t commentary_table_size; /* bytes */

struct commentary {
	struct net net;
	struct bounds *bounds;
	uint64_t *list; /* what the words of the text at hand tell */
	size_t cap;
	size_t head, tail; /* words before and from which on some stand aside */
	struct commentary_marks marks;
};

struct commentary *
commentary_new(void)
{
	struct commentary *c = mem_calloc(1, sizeof(*c));
	int done = net_read(&c->net, commentary_table, commentary_table_size);

	assert(done == 0);
	(void)done;
	c->bounds = bounds_new(&c->net);
	return c;
}

void
commentary_free(struct commentary *c)
{
	if (c == NULL)
		return;
	bounds_free(c->bounds);
	free(c->list);
	free(c->marks.at);
	free(c);
}

size_t
commentary_sentence(const struct text *t, size_t from)
{
	size_t i = from;

	while (!is_last(t, from, i))
		i++;
	return i;
}

/* The end of a line at s or behind it, of which the next one is blank. */
static const char *
blank_line(const char *s, const char *end)
{
	const char *p;

	for (; (s = memchr(s, '\n', (size_t)(end - s))) != NULL; s = p) {
		for (p = s + 1; p < end && ascii_in(*p, " \t\r"); p++)
			continue;
		if (p < end && *p == '\n')
			return s;
	}
	return NULL;
}

/*
 * Find the first and the last paragraph, if they are short and not the only
 * one; of two, which of them stands beside the other is not known.
 */
static void
find_asides(struct commentary *c, const struct text *t)
{
	const char *end, *p, *first = NULL, *last = NULL;

	c->head = 0;
	c->tail = t->n;
	if (t->n == 0 || (t->marks & MARK_LINE) == 0)
		return;
	end = t->raw + t->words[t->n - 1].at;
	p = t->raw + t->words[0].at;
	for (; (p = blank_line(p, end)) != NULL; p++) {
		first = first != NULL ? first : p;
		last = p;
	}
	if (last == NULL)
		return;
	while (c->head <= ASIDE_MOST && t->raw + t->words[c->head].at < first)
		c->head++;
	while (t->n - c->tail <= ASIDE_MOST &&
	    t->raw + t->words[c->tail - 1].at > last)
		c->tail--;
	if (c->head > ASIDE_MOST)
		c->head = 0;
	if (t->n - c->tail > ASIDE_MOST)
		c->tail = t->n;
}

void
commentary_text(struct commentary *c, const struct text *t)
{
	if (t->n > c->cap) {
		c->cap = t->n + 256;
		c->list = mem_resize(c->list, c->cap, sizeof(*c->list));
	}
	bounds_words(c->bounds, t, c->list);
	find_asides(c, t);
}

/* The marks of the words first .. last; with `bare`, of those not quoted. */
static const struct commentary_marks *
read_marks(struct commentary *c, const struct text *t, size_t first,
    size_t last, int bare)
{
	struct commentary_marks *m = &c->marks;
	uint64_t signs = 0, hash, before = 0;
	size_t i, words = 0;

	marks_clear(m, (MARKS_WORD + 1) * (last - first + 1) + MARKS_WHOLE);
	for (i = first; i <= last; i++) {
		if (bare && quote_has(t, i))
			continue;
		hash = mark_hash(&t->words[i]);
		signs |= c->list[i];
		marks_word(m, t, i);
		mark_put(m, words++ > 0 ? mark_mix(before, hash) :
		    mark_first(hash));
		before = hash;
	}
	marks_whole(m, t, first, last, signs & SIGNS, words);
	return m;
}

const struct commentary_marks *
commentary_read(struct commentary *c, const struct text *t, size_t first,
    size_t last)
{
	return read_marks(c, t, first, last, 0);
}

double
commentary_share(size_t words)
{
	return 1.0 / sqrt((double)(words < COMMENTARY_ROOT ? COMMENTARY_ROOT :
	    words));
}

/* The score of the words first .. last; with `bare`, of those not quoted. */
static double
score(struct commentary *c, const struct text *t, size_t first, size_t last,
    int bare)
{
	const struct commentary_marks *m = read_marks(c, t, first, last, bare);
	struct net_sum all = {{0}};
	net_row row = {0};
	size_t i;

	for (i = 0; i < m->n; i++) {
		row += net_find(&c->net, m->at[i]);
		if (i % NET_ROWS == NET_ROWS - 1) { /* no more of them fit */
			net_add(&all, row);
			row = (net_row){0};
		}
	}
	net_add(&all, row);
	return net_score(&c->net, &all, commentary_share(m->words));
}

static double
larger(double a, double b)
{
	return a > b ? a : b;
}

static double
smaller(double a, double b)
{
	return a < b ? a : b;
}

/* What the sentence s scores with the likelier one of its neighbours. */
static double
beside(const struct commentary *c, const struct commentary_hit *s, double a,
    double b)
{
	double near = larger(0, smaller(s->score, larger(a, b)));
	int aside = s->last < c->head || s->first >= c->tail;

	return s->score + COMMENTARY_NEAR * near +
	    (aside ? COMMENTARY_ASIDE : 0);
}

/*
 * The score of a sentence without its quotations: another's commentary that is
 * reported is no fault.
 */
static double
said(struct commentary *c, const struct text *t,
    const struct commentary_hit *s)
{
	double all = score(c, t, s->first, s->last, 0);
	double bare = score(c, t, s->first, s->last, 1);

	return s->score - larger(0, all - bare);
}

/* Does a colon stand at s, with a blank behind it, or a wide one? */
static int
is_colon(const char *s)
{
	return (s[0] == ':' && s[1] == ' ') ||
	    (s[0] == '\xef' && s[1] == '\xbc' && s[2] == '\x9a');
}

/*
 * The word before the first colon within the sentence first .. last, if that is
 * its second to twentieth, since what leads to a review may stand in one
 * sentence with it; else `last`.
 */
static size_t
lead_end(const struct text *t, size_t first, size_t last)
{
	const struct word *w;
	size_t i, end = first + LEAD_MOST < last ? first + LEAD_MOST : last;

	if ((t->marks & (MARK_COLON | MARK_WIDE)) == 0)
		return last;
	for (i = first + 1; i < end; i++) {
		w = &t->words[i];
		if (is_colon(t->raw + w->at + w->len))
			return i;
	}
	return last;
}

/* The sentence that begins with the word i, with its bound. */
static struct commentary_hit
sentence(const struct commentary *c, const struct text *t, size_t i)
{
	struct commentary_hit s = {0, (uint32_t)i, (uint32_t)i};
	size_t last, lead;

	if (i >= t->n)
		return s;
	s.score = bounds_sentence(c->bounds, t, c->list, i, t->n, &last);
	s.last = (uint32_t)last;
	if ((lead = lead_end(t, i, last)) < last)
		s.score = larger(s.score, bounds_sentence(c->bounds, t,
		    c->list, i, lead, &lead));
	return s;
}

/* The score of a sentence by itself; 0 if there is none. */
static double
alone(struct commentary *c, const struct text *t,
    const struct commentary_hit *s)
{
	return s->first < t->n ? score(c, t, s->first, s->last, 0) : 0;
}

/* The score of the sentence s, or of what leads it, if that is more. */
static struct commentary_hit
own(struct commentary *c, const struct text *t, struct commentary_hit s)
{
	size_t lead = lead_end(t, s.first, s.last);
	double leads;

	s.score = alone(c, t, &s);
	if (lead == s.last)
		return s;
	leads = score(c, t, s.first, lead, 0);
	if (leads > s.score) {
		s.score = leads;
		s.last = (uint32_t)lead;
	}
	return s;
}

/*
 * The first sentence that scores above `limit`, else the one that scores
 * highest; those that cannot score above `least` are passed over.
 */
static struct commentary_hit
find(struct commentary *c, const struct text *t, double limit, double least)
{
	const struct commentary_hit none = {0, UINT32_MAX, UINT32_MAX};
	struct commentary_hit most = {-HUGE_VAL, 1, 0}, before = none, s, next;
	struct commentary_hit hit;
	size_t quoted = 0;

	commentary_text(c, t);
	for (s = sentence(c, t, 0); s.first < t->n; before = s, s = next) {
		next = sentence(c, t, s.last + 1);
		if (beside(c, &s, before.score, next.score) <= least)
			continue;
		hit = own(c, t, s);
		if (beside(c, &hit, before.score, next.score) <= least)
			continue;
		hit.score = beside(c, &hit, alone(c, t, &before),
		    alone(c, t, &next));
		if (hit.score > limit && quoted++ < QUOTED_MAX)
			hit.score = said(c, t, &hit);
		if (hit.score > most.score)
			most = hit;
		if (hit.score > limit)
			break;
	}
	return most;
}

struct commentary_hit
commentary_find(struct commentary *c, const struct text *t, double limit)
{
	return find(c, t, limit, limit);
}

struct commentary_hit
commentary_find_slow(struct commentary *c, const struct text *t, double limit)
{
	return find(c, t, limit, -HUGE_VAL);
}

double
commentary_at(struct commentary *c, const struct text *t, size_t i)
{
	const size_t most = (t->words[i].flags & WORD_ALONE) != 0 ?
	    LONGEST_ALONE : LONGEST;
	size_t first = i;

	while ((t->words[first].flags & WORD_FIRST) == 0 && first > 0 &&
	    i - first + 1 < most)
		first--;
	return score(c, t, first, commentary_sentence(t, first), 0);
}
