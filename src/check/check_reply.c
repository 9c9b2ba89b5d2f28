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
#include <stdio.h>
#include <string.h>

#include "check/check_rule.h"
#include "json/record.h"
#include "model/outcome.h"

#define TRIES 16 /* braces that are tried: keeps the search linear */

static const char *const fields[] = {"title", "text", "rating"};

void
rule_call(struct rule *r, struct subject *s)
{
	const char *class = rec_str(s->rec, REC_ERROR_CLASS);
	const char *message = rec_str(s->rec, REC_ERROR_MESSAGE);
	int judgeable;

	judgeable = s->refused || (class != NULL &&
	    strcmp(class, outcome_name(OUT_TRUNCATED)) == 0);
	if (rec_get(s->rec, REC_ERROR) == NULL)
		judgeable = s->reply != NULL ||
		    rec_get(s->rec, REC_REVIEW) != NULL;
	if (judgeable || s->foreign)
		return;
	if (rec_get(s->rec, REC_ERROR) == NULL) {
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
	const char *class = rec_str(s->rec, REC_ERROR_CLASS);
	size_t from = s->replylen > 100 ? s->replylen - 100 : 0;

	if (class == NULL || s->foreign ||
	    strcmp(class, outcome_name(OUT_TRUNCATED)) != 0)
		return;
	while (from > 0 && ((unsigned char)s->reply[from] & 0xc0) == 0x80)
		from--;
	rule_reject(r, s, s->reply != NULL ? s->reply + from : "",
	    s->replylen - from, json_new_str(class), NULL);
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

void
rule_parse(struct rule *r, struct subject *s)
{
	const char *why = NULL;

	if (s->refused || s->foreign)
		return;
	if (s->reply == NULL) {
		s->answer = json_object_get(rec_get(s->rec, REC_REVIEW));
		return;
	}
	if ((s->answer = reply_object(s->reply, s->replylen, &why)) != NULL)
		return;
	if (r->mode == RULE_ON) {
		rule_reason(r, s, s->reply, s->replylen, json_new_str(why),
		    json_new_str("a JSON object"));
		return;
	}
	/* it need not be JSON, so all of it is the text */
	rule_reason(r, s, s->reply, s->replylen, json_new_str(why), NULL);
	s->answer = json_new_object();
	json_put_strn(s->answer, "text", s->reply, s->replylen);
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

/* Put the fields that are right into the record. */
static void
put_review(struct subject *s, struct json_object *title,
    struct json_object *text, int rating)
{
	if (s->reply == NULL)
		return;
	if (title != NULL)
		rec_put(s->rec, REC_REVIEW_TITLE, json_object_get(title));
	if (text != NULL)
		rec_put(s->rec, REC_REVIEW_TEXT, json_object_get(text));
	if (rating != 0)
		rec_put_int(s->rec, REC_REVIEW_RATING, rating);
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
		put_review(s, title, text, rating);
	}
	read_text(s);
}

void
rule_rating(struct rule *r, struct subject *s)
{
	int64_t want = rec_int(s->rec, REC_PLAN_RATING, 0);
	int64_t got = rec_int(s->rec, REC_REVIEW_RATING, 0);
	const char *text;
	size_t len;

	if (want == 0 || got == 0 || want == got)
		return;
	text = json_text(rec_get(s->rec, REC_REVIEW_RATING), &len);
	rule_reason(r, s, text, len, json_object_new_int64(got),
	    json_object_new_int64(want));
}
