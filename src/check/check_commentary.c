/*
 * Rule commentary: a sentence of the text or the title speaks of the text as
 * a task, whatever its words (commentary.h).
 */
#include <math.h>

#include "check/check_rule.h"
#include "check/commentary.h"

void
rule_commentary_start(struct rule *r, const struct conf *conf)
{
	(void)conf;
	r->state = commentary_new();
}

void
rule_commentary_stop(struct rule *r)
{
	commentary_free(r->state);
}

static int
look(struct rule *r, struct subject *s, const struct text *t)
{
	struct commentary_hit hit = commentary_find(r->state, t, r->limit);

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
