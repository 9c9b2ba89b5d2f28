/*
 * Rule placeholder: what the words between brackets ask for.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "ground/piece.h"

enum { LONGEST = 160 }; /* bytes of a name, twice */
enum {
	EXAMPLE = 7, /* words before an example */
	SHOWN = 8,   /* bytes of a bracket with one: [wine np.] */
	LONG = 80,   /* bytes of a bracket that tells at length */
	MANY = 48    /* words there */
};

/* {number 12} names a number, it does not ask for one. */
static int
is_figure(const struct text *t, const struct word *w)
{
	return w->len > 1 && t->raw[w->at] >= '0' && t->raw[w->at] <= '9';
}

/* Is it "Restaurantname", "productnaam"? */
static int
is_naming(const struct text *t, size_t i)
{
	static const char *const ends[] = {"name", "naam", "namn", "navn"};
	const struct word *w = &t->words[i];
	size_t k;

	for (k = 0; w->nlen > 6 && k < sizeof(ends) / sizeof(ends[0]); k++)
		if (memcmp(t->norm.data + w->norm + w->nlen - 4, ends[k],
		    4) == 0)
			return 1;
	return 0;
}

int
placeholder_is_choice(const struct text *t, size_t i, size_t end,
    const char *s, size_t len)
{
	size_t k;

	if (end - i < 2 || end - i > 6 || (memchr(s, '/', len) == NULL &&
	    memchr(s, '|', len) == NULL))
		return 0;
	for (k = i; k < end; k++)
		if (t->words[k].len < 2 || t->raw[t->words[k].at] <= '9')
			return 0;
	return 1;
}

/* Do they tell one to write more: "[add a closing line]"? */
static int
tells(const struct rule *r, const struct text *t, size_t i, size_t end,
    char open)
{
	if (end - i < 2 || !placeholder_is(r, ADD, t, i))
		return 0;
	if (open == '(')
		return placeholder_is(r, LINE, t, end - 1);
	return placeholder_has(r, LINE, t, i + 1, end) ||
	    placeholder_has(r, HEAD, t, i + 1, end);
}

/* Where an example begins in len bytes at s, behind something; or NULL. */
static const char *
find_example(const char *s, size_t len)
{
	static const char *const list[] = {"e.g", "such as", "for example",
	    "for instance", "z. B.", "z.B.", "p. ej", "p.ej", "por ejemplo",
	    "par ex", "p. ex", "ad es", "per es", "por exemplo", "bijv",
	    "np.", "напр", "örn"};
	const char *p;
	size_t i;

	for (i = 0; len >= SHOWN && i < sizeof(list) / sizeof(list[0]); i++)
		if ((p = piece_find(s, len, list[i], strlen(list[i]))) !=
		    NULL && p - s > 3)
			return p;
	return NULL;
}

/*
 * Do a few words without a sentence stand before an example, of something that
 * forms ask for?
 */
static int
is_example(const struct rule *r, const struct text *t, size_t i, size_t end,
    const char *s, size_t len)
{
	const char *p = find_example(s, len);
	size_t to;

	if (p == NULL || (!placeholder_is_small(t, i) &&
	    !placeholder_is(r, KIND, t, i) && !placeholder_is(r, HEAD, t, i)))
		return 0;
	for (to = i; to < end && t->raw + t->words[to].at < p; to++)
		continue;
	return to > i && to < i + EXAMPLE && (!placeholder_is_small(t, i) ||
	    placeholder_has(r, WHICH, t, i, to) ||
	    placeholder_has(r, HEAD, t, i, to)) &&
	    !placeholder_has(r, REMARK, t, i, to) &&
	    !placeholder_has(r, PRONOUN, t, i, to) &&
	    !placeholder_is(r, THE, t, i) && !placeholder_is(r, NEVER, t, i) &&
	    !placeholder_is(r, PREP, t, i);
}

int
placeholder_is_long(const struct rule *r, const struct text *t, size_t i,
    size_t end, const char *s, size_t len)
{
	if (is_example(r, t, i, end, s, len))
		return 1;
	return len > LONG && end - i < MANY && (placeholder_is(r, ORDER, t,
	    i) || (tells(r, t, i, end, '[') && !placeholder_has(r, REMARK, t,
	    i, end))) && !placeholder_is_whim(r, t, i, end);
}

/* Is the word i, between braces, a sign that a program fills in: "{0}"? */
static int
is_filled_in(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	return (w->flags & WORD_CAPS) != 0 || (w->len == 1 &&
	    (t->raw[w->at] > '9' || w->at < 2 || t->raw[w->at - 2] == ' '));
}

/* Is it an X, Y or N that stands for a number? */
static int
is_letter(const struct text *t, size_t i)
{
	return t->words[i].len == 1 && strchr("XNYxn",
	    t->raw[t->words[i].at]) != NULL;
}

/* Do they say that a review belongs here: "[Your review here]"? */
static int
is_for_review(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	if (end - i > 1 && placeholder_is(r, HERE, t, end - 1))
		return placeholder_is(r, YOURS, t, i) ||
		    placeholder_is(r, ADD, t, i);
	return end - i > 1 && placeholder_has(r, REVIEW, t, i, end) &&
	    (placeholder_is(r, ADD, t, i) || placeholder_has(r, LINE, t, i,
	    end) || placeholder_has(r, PARTS, t, i, end));
}

/* Is the word i "kids", "dogs", and not "keys" or "buttons"? */
static int
is_plural(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	return w->len > 3 && placeholder_is_small(t, i) &&
	    t->raw[w->at + w->len - 1] == 's' &&
	    t->raw[w->at + w->len - 2] != 's' && t->raw[w->at - 1] == ' ' &&
	    t->raw[w->at - 2] == ']' && !placeholder_is(r, MENU, t, i) &&
	    !placeholder_is(r, AFTER, t, i);
}

/* Is the word i, a letter, the X of [X]th, [x weeks], [x] weeks, Tool [X]? */
static int
stands_for(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	const struct word *w = &t->words[i];
	char c = t->raw[w->at];

	if (end - i == 2 && is_letter(t, i + 1)) /* [X-Y] days */
		return end < t->n && placeholder_unit(r, t, end);
	if (end - i == 2 && (c | 0x20) == 'x')
		return placeholder_is(r, UNIT, t, i + 1);
	if (end - i > 1 || !is_letter(t, i))
		return 0;
	if (end < t->n && (t->words[end].at == w->at + 2 ||
	    (t->words[end].at == w->at + 3 && t->raw[w->at + 2] == '-' &&
	    placeholder_is_small(t, end)) ||
	    placeholder_unit(r, t, end) || placeholder_is(r, FULL, t, end) ||
	    is_plural(r, t, end)))
		return 1;
	return c == 'X' && i > 0 && (placeholder_money(t, w->at - 1) ||
	    placeholder_is(r, THING, t, i - 1) ||
	    placeholder_is(r, NUMBERED, t, i - 1) || placeholder_is(r, HEAD, t,
	    i - 1));
}

/* The same between round brackets: (name of the city), (amount). */
static int
asks_aside(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	if (end - i > 2)
		return (t->words[i].flags & WORD_UPPER) != 0 &&
		    placeholder_is(r, NAMING, t, i);
	if (end - i == 2)
		return placeholder_is(r, NAMED, t, i);
	return placeholder_is(r, AMOUNT, t, i) && i > 0 &&
	    placeholder_is(r, BEFORE, t, i - 1) && end < t->n &&
	    (t->words[end].flags & WORD_UPPER) == 0;
}

/* Is the word i "artist's": of a kind of people? */
static int
is_of_kind(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	struct text kind = TEXT_INIT;
	int yes;

	if (w->nlen < 5 || memcmp(t->norm.data + w->norm + w->nlen - 2, "'s",
	    2) != 0)
		return 0;
	text_read(&kind, t->norm.data + w->norm, w->nlen - 2);
	yes = kind.n == 1 && (placeholder_is(r, KIND, &kind, 0) ||
	    placeholder_is(r, HEAD, &kind, 0));
	text_free(&kind);
	return yes;
}

/* Is it "specific dish", "online store"? */
static int
is_which(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	if (end < i + 2 || end > i + 5 || placeholder_has(r, REMARK, t, i, end))
		return 0;
	return placeholder_is(r, WHICH, t, i) || (end == i + 2 &&
	    placeholder_is(r, SOME, t, i) && placeholder_is(r, KIND, t,
	    i + 1));
}

/* Is it "make and model", "day or time"? */
static int
is_two(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	return end == i + 3 && t->words[i + 1].nlen < 4 &&
	    placeholder_is(r, AFTER, t, i + 1) && !placeholder_is(r, AFTER, t,
	    i) && !placeholder_is(r, THE, t, i) && i > 0 &&
	    (placeholder_is(r, PREP, t, i - 1) || placeholder_is(r, DET, t,
	    i - 1)) && (placeholder_is(r, HEAD, t, end - 1) ||
	    placeholder_is(r, KIND, t, end - 1));
}

int
placeholder_asks(const struct rule *r, const struct text *t, size_t i,
    size_t end, char open)
{
	size_t last = end - 1;

	if (end - i > 1 && placeholder_is(r, ORDER, t, i))
		return open != '(' || placeholder_has(r, HEAD, t, i, end);
	if (tells(r, t, i, end, open) ||
	    (open == '[' && is_for_review(r, t, i, end)))
		return 1;
	if (open == '[' && (is_two(r, t, i, end) || is_which(r, t, i, end)))
		return 1;
	if (placeholder_has(r, REMARK, t, i, end))
		return 0;
	if (open != '(' && end - i > 1 && (placeholder_is(r, FILL, t, last) ||
	    placeholder_is(r, FILL, t, i)))
		return 1; /* [Modell einfügen] */
	if ((t->words[i].flags & WORD_ALONE) != 0)
		return open == '[' && end - i <= 6 &&
		    placeholder_has(r, WITHIN, t, i, end);
	if (last > i && t->words[last].len == 1)
		last--; /* Competitor A, feature 1 */
	if (open == '(')
		return asks_aside(r, t, i, end);
	if (open == '{' && end - i == 1 && is_filled_in(t, i))
		return 1;
	if (open == '[' && t->words[i].len == 1 && stands_for(r, t, i, end))
		return 1;
	if (end - i == 2 && placeholder_is(r, STARS, t, last) &&
	    (t->words[i].flags & WORD_DIGIT) != 0)
		return 0; /* [4.5 stars] */
	if ((open == '[' && placeholder_is(r, THE, t, i) && end - i < 4) ||
	    is_figure(t, &t->words[last]))
		return 0;
	return placeholder_is(r, HEAD, t, last) ||
	    placeholder_is(r, HEAD, t, i) || is_of_kind(r, t, last) ||
	    (i == last && is_naming(t, i));
}

/*
 * Copy the name of len bytes at s with a blank between its words, which are
 * joined by underscores or begin with capitals.  Returns the bytes of that, at
 * most twice as many.
 */
static size_t
split(char *copy, const char *s, size_t len)
{
	size_t i, n = 0;

	for (i = 0; i < len; i++) {
		if (i > 0 && s[i] >= 'A' && s[i] <= 'Z' && s[i - 1] >= 'a' &&
		    s[i - 1] <= 'z')
			copy[n++] = ' ';
		copy[n++] = s[i] == '_' ? ' ' : s[i];
	}
	return n;
}

int
placeholder_is_serial(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *s = t->raw + w->at;
	struct text name = TEXT_INIT;
	char copy[LONGEST];
	size_t len = w->len;
	int yes;

	while (len > 0 && s[len - 1] >= '0' && s[len - 1] <= '9')
		len--;
	if (len == w->len && len > 0 && s[len - 1] >= 'A' && s[len - 1] <= 'Z')
		len--; /* Restaurant_A */
	if (len < 4 || len == w->len || s[len - 1] != '_' ||
	    2 * len > sizeof(copy))
		return 0;
	text_read(&name, copy, split(copy, s, len - 1));
	yes = name.n > 0 && placeholder_asks(r, &name, 0, name.n, '[');
	text_free(&name);
	return yes;
}

int
placeholder_joined(const struct rule *r, const struct text *t, size_t i,
    char open)
{
	char copy[LONGEST];
	size_t len = t->words[i].len;
	struct text words = TEXT_INIT;
	int yes;

	if (2 * len > sizeof(copy))
		return 0;
	len = split(copy, t->raw + t->words[i].at, len);
	text_read(&words, copy, len);
	yes = words.n > 1 && placeholder_asks(r, &words, 0, words.n, open);
	text_free(&words);
	return yes;
}
