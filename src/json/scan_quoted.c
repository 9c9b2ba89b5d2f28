/*
 * An object within a string is mostly as flat as an answer: its strings have no
 * escapes, so that the only backslashes are those before the quotation marks
 * that begin and end them.  All else is left to who takes the string out.
 */
#include "json/scan.h"

#include "ground/wide.h"

enum { MEMBERS = 8, DIGITS = 15 };

/* The first backslash from s on, if a quotation mark is behind it; or NULL. */
static const char *
next_mark(const char *s, const char *end)
{
	size_t n;

	for (n = WIDE; n == WIDE && end - s >= WIDE; s += n)
		n = wide_first(wide_read(s) == '\\');
	while (s < end && *s != '\\')
		s++;
	return end - s > 1 && s[1] == '"' ? s : NULL;
}

/* A string, or NULL; what is within its marks goes to *v. */
static const char *
string(const char *s, const char *end, struct scan_value *v)
{
	const char *to;

	if (end - s < 2 || s[0] != '\\' || s[1] != '"' ||
	    (to = next_mark(s + 2, end)) == NULL)
		return NULL;
	*v = (struct scan_value){s + 2, (size_t)(to - s) - 2};
	return to + 2;
}

/* A number above 0, or NULL. */
static const char *
number(const char *s, const char *end, struct scan_value *v)
{
	const char *from = s;

	if (s == end || *s == '0')
		return NULL;
	while (s < end && *s >= '0' && *s <= '9')
		s++;
	*v = (struct scan_value){from, (size_t)(s - from)};
	return v->len > 0 && v->len <= DIGITS ? s : NULL;
}

static int
is_twice(const struct scan *s, const struct scan_value *key)
{
	size_t i;

	for (i = 0; i < s->n; i++)
		if (s->key[i].len == key->len &&
		    memcmp(s->key[i].at, key->at, key->len) == 0)
			return 1;
	return 0;
}

static const char *
member(struct scan *s, const char *p, const char *end)
{
	struct scan_value *key = &s->key[s->n], *v = &s->value[s->n];

	if ((p = string(p, end, key)) == NULL || p == end || *p != ':' ||
	    is_twice(s, key))
		return NULL;
	s->n++;
	p++;
	return p < end && *p == '\\' ? string(p, end, v) : number(p, end, v);
}

int
scan_quoted(struct scan *s, const struct scan_value *v)
{
	const char *p = v->at + 1, *end = v->at + v->len - 1;

	s->n = 0;
	if (p == end || *p != '{')
		return 0;
	do {
		if (s->n == MEMBERS || (p = member(s, p + 1, end)) == NULL)
			return 0;
	} while (p < end && *p == ',');
	return p + 1 == end && *p == '}';
}

int
scan_is_marked(const struct scan_value *v)
{
	return v != NULL && v->at[-1] == '"';
}
