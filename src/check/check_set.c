/*
 * Rules that compare a review with those accepted before.  check.c has looked
 * the earlier one up; here is only said what that means.
 */
#include <stdio.h>

#include "check/check_rule.h"

static void
repeats(struct rule *r, struct subject *s, double limit)
{
	struct json_object *reason;
	char value[16];

	snprintf(value, sizeof(value), "%.4g", s->like.value);
	reason = rule_reason(r, s, s->body, s->bodylen,
	    json_object_new_double_s(s->like.value, value),
	    json_new_num(limit));
	if (reason != NULL)
		json_put_str(reason, "of", s->like.id);
}

void
rule_duplicate(struct rule *r, struct subject *s)
{
	if (s->like.id != NULL && s->like.exact)
		repeats(r, s, 1);
	/* said once: near_duplicate has nothing to add */
	if (s->like.exact && r->mode != RULE_OFF)
		s->like.id = NULL;
}

void
rule_near_duplicate(struct rule *r, struct subject *s)
{
	if (s->like.id != NULL)
		repeats(r, s, s->like.chars ? s->peers->near.chars : r->limit);
}
