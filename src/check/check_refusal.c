/*
 * Rule refusal: the model declined.  What a reviewer cannot do is recommend,
 * fault or return; what a model cannot do is write, help or comply.  So each
 * phrase needs both an inability and an object that only one who was asked to
 * write has: a request, a review, "that".  Models decline at the beginning, in
 * the middle of a review and after it, so all of the text is searched.  The
 * phrases are those of refusal_english.c, refusal_reasons.c, refusal_limits.c,
 * refusal_parts.c, refusal_abroad.c, refusal_sure.c, refusal_tongues.c,
 * refusal_weak.c, refusal_out.c, refusal_held.c and refusal_common.c.
 */
#include <stddef.h>

#include "check/check_rule.h"
#include "check/lists.h"
#include "check/refusal_phrases.h"
#include "check/talk.h"
#include "text/phrase.h"

void
rule_refusal_start(struct rule *r, const struct conf *conf)
{
	const struct list_of sure[] = {
		{refusal_sure, refusal_sure_n},
	};
	const struct list_of likely[] = {
		{refusal_english, refusal_english_n},
		{refusal_reasons, refusal_reasons_n},
		{refusal_limits, refusal_limits_n},
		{refusal_parts, refusal_parts_n},
		{refusal_abroad, refusal_abroad_n},
		{refusal_tongues, refusal_tongues_n},
	};
	const struct list_of weak[] = {
		{refusal_weak, refusal_weak_n},
		{refusal_out, refusal_out_n},
		{refusal_held, refusal_held_n},
	};
	const struct list_of common[] = {
		{refusal_common, refusal_common_n},
	};

	(void)conf;
	r->state = talk_new(r->book, sure, sizeof(sure) / sizeof(sure[0]),
	    likely, sizeof(likely) / sizeof(likely[0]),
	    weak, sizeof(weak) / sizeof(weak[0]),
	    common, sizeof(common) / sizeof(common[0]));
}

void
rule_phrases_stop(struct rule *r)
{
	phrases_free(r->state);
	r->state = NULL;
}

void
rule_refusal(struct rule *r, struct subject *s)
{
	size_t first, last, len;
	const char *reply;

	if (s->refused) { /* the provider says so itself */
		reply = subject_reply(s, &len);
		rule_reject(r, s, reply, len, json_new_str("refused"), NULL);
		s->over = 1;
		return;
	}
	if (r->mode == RULE_OFF)
		return;
	if (talk_find(r->state, s->commentary, &s->words, &first, &last))
		rule_reason_words(r, s, &s->words, first, last,
		    json_object_new_int64(1), json_object_new_int64(0));
}
