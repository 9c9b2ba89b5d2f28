/*
 * Rule placeholder: things whose name is left out: "my XXX phone", "a customer
 * of TBD for years", "the N/A is a sturdy bit of kit".
 *
 * All three are everybody's: films, sizes and sauces are called XXX, beer is
 * N/A, and dates are TBD.  So each counts where a name has to stand: behind
 * what one has, buys or comes from, or before a noun with a capital.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "ground/piece.h"
#include "text/affix.h"
#include "text/quote.h"

enum { AROUND = 12 }; /* words beside it that may tell what is meant */

static const char *const article[] = {"a", "an", "the", NULL};

static int
is_one_of(const struct text *t, size_t i, const char *const *list)
{
	return affix_whole(t->raw + t->words[i].at, t->words[i].len, list);
}

/* Does the word `next` follow behind the three bytes of the word i? */
static int
goes_on(const struct text *t, size_t i, size_t next)
{
	return placeholder_is_then(t, t->words[i].at + 3, next);
}

/* Does one blank, and no word in capitals, stand before it amid a sentence? */
static int
is_amid(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	return i > 0 && (w->flags & WORD_FIRST) == 0 &&
	    placeholder_is_next(t, w->at, i) && (w[-1].flags & WORD_CAPS) == 0;
}

/* Is it the beginning of a name: "XXX Museum is", "with TBD Physiotherapy"? */
static int
is_titled(const struct rule *r, const struct text *t, size_t i, size_t next)
{
	const struct word *w = &t->words[next];

	return goes_on(t, i, next) && w->len > 2 &&
	    (w->flags & (WORD_UPPER | WORD_CAPS)) == WORD_UPPER &&
	    ((t->words[i].flags & WORD_FIRST) != 0 || (is_amid(t, i) &&
	    placeholder_is_small(t, i - 1) && placeholder_is(r, PREP, t,
	    i - 1)));
}

/* Is it whom something comes from or is in: "the technician from TBD came"? */
static int
is_reached(const struct rule *r, const struct text *t, size_t i, size_t next)
{
	static const char *const before[] = {"from", "of", "at", "in", "by",
	    "with", "near", NULL};
	static const char *const values[] = {"rating", "score", "value",
	    "grade", "status", "result", "reading", "date", "price", NULL};
	static const char *const to[] = {"to", NULL};
	static const char *const when[] = {"last", "yesterday", "tonight",
	    "twice", NULL};

	return is_amid(t, i) && is_one_of(t, i - 1, before) &&
	    (i < 2 || !is_one_of(t, i - 2, values)) &&
	    (next >= t->n || !is_one_of(t, next, to)) &&
	    (placeholder_ends_noun(r, t, t->words[i].at + 3, next) ||
	    (next < t->n && is_one_of(t, next, when)) || (goes_on(t, i, next) &&
	    placeholder_is_small(t, next) && placeholder_is_derived(t, next)));
}

/* Is it what one has to do with: "been using TBD for", "bought N/A and"? */
static int
is_used(const struct rule *r, const struct text *t, size_t i, size_t next)
{
	static const char *const uses[] = {"using", "wearing", "visited",
	    "bought", "booked", "ordered", "purchased", "hired", "installed",
	    "downloaded", "saw", "watched", "met", NULL};
	static const char *const last[] = {"last", "yesterday", NULL};

	return is_amid(t, i) && is_one_of(t, i - 1, uses) && next < t->n &&
	    (is_one_of(t, next, last) || placeholder_is_joint(r, t, next) ||
	    placeholder_ends_noun(r, t, t->words[i].at + 3, next));
}

/* Is it whom one spoke to, or where one went: "spoke to TBD at the desk"? */
static int
is_met(const struct text *t, size_t i)
{
	static const char *const to[] = {"to", NULL};
	static const char *const went[] = {"spoke", "talked", "went", "drove",
	    "walked", "wrote", "been", NULL};

	return is_amid(t, i) && i > 1 && is_one_of(t, i - 1, to) &&
	    is_one_of(t, i - 2, went);
}

/* ---- XXX and TBD, one word each ---- */

static int
is_cross(const struct text *t, size_t i)
{
	return t->raw[t->words[i].at] == 'X';
}

/* Is it who did or sent it: "the courier from TBD rang", "by XXX taught"? */
static int
is_sender(const struct text *t, size_t i)
{
	static const char *const from[] = {"from", "by", NULL};
	static const char *const other[] = {"to", "list", "date", "items",
	    "or", "is", NULL};

	return is_amid(t, i) && is_one_of(t, i - 1, from) &&
	    goes_on(t, i, i + 1) && placeholder_is_small(t, i + 1) &&
	    !is_one_of(t, i + 1, other);
}

/* Is it between two commas: "Our guide, XXX, met us"? */
static int
is_between(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	return i > 0 && w->at > 1 && memcmp(t->raw + w->at - 2, ", ", 2) == 0 &&
	    w->at + 3 < t->len && t->raw[w->at + 3] == ',' &&
	    placeholder_is_small(t, i - 1);
}

/* Is TBD what one came by: "so I got the TBD. It prints"? */
static int
is_got(const struct rule *r, const struct text *t, size_t i)
{
	static const char *const the[] = {"the", "this", NULL};
	static const char *const got[] = {"got", "bought", "ordered", "chose",
	    "picked", "love", "recommend", "own", NULL};

	return is_amid(t, i) && i > 1 && is_one_of(t, i - 1, the) &&
	    is_one_of(t, i - 2, got) && placeholder_ends_noun(r, t,
	    t->words[i].at + 3, i + 1);
}

/* Is XXX the make of it: "We have used XXX software"? */
static int
is_make(const struct text *t, size_t i)
{
	static const char *const use[] = {"used", "using", "use", "bought",
	    "ordered", "tried", NULL};

	return is_amid(t, i) && is_one_of(t, i - 1, use) &&
	    goes_on(t, i, i + 1) && placeholder_is_small(t, i + 1) &&
	    t->words[i + 1].len > 3;
}

/* Is TBD the name behind what has one: "The courier service TBD left it"? */
static int
is_kind(const struct rule *r, const struct text *t, size_t i)
{
	return is_amid(t, i) && placeholder_is(r, THING, t, i - 1) &&
	    placeholder_is_small(t, i - 1) && goes_on(t, i, i + 1) &&
	    placeholder_is_small(t, i + 1) && !placeholder_is(r, PREP, t,
	    i + 1) && !placeholder_is_joint(r, t, i + 1);
}

/* Is XXX, the word i, behind "my" or before what it is said to be? */
static int
is_own(const struct rule *r, const struct text *t, size_t i)
{
	static const char *const own[] = {"the", "my", "our", "this", NULL};
	const struct word *w = &t->words[i];
	int small = goes_on(t, i, i + 1) && placeholder_is_small(t, i + 1);
	int ends = placeholder_ends_noun(r, t, w->at + 3, i + 1);

	if ((w->flags & WORD_FIRST) != 0)
		return small && (placeholder_is(r, BE, t, i + 1) ||
		    (i + 2 < t->n && t->words[i + 1].len > 3 &&
		    placeholder_is(r, BE, t, i + 2)));
	if (!is_amid(t, i))
		return 0;
	if (is_one_of(t, i - 1, own))
		return ends || small;
	return ends && (placeholder_is(r, BUY, t, i - 1) ||
	    placeholder_is(r, VERB, t, i - 1));
}

int
placeholder_is_unnamed(const struct rule *r, const struct text *t, size_t i)
{
	size_t from = i > AROUND ? i - AROUND : 0;
	size_t to = i + AROUND < t->n ? i + AROUND : t->n;

	if (is_cross(t, i))
		return (is_titled(r, t, i, i + 1) || is_own(r, t, i) ||
		    is_sender(t, i) || is_between(t, i) ||
		    is_used(r, t, i, i + 1) || is_make(t, i)) &&
		    !placeholder_has(r, COUNTLESS, t, from, to);
	if ((t->words[i].flags & WORD_FIRST) != 0)
		return i + 2 < t->n && placeholder_is(r, BE, t, i + 1) &&
		    is_one_of(t, i + 2, article);
	return is_titled(r, t, i, i + 1) || is_reached(r, t, i, i + 1) ||
	    is_used(r, t, i, i + 1) || is_sender(t, i) || is_met(t, i) ||
	    is_kind(r, t, i) || is_got(r, t, i);
}

/* ---- N/A, two words ---- */

/* Does it speak of drinks, which are N/A without alcohol? */
static int
is_of_drinks(const struct text *t)
{
	static const char *const list[] = {"beer", "beers", "wine", "wines",
	    "drink", "drinks", "alcohol", "ipa", "ipas", "lager", "stout",
	    "cocktail", "cocktails", "margarita", "margaritas", "spirit",
	    "spirits", "cider", "brew", "brews", "gin", "mocktails", "bar",
	    "pub", NULL};
	size_t i;

	for (i = 0; i < t->n; i++)
		if (is_one_of(t, i, list))
			return 1;
	return 0;
}

/* Does the sentence begin "The N/A is" and go on with what that is? */
static int
is_called(const struct rule *r, const struct text *t, size_t i)
{
	static const char *const other[] = {"for", "in", "on", "because",
	    "due", "as", "not", "there", NULL};

	return (t->words[i - 1].flags & WORD_FIRST) != 0 && i + 3 < t->n &&
	    placeholder_is(r, BE, t, i + 2) &&
	    placeholder_is_small(t, i + 2) && !is_one_of(t, i + 3, other);
}

/* Is it where something was bought: "ordered from N/A last week"? */
static int
is_seller(const struct text *t, size_t i)
{
	static const char *const bought[] = {"bought", "ordered", "hired",
	    "booked", "rented", "purchased", "stayed", "ate", "flew", NULL};
	static const char *const from[] = {"from", "at", "with", NULL};
	static const char *const when[] = {"last", "yesterday", "twice", NULL};

	return i > 1 && i + 2 < t->n && is_amid(t, i) &&
	    is_one_of(t, i - 2, bought) && is_one_of(t, i - 1, from) &&
	    is_one_of(t, i + 2, when);
}

/* What weight() is where a noun follows. */
static size_t
adjective(const struct text *t, size_t i, int drinks)
{
	static const char *const own[] = {"the", "my", "our", "this", NULL};
	static const char *const other[] = {"option", "options", "value",
	    "values", "field", "fields", "column", "box", "button", "answer",
	    "setting", "rating", "score", "entry", "entries", "part", "here",
	    "version", "since", "when", "because", "unless", NULL};

	if (!goes_on(t, i, i + 2) || !placeholder_is_small(t, i + 2) ||
	    t->words[i + 2].len < 4 || is_one_of(t, i + 2, other) || drinks)
		return 0;
	return is_amid(t, i) && is_one_of(t, i - 1, own) ? 2 : 1;
}

/*
 * How much does N/A, the words i and i + 1, stand for a thing?  2: "my N/A",
 * "ordered the N/A", "bought N/A for", "The N/A is a", "the N/A vacuum"; 1:
 * "the N/A", "ordered N/A", "N/A support", or a sentence that begins "N/A is"
 * (2 before "a"), which twice in a text is what the text is of; else 0.
 */
static size_t
weight(const struct rule *r, const struct text *t, size_t i, int drinks)
{
	static const char *const had[] = {"recommend", "love", "liked",
	    "loved", "using", "used", "bought", "ordered", "tried", "chose",
	    "owned", "own", "have", "had", "got", "replaced",
	    "with", "for", "from", "at", "of", NULL};
	static const char *const my[] = {"my", NULL}, *const the[] = {"the",
	    NULL};
	const struct word *w = &t->words[i];

	if (is_titled(r, t, i, i + 2))
		return drinks ? 0 : 2;
	if ((w->flags & WORD_FIRST) != 0 && i + 3 < t->n &&
	    placeholder_is(r, BE, t, i + 2))
		return placeholder_is_small(t, i + 2) ?
		    1 + (size_t)is_one_of(t, i + 3, article) : 0;
	if (is_used(r, t, i, i + 2) || is_seller(t, i))
		return 2;
	if (!placeholder_ends_noun(r, t, w->at + 3, i + 2))
		return adjective(t, i, drinks);
	if ((w->flags & WORD_FIRST) != 0)
		return 0;
	if (is_one_of(t, i - 1, my) || is_reached(r, t, i, i + 2))
		return 2;
	if (is_one_of(t, i - 1, the))
		return (i > 1 && is_one_of(t, i - 2, had)) ||
		    is_called(r, t, i) ? 2 : 1;
	return is_one_of(t, i - 1, had);
}

void
placeholder_not_available(const struct rule *r, struct found *f,
    const struct text *t)
{
	const char *p = t->raw, *end = p + t->len;
	size_t i, n = 0;
	int drinks = -1; /* not known yet */

	if ((t->marks & MARK_SLASH) == 0)
		return;
	for (; (p = piece_find(p, (size_t)(end - p), "N/A", 3)) != NULL;
	    p += 3) {
		i = placeholder_word_from(t, (size_t)(p - t->raw));
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if (i + 1 >= t->n || t->words[i].at != (size_t)(p - t->raw) ||
		    t->words[i + 1].len > 1 || quote_has(t, i) ||
		    (!is_titled(r, t, i, i + 2) &&
		    placeholder_is_said(r, t, i)))
			continue;
		if (drinks == -1)
			drinks = is_of_drinks(t);
		n += weight(r, t, i, drinks);
		if (n > 1) {
			placeholder_found(f, t, (size_t)(p - t->raw), 3);
			return;
		}
	}
}
