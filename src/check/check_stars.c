/*
 * Rule contradiction: the text praises what has one or two stars, or blames
 * what has four or five.  How sure that is, from 0 to 1, is the value; three
 * stars contradict nothing.  The evidence is the sentence that speaks most
 * against the stars.
 */
#include <stdio.h>

#include "check/check_rule.h"
#include "json/record.h"
#include "text/lexicon.h"

void
rule_contradiction_start(struct rule *r, const struct conf *conf)
{
	(void)conf;
	if (r->mode != RULE_OFF)
		r->state = lexicon_new();
}

void
rule_contradiction_stop(struct rule *r)
{
	lexicon_free(r->state);
}

/* The stars of the review, else the planned ones; 0 if there are none. */
static int64_t
stars_of(const struct subject *s)
{
	int64_t planned = rec_int(s->rec, REC_PLAN_RATING, 0);

	if (s->foreign)
		return json_int(s->answer, "rating", planned);
	return rec_int(s->rec, REC_REVIEW_RATING, planned);
}

void
rule_contradiction(struct rule *r, struct subject *s)
{
	const char *language = rec_str(s->rec, REC_PLAN_LANGUAGE);
	int64_t stars = stars_of(s);
	const size_t *at;
	struct mood mood;
	double value;
	char text[32];

	if (r->mode == RULE_OFF || !s->has_review || s->words.n == 0 ||
	    stars < 1 || stars > 5 || stars == 3)
		return;
	lexicon_read(r->state, &s->title_words, &s->words, language, &mood);
	value = stars > 3 ? 1 - mood.praise : mood.praise;
	if (mood.language == NULL || value < r->limit)
		return;
	at = stars > 3 ? mood.low : mood.high;
	snprintf(text, sizeof(text), "%.4f", value);
	rule_reason_words(r, s, &s->words, at[0], at[1],
	    json_object_new_double_s(value, text),
	    json_new_num(r->limit));
}
