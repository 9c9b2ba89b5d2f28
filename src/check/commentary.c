/*
 * A sentence is scored if its bound does not say that neither it nor what goes
 * on behind it can be above the limit.
 */
#include "check/commentary.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "check/commentary_aside.h"
#include "check/commentary_bound.h"
#include "check/commentary_mark.h"
#include "check/net.h"
#include "check/sign.h"
#include "ground/mem.h"
#include "text/quote.h"

enum {
	QUOTED_MAX = 64, /* sentences in which quotations are sought */
	LONGER_MAX = 64	 /* sentences behind which is read on */
};

static_assert(MARKS_WORD * LONGEST_ALONE <= NET_ROWS,
    "the rows of the words of a sentence fit");

extern const char commentary_table[];
extern const uint64_t commentary_table_size; /* bytes */

struct commentary {
	struct net net;
	struct bounds *bounds;
	struct told *list; /* of the words of the text at hand */
	size_t cap;
	struct asides aside;
	size_t longer; /* sentences behind which was read on */
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

void
commentary_text(struct commentary *c, const struct text *t)
{
	if (t->n > c->cap) {
		c->cap = t->n + 256;
		c->list = mem_resize(c->list, c->cap, sizeof(*c->list));
	}
	bounds_words(c->bounds, t, c->list);
	c->aside = asides_find(t);
}

/* Which marks are read. */
enum {
	CLOSE = 1, /* those of two words, with one between, too */
	BARE = 2,  /* none of words that are quoted */
	ALONE = 4  /* those of a word by itself, too: not just their rows */
};

/* Words in a row that are being read. */
struct reading {
	struct net_sum sum; /* of the rows of their marks */
	uint64_t signs;
	uint64_t before, farther; /* hashes of the last ones */
	size_t first, next;
	size_t words; /* that count */
	unsigned how;
};

/*
 * Add the marks of the words up to `last` that were not read yet, and the rows
 * of those that a word has by itself, which are known.
 */
static void
put_words(struct commentary *c, const struct text *t, struct reading *r,
    size_t last)
{
	struct commentary_marks *m = &c->marks;
	net_row row = {0};
	uint64_t hash;
	size_t i;

	for (i = r->next; i <= last; i++) {
		if ((r->how & BARE) != 0 && quote_has(t, i))
			continue;
		hash = mark_hash(&t->words[i]);
		r->signs |= c->list[i].signs;
		row += c->list[i].row;
		if ((r->how & ALONE) != 0)
			marks_word(m, t, i);
		mark_put(m, r->words > 0 ? mark_mix(r->before, hash) :
		    mark_first(hash));
		if ((r->how & CLOSE) != 0 && r->words > 1)
			mark_put(m, mark_apart(r->farther, hash));
		r->words++;
		r->farther = r->before;
		r->before = hash;
	}
	net_add(&r->sum, row);
	r->next = last + 1;
}

/* Make room for all the marks of so many words. */
static void
clear(struct commentary *c, size_t words)
{
	marks_clear(&c->marks, (MARKS_WORD + 2) * words + MARKS_WHOLE);
}

const struct commentary_marks *
commentary_read(struct commentary *c, const struct text *t, size_t first,
    size_t last)
{
	struct reading r = {.first = first, .next = first,
	    .how = CLOSE | ALONE};

	clear(c, last - first + 1);
	put_words(c, t, &r, last);
	marks_whole(&c->marks, t, first, last, r.signs & SIGNS, r.words);
	return &c->marks;
}

double
commentary_share(size_t words)
{
	return 1.0 / sqrt((double)(words < COMMENTARY_ROOT ? COMMENTARY_ROOT :
	    words));
}

/* Say that the rows of the marks from the i-th on will be added. */
static void
fetch_rows(const struct commentary *c, size_t i)
{
	for (; i < c->marks.n; i++)
		net_fetch(&c->net, c->marks.at[i]);
}

/* Add the rows of the marks from .. to - 1. */
static void
add_rows(const struct commentary *c, size_t from, size_t to,
    struct net_sum *sum)
{
	net_row row = {0};
	size_t i;

	for (i = from; i < to; i++) {
		row += net_find(&c->net, c->marks.at[i]);
		if (i % NET_ROWS == NET_ROWS - 1) { /* no more of them fit */
			net_add(sum, row);
			row = (net_row){0};
		}
	}
	net_add(sum, row);
}

/* Read on up to the word `last`; returns the score. */
static double
read_on(struct commentary *c, const struct text *t, struct reading *r,
    size_t last)
{
	struct net_sum all;
	size_t n;

	clear(c, last + 1 - r->next);
	put_words(c, t, r, last);
	n = c->marks.n;
	fetch_rows(c, 0);
	marks_whole(&c->marks, t, r->first, last, r->signs & SIGNS, r->words);
	fetch_rows(c, n);
	add_rows(c, 0, n, &r->sum);
	all = r->sum;
	add_rows(c, n, c->marks.n, &all);
	return net_score(&c->net, &all, commentary_share(r->words));
}

/* The score of the words first .. last. */
static double
score(struct commentary *c, const struct text *t, size_t first, size_t last,
    unsigned how)
{
	struct reading r = {.first = first, .next = first, .how = how};

	return read_on(c, t, &r, last);
}

static double
larger(double a, double b)
{
	return a > b ? a : b;
}

/*
 * Read on up to the word `last`, and take the words for the hit if they score
 * more, `less` taken away.  Those that are likely commentary are looked at
 * closely.
 */
static void
try_words(struct commentary *c, const struct text *t, struct reading *r,
    size_t last, double less, struct commentary_hit *hit)
{
	double more = read_on(c, t, r, last);

	if (more > COMMENTARY_ON)
		more = score(c, t, r->first, last, CLOSE);
	more -= less;
	if (more > hit->score)
		*hit = (struct commentary_hit){more, (uint32_t)r->first,
		    (uint32_t)last};
}

/* Does a reviewer's sentence begin with the word i? */
static int
is_review(struct commentary *c, const struct text *t, size_t i)
{
	return (t->words[i].flags & WORD_FIRST) != 0 &&
	    score(c, t, i, commentary_sentence(t, i), 0) <= COMMENTARY_NONE;
}

/*
 * What scores most of the n beginnings of the sentence first .. last, and, if
 * that is much but not above `enough`, of the same with what goes on behind it,
 * until a sentence is a reviewer's.
 */
static struct commentary_hit
most_from(struct commentary *c, const struct text *t, size_t first,
    size_t last, const size_t *list, size_t n, double enough)
{
	const unsigned breaks = WORD_PAUSE | WORD_LAST;
	struct reading r = {.first = first, .next = first};
	struct commentary_hit hit = {-HUGE_VAL, 1, 0};
	size_t i;

	for (i = 0; i < n; i++)
		try_words(c, t, &r, list[i],
		    list[i] == last ? 0 : COMMENTARY_LESS, &hit);
	if (hit.score <= COMMENTARY_ON || hit.score > enough ||
	    c->longer++ >= LONGER_MAX)
		return hit;
	for (i = last + 1; i < t->n && !is_long(t, i, i - first) &&
	    !is_review(c, t, i); i++)
		if ((t->words[i].flags & breaks) != 0)
			try_words(c, t, &r, i, COMMENTARY_LESS, &hit);
	return hit;
}

/*
 * The score without quotations: another's commentary that is reported is no
 * fault.
 */
static double
said(struct commentary *c, const struct text *t,
    const struct commentary_hit *s)
{
	double all = score(c, t, s->first, s->last, CLOSE);
	double bare = score(c, t, s->first, s->last, CLOSE | BARE);

	return s->score - larger(0, all - bare);
}

/*
 * The first words that score above `limit`, else those that score highest;
 * sentences that cannot score above `least` are passed over.
 */
static struct commentary_hit
find(struct commentary *c, const struct text *t, double limit, double least)
{
	struct commentary_hit most = {-HUGE_VAL, 1, 0}, hit;
	size_t i, n, last, list[LONGEST_ALONE], quoted = 0;
	double more;

	commentary_text(c, t);
	c->longer = 0;
	for (i = 0; i < t->n && most.score <= limit; i = last + 1) {
		more = i < c->aside.head || i >= c->aside.tail ?
		    COMMENTARY_ASIDE : 0;
		n = bounds_sentence(c->bounds, t, c->list, i, least - more,
		    list, &last);
		if (n == 0)
			continue;
		hit = most_from(c, t, i, last, list, n, limit - more);
		hit.score += more;
		if (hit.score > limit && quoted++ < QUOTED_MAX)
			hit.score = said(c, t, &hit);
		if (hit.score > most.score)
			most = hit;
	}
	return most;
}

struct commentary_hit
commentary_find(struct commentary *c, const struct text *t, double limit,
    double least)
{
	return find(c, t, limit, least < COMMENTARY_ON ? least :
	    COMMENTARY_ON);
}

struct commentary_hit
commentary_find_slow(struct commentary *c, const struct text *t, double limit)
{
	return find(c, t, limit, -HUGE_VAL);
}

double
commentary_at(struct commentary *c, const struct text *t, size_t i)
{
	const size_t first = sentence_of(t, i);
	const size_t last = commentary_sentence(t, first);

	return larger(score(c, t, first, last, 0),
	    score(c, t, first, last, CLOSE));
}
