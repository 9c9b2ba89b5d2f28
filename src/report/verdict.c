/*
 * Each review is made a record of its own and judged as rg-check --field
 * would.
 */
#include "report/verdict.h"

#include <stdlib.h>

#include "check/check.h"
#include "ground/msg.h"
#include "json/wilson.h"
#include "report/span.h"

static struct json_object *
share_of(size_t count, size_t n)
{
	struct json_object *obj = json_new_object();

	json_put_int(obj, "count", (int64_t)count);
	wilson_put(obj, (int64_t)count, (int64_t)n);
	return obj;
}

/* Judge one review: 1 if it is rejected. */
static int
judge(struct check *c, const struct sample_item *it, size_t number)
{
	struct json_object *rec = json_new_object();
	int verdict;

	json_put_str(rec, "id", it->id);
	json_put_str(rec, "text", it->text);
	if (it->rating > 0)
		json_put_int(rec, "rating", it->rating);
	verdict = check_record(c, rec, number);
	json_object_put(rec);
	return verdict != CHECK_ACCEPT;
}

static struct json_object *
rules_of(const struct check *c, size_t n)
{
	struct json_object *rules = json_new_object();
	size_t i;

	for (i = 0; check_rule(i) != NULL; i++)
		if (check_count(c, i) > 0)
			json_put(rules, check_rule(i),
			    share_of(check_count(c, i), n));
	return rules;
}

struct json_object *
verdict_figures(const struct sample *s, const struct conf *conf)
{
	static const struct foreign fields = {"text", NULL, "rating"};
	struct json_object *obj = NULL;
	const struct sample_item **item;
	struct check *c;
	size_t i, n, rejected = 0;

	if (check_open(&c, conf, NULL, NULL) == 0) {
		check_foreign(c, &fields, &fields);
		n = span_items(&item, s, s->n);
		for (i = 0; i < n; i++)
			rejected += (size_t)judge(c, item[i], i + 1);
		free(item);
		obj = json_new_object();
		json_put_int(obj, "reviews", (int64_t)n);
		json_put(obj, "rejected", share_of(rejected, n));
		json_put(obj, "rules", rules_of(c, n));
	} else {
		msg("%s", check_why(c));
	}
	check_free(c);
	return obj;
}
