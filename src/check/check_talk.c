/*
 * Rule model_talk: the text speaks of being a model.  "As an AI engineer" is
 * a person, and "works well as an AI assistant" a product: so the phrase must
 * be followed by what ends the clause or by the first person, or speak of
 * what only a model has (training data, a cutoff, no body).
 */
#include <stddef.h>

#include "check/check_rule.h"
#include "check/lists.h"
#include "check/model_phrases.h"
#include "check/opinion.h"
#include "text/phrase.h"

void
rule_model_talk_start(struct rule *r, const struct conf *conf)
{
	const struct list_of lists[] = {
		{model_english, model_english_n},
		{model_limits, model_limits_n},
		{model_tongues, model_tongues_n},
	};

	(void)conf;
	r->state = lists_join(r->book, lists,
	    sizeof(lists) / sizeof(lists[0]));
}

void
rule_model_talk(struct rule *r, struct subject *s)
{
	size_t first, last;

	if (r->mode == RULE_OFF)
		return;
	if (opinion_find(s->commentary, r->state, &s->words, 0, s->words.n,
		&first, &last))
		rule_reason_words(r, s, &s->words, first, last,
		    json_object_new_int64(1), json_object_new_int64(0));
	else if (opinion_find(s->commentary, r->state, &s->title_words, 0,
		     s->title_words.n, &first, &last))
		rule_reason_words(r, s, &s->title_words, first, last,
		    json_object_new_int64(1), json_object_new_int64(0));
}
