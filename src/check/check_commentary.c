/*
 * Rule commentary: some words of the text or the title speak of the text as of
 * a task, whichever they are (commentary.h).  A hint among those that score
 * highest (commentary_hint.h), out of quotations, adds to what they score.
 */
#include <math.h>
#include <stdlib.h>

#include "check/check_rule.h"
#include "check/commentary.h"
#include "check/commentary_hint.h"
#include "check/lists.h"
#include "ground/mem.h"
#include "text/phrase.h"
#include "text/quote.h"

struct hints {
	struct phrases *firm;
	struct phrases *light;
	struct phrases *product;
};

void
rule_commentary_start(struct rule *r, const struct conf *conf)
{
	const struct list_of light[] = {
		{commentary_light, commentary_light_n},
		{commentary_often, commentary_often_n},
	};
	struct hints *h;

	(void)conf;
	h = mem_alloc(sizeof(*h));
	h->firm = phrases_new(r->book, commentary_firm, commentary_firm_n);
	h->light = lists_join(r->book, light, sizeof(light) / sizeof(light[0]));
	h->product = phrases_new(r->book, commentary_product,
	    commentary_product_n);
	r->state = h;
}

void
rule_commentary_stop(struct rule *r)
{
	struct hints *h = r->state;

	if (h == NULL)
		return;
	phrases_free(h->firm);
	phrases_free(h->light);
	phrases_free(h->product);
	free(h);
	r->state = NULL;
}

/* What a hint among the words first .. last adds, if that is enough. */
static double
add_hint(const struct hints *h, const struct text *t, size_t first,
    size_t last, double enough)
{
	size_t from, to;

	if (enough < COMMENTARY_FIRM && quote_find(h->firm, t, first,
	    last + 1, &from, &to))
		return COMMENTARY_FIRM;
	if (enough < COMMENTARY_LIGHT && quote_find(h->light, t, first,
	    last + 1, &from, &to))
		return COMMENTARY_LIGHT;
	return 0;
}

/* Do the words speak of a model as of what is reviewed? */
static int
is_of_product(const struct hints *h, const struct text *t,
    const struct commentary_hit *hit)
{
	size_t from, to;

	return quote_find(h->product, t, hit->first, hit->last + 1, &from, &to);
}

static int
look(struct rule *r, struct subject *s, const struct text *t)
{
	struct commentary_hit hit;
	double more = 0;

	if (t->n > 0)
		more = add_hint(r->state, t, 0, t->n - 1, 0);
	hit = commentary_find(s->commentary, t, r->limit, r->limit - more);
	if (hit.score <= r->limit && hit.score + more > r->limit)
		hit.score += add_hint(r->state, t, hit.first, hit.last,
		    r->limit - hit.score);
	if (hit.score <= r->limit || (hit.score <= r->limit +
	    COMMENTARY_PRODUCT && is_of_product(r->state, t, &hit)))
		return 0;
	rule_reason_words(r, s, t, hit.first, hit.last,
	    json_new_num(round(100 * hit.score) / 100),
	    json_new_num(r->limit));
	return 1;
}

void
rule_commentary(struct rule *r, struct subject *s)
{
	if (r->mode != RULE_OFF && !look(r, s, &s->words))
		look(r, s, &s->title_words);
}
