/*
 * All signs are looked for as one set of phrases; of which kind the one is that
 * stands somewhere, the sets of the kinds say.  For each kind the last place is
 * kept, so that what is near is known without looking back.  Signs share no
 * words: of those that begin at the same word the one with most points counts,
 * a telling one before others, and what begins within it does not.
 *
 * The phrasebook knows the telling ones alone.  The others have words like
 * "you", which to note would cost every text something; they are looked for
 * only in a text in which a telling one stands, and those are few.
 */
#include "check/points.h"

#include <assert.h>
#include <stdlib.h>

#include "check/lists.h"
#include "ground/mem.h"

struct points {
	const struct points_kind *kinds;
	size_t n;
	long near;
	struct phrases *telling; /* the book's */
	struct phrases *all;
	struct phrases *each[POINTS_KINDS];
};

struct points *
points_new(struct phrasebook *book, const struct points_kind *kinds, int near)
{
	struct points *p = mem_calloc(1, sizeof(*p));
	struct list_of lists[POINTS_KINDS], telling[POINTS_KINDS];
	size_t i, n, tells = 0;

	p->kinds = kinds;
	p->near = near;
	for (i = 0; kinds[i].points > 0; i++) {
		assert(i < POINTS_KINDS);
		for (n = 0; kinds[i].list[n] != NULL; n++)
			continue;
		lists[i] = (struct list_of){kinds[i].list, n};
		p->each[i] = phrases_new(NULL, kinds[i].list, n);
		if (kinds[i].telling)
			telling[tells++] = lists[i];
	}
	p->n = i;
	p->telling = lists_join(book, telling, tells);
	p->all = lists_join(NULL, lists, p->n);
	return p;
}

void
points_free(struct points *p)
{
	size_t i;

	for (i = 0; i < p->n; i++)
		phrases_free(p->each[i]);
	phrases_free(p->telling);
	phrases_free(p->all);
	free(p);
}

/* Has a more points than b, or as many and tells? */
static int
is_more(const struct points_kind *a, const struct points_kind *b)
{
	return a->points > b->points ||
	    (a->points == b->points && a->telling > b->telling);
}

/* The kind with most points whose sign stands at the word i; n if none does. */
static size_t
kind_at(const struct points *p, const struct text *t, size_t i, size_t *last)
{
	size_t k, best = p->n, first, end;

	for (k = 0; k < p->n; k++)
		if ((best == p->n || is_more(&p->kinds[k], &p->kinds[best])) &&
		    phrases_find(p->each[k], t, i, i + 1, &first, &end)) {
			best = k;
			*last = end;
		}
	return best;
}

int
points_find(const struct points *p, const struct text *t, size_t from,
    size_t to, int enough, size_t *first, size_t *last)
{
	long at[POINTS_KINDS], begin;
	size_t k, i, kind, n;
	int sum, telling;

	if (!phrases_find(p->telling, t, from, to, &i, last))
		return 0;
	for (k = 0; k < p->n; k++)
		at[k] = -2 * p->near;
	for (i = from, n = 0; n < POINTS_MOST &&
	     phrases_find(p->all, t, i, to, &i, last); i = *last + 1, n++) {
		if ((kind = kind_at(p, t, i, last)) == p->n)
			continue;
		at[kind] = begin = (long)i;
		sum = telling = 0;
		for (k = 0; k < p->n; k++)
			if (at[k] >= (long)i - p->near) {
				sum += p->kinds[k].points;
				telling |= p->kinds[k].telling;
				begin = at[k] < begin ? at[k] : begin;
			}
		if (sum >= enough && telling) {
			*first = (size_t)begin;
			return 1;
		}
	}
	return 0;
}
