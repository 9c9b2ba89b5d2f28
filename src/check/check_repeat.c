/*
 * Rules repeated_sentences and repeated_phrases: the model ran in a circle.
 *
 * A person may end as the review began.  The limits are what genuine reviews
 * do not reach.
 */
#include <stdio.h>

#include "check/check_rule.h"
#include "text/repeats.h"

/*
 * Shares allowed of what is repeated, as parts of the limit: Gopher's table
 * has 0.20, 0.18 and 0.16 for the commonest two, three and four words in a
 * row, and 0.15 for five that stood there before.
 */
static const struct {
	size_t n;
	double part;
	void (*measure)(struct repeats *r, const struct text *t, size_t n,
	    struct repeat *out);
} measures[] = {
	{2, 1, repeats_top},
	{3, 0.9, repeats_top},
	{4, 0.8, repeats_top},
	{5, 0.75, repeats_again},
};

static void
give(struct rule *r, struct subject *s, const struct repeat *found,
    double limit)
{
	char value[16];

	snprintf(value, sizeof(value), "%.3f", found->share);
	rule_reason_words(r, s, &s->words, found->first, found->last,
	    json_object_new_double_s(found->share, value),
	    json_new_num(limit));
}

void
rule_repeated_sentences(struct rule *r, struct subject *s)
{
	struct repeat found;

	if (r->mode == RULE_OFF || !s->has_review ||
	    !repeats_may(&s->repeats, r->limit))
		return;
	repeats_sentences(&s->repeats, &s->words, &found);
	if (found.share > r->limit)
		give(r, s, &found, r->limit);
}

/* Was one of the shares of the table over its limit? */
static int
is_over(struct rule *r, struct subject *s)
{
	const struct text *t = &s->words;
	struct repeat found;
	size_t i, scale;
	double limit;

	if (!repeats_may(&s->repeats, r->limit / 2))
		return 0;
	/* without spaces between words, two characters are one */
	scale = 2 * text_count(t) < t->n + 2 ? 2 : 1;
	for (i = 0; i < sizeof(measures) / sizeof(measures[0]); i++) {
		limit = r->limit * measures[i].part;
		measures[i].measure(&s->repeats, t, scale * measures[i].n,
		    &found);
		if (found.share > limit) {
			give(r, s, &found, limit);
			return 1;
		}
	}
	return 0;
}

void
rule_repeated_phrases(struct rule *r, struct subject *s)
{
	struct repeat found;

	if (r->mode == RULE_OFF || !s->has_review || is_over(r, s))
		return;
	repeats_loops(&s->repeats, &s->words, &found);
	/* nobody says four words thrice without one between */
	if (found.share > r->limit / 4)
		give(r, s, &found, r->limit / 4);
}
