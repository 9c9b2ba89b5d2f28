/*
 * Rules about the reply: did the call succeed, is the reply whole, does it
 * hold a JSON object, has that the fields of a review, is the rating the
 * planned one.  On the way the review is put into the record, so parse and
 * schema run whatever their mode is.
 *
 * A reply may be bare JSON, or have it within a Markdown fence, with talk
 * around it or after a model's thoughts: the first object that has a field of
 * a review is taken.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "check/check_rule.h"
#include "json/scan.h"
#include "model/outcome.h"

#define TRIES 16 /* braces that are tried: keeps the search linear */

enum { TITLE, TEXT, RATING };

static const char *const fields[] = {"title", "text", "rating"};

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

/* Where the object that begins at s[from] ends; n if it does not. */
static size_t
object_end(const char *s, size_t from, size_t n)
{
	size_t i, depth = 0;
	int quoted = 0;

	for (i = from; i < n; i++) {
		if (quoted) {
			if (s[i] == '\\')
				i++;
			else if (s[i] == '"')
				quoted = 0;
		} else if (s[i] == '"') {
			quoted = 1;
		} else if (s[i] == '{') {
			depth++;
		} else if (s[i] == '}' && --depth == 0) {
			return i + 1;
		}
	}
	return n;
}

static int
has_field(struct json_object *v)
{
	size_t i;

	for (i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		if (json_get(v, fields[i]) != NULL)
			return 1;
	return 0;
}

/* Read an object; anything else is NULL. */
static struct json_object *
read_object(const char *s, size_t n, const char **why)
{
	struct json_object *v = json_read(s, n, why);

	if (v == NULL || json_object_is_type(v, json_type_object))
		return v;
	json_object_put(v);
	*why = "not a JSON object";
	return NULL;
}

/* The first object in a text that looks like a review, else the first. */
static struct json_object *
search_object(const char *s, size_t n)
{
	struct json_object *v, *first = NULL;
	const char *brace, *why;
	size_t at = 0, end;
	int tries;

	for (tries = 0; tries < TRIES && at < n; tries++) {
		if ((brace = memchr(s + at, '{', n - at)) == NULL)
			break;
		at = (size_t)(brace - s);
		end = object_end(s, at, n);
		v = read_object(s + at, end - at, &why);
		at = v != NULL ? end : at + 1;
		if (v == NULL)
			continue;
		if (has_field(v)) {
			json_object_put(first);
			return v;
		}
		if (first == NULL)
			first = v;
		else
			json_object_put(v);
	}
	return first;
}

/* Skip the thoughts that some models put before their answer. */
static const char *
after_thoughts(const char *s, size_t n)
{
	const char *end;

	if (n < 6 || memmem(s, n < 64 ? n : 64, "<think", 6) == NULL)
		return s;
	end = memmem(s, n, "</think", 7);
	return end != NULL ? end + 7 : s;
}

struct json_object *
reply_object(const char *s, size_t n, const char **why)
{
	struct json_object *v;
	const char *from;

	if ((v = read_object(s, n, why)) != NULL)
		return v;
	/* what is wrong with prose as JSON is of no interest */
	if (n == 0 || s[0] != '{')
		*why = "not a JSON object";
	from = after_thoughts(s, n);
	return search_object(from, n - (size_t)(from - s));
}

/* What was asked for; fields that an answer has are never NULL in it. */
struct given {
	const struct scan_value *title, *text, *rating;
	int64_t stars;
};

/* Find that in an answer; 0 if it is not there as it was asked for. */
static int
find_given(const struct scan *answer, struct given *g)
{
	g->title = scan_get(answer, fields[TITLE]);
	g->text = scan_get(answer, fields[TEXT]);
	g->rating = scan_get(answer, fields[RATING]);
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
		title = string_of(s->answer, fields[TITLE]);
		text = string_of(s->answer, fields[TEXT]);
		rating = stars(json_get(s->answer, fields[RATING]));
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
