#include "check/rating.h"

#include <ctype.h>
#include <math.h>
#include <string.h>
#include <strings.h>

enum { STARS = 5, CENTS = 2 }; /* digits behind a comma: more are thousands */

static const char *
skip(const char *s)
{
	return s + strspn(s, " \t\r\n");
}

/* Read digits into *d; how many. */
static size_t
digits(const char *s, double *d)
{
	size_t n;

	for (n = 0; isdigit((unsigned char)s[n]); n++)
		*d = 10 * *d + (s[n] - '0');
	return n;
}

/* Read a number that is not negative; where it ends, or NULL. */
static const char *
number(const char *s, double *d)
{
	size_t n;

	*d = 0;
	if ((n = digits(s, d)) == 0)
		return NULL;
	s += n;
	if ((*s != '.' && *s != ',') || !isdigit((unsigned char)s[1]))
		return s;
	n = digits(s + 1, d);
	if (*s == ',' && n > CENTS)
		return NULL;
	*d /= pow(10, (double)n);
	return s + 1 + n;
}

/* What a scale follows, such as 5: where that begins, or NULL. */
static const char *
scale(const char *s)
{
	static const char *const words[] = {"out of ", "of ", "von ", "sur ",
	    "su ", "de ", "av ", "van ", "z ", "из "};
	size_t i;

	if (*s == '/')
		return skip(s + 1);
	for (i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (strncasecmp(s, words[i], strlen(words[i])) == 0)
			return skip(s + strlen(words[i]));
	return NULL;
}

/* Does what stands behind a number make it a part of something else? */
static int
goes_on(const char *end)
{
	const char *s = skip(end);

	if (*s == '\0' || *s == '(')
		return 0;
	return *s == '%' || *s == '/' || isdigit((unsigned char)*s) ||
	    (s == end && isdigit((unsigned char)s[1]));
}

double
rating_read(const char *s)
{
	const char *end, *of;
	double d, most = STARS;

	if ((end = number(skip(s), &d)) == NULL)
		return 0;
	if ((of = scale(skip(end))) != NULL)
		end = number(of, &most);
	if (end == NULL || most != STARS || goes_on(end))
		return 0;
	return d >= 1 && d <= STARS ? d : 0;
}

double
rating_value(struct json_object *v, int *odd)
{
	const char *s;
	double d = 0;

	if (json_object_is_type(v, json_type_string)) {
		s = json_object_get_string(v);
		d = rating_read(s);
		*odd = d == 0 && *skip(s) != '\0';
		return d;
	}
	if (json_object_is_type(v, json_type_int) ||
	    json_object_is_type(v, json_type_double))
		d = json_object_get_double(v);
	if (!(d >= 1 && d <= STARS))
		d = 0;
	*odd = v != NULL && d == 0;
	return d;
}

int64_t
rating_whole(double rating)
{
	return rating == floor(rating) ? (int64_t)rating : 0;
}

int64_t
rating_stars(double rating)
{
	return (int64_t)(rating > 3 ? floor(rating) : ceil(rating));
}
