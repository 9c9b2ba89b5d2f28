#include "check/foreign.h"

#include <stdlib.h>
#include <string.h>

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

/* A number as a rating; 0 if it is none. */
static int64_t
rating_of(double d)
{
	int64_t i;

	for (i = 1; i <= 5; i++)
		if (d == (double)i)
			return i;
	return 0;
}

static void
put_rating(struct json_object *review, struct json_object *rec,
    const char *field)
{
	struct json_object *v = foreign_field(rec, field);
	double d = 0;

	if (json_object_is_type(v, json_type_string))
		d = strtod(json_object_get_string(v), NULL);
	else if (json_object_is_type(v, json_type_int) ||
	    json_object_is_type(v, json_type_double))
		d = json_object_get_double(v);
	if (rating_of(d) != 0)
		json_put_int(review, "rating", rating_of(d));
}

struct json_object *
foreign_review(const struct foreign *f, struct json_object *rec)
{
	struct json_object *review = json_new_object();

	put_text(review, "title", rec, f->title);
	put_text(review, "text", rec, f->text);
	put_rating(review, rec, f->rating);
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

/* Find the rating: 0 if it is not written plainly. */
static int
find_rating(const struct scan_value *v, int64_t *rating)
{
	*rating = 0;
	if (v == NULL)
		return 1;
	if (scan_is_string(v)) /* the number ends with it, or before */
		*rating = rating_of(strtod(v->at + 1, NULL));
	else if (v->at[0] == '-' || (v->at[0] >= '0' && v->at[0] <= '9'))
		*rating = rating_of(strtod(v->at, NULL));
	return !scan_is_string(v) || scan_is_plain(v);
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

int
foreign_has(struct json_object *review)
{
	return (json_get(review, "text") != NULL ? FOREIGN_TEXT : 0) |
	    (json_get(review, "title") != NULL ? FOREIGN_TITLE : 0) |
	    (json_get(review, "rating") != NULL ? FOREIGN_RATING : 0);
}

void
foreign_met(struct foreign *missing, int has)
{
	if ((has & FOREIGN_TEXT) != 0)
		missing->text = NULL;
	if ((has & FOREIGN_TITLE) != 0)
		missing->title = NULL;
	if ((has & FOREIGN_RATING) != 0)
		missing->rating = NULL;
}

void
foreign_say(const struct foreign *missing)
{
	if (missing->text != NULL)
		msg("no record has a text in its field '%s'", missing->text);
	if (missing->title != NULL)
		msg("no record has a title in its field '%s'", missing->title);
	if (missing->rating != NULL)
		msg("no record has a rating of 1 to 5 in its field '%s'",
		    missing->rating);
}
