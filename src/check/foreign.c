#include "check/foreign.h"

#include <stdlib.h>

#include "ground/msg.h"

static void
put_text(struct json_object *review, const char *key,
    struct json_object *rec, const char *field)
{
	struct json_object *v = field != NULL ? json_get(rec, field) : NULL;

	if (json_object_is_type(v, json_type_string))
		json_put(review, key, json_object_get(v));
}

static void
put_rating(struct json_object *review, struct json_object *rec,
    const char *field)
{
	struct json_object *v = field != NULL ? json_get(rec, field) : NULL;
	double d = 0;
	int i;

	if (json_object_is_type(v, json_type_string))
		d = strtod(json_object_get_string(v), NULL);
	else if (json_object_is_type(v, json_type_int) ||
	    json_object_is_type(v, json_type_double))
		d = json_object_get_double(v);
	for (i = 1; i <= 5; i++)
		if (d == i)
			json_put_int(review, "rating", i);
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

void
foreign_met(struct foreign *missing, struct json_object *review)
{
	if (json_get(review, "text") != NULL)
		missing->text = NULL;
	if (json_get(review, "title") != NULL)
		missing->title = NULL;
	if (json_get(review, "rating") != NULL)
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
