/*
 * Rule language: the text is not in the language that was planned.
 */
#include <string.h>

#include "check/check_rule.h"
#include "text/language.h"

void
rule_language_start(struct rule *r, const struct conf *conf)
{
	(void)conf;
	r->state = language_new(r->book);
}

void
rule_language_stop(struct rule *r)
{
	language_free(r->state);
	r->state = NULL;
}

void
rule_language(struct rule *r, struct subject *s)
{
	const char *plan = recpart_str(s->part, REC_PLAN_LANGUAGE, NULL);
	const char *code, *other;

	if (r->mode == RULE_OFF || !s->has_review || plan == NULL ||
	    (code = language_code(plan)) == NULL)
		return;
	other = language_other(r->state, &s->words, &s->chars, code);
	if (other != NULL)
		rule_reason(r, s, s->body, s->bodylen, json_new_str(other),
		    json_new_str(code));
}
