/*
 * Rule placeholder: what quotation marks hold whole, where a title should
 * be: "Product Title", « Titre du livre », «номер рейса»; or tell what is
 * wanted there, with an example.
 *
 * Titles may have a word for a name in them, too ("The Name of the Rose"), so
 * what has the name must be what is reviewed in general; and who tells of a
 * sign, a column or a field tells of the words themselves.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "text/affix.h"
#include "text/quote.h"

enum { LONG = 48, TOLD = 4, STARRED = 6 };

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
	    t, i + 1) && (placeholder_is(r, BARE, t, i) ||
	    placeholder_is(r, THING, t, i)));
}

/* Is it « nom du vendeur » behind a preposition: somebody's name? */
static int
is_called(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	return end > i + 2 && i > 0 && placeholder_is(r, OF, t, i + 1) &&
	    (placeholder_is(r, PREP, t, i - 1) || placeholder_is(r, DET, t,
	    i - 1)) && t->raw[t->words[i].at - 1] !=
	    '"' && (placeholder_is_small(t, i) || placeholder_is(r, NAMES_OF,
	    t, i));
}

/* Is it "art film", a film of some kind, and not "Art des Films"? */
static int
is_genre(const struct text *t, size_t i, size_t end)
{
	static const char *const list[] = {"art", "genre"};
	const struct word *w = &t->words[i];
	size_t k;

	for (k = 0; k < sizeof(list) / sizeof(list[0]); k++)
		if (w->nlen == strlen(list[k]) && memcmp(t->norm.data +
		    w->norm, list[k], w->nlen) == 0)
			return end == i + 2 && placeholder_is_small(t, i);
	return 0;
}

/* Is it "Name", behind whom it should name, or "Name of Attraction"? */
static int
is_name(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	if (placeholder_is_small(t, i) || !placeholder_is(r, NAMES_OF, t, i))
		return 0;
	if (end == i + 1)
		return i > 0 && placeholder_is_small(t, i - 1) &&
		    (placeholder_is(r, KIND, t, i - 1) ||
		    placeholder_is(r, HEAD, t, i - 1));
	return end == i + 3 && placeholder_is(r, OF, t, i + 1) &&
	    !placeholder_is_small(t, end - 1) &&
	    (placeholder_is(r, KIND, t, end - 1) ||
	    placeholder_is(r, HEAD, t, end - 1));
}

static int
is_title(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	if (end == i)
		return 0;
	if (is_name(r, t, i, end) || (!placeholder_is_small(t, i) &&
	    placeholder_whole(r, TITLED, t, i, end)))
		return 1;
	if (end == i + 1 ? placeholder_is_serial(r, t, i) :
	    placeholder_is_counted(r, t, i, end))
		return t->words[i].len > 3 && ((t->words[i].flags &
		    WORD_CAPS) != 0 || end == i + 1); /* «DISH 2» */
	if (end < i + 2 || end > i + 4)
		return 0;
	if (is_genre(t, i, end))
		return 0;
	if (placeholder_is(r, KINDS, t, i) && (placeholder_is(r, WORK, t,
	    end - 1) || is_called(r, t, i, end)))
		return 1;
	return is_heading(r, t, i, end);
}

/*
 * Do the words i .. end - 1, up to byte `to`, name what is wanted before an
 * example of it, where a noun is called for: like "funny comparison, e.g. a
 * map"?
 */
static int
is_wanted(const struct rule *r, const struct text *t, size_t i, size_t end,
    size_t to)
{
	static const char *const wanted[] = {"comparison", "metaphor",
	    "simile", "anecdote", "example", "adjective", "noun", "name",
	    "title", "place", "city", "town", "country", "dish", "feature",
	    "detail", "brand", "product", "model", "colour", "color", "amount",
	    "number", "price", "date", "season", "moment", "memory", "scene",
	    "joke", "nickname", "job", "hobby", "relative", "pet", NULL};
	static const char *const examples[] = {", e.g.", " e.g.", ", eg ",
	    ", z. B.", ", z.B.", ", for example", ", for instance", NULL};
	size_t k, at;

	if (i == 0 || i + 1 >= end || !placeholder_is_small(t, i) ||
	    placeholder_is(r, THE, t, i) || placeholder_is(r, PREP, t, i) ||
	    (!placeholder_is(r, PREP, t, i - 1) && !placeholder_is(r, BE, t,
	    i - 1) && !placeholder_is(r, AFTER, t, i - 1)))
		return 0;
	for (k = i; k < end && k < i + TOLD; k++) {
		at = t->words[k].at + t->words[k].len;
		if (affix_begin(t->raw + at, to - at, examples) > 0)
			return affix_whole(t->raw + t->words[k].at,
			    t->words[k].len, wanted);
	}
	return 0;
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

/*
 * Does the first quotation of a text, from byte `at` to `to`, hold the error of
 * a sheet as a title: "#REF!" is slim?
 */
static int
is_error(const struct rule *r, const struct text *t, size_t at, size_t to,
    size_t end)
{
	static const char *const errors[] = {"#REF!", "#N/A", "#VALUE!",
	    "#NAME?", "#DIV/0!", NULL};

	return at == 1 && affix_whole(t->raw + at, to - at, errors) &&
	    end < t->n && placeholder_is(r, BE, t, end);
}

/* Is it "airline here", a noun and where it belongs? */
static int
is_here(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	return end > i + 1 && end < i + TOLD && placeholder_is(r, HERE, t,
	    end - 1) && (placeholder_is(r, HEAD, t, end - 2) ||
	    placeholder_is(r, KIND, t, end - 2));
}

/*
 * Is the word i, between marks from byte `at` to `to`, a noun that has no
 * article, the second of such: "with *airline* to *city*"?  One alone may be
 * stressed.
 */
static int
is_bare(const struct rule *r, const struct text *t, size_t at, size_t to,
    size_t i, int *n)
{
	return i > 0 && t->words[i].len > 4 && placeholder_is_small(t, i) &&
	    placeholder_is(r, BARE, t, i) &&
	    placeholder_called_for(r, t, at, i) &&
	    placeholder_ends_noun(r, t, to + 1, i + 1) && (*n)++ > 0 &&
	    !placeholder_is(r, DET, t, i - 1);
}

/* Are the words i .. end - 1 "insert dish name", or "product name"? */
static int
is_order(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	if (end < i + 2 || end > i + STARRED || placeholder_is_whim(r, t, i,
	    end))
		return 0;
	if (placeholder_is(r, ORDER, t, i))
		return placeholder_has(r, HEAD, t, i + 1, end -
		    (size_t)placeholder_is(r, HERE, t, end - 1));
	return end == i + 2 && placeholder_is(r, HEADING, t, i + 1) &&
	    (placeholder_is(r, BARE, t, i) || (t->words[i + 1].nlen == 4 &&
	    placeholder_is(r, THING, t, i)));
}

/* The byte that closes what the mark at p opens, on its line and soon. */
static const char *
closed_at(const struct text *t, const char *p)
{
	size_t left = (size_t)(t->raw + t->len - p) - 1;
	const char *end = memchr(p + 1, *p, left < LONG ? left : LONG);

	return (p == t->raw || p[-1] == ' ') && left > 1 && p[1] != ' ' &&
	    end != NULL && end[-1] != ' ' ? end : NULL;
}

/* Look between stars and underscores: *insert name of the shop*. */
void
placeholder_starred(const struct rule *r, struct found *f,
    const struct text *t)
{
	const char *p, *to;
	size_t i, end, k;
	int n = 0;

	for (k = 0; k < t->len; k++) {
		p = t->raw + k;
		if ((*p != '*' && *p != '_') || (to = closed_at(t, p)) == NULL)
			continue;
		i = placeholder_word_from(t, k);
		end = placeholder_word_from(t, (size_t)(to - t->raw));
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if ((is_order(r, t, i, end) || is_here(r, t, i, end) ||
		    (end == i + 1 && is_bare(r, t, k, (size_t)(to - t->raw), i,
		    &n))) && !quote_has(t, i) &&
		    !is_said(r, t, i, end))
			placeholder_found(f, t, k, (size_t)(to - p) + 1);
		k = (size_t)(to - t->raw);
	}
}

void
placeholder_titles(const struct rule *r, struct found *f,
    const struct text *t)
{
	size_t i, end, at, n, to;

	for (i = 0, at = 0; (at = find_mark(t, at, &n)) < t->len; at++) {
		at += n - 1;
		while (i < t->n && t->words[i].at <= at)
			i++;
		if (i < t->n && t->words[i].at == at + 1 &&
		    placeholder_is(r, QUOTING, t, i) &&
		    !is_said(r, t, i, i + 1)) {
			placeholder_found(f, t, at + 1, t->words[i].len);
			continue;
		}
		if ((to = find_end(t, at + 1)) == 0)
			continue;
		for (end = i; end < t->n && t->words[end].at < to; end++)
			continue;
		if ((end - i < t->n && (is_title(r, t, i, end) || is_wanted(r,
		    t, i, end, to)) && !is_said(r, t, i, end)) ||
		    is_error(r, t, at + 1, to, end))
			placeholder_found(f, t, at + 1, to - at - 1);
	}
}
