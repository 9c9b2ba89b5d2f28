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
#include "check/talk.h"

void
rule_model_talk_start(struct rule *r, const struct conf *conf)
{
	const struct list_of sure[] = {
		{model_sure, model_sure_n},
	};
	const struct list_of likely[] = {
		{model_english, model_english_n},
		{model_limits, model_limits_n},
		{model_untried, model_untried_n},
		{model_abroad, model_abroad_n},
		{model_tongues, model_tongues_n},
	};
	const struct list_of weak[] = {
		{model_being, model_being_n},
		{model_kind, model_kind_n},
		{model_plain, model_plain_n},
		{model_aside, model_aside_n},
	};
	const struct list_of common[] = {
		{model_common, model_common_n},
	};

	(void)conf;
	r->state = talk_new(r->book, sure, sizeof(sure) / sizeof(sure[0]),
	    likely, sizeof(likely) / sizeof(likely[0]),
	    weak, sizeof(weak) / sizeof(weak[0]),
	    common, sizeof(common) / sizeof(common[0]));
}

void
rule_talk_stop(struct rule *r)
{
	talk_free(r->state);
	r->state = NULL;
}

void
rule_model_talk(struct rule *r, struct subject *s)
{
	size_t first, last;

	if (r->mode == RULE_OFF)
		return;
	if (talk_find(r->state, s->commentary, &s->words, &first, &last))
		rule_reason_words(r, s, &s->words, first, last,
		    json_object_new_int64(1), json_object_new_int64(0));
	else if (talk_find(r->state, s->commentary, &s->title_words, &first,
		     &last))
		rule_reason_words(r, s, &s->title_words, first, last,
		    json_object_new_int64(1), json_object_new_int64(0));
}
