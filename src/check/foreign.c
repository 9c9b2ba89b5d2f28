#include "check/foreign.h"

#include <string.h>

#include "check/rating.h"
#include "ground/msg.h"

struct json_object *
foreign_field(struct json_object *rec, const char *name)
{
	struct json_object *v;

	if (name == NULL)
		return NULL;
	v = json_object_object_get(rec, name);
	return v != NULL ? v : json_get(rec, name);
}

static void
put_text(struct json_object *review, const char *key,
    struct json_object *rec, const char *field)
{
	struct json_object *v = foreign_field(rec, field);

	if (json_object_is_type(v, json_type_string))
		json_put(review, key, json_object_get(v));
}

/* Put the rating: FOREIGN_RATING, or FOREIGN_ODD, or 0 if nothing is there. */
static int
put_rating(struct json_object *review, struct json_object *rec,
    const char *field)
{
	int odd;
	double d = rating_value(foreign_field(rec, field), &odd);

	if (d == 0)
		return odd ? FOREIGN_ODD : 0;
	if (rating_whole(d) != 0)
		json_put_int(review, "rating", rating_whole(d));
	else
		json_put_num(review, "rating", d);
	return FOREIGN_RATING;
}

struct json_object *
foreign_review(const struct foreign *f, struct json_object *rec, int *has)
{
	struct json_object *review = json_new_object();

	put_text(review, "title", rec, f->title);
	put_text(review, "text", rec, f->text);
	*has = put_rating(review, rec, f->rating) |
	    (json_get(review, "text") != NULL ? FOREIGN_TEXT : 0) |
	    (json_get(review, "title") != NULL ? FOREIGN_TITLE : 0);
	return review;
}

/* Does a string say something? */
static int
says(const struct scan_value *v)
{
	return v->len > 2;
}

/* The value of a field if it is a string, or NULL. */
static const struct scan_value *
string_at(const struct recpart *part, const char *field)
{
	const struct scan_value *v = recpart_member(part, field);

	return scan_is_string(v) ? v : NULL;
}

/* Find the rating: 0 if it is not written plainly, or not whole. */
static int
find_rating(const struct scan_value *v, int64_t *rating)
{
	*rating = 0;
	if (v == NULL || v->at[0] == 'n')
		return 1;
	if (!scan_is_string(v) || scan_is_plain(v))
		*rating = rating_whole(rating_read(v->at + scan_is_string(v)));
	return *rating != 0;
}

static int
is_deep(const char *field)
{
	return field != NULL && strchr(field, '.') != NULL;
}

int
foreign_find(const struct foreign *f, const struct recpart *part,
    struct foreign_text *review)
{
	if (is_deep(f->text) || is_deep(f->title) || is_deep(f->rating))
		return 0;
	review->text = string_at(part, f->text);
	review->title = string_at(part, f->title);
	return review->text != NULL && says(review->text) &&
	    (review->title == NULL || says(review->title)) &&
	    find_rating(recpart_member(part, f->rating), &review->rating);
}

void
foreign_begin(struct foreign_tally *t, const struct foreign *f,
    const struct foreign *named)
{
	*t = (struct foreign_tally){.field = *f, .missing = *named};
}

void
foreign_met(struct foreign_tally *t, int has, size_t line)
{
	t->records++;
	if ((has & FOREIGN_TEXT) != 0)
		t->missing.text = NULL;
	if ((has & FOREIGN_TITLE) != 0)
		t->missing.title = NULL;
	if ((has & FOREIGN_RATING) != 0)
		t->missing.rating = NULL;
	if ((has & FOREIGN_ODD) != 0 && t->odd++ == 0)
		t->first = line;
}

void
foreign_say(const struct foreign_tally *t)
{
	const struct foreign *missing = &t->missing;

	if (t->records == 0)
		return;
	if (missing->text != NULL)
		msg("no record has a text in its field '%s'", missing->text);
	if (missing->title != NULL)
		msg("no record has a title in its field '%s'", missing->title);
	if (missing->rating != NULL)
		msg("no record has a rating of 1 to 5 in its field '%s'",
		    missing->rating);
	else if (t->odd > 0)
		msg("%zu of %zu records have something else than a rating of 1"
		    " to 5 in '%s', the first on line %zu", t->odd,
		    t->records, t->field.rating, t->first);
}
