/*
 * Rules judge and external: what a judge says.  judge reads what a model said
 * of the review (judgement.h); external asks a program of the user's own,
 * check.external, about reviews that no rule before has rejected; filter.h runs
 * it.
 *
 * An answer is {"verdict": "accept", "warn" or "reject"}, with its words in
 * "reason", what it quotes of the text in "evidence", and maybe the record's
 * "id".  A record to which there is no such answer is an error, as a failed
 * call is: nothing is known of the review.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check_rule.h"
#include "check/filter.h"
#include "ground/mem.h"

#define KEY "check.external"

int
rule_is_verdict(struct json_object *answer)
{
	const char *verdict = json_str(answer, "verdict");

	return verdict != NULL && (strcmp(verdict, "accept") == 0 ||
	    strcmp(verdict, "warn") == 0 || strcmp(verdict, "reject") == 0);
}

void
rule_external_start(struct rule *r, const struct conf *conf)
{
	const struct conf_node *node = conf_get(conf->root, KEY);
	const double timeout = conf_num(conf->root, "check.external_timeout",
	    60);

	if (node == NULL || *node->value == '\0')
		return;
	if (node->origin == CONF_FOUND) {
		rule_bad(r, conf, KEY, "not honoured in a file that was merely "
		    "found; name it with -c");
		return;
	}
	r->state = mem_alloc(sizeof(struct filter));
	filter_init(r->state, node->value, (int64_t)(1000 * timeout));
}

void
rule_external_finish(struct rule *r)
{
	struct filter *f = r->state;

	if (f != NULL && filter_close(f) == -1)
		r->why = mem_printf(KEY ": '%.200s' %s", f->command, f->why);
}

void
rule_external_stop(struct rule *r)
{
	if (r->state != NULL)
		filter_free(r->state);
	free(r->state);
	r->state = NULL;
}

/* Nothing is known of the review. */
static void
no_verdict(struct rule *r, struct subject *s, const char *line, size_t len,
    const char *why)
{
	rule_reason(r, s, line, len, json_new_str(why), NULL);
	s->failed = s->over = 1;
}

/* Where the judge's quotation stands in the text; itself if nowhere. */
static const char *
find(const struct subject *s, const char *quote)
{
	const char *at = NULL;

	if (*quote != '\0')
		at = memmem(s->body, s->bodylen, quote, strlen(quote));
	return at != NULL ? at : quote;
}

static void
take(struct rule *r, struct subject *s, struct json_object *answer)
{
	const char *verdict = json_str(answer, "verdict");
	const char *words = json_str(answer, "reason");
	const char *quote = json_str(answer, "evidence");
	const enum rule_mode mode = r->mode;

	if (strcmp(verdict, "accept") == 0)
		return;
	if (quote == NULL)
		quote = "";
	if (strcmp(verdict, "warn") == 0 && mode == RULE_ON)
		r->mode = RULE_WARN;
	rule_reason(r, s, find(s, quote), strlen(quote),
	    json_new_str(words != NULL ? words : verdict), NULL);
	r->mode = mode;
}

/* Whether the answer is to another record. */
static int
is_stray(const struct subject *s, struct json_object *answer)
{
	struct json_object *id = json_get(answer, "id");

	return id != NULL && s->id != NULL &&
	    strcmp(json_object_get_string(id), s->id) != 0;
}

void
rule_judge(struct rule *r, struct subject *s)
{
	struct json_object *answer = recpart_get(s->part, REC_JUDGEMENT);
	const char *error = recpart_str(s->part, REC_JUDGEMENT_ERROR, NULL);

	if (answer == NULL || r->mode == RULE_OFF || !s->has_review)
		return;
	if (rule_is_verdict(answer))
		take(r, s, answer);
	else if (!s->rejected)
		no_verdict(r, s, "", 0, error != NULL ? error : "no verdict");
}

static void
read_answer(struct rule *r, struct subject *s, const char *line, size_t len)
{
	struct filter *f = r->state;
	struct json_object *answer;
	const char *unused;

	answer = json_read(line, len, &unused);
	if (is_stray(s, answer)) {
		r->why = mem_printf(KEY ": '%.200s' answered '%.100s' when "
		    "asked about '%.100s'", f->command,
		    json_object_get_string(json_get(answer, "id")), s->id);
		s->over = 1;
	} else if (rule_is_verdict(answer)) {
		take(r, s, answer);
	} else {
		no_verdict(r, s, line, len, "no verdict");
	}
	json_object_put(answer);
}

void
rule_external(struct rule *r, struct subject *s)
{
	struct filter *f = r->state;
	const char *text, *line;
	size_t len;
	int rc;

	if (f == NULL || !s->has_review || s->rejected)
		return;
	text = recpart_text(s->part, &len);
	rc = filter_ask(f, text, len, &line, &len);
	if (rc == 1)
		read_answer(r, s, line, len);
	else if (rc == 0)
		no_verdict(r, s, "", 0, f->why);
	else
		r->why = mem_printf(KEY ": '%.200s' %s", f->command, f->why);
	if (rc == -1)
		s->over = 1;
}
