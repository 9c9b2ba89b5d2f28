/*
 * Rule placeholder: a noun between marks that are no brackets: |company|,
 * ==RESTAURANT==, ¿NOMBRE?, <<REGION>>, "from @airport to @venue"; and signs
 * alone that stand for a word: "a possible _ I award it _", "████ Catering",
 * "about £… a night".
 *
 * People type some of these marks for other ends, so the noun must be what
 * forms ask for, and of @ there must be two behind prepositions ("@home" says
 * one itself).  Bars, strokes and blocks hardly anybody sets around a word.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "ground/piece.h"
#include "text/affix.h"
#include "text/ascii.h"
#include "text/quote.h"

enum { LATE = 4 };  /* words of "insert this later" */
enum { BLOCKS = 3 }; /* at least, for a word that was blacked out */

/* Is the word i what a form asks for, by itself or joined: foreman_name? */
static int
is_asked(const struct rule *r, const struct text *t, size_t i)
{
	if (memchr(t->raw + t->words[i].at, '_', t->words[i].len) != NULL)
		return placeholder_joined(r, t, i, '[');
	return placeholder_is(r, HEAD, t, i) || placeholder_is(r, KIND, t, i);
}

/* Do the n bytes at `mark` stand just before byte `at`, behind a blank? */
static int
is_opened(const struct text *t, size_t at, const char *mark, size_t n)
{
	return at >= n && memcmp(t->raw + at - n, mark, n) == 0 && (at == n ||
	    ascii_in(t->raw[at - n - 1], " \n(\""));
}

/*
 * Does a sentence need a noun from byte `from` to `to`, before the word i, or
 * set it between commas?
 */
static int
is_needed(const struct rule *r, const struct text *t, size_t i, size_t from,
    size_t to)
{
	return i > 0 && (t->words[i - 1].flags & WORD_LAST) == 0 &&
	    (placeholder_is(r, PREP, t, i - 1) || (from > 1 && to < t->len &&
	    t->raw[from - 2] == ',' && t->raw[to] == ','));
}

/* Do they begin at byte `end`, with no more of a word behind them? */
static int
is_closed(const struct text *t, size_t end, const char *mark, size_t n)
{
	return t->len - end >= n && memcmp(t->raw + end, mark, n) == 0 &&
	    (t->len - end == n || ascii_in(t->raw[end + n], " .,;:!?')\"\n"));
}

/*
 * Look for words, one or two of them, between `open` and `close`; in any
 * letters, or in capitals only, amid a sentence where nouns stand.
 */
static void
between(const struct rule *r, struct found *f, const struct text *t,
    const char *open, const char *close, int caps)
{
	const char *p = t->raw, *end = p + t->len;
	size_t n = strlen(open), m = strlen(close), i, first, at, to;

	for (; (p = piece_find(p, (size_t)(end - p), open, n)) != NULL;
	    p += n) {
		at = (size_t)(p - t->raw) + n;
		if (!is_opened(t, at, open, n))
			continue;
		i = placeholder_word_from(t, at);
		if (i == t->n)
			return;
		first = i;
		if (t->words[i].at != at)
			continue;
		to = at + t->words[i].len;
		if (to < t->len && t->raw[to] == ' ' && i + 1 < t->n) {
			i++;
			to = t->words[i].at + t->words[i].len;
		}
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if (is_closed(t, to, close, m) && (!caps ||
		    ((t->words[i].flags & WORD_CAPS) != 0 &&
		    is_needed(r, t, first, at - n, to + m))) &&
		    is_asked(r, t, i) && !quote_has(t, i) &&
		    !placeholder_spoken_of(r, t, i, i + 1))
			placeholder_found(f, t, at - n, to + m + n - at);
	}
}

/* Look for two of "@venue" behind prepositions. */
static void
ats(const struct rule *r, struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = p + t->len;
	size_t i, at, first = 0, n = 0;

	for (; (p = memchr(p, '@', (size_t)(end - p))) != NULL; p++) {
		at = (size_t)(p - t->raw);
		if (at == 0 || (ascii_class[(unsigned char)p[-1]] &
		    ASCII_ALNUM) != 0)
			continue; /* an address, as most are */
		i = placeholder_word_from(t, at);
		if (i == t->n || n > PLACEHOLDER_ENOUGH)
			return;
		if (i == 0 || t->words[i].at != at + 1 ||
		    t->words[i - 1].at + t->words[i - 1].len + 1 != at ||
		    !placeholder_is_small(t, i) || (t->words[i - 1].len == 2 &&
		    memcmp(t->raw + t->words[i - 1].at, "on", 2) == 0) ||
		    /* follow us on @hotel */
		    !placeholder_is(r, PREP, t, i - 1) || !is_asked(r, t, i))
			continue;
		if (n++ > 0 && t->words[first].hash != t->words[i].hash &&
		    !quote_has(t, i)) {
			placeholder_found(f, t, at, t->words[i].len + 1);
			return;
		}
		first = i;
	}
}

/*
 * Look for lines of one character, at least two, where words should be.  Those
 * before a mark are no dashes, as some type them.
 */
static void
lines(struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = p + t->len;
	int n = 0, marks = 0;

	for (; (p = piece_find(p, (size_t)(end - p), " _", 2)) != NULL;
	    p += 2) {
		if (end - p < 3 || !ascii_in(p[2], " ,.") || p == t->raw ||
		    p[-1] < 'a' || p[-1] > 'z')
			continue;
		marks += p[2] != ' ';
		if (++n > 1 && marks > 0) {
			placeholder_found(f, t, (size_t)(p - t->raw) + 1, 1);
			return;
		}
	}
}

/* Does a unit of time, or whom it is for, stand at s: " a night", " per"? */
static int
is_rate(const char *s, size_t left)
{
	static const char *const list[] = {" a night", " a day", " a week",
	    " a month", " a year", " a head", " an hour", " each", " per ",
	    " for the ", " for a ", " for two", NULL};

	return affix_begin(s, left, list) > 0;
}

/* Look for a sum that dots stand for, behind a sign: "£… a night". */
static void
sums(struct found *f, const struct text *t)
{
	static const char *const signs[] = {"$", "£", "€", NULL};
	static const char *const dots[] = {"…", "...", NULL};
	const char *p = t->raw, *end = p + t->len;
	size_t n, m;

	for (; (p = memchr(p, ' ', (size_t)(end - p))) != NULL; p++) {
		n = affix_begin(p + 1, (size_t)(end - p) - 1, signs);
		m = n == 0 ? 0 : affix_begin(p + 1 + n, (size_t)(end - p) - 1 -
		    n, dots);
		if (m > 0 && is_rate(p + 1 + n + m, (size_t)(end - p) - 1 - n -
		    m))
			placeholder_found(f, t, (size_t)(p - t->raw) + 1, n +
			    m);
	}
}

/*
 * Look for a word that was blacked out, before one with a capital: else it is a
 * bar, or what is not to be told of a plot.
 */
static void
blocks(struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = p + t->len;
	size_t n, left;

	for (; (p = piece_find(p, (size_t)(end - p), "█", 3)) != NULL; p += n) {
		left = (size_t)(end - p);
		for (n = 3; left - n > 2 && memcmp(p + n, "█", 3) == 0;)
			n += 3;
		if (n >= 3 * (size_t)BLOCKS && left > n + 1 && p > t->raw + 1 &&
		    p[-1] == ' ' && p[-2] >= 'a' && p[-2] <= 'z' &&
		    p[n] == ' ' && p[n + 1] >= 'A' && p[n + 1] <= 'Z')
			placeholder_found(f, t, (size_t)(p - t->raw), n);
	}
}

int
placeholder_twice(const struct rule *r, const struct text *t, size_t i,
    size_t end)
{
	if (placeholder_has(r, WHIM, t, i, end) ||
	    placeholder_has(r, REMARK, t, i, end))
		return 0;
	if (end == i + 1 && placeholder_is_small(t, i))
		return 1;
	return end <= i + 3 && is_asked(r, t, end - 1) &&
	    (placeholder_is_small(t, end - 1) || (i > 0 &&
	    (t->words[end - 1].flags & WORD_CAPS) != 0 &&
	    (placeholder_is(r, PREP, t, i - 1) ||
	    placeholder_is(r, DET, t, i - 1))));
}

int
placeholder_to_come(const struct rule *r, const struct text *t, size_t i,
    size_t end)
{
	size_t k;

	if (end < i + 2)
		return 0;
	for (k = end > i + LATE ? end - LATE : i; k < end; k++)
		if ((k > i && placeholder_whole(r, TO_COME, t, k, end) &&
		    placeholder_has(r, HEAD, t, i, k)) ||
		    (k > i && placeholder_whole(r, IF_ASKED, t, k, end)) ||
		    placeholder_whole(r, LATER, t, k, end))
			return 1;
	return 0;
}

void
placeholder_odd(const struct rule *r, struct found *f, const struct text *t)
{
	if ((t->marks & MARK_BAR) != 0)
		between(r, f, t, "|", "|", 0);
	if ((t->marks & MARK_SLASH) != 0)
		between(r, f, t, "//", "//", 1);
	if ((t->marks & (MARK_HIGH | MARK_QUESTION)) ==
	    (MARK_HIGH | MARK_QUESTION))
		between(r, f, t, "¿", "?", 1);
	between(r, f, t, "~", "~", 1);
	if ((t->marks & MARK_HYPHEN) != 0)
		between(r, f, t, "--", "--", 1);
	if ((t->marks & MARK_EQUAL) != 0)
		between(r, f, t, "==", "==", 1);
	if ((t->marks & MARK_AT) != 0)
		ats(r, f, t);
	if ((t->marks & (MARK_DOLLAR | MARK_HIGH)) != 0)
		sums(f, t);
	if ((t->marks & MARK_STRONG) != 0)
		lines(f, t);
	if ((t->marks & MARK_SYMBOL) != 0)
		blocks(f, t);
}
