/*
 * Rule placeholder: what stands for something without brackets: letters X,
 * "XYZ", names of variables (PRODUCT_NAME, %PRODUCT%, $product).  Numbers are
 * in check_placeholder_count.c, nouns in capitals in
 * check_placeholder_capital.c, titles in check_placeholder_title.c, blanks and
 * values in check_placeholder_blank.c.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "text/ascii.h"
#include "text/quote.h"

enum { LONGEST = 80 }; /* bytes of a name */
enum { AROUND = MARK_PERCENT | MARK_DOLLAR | MARK_HASH | MARK_STRONG |
    MARK_AT }; /* what stands around a name */

/* Is the word one of the planned product's name? */
static int
in_product(const struct subject *s, const struct word *w)
{
	const char *name = recpart_str(s->part, REC_PLAN_PRODUCT, NULL);
	struct text t = TEXT_INIT;
	int yes = 0;
	size_t i;

	if (name == NULL)
		return 0;
	text_read(&t, name, strlen(name));
	for (i = 0; i < t.n; i++)
		yes |= t.words[i].hash == w->hash;
	text_free(&t);
	return yes;
}

/*
 * Is the word i a name as programs mark it: %PRODUCT%, __PRODUCT__,
 * @product_name, and %s?
 */
static int
is_marked(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	size_t end = w->at + w->len;
	char before = w->at > 0 ? t->raw[w->at - 1] : ' ';
	char after = end < t->len ? t->raw[end] : ' ';

	if (!ascii_in(before, "%#$@_:"))
		return 0;
	if (before == '%' && w->len == 1 && ascii_in(t->raw[w->at], "sd"))
		return ascii_in(after, " ,.:!?\n") &&
		    (w->at == 1 || t->raw[w->at - 2] == ' ');
	if (ascii_in(before, "%#@") && after == before && w->len > 2)
		return t->raw[w->at] > '9';
	if (before == '$' && w->len > 3)
		return placeholder_is(r, HEAD, t, i) || ((w->flags &
		    WORD_CAPS) != 0 && memchr(t->raw + w->at, '_', w->len) !=
		    NULL) || placeholder_joined(r, t, i, '[');
	if (ascii_in(before, "@#%") && w->at > 1 &&
	    t->raw[w->at - 2] == before && after == before)
		return t->raw[w->at] > '9';
	if (ascii_in(before, "@:") && w->len > 3)
		return placeholder_joined(r, t, i, '[');
	return w->at > 1 && before == '_' && t->raw[w->at - 2] == '_' &&
	    after == '_' && w->len > 3 && (w->flags & WORD_CAPS) != 0;
}

/* How many X the word is made of; 0 if of anything else. */
static size_t
count_x(const struct text *t, const struct word *w)
{
	size_t i;

	for (i = 0; i < w->len; i++)
		if (t->raw[w->at + i] != 'X' && (t->raw[w->at + i] != '.' ||
		    i == 0))
			return 0;
	return w->len;
}

/* Does the sign of a currency stand before byte `at`, maybe with a blank? */
static int
is_money(const struct text *t, size_t at)
{
	return placeholder_money(t, at) ||
	    (at > 2 && memcmp(t->raw + at - 3, "R$ ", 3) == 0);
}

/* Is the word i, of x X, points of so many: "X/10"? */
static int
is_points(const struct text *t, size_t i, size_t x)
{
	const struct word *w = &t->words[i];
	size_t end = w->at + w->len;

	return x > 0 && end + 1 < t->len && t->raw[end] == '/' &&
	    t->raw[end + 1] >= '1' && t->raw[end + 1] <= '9' &&
	    (w->at == 0 || t->raw[w->at - 1] == ' ');
}

/* Is the word i a few X that stand for a number: $XX, XX%, XX hours, XX/XX? */
static int
is_number(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	char after = w->at + w->len < t->len ? t->raw[w->at + w->len] : ' ';

	if (is_money(t, w->at) || after == '%' || (t->len - w->at > 4 &&
	    memcmp(t->raw + w->at, "XX,XX", 5) == 0))
		return 1;
	if (i + 1 >= t->n)
		return 0;
	return (after == '/' && count_x(t, w + 1) > 1) ||
	    (ascii_in(after, " -") && placeholder_is(r, UNIT, t, i + 1));
}

/* Can the word i, of x X, be a number?  One X only as in "for X weeks". */
static int
is_counted(const struct rule *r, const struct text *t, size_t i, size_t x)
{
	const struct word *w = &t->words[i];

	return x > 1 || (x == 1 && w->at + 1 < t->len &&
	    t->raw[w->at + 1] == '%') ||
	    (x == 1 && i > 1 && placeholder_is(r, PRONOUN, t, i - 1) &&
	    placeholder_is(r, SPENT, t, i - 2)) || (x == 1 && i > 0 &&
	    (placeholder_is(r, BEFORE, t, i - 1) ||
	    placeholder_is(r, SPENT, t, i - 1) ||
	    placeholder_is(r, PREP, t, i - 1)));
}

/* Is it the N of "for N weeks"? */
static int
is_any_number(const struct rule *r, const struct text *t, size_t i)
{
	return t->words[i].len == 1 && t->raw[t->words[i].at] == 'N' &&
	    i > 0 && i + 1 < t->n && (t->words[i].flags & WORD_LAST) == 0 &&
	    t->raw[t->words[i].at + 1] == ' ' &&
	    (t->words[i - 1].flags & WORD_LAST) == 0 &&
	    placeholder_is(r, UNIT, t, i + 1 +
	    (size_t)placeholder_is(r, FULL, t, i + 1));
}

/* Do the first len bytes of the word name a thing, by themselves? */
static int
is_thing(const struct rule *r, const struct text *t, const struct word *w,
    size_t len)
{
	struct text thing = TEXT_INIT;
	int yes;

	text_read(&thing, t->raw + w->at, len);
	yes = thing.n == 1 && placeholder_is(r, THING, &thing, 0);
	text_free(&thing);
	return yes;
}

/* Does a thing in general stand before the word i, with a capital? */
static int
is_behind(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	return i > 0 && w->at == w[-1].at + w[-1].len + 1 &&
	    !placeholder_is(r, IDIOM, t, i - 1) &&
	    (w[-1].flags & (WORD_UPPER | WORD_CAPS | WORD_LAST)) ==
	    WORD_UPPER && placeholder_is(r, THING, t, i - 1);
}

/* Is it ToolX, or Tool X? */
static int
is_thing_x(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	char last = t->raw[w->at + w->len - 1];

	if (last != 'X' && last != 'Y' && last != 'Z')
		return 0;
	if (w->len == 1)
		return is_behind(r, t, i);
	if (w->len > 14 || (w->flags & (WORD_UPPER | WORD_CAPS)) != WORD_UPPER)
		return 0;
	return is_thing(r, t, w, w->len - 1);
}

/* Is it ProductName, AppName? */
static int
is_thing_name(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	return w->len >= 7 && w->len <= 18 &&
	    memcmp(t->raw + w->at + w->len - 4, "Name", 4) == 0 &&
	    is_thing(r, t, w, w->len - 4);
}

/* Is it XYZ or ABC as a name? */
static int
is_xyz(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	int more = i + 1 < t->n && (w->flags & WORD_LAST) == 0;

	if (more && w->len == 4 && (w[0].flags & w[1].flags & WORD_CAPS) != 0 &&
	    memcmp(t->raw + w->at, "NAME OF", 7) == 0)
		return i == 0 || (w[-1].flags & WORD_CAPS) == 0;
	if (w->len != 3 || (w->flags & WORD_CAPS) == 0)
		return 0;
	if (memcmp(t->raw + w->at, "XYZ", 3) == 0)
		return !more || !placeholder_is(r, AXIS, t, i + 1);
	return memcmp(t->raw + w->at, "ABC", 3) == 0 &&
	    ((more && placeholder_is(r, FIRM, t, i + 1)) || is_behind(r, t, i));
}

/* Is it a parameter in an address: /show?PAGE_NAME=2? */
static int
is_parameter(const struct text *t, const struct word *w)
{
	size_t end = w->at + w->len;

	return w->at > 0 && ascii_in(t->raw[w->at - 1], "?&") &&
	    end < t->len && t->raw[end] == '=';
}

/* Is the word, all in capitals, one of several that are joined by "_"? */
static int
is_variable(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *s = t->raw + w->at;
	size_t k;

	if ((t->marks & MARK_STRONG) == 0 || w->len >= LONGEST ||
	    memchr(s, '_', w->len) == NULL || is_parameter(t, w))
		return 0;
	for (k = 0; k < w->len; k++)
		if (s[k] >= 'a' && s[k] <= 'z')
			return 0;
	return placeholder_joined(r, t, i, '[');
}

/* Is the word i of letters that stand for a number or a name? */
static int
is_letters(const struct rule *r, const struct text *t, size_t i)
{
	size_t x = count_x(t, &t->words[i]);

	return (x > 3 && !placeholder_is_pattern(r, t, i)) ||
	    (is_counted(r, t, i, x) && is_number(r, t, i)) ||
	    (x == 1 && i + 1 < t->n && placeholder_is(r, STARS, t, i + 1) &&
	    t->raw[t->words[i].at + 1] == ' ') ||
	    is_any_number(r, t, i) || is_points(t, i, x) ||
	    is_xyz(r, t, i) || is_thing_x(r, t, i) ||
	    is_thing_name(r, t, i);
}

/* Is it another word that is a gap, unless it is quoted? */
static int
is_gap(const struct rule *r, const struct text *t, size_t i)
{
	return is_variable(r, t, i) || placeholder_is_count(r, t, i) ||
	    placeholder_is_form(r, t, i) ||
	    placeholder_is_capital(r, t, i);
}

/*
 * Is the word, with a capital, none of those that is_letters() and is_gap()
 * know, but for "Your Brand"?  Most are not, as they end with small letters.
 */
static int
is_common(const struct text *t, const struct word *w)
{
	const char *s = t->raw + w->at, *end = s + w->len;

	if (*s == 'N' || (*s >= 'X' && *s <= 'Z'))
		return 0;
	if (((unsigned char)end[-1] & 0x80) != 0)
		return (w->len < 4 || memcmp(s, "ХХ", 4) != 0) &&
		    (t->marks & MARK_STRONG) == 0;
	return w->len == 1 || (end[-1] >= 'a' && end[-1] <= 'z' &&
	    (w->len < 7 || memcmp(end - 4, "Name", 4) != 0));
}

/* Does the word begin with a capital, or with no letter of ASCII? */
static int
is_high(const struct text *t, const struct word *w)
{
	unsigned char c = (unsigned char)t->raw[w->at];

	return c >= 'A' && (c <= 'Z' || c >= 0x80);
}

/* Does the word i, with a capital, stand for a number or a name? */
static int
stands_for(const struct rule *r, struct found *f, const struct text *t,
    size_t i)
{
	if (is_common(t, &t->words[i])) {
		if (i + 1 == t->n || !is_high(t, &t->words[i + 1]) ||
		    !placeholder_is_brand(r, t, i))
			return 0;
	} else if (is_letters(r, t, i)) {
		return 1;
	} else if (!is_gap(r, t, i)) {
		return 0;
	}
	return f->asked++ < PLACEHOLDER_ENOUGH && !quote_has(t, i);
}

/* The first word from i on that is so, or behind a hyphen; t->n if none is. */
static size_t
next_asked(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i], *end = t->words + t->n;
	const char *s;

	if ((t->marks & (MARK_HIGH | MARK_HYPHEN)) == 0) {
		while (w < end && (w->flags & WORD_UPPER) == 0)
			w++; /* as most do */
		return (size_t)(w - t->words);
	}
	if (w < end && w->at == 0 && !is_high(t, w))
		w++; /* nothing is before it */
	for (; w < end; w++) {
		s = t->raw + w->at;
		if ((ascii_class[(unsigned char)*s] & (ASCII_CAPITAL |
		    ASCII_MARK(MARK_HIGH))) != 0 || s[-1] == '-')
			break;
	}
	return (size_t)(w - t->words);
}

/* Is the word a name as programs have them, by itself: product_name? */
static int
is_underscored(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	size_t end = w->at + w->len;

	return w->len > 4 && memchr(t->raw + w->at, '_', w->len) != NULL &&
	    memchr(t->raw + w->at, '.', w->len) == NULL &&
	    (w->at == 0 || ascii_in(t->raw[w->at - 1], " [{(<")) &&
	    (end == t->len || ascii_in(t->raw[end], " ,.!?'])}>")) &&
	    (end + 1 >= t->len || t->raw[end] != '.' ||
	    t->raw[end + 1] == ' ') && placeholder_is_small(t, i) &&
	    memcmp(t->raw + w->at, "my_", 3) != 0 &&
	    memcmp(t->raw + w->at, "the_", 4) != 0 &&
	    placeholder_joined(r, t, i, '[');
}

/* Look at the word i for marks around it and for hyphens before it. */
static void
look_around(struct rule *r, struct found *f, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	size_t from;

	if ((t->marks & MARK_STRONG) != 0 &&
	    f->asked < PLACEHOLDER_ENOUGH && is_underscored(r, t, i) &&
	    f->asked++ < PLACEHOLDER_ENOUGH &&
	    !quote_has(t, i) && !placeholder_spoken_of(r, t, i, i + 1))
		placeholder_found(f, t, w->at, w->len);
	else if ((t->marks & AROUND) != 0 && is_marked(r, t, i) &&
	    !quote_has(t, i) && !placeholder_spoken_of(r, t, i, i + 1))
		placeholder_found(f, t, w->at, w->len);
	if (w->at > 0 && t->raw[w->at - 1] == '-' &&
	    placeholder_is_hyphened(r, t, i)) {
		from = w[-1].at;
		if (i > 1 && from > 0 && t->raw[from - 1] == '-')
			from = w[-2].at;
		placeholder_found(f, t, from, w->at + w->len - from);
	}
}

void
placeholder_names(struct rule *r, struct found *f, const struct subject *s,
    const struct text *t)
{
	const struct word *w;
	size_t i;

	if ((t->marks & MARK_PERCENT) != 0)
		placeholder_format(f, t);
	for (i = 0; i < t->n; i++) {
		if ((t->marks & AROUND) == 0 && (i = next_asked(t, i)) == t->n)
			break;
		look_around(r, f, t, i);
		w = &t->words[i];
		if (is_high(t, w) && stands_for(r, f, t, i) &&
		    !in_product(s, w))
			placeholder_found(f, t, w->at, w->len);
	}
}
