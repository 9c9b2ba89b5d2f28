/*
 * Rule placeholder: what quotation marks hold whole, where a title should
 * be: "Product Title", « Titre du livre », «номер рейса».
 *
 * Titles may have a word for a name in them, too ("The Name of the Rose"), so
 * what has the name must be what is reviewed in general; and who tells of a
 * sign, a column or a field tells of the words themselves.
 */
#include <string.h>

#include "check/check_placeholder.h"

enum { LONG = 48, TOLD = 4 };

/* Bytes of the quotation mark at s, of which `left` are there; 0: none. */
static size_t
mark_len(const char *s, size_t left)
{
	static const char *const marks[] = {"“", "”", "„", "«", "»"};
	size_t i, n;

	if (*s == '"')
		return 1;
	if (*s != '\xe2' && *s != '\xc2')
		return 0;
	for (i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		n = strlen(marks[i]);
		if (left >= n && memcmp(s, marks[i], n) == 0)
			return n;
	}
	return 0;
}

/* The first mark from byte `at` on, of *n bytes; t->len if there is none. */
static size_t
find_mark(const struct text *t, size_t at, size_t *n)
{
	const char *p;

	*n = 1;
	if ((t->marks & (MARK_HIGH | MARK_QUOTE)) == 0)
		return t->len;
	if ((t->marks & MARK_HIGH) == 0) {
		p = memchr(t->raw + at, '"', t->len - at);
		return p != NULL ? (size_t)(p - t->raw) : t->len;
	}
	while (at < t->len && (*n = mark_len(t->raw + at, t->len - at)) == 0)
		at++;
	return at;
}

/* Are the words i .. end - 1, with capitals, "Product Title"? */
static int
is_heading(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	size_t k;

	if (end > i + 2 && !placeholder_is(r, HERE, t, end - 1))
		return 0;
	for (k = i; k < end; k++)
		if ((t->words[k].flags & (WORD_UPPER | WORD_CAPS)) !=
		    WORD_UPPER)
			return 0;
	return placeholder_is(r, NAMED, t, i) || (placeholder_is(r, HEADING,
	    t, i + 1) && placeholder_is(r, BARE, t, i));
}

static int
is_title(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	if (end < i + 2 || end > i + 4)
		return 0;
	if (placeholder_is(r, WORK, t, end - 1) &&
	    placeholder_is(r, KINDS, t, i))
		return 1;
	return is_heading(r, t, i, end);
}

/* Are the words i .. end - 1 what a sign says, or a column is called? */
static int
is_said(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	size_t from = i > TOLD ? i - TOLD : 0;
	size_t to = end + TOLD < t->n ? end + TOLD : t->n;

	return placeholder_has(r, SAYS, t, from, i) ||
	    placeholder_has(r, SAYS, t, end, to) ||
	    placeholder_has(r, MENU, t, from, i) ||
	    placeholder_has(r, MENU, t, end, to) ||
	    placeholder_spoken_of(r, t, i, end);
}

/* Where the quotation that begins at byte `at` ends; 0 if it is long. */
static size_t
find_end(const struct text *t, size_t at)
{
	size_t k, end = t->len - at < LONG ? t->len : at + LONG;

	for (k = at; k < end && t->raw[k] != '\n'; k++)
		if (mark_len(t->raw + k, t->len - k) > 0)
			return k;
	return 0;
}

void
placeholder_titles(const struct rule *r, struct found *f,
    const struct text *t)
{
	size_t i, end, at, n, to;

	for (i = 0, at = 0; (at = find_mark(t, at, &n)) < t->len; at++) {
		at += n - 1;
		if ((to = find_end(t, at + 1)) == 0)
			continue;
		while (i < t->n && t->words[i].at <= at)
			i++;
		for (end = i; end < t->n && t->words[end].at < to; end++)
			continue;
		if (end - i < t->n && is_title(r, t, i, end) &&
		    !is_said(r, t, i, end))
			placeholder_found(f, t, at + 1, to - at - 1);
	}
}
