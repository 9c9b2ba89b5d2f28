/*
 * Rules about the text as such: its length against the plan.
 */
#include <math.h>

#include "check/check_rule.h"

/* The words beyond the limit, or all if there are too few. */
static void
wrong_length(struct rule *r, struct subject *s, size_t n, double least,
    double most)
{
	struct json_object *limit = json_new_array();
	size_t first = (double)n > most && most < (double)s->words.n ?
	    (size_t)most : 0;

	json_push(limit, json_object_new_int64((int64_t)least));
	json_push(limit, json_object_new_int64((int64_t)most));
	if (s->words.n == 0)
		rule_reason(r, s, s->body, s->bodylen,
		    json_object_new_int64(0), limit);
	else
		rule_reason_words(r, s, &s->words, first, s->words.n - 1,
		    json_object_new_int64((int64_t)n), limit);
}

void
rule_length(struct rule *r, struct subject *s)
{
	int64_t planned[2];
	double least, most;
	size_t n;

	if (r->mode == RULE_OFF || !s->has_review ||
	    !recpart_pair(s->part, REC_PLAN_LENGTH, planned) ||
	    planned[0] < 0 || planned[1] < 0)
		return;
	n = text_count(&s->words);
	least = ceil((double)planned[0] * (1 - r->limit) - 1e-9);
	most = floor((double)planned[1] * (1 + r->limit) + 1e-9);
	if (least < 0)
		least = 0;
	if ((double)n < least || (double)n > most)
		wrong_length(r, s, n, least, most);
}
