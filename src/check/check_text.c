/*
 * Rules about the text as such: its length against the plan.
 */
#include <math.h>

#include "check/check_rule.h"
#include "json/record.h"

/* The planned number of words at place i (0 least, 1 most); -1: no plan. */
static double
planned(struct json_object *rec, size_t i)
{
	struct json_object *v = rec_get(rec, REC_PLAN_LENGTH);

	if (!json_object_is_type(v, json_type_array) ||
	    json_object_array_length(v) != 2)
		return -1;
	v = json_object_array_get_idx(v, i);
	return json_object_is_type(v, json_type_int) ?
	    (double)json_object_get_int64(v) : -1;
}

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
	double least, most;
	size_t n;

	least = planned(s->rec, 0);
	most = planned(s->rec, 1);
	if (r->mode == RULE_OFF || !s->has_review || least < 0 || most < 0)
		return;
	n = text_count(&s->words);
	least = ceil(least * (1 - r->limit) - 1e-9);
	most = floor(most * (1 + r->limit) + 1e-9);
	if (least < 0)
		least = 0;
	if ((double)n < least || (double)n > most)
		wrong_length(r, s, n, least, most);
}
