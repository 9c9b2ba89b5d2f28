#include "check/subject.h"

#include <stdio.h>
#include <string.h>

#include "model/outcome.h"

void
subject_init(struct subject *s)
{
	s->products = products_new();
}

void
subject_free(struct subject *s)
{
	products_free(s->products);
	json_object_put(s->reasons);
	buf_free(&s->given);
	text_free(&s->words);
	text_free(&s->title_words);
	text_free(&s->prompt);
	numbers_free(&s->numbers);
	numbers_free(&s->title_numbers);
	repeats_free(&s->repeats);
}

/* Forget what was found out about the record before. */
static void
forget(struct subject *s)
{
	json_object_put(s->reasons);
	s->reasons = NULL;
	s->rejected = s->failed = s->over = 0;
	s->has_review = s->foreign = 0;
	s->replied = 0;
	s->title = s->body = NULL;
	s->bodylen = 0;
	s->answer = NULL;
	s->rating = 0;
	s->like = (struct dup_hit){NULL, 0, 0, 0};
}

static void
identify(struct subject *s, size_t line)
{
	const char *text;
	size_t len;

	s->id = recpart_id(s->part, s->number);
	if (s->id != NULL)
		return;
	text = recpart_text(s->part, &len);
	rec_line_id(s->number, line, text, len);
	recpart_put_str(s->part, REC_ID, s->number, strlen(s->number));
	s->id = s->number;
}

/* The review is the reply, or in it. */
static void
take_reply(struct subject *s)
{
	const char *class = recpart_str(s->part, REC_ERROR_CLASS, NULL);

	s->refused = class != NULL &&
	    strcmp(class, outcome_name(OUT_REFUSED)) == 0;
	s->replied = recpart_quoted(s->part, REC_REPLY_TEXT) != NULL ||
	    recpart_str(s->part, REC_REPLY_TEXT, NULL) != NULL;
	if (s->replied)
		recpart_drop(s->part, REC_REVIEW);
}

const char *
subject_reply(struct subject *s, size_t *len)
{
	const char *reply = NULL;

	*len = 0;
	if (s->replied)
		reply = recpart_str(s->part, REC_REPLY_TEXT, len);
	return reply != NULL ? reply : "";
}

/* Append a string and a NUL: where it begins. */
static size_t
give(struct buf *out, const struct scan_value *v, int bare)
{
	size_t from = out->len;

	if (bare)
		buf_add(out, v->at, v->len);
	else
		scan_text(v, out);
	out->len++; /* there is a NUL */
	return from;
}

static void
give_both(struct subject *s, const struct scan_value *title,
    const struct scan_value *text, int bare)
{
	size_t from = 0, at;

	buf_clear(&s->given);
	if (title != NULL)
		from = give(&s->given, title, bare);
	at = give(&s->given, text, bare);
	s->title = title != NULL ? s->given.data + from : NULL;
	s->body = s->given.data + at;
	s->bodylen = s->given.len - at - 1;
	s->has_review = 1;
}

void
subject_give(struct subject *s, const struct scan_value *title,
    const struct scan_value *text)
{
	give_both(s, title, text, 0);
}

void
subject_give_bare(struct subject *s, const struct scan_value *title,
    const struct scan_value *text)
{
	give_both(s, title, text, 1);
}

/* Take a review from the text of the record; 0 if it is not so simple. */
static int
take_text(struct subject *s, const struct foreign *f)
{
	struct foreign_text review;

	if (!foreign_find(f, s->part, &review))
		return 0;
	subject_give(s, review.title, review.text);
	s->has = FOREIGN_TEXT;
	if (review.title != NULL) {
		recpart_put_text(s->part, REC_REVIEW_TITLE, review.title);
		s->has |= FOREIGN_TITLE;
	}
	recpart_put_text(s->part, REC_REVIEW_TEXT, review.text);
	s->rating = review.rating;
	if (s->rating != 0) {
		recpart_put_int(s->part, REC_REVIEW_RATING, s->rating);
		s->has |= FOREIGN_RATING;
	}
	return 1;
}

/* The review stands in fields of its own. */
static void
take_fields(struct subject *s, const struct foreign *f)
{
	s->foreign = 1;
	s->refused = 0;
	if (take_text(s, f))
		return;
	s->answer = foreign_review(f, recpart_named(s->part), &s->has);
	if (recpart_has(s->part, REC_REVIEW))
		return;
	recpart_put(s->part, REC_REVIEW, s->answer);
	s->rating = json_int(s->answer, "rating", 0);
}

void
subject_begin(struct subject *s, struct recpart *part, size_t line,
    const struct foreign *f)
{
	const char *product = recpart_str(part, REC_PLAN_PRODUCT, NULL);

	forget(s);
	s->part = part;
	s->product = product != NULL ? products_get(s->products, product) :
	    NULL;
	recpart_drop(part, REC_CHECK);
	identify(s, line);
	if (f != NULL)
		take_fields(s, f);
	else
		take_reply(s);
}

void
subject_end(struct subject *s, const char *verdict)
{
	static const char accepted[] =
	    "{\"verdict\":\"accept\",\"reasons\":[]}";
	static const struct scan_value text = {accepted, sizeof(accepted) - 1};

	if (s->reasons == NULL && !s->rejected && !s->failed) {
		recpart_put_text(s->part, REC_CHECK, &text);
	} else {
		recpart_put_str(s->part, REC_CHECK_VERDICT, verdict,
		    strlen(verdict));
		recpart_put(s->part, REC_CHECK_REASONS, s->reasons);
	}
	json_object_put(s->answer);
	s->answer = NULL;
}
