/*
 * Rule contradiction: the text praises what has one or two stars, or blames
 * what has four or five.  How sure that is, from 0 to 1, is the value; three
 * stars contradict nothing.  The evidence is the sentence that speaks most
 * against the stars.  The built-in lexicon says so, or a table that rg-check
 * --train made.
 */
#include <stdio.h>
#include <stdlib.h>

#include "check/check_rule.h"
#include "check/rating.h"
#include "check/sentiment.h"
#include "ground/mem.h"
#include "plan/plan_file.h"
#include "text/lexicon.h"

#define KEY "check.contradiction.model"

/* What reads the texts: one of the two. */
struct stars {
	struct lexicon *lexicon;
	struct sentiment *table; /* the user's own */
};

static void
open_table(struct rule *r, struct stars *st, const struct conf *conf)
{
	char *path = plan_file_path(conf, KEY), why[400];

	st->table = mem_calloc(1, sizeof(*st->table));
	if (sentiment_open(st->table, path, why, sizeof(why)) == -1)
		rule_bad(r, conf, KEY, "%s", why);
	free(path);
}

void
rule_contradiction_start(struct rule *r, const struct conf *conf)
{
	struct stars *st;

	if (r->mode == RULE_OFF)
		return;
	st = r->state = mem_calloc(1, sizeof(*st));
	if (conf_str(conf->root, KEY, NULL) != NULL)
		open_table(r, st, conf);
	else
		st->lexicon = lexicon_new(r->book);
}

void
rule_contradiction_stop(struct rule *r)
{
	struct stars *st = r->state;

	if (st == NULL)
		return;
	if (st->table != NULL)
		sentiment_free(st->table);
	free(st->table);
	lexicon_free(st->lexicon);
	free(st);
	r->state = NULL;
}

/* The stars of the review, else the planned ones; 0 if there are none. */
static int64_t
stars_of(const struct subject *s)
{
	int64_t planned = recpart_int(s->part, REC_PLAN_RATING, 0);
	double stars;

	if (s->answer == NULL || !s->foreign)
		return rule_rated(s, planned);
	stars = json_num(s->answer, "rating", 0);
	return stars > 0 ? rating_stars(stars) : planned;
}

static void
read_mood(const struct stars *st, const struct subject *s, struct mood *mood)
{
	const char *language = recpart_str(s->part, REC_PLAN_LANGUAGE, NULL);

	if (st->table != NULL)
		sentiment_read(st->table, &s->title_words, &s->words,
		    language, mood);
	else
		lexicon_read(st->lexicon, &s->title_words, &s->words,
		    language, mood);
}

void
rule_contradiction(struct rule *r, struct subject *s)
{
	int64_t stars = stars_of(s);
	const size_t *at;
	struct mood mood;
	double value;
	char text[32];

	if (r->mode == RULE_OFF || !s->has_review || s->words.n == 0 ||
	    stars < 1 || stars > 5 || stars == 3)
		return;
	read_mood(r->state, s, &mood);
	value = stars > 3 ? 1 - mood.praise : mood.praise;
	if (mood.language == NULL || value < r->limit)
		return;
	at = stars > 3 ? mood.low : mood.high;
	snprintf(text, sizeof(text), "%.4f", value);
	rule_reason_words(r, s, &s->words, at[0], at[1],
	    json_object_new_double_s(value, text),
	    json_new_num(r->limit));
}
