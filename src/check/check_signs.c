/*
 * Talk that the phrases of a rule do not know, told by the signs in it: for
 * the rules that look for talk.
 */
#include "check/check_rule.h"

void
rule_read_signs(struct subject *s)
{
	if (s->signs_read)
		return;
	s->signs_read = 1;
	signs_read(s->signs, &s->words, &s->word_signs);
	signs_find(&s->word_signs, &s->words, s->talk);
	signs_read(s->signs, &s->title_words, &s->title_signs);
	signs_find(&s->title_signs, &s->title_words, s->title_talk);
}

void
rule_reason_signs(struct rule *r, struct subject *s, enum sign_talk talk,
    size_t end)
{
	const struct sign_span *body = &s->talk[talk];
	const struct sign_span *title = &s->title_talk[talk];
	const struct text *t = &s->words;

	rule_read_signs(s);
	if (body->first > body->last || body->first >= end) {
		if (title->first > title->last)
			return;
		t = &s->title_words;
		body = title;
	}
	rule_reason_words(r, s, t, body->first, body->last,
	    json_object_new_int64(1), json_object_new_int64(0));
}
