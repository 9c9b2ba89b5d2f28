/*
 * Rule placeholder: brackets that their form gives away, wherever they stand: a
 * letter for a number ("[N]"), the name of a picture, a sentence that tells
 * what to write, a name of a program in angles, blanks or a sign for a word.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "text/affix.h"
#include "text/ascii.h"

int
placeholder_is_next(const struct text *t, size_t at, size_t i)
{
	return i > 0 && t->words[i - 1].at + t->words[i - 1].len + 1 == at &&
	    t->raw[at - 1] == ' ';
}

int
placeholder_is_then(const struct text *t, size_t at, size_t i)
{
	return i < t->n && t->words[i].at == at + 1 && t->raw[at] == ' ';
}

/* Is it the name of a picture: [image1.jpg]? */
static int
is_file(const char *s, size_t len)
{
	static const char *const ends[] = {".jpg", ".jpeg", ".png", ".gif",
	    ".mp4", ".webp", ".heic", NULL};

	return *s == '[' && len > 6 && memchr(s, ' ', len) == NULL &&
	    memchr(s, '/', len) == NULL && affix_end(s, len - 1, ends) > 0;
}

/* Is it a word for what has no name, behind a name: "the Grand [Something]"? */
static int
is_something(const struct text *t, size_t at, size_t i, size_t end)
{
	static const char *const list[] = {"Something]", "Somewhere]",
	    "Someone]", "Somebody]", "Whatever]", NULL};

	return end == i + 1 && t->raw[at] == '[' &&
	    placeholder_is_next(t, at, i) &&
	    (t->words[i - 1].flags & (WORD_UPPER | WORD_CAPS)) == WORD_UPPER &&
	    affix_begin(t->raw + at + 1, t->len - at - 1, list) > 0;
}

/* Is it a letter that stands for a number: "Chapter [N]", "(N) hours"? */
static int
is_letter(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	if (len != 3 || !ascii_in(t->raw[at + 1], "NMXYKnxy"))
		return 0;
	return (placeholder_is_then(t, at + len, end) &&
	    placeholder_unit(r, t, end)) ||
	    (t->raw[at] == '[' && placeholder_is_next(t, at, i) &&
	    placeholder_is(r, NUMBERED, t, i - 1));
}

/* Does a sentence of a form begin: "[Explain why", "[Second paragraph: "? */
static int
is_order(const struct rule *r, const struct text *t, size_t at, size_t i,
    size_t end)
{
	return t->raw[at] == '[' && end > i + 1 && t->words[i].at == at + 1 &&
	    placeholder_is(r, TELLING, t, i);
}

/* Is it an angle with a name of a program: "up to <max_pressure> bar"? */
static int
is_angle(const struct text *t, size_t at, size_t len, size_t i, size_t end)
{
	return end == i + 1 && placeholder_is_next(t, at, i) &&
	    t->words[i].len + 2 == len &&
	    memchr(t->raw + at, '_', len) != NULL &&
	    placeholder_is_small(t, i);
}

int
placeholder_shape(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end)
{
	const char *s = t->raw + at;

	return is_letter(r, t, at, len, i, end) || is_file(s, len) ||
	    is_order(r, t, at, i, end) || is_something(t, at, i, end) ||
	    (*s == '<' && is_angle(t, at, len, i, end));
}

int
placeholder_signs(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i)
{
	const char *s = t->raw + at;
	size_t k;

	if (*s != '[' || at < 2 || s[-1] != ' ' || len < 3)
		return 0;
	if (len == 3 && ascii_in(s[1], "?$#") && placeholder_is_next(t, at, i))
		return placeholder_has_unit(r, t, at + len, i) ||
		    (s[1] == '$' && placeholder_is(r, NEEDS, t, i - 1));
	for (k = 1; k + 1 < len; k++)
		if (s[k] != ' ')
			return 0;
	return len > 3 && placeholder_is_next(t, at, i) &&
	    (placeholder_is(r, DET, t, i - 1) ||
	    placeholder_is(r, PREP, t, i - 1));
}
