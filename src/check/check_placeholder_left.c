/*
 * Rule placeholder: what a program left in place of a value: the error of a
 * sheet ("After #REF! months"), a token of a model (<extra_id_0>), the code of
 * a template ("<%= @year %>", "{n, plural, one {...}}"), the key of a text
 * ("review.closing.recommend_to_friend").  Where it left nothing at all is in
 * check_placeholder_gap.c.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "ground/piece.h"
#include "text/affix.h"
#include "text/ascii.h"
#include "text/quote.h"

enum { CODE_SPAN = 120 }; /* bytes of a template's code */
enum { SAID = 5 }; /* words before it that may tell who shows it */

/* Is it quoted, or does who shows it stand before it? */
static int
is_said(const struct rule *r, const struct text *t, const char *p)
{
	const size_t i = placeholder_word_from(t, (size_t)(p - t->raw));

	return (i < t->n && quote_has(t, i)) || placeholder_has(r, SAYS, t,
	    i > SAID ? i - SAID : 0, i);
}

/* Look for what the list has, of which each begins with the byte c. */
static void
pieces(const struct rule *r, struct found *f, const struct text *t,
    unsigned char c, const char *const *list)
{
	const char *p = t->raw, *end = p + t->len;
	size_t len;

	for (; (p = memchr(p, c, (size_t)(end - p))) != NULL; p++) {
		len = affix_begin(p, (size_t)(end - p), list);
		if (len == 0)
			continue;
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if (!is_said(r, t, p))
			placeholder_found(f, t, (size_t)(p - t->raw), len);
	}
}

/* Look for code between `open` and `close`. */
static void
code(const struct rule *r, struct found *f, const struct text *t,
    const char *open, const char *close)
{
	const char *p = t->raw, *end = p + t->len, *to;
	size_t left;

	for (; (p = piece_find(p, (size_t)(end - p), open, strlen(open))) !=
	    NULL; p++) {
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		left = (size_t)(end - p);
		to = piece_find(p, left < CODE_SPAN ? left : CODE_SPAN, close,
		    strlen(close));
		if (to == NULL || is_said(r, t, p))
			continue;
		placeholder_found(f, t, (size_t)(p - t->raw),
		    (size_t)(to - p) + strlen(close));
		return;
	}
}

static void
signs(const struct rule *r, struct found *f, const struct text *t)
{
	static const char *const errors[] = {"#REF!", "#N/A", "#VALUE!",
	    "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", NULL};
	static const char *const angles[] = {"<extra_id_", "<mask>", "<MASK>",
	    "<blank>", "<BLANK>", "<missing>", "<unk>", "<UNK>",
	    "<pad>", "<unknown>", "<UNKNOWN>", NULL};
	static const char *const squares[] = {"[MASK]", "[UNK]", "[PAD]",
	    "[BLANK]", "[e.g.,", "[e.g. ", "[z. B. ", "[z.B. ", NULL};
	static const char *const sums[] = {"$NaN", "$undefined", "$null",
	    "$_.__", "$__.__", "$#.##", "$##.##", NULL};
	static const char *const euros[] = {"€NaN", "€undefined", "€null",
	    "€_,__", "€__,__", "€_.__", "€__.__", "€#.##", "€##.##", NULL};
	static const char *const pounds[] = {"£NaN", "£undefined", "£null",
	    "£_.__", "£__.__", "£#.##", "£##.##", NULL};

	if ((t->marks & MARK_DOLLAR) != 0)
		pieces(r, f, t, '$', sums);
	if ((t->marks & MARK_HIGH) != 0) {
		pieces(r, f, t, 0xe2, euros);
		pieces(r, f, t, 0xc2, pounds);
	}
	if ((t->marks & MARK_HASH) != 0)
		pieces(r, f, t, '#', errors);
	if ((t->marks & MARK_LESS) != 0) {
		pieces(r, f, t, '<', angles);
		code(r, f, t, "<%", "%>");
		code(r, f, t, "<?", "?>");
	}
	if ((t->marks & MARK_BRACKET) != 0) {
		pieces(r, f, t, '[', squares);
		code(r, f, t, ", plural, ", "}");
		code(r, f, t, ", select, ", "}");
		if ((t->marks & MARK_BAR) != 0) {
			code(r, f, t, "|default", "}");
			code(r, f, t, "| default", "}");
		}
	}
}

/*
 * Look for a variable where a noun is called for: "starts at $meeting_point",
 * "with $name and".  A sign within a word or before a curse is no such thing.
 */
static void
variables(const struct rule *r, struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = p + t->len;
	size_t at, i;

	for (; (p = memchr(p, '$', (size_t)(end - p))) != NULL; p++) {
		at = (size_t)(p - t->raw);
		i = placeholder_word_from(t, at);
		if (end - p < 4 || p[1] < 'a' || p[1] > 'z' || i == 0 ||
		    i == t->n || t->words[i].at != at + 1 || p[-1] != ' ')
			continue;
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if ((memchr(p, '_', t->words[i].len) != NULL ||
		    (placeholder_is(r, HEAD, t, i) && placeholder_ends_noun(r,
		    t, at + 1 + t->words[i].len, i + 1))) &&
		    placeholder_is_joint(r, t, i - 1) && !is_said(r, t, p) &&
		    !placeholder_spoken_of(r, t, i, i + 1) &&
		    !placeholder_has(r, CODE, t, i > 12 ? i - 12 : 0, i))
			placeholder_found(f, t, at, t->words[i].len + 1);
	}
}

/* Is the word a key of a text: three parts or more, one of several words? */
static int
is_key(const struct text *t, const struct word *w)
{
	const char *s = t->raw + w->at;
	size_t end = w->at + w->len, k, dots = 0;

	if (w->len < 9 || memchr(s, '_', w->len) == NULL ||
	    memcmp(s, "www.", 4) == 0 || (w->at > 0 && !ascii_in(
	    t->raw[w->at - 1], " \n")) || (end < t->len &&
	    !ascii_in(t->raw[end], " .\n")))
		return 0;
	for (k = 0; k < w->len; k++) {
		if (s[k] == '.')
			dots++;
		else if (s[k] != '_' && (s[k] < 'a' || s[k] > 'z'))
			return 0;
	}
	return dots > 1;
}

static void
keys(struct found *f, const struct text *t)
{
	size_t i;

	for (i = 0; i < t->n; i++) {
		if (!is_key(t, &t->words[i]))
			continue;
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if (!quote_has(t, i))
			placeholder_found(f, t, t->words[i].at,
			    t->words[i].len);
	}
}

/* "They are over on insert street here", without brackets. */
static void
inserts(const struct rule *r, struct found *f, const struct text *t)
{
	struct phrases **list = r->state;
	size_t from, first, last, to;

	for (from = 0; quote_find(list[INSERTS], t, from, t->n, &first, &last);
	    from = first + 1) {
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		to = t->words[last].at + t->words[last].len;
		if (first > 0 && t->raw[t->words[first].at - 1] == ' ' &&
		    (to == t->len || !ascii_in(t->raw[to], ")]>*")) &&
		    placeholder_is_joint(r, t, first - 1) &&
		    !placeholder_has(r, WHIM, t, first, last))
			placeholder_found(f, t, t->words[first].at, to -
			    t->words[first].at);
	}
}

/* "I use Produktname for my hours": nothing of it, as an article would say. */
static void
fields(const struct rule *r, struct found *f, const struct text *t)
{
	struct phrases **list = r->state;
	size_t from, i, last;

	for (from = 0; quote_find(list[FIELDS], t, from, t->n, &i, &last);
	    from = i + 1) {
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if (i > 0 && (t->words[i].flags & WORD_UPPER) != 0 &&
		    !placeholder_is(r, DET, t, i - 1) &&
		    !placeholder_is_derived(t, i - 1) &&
		    (t->words[i].at + t->words[i].len >= t->len ||
		    t->raw[t->words[i].at + t->words[i].len] != ':'))
			placeholder_found(f, t, t->words[i].at,
			    t->words[i].len);
	}
}

void
placeholder_left(const struct rule *r, struct found *f, const struct text *t)
{
	signs(r, f, t);
	if ((t->marks & MARK_DOLLAR) != 0)
		variables(r, f, t);
	if ((t->marks & MARK_STRONG) != 0)
		keys(f, t);
	inserts(r, f, t);
	fields(r, f, t);
}
