/*
 * Rules about the reply: did the call succeed, is the reply whole, does it
 * hold a JSON object, has that the fields of a review, is the rating the
 * planned one.  On the way the review is put into the record, so parse and
 * schema run whatever their mode is.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "check/check_rule.h"
#include "json/scan.h"
#include "model/outcome.h"

void
rule_call(struct rule *r, struct subject *s)
{
	const char *class = recpart_str(s->part, REC_ERROR_CLASS, NULL);
	const char *message = recpart_str(s->part, REC_ERROR_MESSAGE, NULL);
	int failed = recpart_has(s->part, REC_ERROR), judgeable;

	judgeable = s->refused || (class != NULL &&
	    strcmp(class, outcome_name(OUT_TRUNCATED)) == 0);
	if (!failed)
		judgeable = s->replied ||
		    recpart_has(s->part, REC_REVIEW);
	if (judgeable || s->foreign)
		return;
	if (!failed) {
		class = "no reply";
		message = NULL;
	}
	if (message == NULL)
		message = "";
	rule_reject(r, s, message, strlen(message),
	    json_new_str(class != NULL ? class : "error"), NULL);
	s->failed = s->over = 1;
}

void
rule_truncated(struct rule *r, struct subject *s)
{
	const char *class = recpart_str(s->part, REC_ERROR_CLASS, NULL);
	const char *reply;
	size_t from, len;

	if (class == NULL || s->foreign ||
	    strcmp(class, outcome_name(OUT_TRUNCATED)) != 0)
		return;
	reply = subject_reply(s, &len);
	from = len > 100 ? len - 100 : 0;
	while (from > 0 && ((unsigned char)reply[from] & 0xc0) == 0x80)
		from--;
	rule_reject(r, s, reply + from, len - from, json_new_str(class), NULL);
	s->over = 1;
}

/* What was asked for; fields that an answer has are never NULL in it. */
struct given {
	const struct scan_value *title, *text, *rating;
	int64_t stars;
};

/* Is it that name, whose length is known beforehand? */
#define IS(key, name) ((key)->len == sizeof(name) - 1 && \
    memcmp((key)->at, name, sizeof(name) - 1) == 0)

/* Find that in an answer; 0 if it is not there as it was asked for. */
static int
find_given(const struct scan *answer, struct given *g)
{
	const struct scan_value *key = answer->key;
	size_t i;

	*g = (struct given){.stars = 0};
	for (i = 0; i < answer->n; i++)
		if (IS(&key[i], "title"))
			g->title = &answer->value[i];
		else if (IS(&key[i], "text"))
			g->text = &answer->value[i];
		else if (IS(&key[i], "rating"))
			g->rating = &answer->value[i];
	g->stars = scan_int(g->rating, 0);
	return g->stars >= 1 && g->stars <= 5 && g->title != NULL &&
	    g->text != NULL;
}

/* Take an answer where it stands within the record's own text. */
static int
take_quoted(struct subject *s)
{
	const struct scan_value *v = recpart_quoted(s->part, REC_REPLY_TEXT);
	struct scan answer;
	struct given g;

	if (v == NULL || !scan_quoted(&answer, v) || !find_given(&answer, &g) ||
	    !scan_is_marked(g.title) || g.title->len == 0 ||
	    !scan_is_marked(g.text) || g.text->len == 0 ||
	    scan_is_marked(g.rating))
		return 0;
	subject_give_bare(s, g.title, g.text);
	s->rating = g.stars;
	recpart_put_bare(s->part, REC_REVIEW_TITLE, g.title);
	recpart_put_bare(s->part, REC_REVIEW_TEXT, g.text);
	recpart_put_text(s->part, REC_REVIEW_RATING, g.rating);
	return 1;
}

/* Is it a string that says something? */
static int
says(const struct scan_value *v)
{
	return scan_is_string(v) && v->len > 2;
}

/*
 * Take a reply that is an object with title, text and rating as they were
 * asked for: most are.  0 if it is not so simple.
 */
static int
take_given(struct subject *s, const char *reply, size_t len)
{
	struct scan answer;
	struct given g;

	if (!scan_object(&answer, reply, len) || !find_given(&answer, &g) ||
	    !says(g.title) || !says(g.text))
		return 0;
	subject_give(s, g.title, g.text);
	s->rating = g.stars;
	recpart_put_text(s->part, REC_REVIEW_TITLE, g.title);
	recpart_put_text(s->part, REC_REVIEW_TEXT, g.text);
	recpart_put_text(s->part, REC_REVIEW_RATING, g.rating);
	return 1;
}

/* Take a reply whatever it is; the text is all of it if there is none in it. */
static void
take_any(struct rule *r, struct subject *s)
{
	const char *why = NULL, *reply;
	size_t len;

	s->body = reply = subject_reply(s, &len);
	s->bodylen = len;
	if (take_given(s, reply, len) ||
	    (s->answer = reply_object(reply, len, &why)) != NULL)
		return;
	if (r->mode == RULE_ON) {
		rule_reason(r, s, reply, len, json_new_str(why),
		    json_new_str("a JSON object"));
		return;
	}
	/* it need not be JSON */
	rule_reason(r, s, reply, len, json_new_str(why), NULL);
	s->answer = json_new_object();
	json_put_strn(s->answer, "text", reply, len);
}

void
rule_parse(struct rule *r, struct subject *s)
{
	if (s->foreign)
		return;
	if (s->refused)
		s->body = subject_reply(s, &s->bodylen);
	else if (!s->replied)
		s->answer = json_object_get(recpart_get(s->part, REC_REVIEW));
	else if (!take_quoted(s))
		take_any(r, s);
}

/* A whole number from 1 to 5, or 0. */
static int
stars(struct json_object *v)
{
	double d;

	if (!json_object_is_type(v, json_type_int) &&
	    !json_object_is_type(v, json_type_double))
		return 0;
	d = json_object_get_double(v);
	return d == 1 || d == 2 || d == 3 || d == 4 || d == 5 ? (int)d : 0;
}

static void
wrong_field(struct rule *r, struct subject *s, const char *field,
    const char *wanted)
{
	struct json_object *v = json_get(s->answer, field);
	struct json_object *given;
	const char *text = "", *what = "is missing";
	char value[64];
	size_t len = 0;

	if (v != NULL) {
		text = json_text(v, &len);
		what = json_type_to_name(json_object_get_type(v));
	}
	snprintf(value, sizeof(value), "%s%s %s", field,
	    v != NULL ? ":" : "", what);
	given = json_new_str(value);
	rule_reason(r, s, text, len, given, json_new_str(wanted));
}

/* The member if it is a string that says something, else NULL. */
static struct json_object *
string_of(struct json_object *v, const char *key)
{
	v = json_get(v, key);
	if (!json_object_is_type(v, json_type_string) ||
	    json_object_get_string_len(v) == 0)
		return NULL;
	return v;
}

static void
take_text(struct subject *s, struct json_object *text)
{
	s->body = json_object_get_string(text);
	s->bodylen = (size_t)json_object_get_string_len(text);
	s->has_review = 1;
}

/* Put the fields that are right into the record; title NULL: it is not. */
static void
put_review(struct subject *s, size_t titlelen, int rating)
{
	if (!s->replied)
		return;
	if (s->title != NULL)
		recpart_put_str(s->part, REC_REVIEW_TITLE, s->title, titlelen);
	if (s->has_review)
		recpart_put_str(s->part, REC_REVIEW_TEXT, s->body, s->bodylen);
	if (rating != 0)
		recpart_put_int(s->part, REC_REVIEW_RATING, rating);
	s->rating = rating;
}

/* Cut title and body into what all rules share. */
static void
read_text(struct subject *s)
{
	const char *body = s->body != NULL ? s->body : "";
	const char *title = s->title != NULL ? s->title : "";

	text_read(&s->words, body, s->bodylen);
	text_read(&s->title_words, title, strlen(title));
	phrasebook_read(s->book, &s->words);
	phrasebook_read(s->book, &s->title_words);
	repeats_read(&s->repeats, &s->words);
	chars_read(&s->chars, body, s->bodylen, s->words.marks);
	numbers_read(&s->numbers, &s->words);
	numbers_read(&s->title_numbers, &s->title_words);
}

void
rule_schema(struct rule *r, struct subject *s)
{
	struct json_object *title, *text;
	int rating;

	if (s->answer != NULL) {
		title = string_of(s->answer, "title");
		text = string_of(s->answer, "text");
		rating = stars(json_get(s->answer, "rating"));
		if (title == NULL && !s->foreign)
			wrong_field(r, s, "title", "a string, not empty");
		if (text == NULL)
			wrong_field(r, s, "text", "a string, not empty");
		if (rating == 0 && !s->foreign)
			wrong_field(r, s, "rating",
			    "a whole number from 1 to 5");
		s->title = title != NULL ? json_object_get_string(title) : NULL;
		if (text != NULL)
			take_text(s, text);
		put_review(s, title != NULL ?
		    (size_t)json_object_get_string_len(title) : 0, rating);
	}
	read_text(s);
}

int64_t
rule_rated(const struct subject *s, int64_t dflt)
{
	return s->rating != 0 ? s->rating :
	    recpart_int(s->part, REC_REVIEW_RATING, dflt);
}

void
rule_rating(struct rule *r, struct subject *s)
{
	int64_t want = recpart_int(s->part, REC_PLAN_RATING, 0);
	int64_t got = rule_rated(s, 0);
	char text[24];
	int len;

	if (want == 0 || got == 0 || want == got)
		return;
	len = snprintf(text, sizeof(text), "%" PRId64, got);
	rule_reason(r, s, text, (size_t)len, json_object_new_int64(got),
	    json_object_new_int64(want));
}
