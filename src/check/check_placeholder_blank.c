/*
 * Rule placeholder: what is left to be filled in without a word for it: a line
 * of underscores, question marks, empty items of a list, values that are yet to
 * come ("Size: TBD."), and those of a format ("%(first_name)s").
 */
#include <string.h>
#include <strings.h>

#include "check/check_placeholder.h"
#include "ground/piece.h"
#include "text/affix.h"
#include "text/ascii.h"
#include "text/quote.h"

enum { LONGEST = 80 }; /* bytes of a name, or between two marks */

enum { SWEAR = 5 }; /* underscores of a curse, at most */
enum { RULE = 24 }; /* underscores of a line that nobody fills in */

/*
 * Is it only set between two sentences: "Great. ___ Bad: the smell"?  Or does
 * it end a line, behind a sentence or as long as a line is?
 */
static int
is_rule(const struct text *t, size_t at, size_t end)
{
	const int after = at > 1 && ascii_in(t->raw[at - 2], ".!?");

	if (end + 1 >= t->len)
		return 0;
	if (t->raw[end] == '\n' || memcmp(t->raw + end, " \n", 2) == 0)
		return after || end - at >= RULE;
	return after && t->raw[end] == ' ' && t->raw[end + 1] >= 'A' &&
	    t->raw[end + 1] <= 'Z';
}

/*
 * Do n underscores at byte `at` stand for a curse: "this piece of ____", "what
 * the ____"?  Not before a word with a capital: "the ____ Trail".
 */
static int
is_curse(const struct text *t, size_t at, size_t n)
{
	static const char *const list[] = {" the ", "this piece of ",
	    "what a piece of ", " holy "};
	static const char *const bought[] = {" bought the ", " ordered the ",
	    " purchased the ", " chose the ", NULL};
	static const char *const thing[] = {" thing", ".", ",", "!", "?",
	    ";", ":", ")", "\n", NULL};
	const char *s = t->raw + at + n;
	size_t i, len;

	if (affix_end(t->raw, at, bought) > 0 && t->len - at - n > 0 &&
	    affix_begin(s, t->len - at - n, thing) == 0)
		return 0;
	if (n > SWEAR || (t->len - at - n > 2 && s[0] == ' ' && s[1] >= 'A' &&
	    s[1] <= 'Z' && s[2] >= 'a' && s[2] <= 'z'))
		return 0;
	for (i = 0; i < sizeof(list) / sizeof(list[0]); i++) {
		len = strlen(list[i]);
		if (at >= len && strncasecmp(t->raw + at - len, list[i],
		    len) == 0)
			return 1;
	}
	return 0;
}

/* Does a unit stand at s, of which `left` bytes are there: ___mm, ___th? */
static int
is_unit(const char *s, size_t left)
{
	static const char *const list[] = {"mm", "cm", "km", "kg", "ml", "GB",
	    "TB", "MB", "min", "hrs", "oz", "lbs", "lb", "inch", "W", "V",
	    "mAh", "th", "st", "nd", "rd"};
	size_t i, n;

	for (i = 0; i < sizeof(list) / sizeof(list[0]); i++) {
		n = strlen(list[i]);
		if (left >= n && memcmp(s, list[i], n) == 0 && (left == n ||
		    ascii_in(s[n], " .,;:!?)/-\n")))
			return 1;
	}
	return 0;
}

/* Does a blank to be filled in begin at byte `at`: "I read ____ in a day"? */
static int
is_blank(const struct text *t, size_t at, size_t n)
{
	const size_t left = t->len - at - n, back = at < LONGEST ? at : LONGEST;
	char before = at > 0 ? t->raw[at - 1] : ' ';
	char after = left > 0 ? t->raw[at + n] : ' ';

	if ((unsigned char)after >= 0x80 && (before == ' ' ||
	    (unsigned char)before >= 0x80)) /* no spaces: but ** is __, too */
		return piece_find(t->raw + at + n, left < LONGEST ? left :
		    LONGEST, "__", 2) == NULL && piece_find(t->raw + at - back,
		    back, "__", 2) == NULL;
	if (n > 3 && at + n == t->len && at > 1 && before == ' ')
		return t->raw[at - 2] == ':'; /* Review: ____ */
	if (is_rule(t, at, at + n))
		return 0;
	return (ascii_in(after, " .,;:!?)%/'\n") || is_unit(t->raw + at + n,
	    t->len - at - n)) &&
	    (placeholder_money(t, at) || before == '#' || (ascii_in(
	    before, " -") && at > 1 && t->raw[at - 2] != '\n' &&
	    n < t->len - at));
}

/* Is the blank at p another's, by the word behind it? */
static int
is_quoted(const struct text *t, const char *p)
{
	size_t i = placeholder_word_from(t, (size_t)(p - t->raw));

	return i < t->n && quote_has(t, i);
}

static void
lines(struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t n;

	while ((p = piece_find(p, (size_t)(end - p), "__", 2)) != NULL) {
		for (n = 2; p + n < end && p[n] == '_'; n++)
			continue;
		if (is_blank(t, (size_t)(p - t->raw), n) &&
		    (!is_curse(t, (size_t)(p - t->raw), n) || is_unit(p + n,
		    (size_t)(end - p) - n))) {
			if (f->asked++ > PLACEHOLDER_ENOUGH)
				break;
			if (!is_quoted(t, p))
				placeholder_found(f, t, (size_t)(p - t->raw),
				    n);
		}
		p += n;
	}
}

/* How many question marks, alone between blanks, stand at p; 0 if others. */
static size_t
question_len(const struct text *t, const char *p)
{
	const char *end = t->raw + t->len;
	size_t n = 0;

	if (p > t->raw && p[-1] != ' ')
		return 0;
	while (p + n < end && p[n] == '?')
		n++;
	return n > 1 && n < 5 && (size_t)(end - p) > n + 1 && p[n] == ' ' ? n :
	    0;
}

/* Is the word i what somebody does: "plays"? */
static int
acts(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	return w->len > 3 && t->raw[w->at + w->len - 1] == 's' &&
	    t->raw[w->at + w->len - 2] != 's';
}

/* Is it "the ??? Inn": a kind of place, the word i, with a capital? */
static int
is_place(const struct rule *r, const struct text *t, const char *p, size_t n,
    size_t i)
{
	return t->raw + t->words[i].at == p + n + 1 &&
	    (t->words[i].flags & (WORD_UPPER | WORD_CAPS)) == WORD_UPPER &&
	    placeholder_is(r, DET_ENGLISH, t, i - 1) &&
	    (placeholder_is(r, KIND, t, i) || placeholder_is(r, THING, t, i));
}

/* Two names that are not known: "by ???, translated by ???, and". */
static void
unnamed(struct found *f, const struct text *t)
{
	const char *p = piece_find(t->raw, t->len, " by ???,", 8);

	if (p != NULL && piece_find(p + 8, t->len - 8 - (size_t)(p - t->raw),
	    " by ???", 7) != NULL)
		placeholder_found(f, t, (size_t)(p - t->raw) + 4, 3);
}

/*
 * Question marks that stand for a word: "a company of ?? people", "on ???
 * Street", "??? plays the elder sister" as the first words.
 */
static void
questions(const struct rule *r, struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t i = 0, n;
	int small;

	if ((t->marks & MARK_QUESTION) == 0)
		return;
	unnamed(f, t);
	for (; (p = memchr(p, '?', (size_t)(end - p))) != NULL; p += n) {
		n = question_len(t, p);
		if (n == 0) {
			while (p + n < end && p[n] == '?')
				n++;
			continue;
		}
		while (i < t->n && t->raw + t->words[i].at < p)
			i++;
		small = i < t->n && placeholder_is_small(t, i);
		if (i > 0 && i < t->n && is_place(r, t, p, n, i))
			placeholder_found(f, t, (size_t)(p - t->raw), n);
		else if (i == 0 ? small && acts(t, i) : i < t->n &&
		    (t->words[i - 1].flags & WORD_CAPS) == 0 &&
		    ((placeholder_is(r, PREP, t, i - 1) && (placeholder_is(r,
		    HEAD, t, i) || placeholder_is(r, KIND, t, i))) ||
		    (small && (placeholder_is(r, UNIT, t, i) ||
		    placeholder_is(r, NUMBERED, t, i - 1) ||
		    placeholder_is(r, BEFORE, t, i - 1) ||
		    placeholder_is(r, THE, t, i - 1)))))
			placeholder_found(f, t, (size_t)(p - t->raw), n);
	}
}

/* Is the line from `at` on, up to `end`, an item that holds nothing: "- "? */
static int
is_empty_item(const struct text *t, size_t at, size_t end)
{
	const char *s = t->raw;

	while (at < end && ascii_in(s[at], " \t"))
		at++;
	while (end > at && ascii_in(s[end - 1], " \t\r"))
		end--;
	if (end == at + 1)
		return ascii_in(s[at], "-*");
	if (end == at + 3 && memcmp(s + at, "•", 3) == 0)
		return 1;
	return end == at + 2 && s[at] >= '1' && s[at] <= '9' &&
	    ascii_in(s[at + 1], ".)");
}

/* Does the line before byte `at` end in a colon, as a heading does? */
static int
has_heading(const struct text *t, size_t at)
{
	while (at > 0 && ascii_in(t->raw[at - 1], " \r\n"))
		at--;
	return at > 0 && t->raw[at - 1] == ':';
}

/* Two of them below a heading are a form that was left empty. */
static void
items(struct found *f, const struct text *t)
{
	size_t at, end, before = 0;
	int empty, was = 0;
	const char *p;

	for (at = 0; at < t->len; before = at, at = end + 1, was = empty) {
		p = memchr(t->raw + at, '\n', t->len - at);
		end = p != NULL ? (size_t)(p - t->raw) : t->len;
		empty = is_empty_item(t, at, end);
		if (empty && was && has_heading(t, before)) {
			placeholder_found(f, t, before, end - before);
			return;
		}
	}
}

void
placeholder_blanks(const struct rule *r, struct found *f, const struct text *t)
{
	if ((t->marks & MARK_STRONG) != 0)
		lines(f, t);
	if ((t->marks & MARK_LINE) != 0)
		items(f, t);
	questions(r, f, t);
}

/* Does one of the values that are yet to come stand after the colon p? */
static int
is_value(const char *p, const char *end)
{
	static const char *const list[] = {": TBD", ": TBA", ": N/A", ": n/a",
	    ": TBC"};
	size_t i;

	for (i = 0; i < sizeof(list) / sizeof(list[0]); i++)
		if (end - p > 4 && memcmp(p, list[i], 5) == 0)
			return 1;
	return 0;
}

/* Sums that are open, behind a sign that begins with the byte c. */
static void
sums(struct found *f, const struct text *t, unsigned char c)
{
	static const char *const list[] = {"$00.00", "$X,XXX", "£00.00",
	    "£X,XXX", "€00.00", "€X,XXX", "€00,00", "€ 00,00", "$ 00.00",
	    "£ 00.00", "€ 00.00", "$000 ", "£000 ", "€000 ", "$00 ",
	    "£00 ", "€00 ", NULL};
	const char *p = t->raw, *end = p + t->len;
	size_t len;

	for (; (p = memchr(p, c, (size_t)(end - p))) != NULL; p++) {
		len = affix_begin(p, (size_t)(end - p), list);
		if (len > 0)
			placeholder_found(f, t, (size_t)(p - t->raw), len);
	}
}

/* Is it ": TBD.", which people have amid a sentence, not as a value? */
static int
is_tbd(const char *p, const char *end)
{
	return memcmp(p, ": TBD", 5) == 0 && (end - p == 5 || ascii_in(p[5],
	    ".,;\n"));
}

void
placeholder_values(struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = t->raw + t->len;
	int n = 0;

	if ((t->marks & MARK_DOLLAR) != 0)
		sums(f, t, '$');
	if ((t->marks & MARK_HIGH) != 0) {
		sums(f, t, 0xc2); /* £ */
		sums(f, t, 0xe2); /* € */
	}
	if (t->len > 4 && memcmp(p, "null.", 5) == 0)
		placeholder_found(f, t, 0, 4);
	if ((t->marks & MARK_COLON) == 0)
		return;
	for (; (p = memchr(p, ':', (size_t)(end - p))) != NULL; p++) {
		n += is_value(p, end) ? 1 + is_tbd(p, end) : 0;
		if (n >= 2 || (p - t->raw > 3 &&
		    memcmp(p - 4, "TODO", 4) == 0)) {
			placeholder_found(f, t, (size_t)(p - t->raw) -
			    (n < 2 ? 4 : 0), 4);
			return;
		}
	}
}

/* Is it %1$s, %5.2f, %@? */
static int
is_printed(const char *p, const char *end)
{
	const char *s = p + 1;

	while (s < end && ascii_in(*s, "0123456789.$l"))
		s++;
	return s > p + 1 && end - s > 0 && ascii_in(*s, "sdf@") && ascii_in(
	    s[-1], "$.l0123456789") && (end - s == 1 || ascii_in(s[1],
	    " .,!?")) && (s[-1] == '$' || p[1] == '.' || p[1] == 'l');
}

static void
printed(struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = t->raw + t->len;

	for (; (p = memchr(p, '%', (size_t)(end - p))) != NULL; p++)
		if (is_printed(p, end))
			placeholder_found(f, t, (size_t)(p - t->raw), 2);
}

/* A statement of a template: {% if pool %}. */
static void
statement(struct found *f, const struct text *t)
{
	const char *p = piece_find(t->raw, t->len, "{% ", 3);

	if (p != NULL && piece_find(p, (size_t)(t->raw + t->len - p), " %}",
	    3) != NULL)
		placeholder_found(f, t, (size_t)(p - t->raw), 3);
}

void
placeholder_format(struct found *f, const struct text *t)
{
	const char *p = piece_find(t->raw, t->len, "%(", 2), *close;

	printed(f, t);
	statement(f, t);
	if (p != NULL && (close = piece_find(p, (size_t)(t->raw + t->len - p),
	    ")s", 2)) != NULL && close - p < LONGEST)
		placeholder_found(f, t, (size_t)(p - t->raw),
		    (size_t)(close - p) + 2);
}
