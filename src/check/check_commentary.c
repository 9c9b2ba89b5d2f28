/*
 * Rule commentary: some words of the text or the title speak of the text as of
 * a task, whichever they are (commentary.h).
 */
#include <math.h>

#include "check/check_rule.h"
#include "check/commentary.h"

static int
look(struct rule *r, struct subject *s, const struct text *t)
{
	struct commentary_hit hit = commentary_find(s->commentary, t,
	    r->limit);

	if (hit.score <= r->limit)
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
