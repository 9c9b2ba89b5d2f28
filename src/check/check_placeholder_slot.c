/*
 * Rule placeholder: brackets with a noun that nobody listed.
 *
 * What people put into brackets can be left out, or is a word of their own
 * sentence that they changed: [sic], "his [early] films", "[Ford's] hands".  A
 * gap cannot: before it stands what calls for a noun ("from [landmark], it"),
 * and behind it no noun comes, but a mark or a word that nouns have behind
 * them; angles and braces, which hardly anybody writes, need no more than what
 * is before them (but a name of two words, "on {Night Swim}", is one in braces,
 * too).  What is inside is common nouns: no name, no adverb, no word
 * that only joins others, no key or entry of a menu.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "text/affix.h"
#include "text/ascii.h"

enum {
	NOUNS = 4,  /* words of a noun */
	SHORT = 3,  /* bytes of the shortest */
	MENU_NEAR = 4 /* words beside it that tell of a menu */
};

int
placeholder_is_small(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	return w->len == w->nlen && memcmp(t->raw + w->at, t->norm.data +
	    w->norm, w->len) == 0;
}

int
placeholder_is_derived(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *end = t->norm.data + w->norm + w->nlen;

	return w->nlen > 3 && (memcmp(end - 2, "ly", 2) == 0 ||
	    memcmp(end - 2, "ed", 2) == 0 || (w->nlen > 4 &&
	    memcmp(end - 3, "ing", 3) == 0));
}

/* Is the word i "setting", a noun if no other follows? */
static int
ends_in_ing(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	return w->nlen > 4 && memcmp(t->norm.data + w->norm + w->nlen - 3,
	    "ing", 3) == 0;
}

int
placeholder_is_joint(const struct rule *r, const struct text *t, size_t i)
{
	return placeholder_is(r, PREP, t, i) || placeholder_is(r, DET, t, i) ||
	    placeholder_is(r, AFTER, t, i);
}

/* Are the marks inside of the len bytes at s such as nouns have? */
static int
has_noun_marks(const char *s, size_t len)
{
	size_t i;

	for (i = 1; i + 1 < len; i++)
		if (ascii_in(s[i], "!?:;.,=\"$%*@~|\\^`()[]{}<>0123456789"))
			return 0;
	return len > 2 && s[1] != ' ' && s[1] != '/' && s[len - 2] != '/';
}

int
placeholder_is_noun(const struct rule *r, const struct text *t, size_t i,
    size_t end, const char *s, size_t len)
{
	size_t k;

	if (end - i > NOUNS || !has_noun_marks(s, len) ||
	    placeholder_is_joint(r, t, i) ||
	    placeholder_is_joint(r, t, end - 1) ||
	    placeholder_is(r, THE, t, i) || placeholder_is(r, PRONOUN, t, i) ||
	    placeholder_has(r, REMARK, t, i, end) ||
	    placeholder_has(r, NEVER, t, i, end))
		return 0;
	for (k = i; k < end; k++)
		if ((t->words[k].flags & WORD_ALONE) != 0)
			return 0;
	if (*s == '<' && end == i + 1 && placeholder_is(r, TAG, t, i))
		return 0;
	return end > i + 1 || (t->words[i].nlen >= SHORT &&
	    (!placeholder_is_derived(t, i) || (*s == '[' && ends_in_ing(t, i) &&
	    placeholder_ends_noun(r, t, (size_t)(s - t->raw) + len, end))));
}

int
placeholder_called_for(const struct rule *r, const struct text *t, size_t at,
    size_t i)
{
	const struct word *w;
	size_t end;

	if (i == 0)
		return 0;
	w = &t->words[i - 1];
	end = w->at + w->len;
	if (end + 1 == at && t->raw[end] == '\'')
		return w->len == 1 && ascii_in(t->raw[w->at], "ldLD");
	if (at == end + 3 && memcmp(t->raw + end, "’", 3) == 0)
		return w->len == 1 && ascii_in(t->raw[w->at], "ldLD");
	return end + 1 == at && t->raw[end] == ' ' &&
	    (placeholder_is(r, PREP, t, i - 1) ||
	    placeholder_is(r, DET, t, i - 1));
}

int
placeholder_of_menu(const struct rule *r, const struct text *t, size_t i,
    size_t end)
{
	size_t from = i, to = end;

	while (from > 0 && i - from < MENU_NEAR &&
	    (t->words[from - 1].flags & WORD_LAST) == 0)
		from--;
	while (to < t->n && to - end < MENU_NEAR &&
	    (t->words[to - 1].flags & WORD_LAST) == 0)
		to++;
	return placeholder_has(r, MENU, t, from, i) ||
	    placeholder_has(r, MENU, t, end, to);
}

/*
 * Does another bracket of the same kind follow behind a dash, as between the
 * two ends of a way: "[a]-[b]"?
 */
static int
has_pair(const struct text *t, size_t at, char open)
{
	static const char *const dashes[] = {"-", "–", " - ", " – ", "→",
	    " → ", NULL};
	const size_t n = affix_begin(t->raw + at, t->len - at, dashes);

	return n > 0 && t->len - at > n + 1 && t->raw[at + n] == open;
}

/* Does an ending of Turkish follow, as behind a name: "[Otel]'de"? */
static int
has_ending(const struct rule *r, const struct text *t, size_t at, size_t i)
{
	size_t n = 1;

	if (at >= t->len || i >= t->n)
		return 0;
	if (t->len - at > 3 && memcmp(t->raw + at, "’", 3) == 0)
		n = 3;
	else if (t->raw[at] != '\'')
		return 0;
	return t->words[i].at == at + n && placeholder_is(r, ENDING, t, i);
}

/* Is it "Dr. [Nachname]", and no name behind it? */
static int
is_person(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	size_t behind;

	if (i == 0 || end > i + 2 || (t->raw[at] != '[' && (t->raw[at] !=
	    '(' || !placeholder_is(r, CAPITALS, t, end - 1))) ||
	    !placeholder_is(r, MISS, t, i - 1) || t->words[i - 1].len < 2 ||
	    (t->words[i - 1].flags & WORD_UPPER) == 0)
		return 0;
	behind = t->words[i - 1].at + t->words[i - 1].len;
	behind += behind < at && t->raw[behind] == '.';
	return behind + 1 == at && t->raw[behind] == ' ' && (end >= t->n ||
	    t->words[end].at != at + len + 1 || placeholder_is_small(t, end));
}

/* Does a verb for what one does with a thing end just before byte `at`? */
static int
is_bought(const struct rule *r, const struct text *t, size_t at, size_t i)
{
	return i > 0 && t->words[i - 1].at + t->words[i - 1].len + 1 == at &&
	    t->raw[at - 1] == ' ' && placeholder_is(r, VERB, t, i - 1);
}

/* Is it a party of [#], a fee of [€€]? */
static int
is_sign(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i)
{
	const char *s = t->raw + at + 1;

	return ((len == 3 && *s == '#') || (len == 8 &&
	    memcmp(s, "€€", 6) == 0)) && i > 0 &&
	    (placeholder_called_for(r, t, at, i) ||
	    placeholder_is(r, BEFORE, t, i - 1));
}

/* Is it "x.x.x", a version, or "X,000", a number? */
static int
is_crossed(const char *s, size_t len)
{
	size_t i;

	if (len > 5 && memcmp(s + 1, "X,00", 4) == 0)
		return 1;
	for (i = 1; i + 1 < len; i++)
		if (i % 2 == 1 ? s[i] != 'x' && s[i] != 'X' : s[i] != '.')
			return 0;
	return len > 4 && len % 2 == 1;
}

/* Are they "type of bread"? */
static int
is_kind(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	return end > i + 2 && placeholder_is(r, KINDS, t, i) &&
	    placeholder_is(r, OF, t, i + 1);
}

/* Is it the last word, behind a dash: "- [Reviewer]"? */
static int
is_signed(const struct text *t, size_t at, size_t len)
{
	const char *s = t->raw + at;

	return at + len == t->len && at > 3 && s[-1] == ' ' && (s[-2] == '-' ||
	    memcmp(s - 4, "—", 3) == 0 || memcmp(s - 4, "–", 3) == 0);
}

/*
 * Is the word i the subject of a sentence that goes on behind byte `at`:
 * "When [artist] played", "[Landlord] fixed it"?
 */
static int
is_subject(const struct rule *r, const struct text *t, size_t at, size_t i,
    size_t end)
{
	if (end >= t->n || t->words[end].at != at + 1 || t->raw[at] != ' ' ||
	    !placeholder_is_small(t, end))
		return 0;
	if (i == 0 || (t->words[i - 1].flags & WORD_LAST) != 0)
		return (t->words[i].flags & (WORD_UPPER | WORD_CAPS)) ==
		    WORD_UPPER && placeholder_is_derived(t, end);
	return (t->words[i - 1].flags & WORD_PAUSE) == 0 &&
	    placeholder_is(r, AFTER, t, i - 1) &&
	    (placeholder_is_derived(t, end) ||
	    placeholder_is(r, BE, t, end) || placeholder_is(r, BUY, t, end));
}

/* Is it set between two commas: "my trainer, [Trainer], pushed me"? */
static int
is_apposed(const struct text *t, size_t at, size_t len)
{
	return at > 1 && at + len < t->len && t->raw[at] == '[' &&
	    t->raw[at - 2] == ',' && t->raw[at - 1] == ' ' &&
	    t->raw[at + len] == ',';
}

/* Is the word i "new", as in "the new [Franchise] movie"? */
static int
is_new(const struct text *t, size_t i)
{
	return t->words[i].len == 3 &&
	    memcmp(t->raw + t->words[i].at, "new", 3) == 0;
}

/*
 * Is it "[Law Firm]" where a noun is called for, a kind of thing of two words
 * at most, with capitals?
 */
static int
is_title_case(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end)
{
	size_t k, to = at + len;

	if (t->raw[at] != '[' || i == 0 || end > i + 2 ||
	    (!placeholder_called_for(r, t, at, i) && !is_bought(r, t, at, i) &&
	    !placeholder_is(r, SOME, t, i - 1) && !is_new(t, i - 1)))
		return 0;
	for (k = i; k < end; k++)
		if ((t->words[k].flags & (WORD_UPPER | WORD_CAPS)) !=
		    WORD_UPPER || placeholder_is(r, NEVER, t, k))
			return 0;
	return placeholder_is(r, KIND, t, i) &&
	    (end == i + 1 || placeholder_is(r, KIND, t, end - 1)) &&
	    (placeholder_ends_noun(r, t, to, end) ||
	    (end < t->n && t->words[end].at == to + 1 &&
	    (placeholder_is(r, KIND, t, end) || placeholder_is_derived(t,
	    end)))) && !placeholder_of_menu(r, t, i, end);
}

/*
 * Is it "[Server]", a kind of thing with a capital, in a place of its own:
 * "the [Hospital] staff", "[Server] was the best", "[Time] later"?
 */
static int
is_kind_slot(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end)
{
	if (end > i + 1 || t->raw[at] == '(' || !placeholder_is(r, KIND, t, i))
		return 0;
	if (t->raw[at] == '{' || is_signed(t, at, len) || (at > 0 &&
	    t->raw[at - 1] == '"' && at + len < t->len &&
	    t->raw[at + len] == '"'))
		return 1;
	if (i > 0 && (t->words[i - 1].flags & WORD_LAST) == 0 &&
	    placeholder_is(r, BE, t, i - 1) &&
	    placeholder_ends_noun(r, t, at + len, end))
		return 1;
	if (is_subject(r, t, at + len, i, end) || is_apposed(t, at, len))
		return 1;
	if (end < t->n && t->words[end].at == at + len + 1 &&
	    (placeholder_unit(r, t, end) || placeholder_is(r, BE, t, end)))
		return 1;
	return placeholder_called_for(r, t, at, i) &&
	    !placeholder_is(r, NEVER, t, i) &&
	    !placeholder_of_menu(r, t, i, end);
}

int
placeholder_round_slot(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end)
{
	const char *s = t->raw + at;

	if (end > i + 2 || i == 0 || !has_noun_marks(s, len) ||
	    placeholder_has(r, NEVER, t, i, end) ||
	    placeholder_is(r, THE, t, i) || placeholder_is_joint(r, t, i) ||
	    (!placeholder_is(r, HEAD, t, end - 1) &&
	    !placeholder_is(r, KIND, t, end - 1)))
		return 0;
	return (placeholder_called_for(r, t, at, i) ||
	    is_bought(r, t, at, i)) && (!placeholder_is(r, DET, t, i - 1) ||
	    !placeholder_is_small(t, i)) &&
	    placeholder_ends_noun(r, t, at + len, end) &&
	    !placeholder_of_menu(r, t, i, end);
}

/* Is it the last of two: "between this and [alternative], so"? */
static int
is_listed(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i)
{
	return t->raw[at] == '[' && i > 0 && t->words[i - 1].at +
	    t->words[i - 1].len + 1 == at && t->raw[at - 1] == ' ' &&
	    placeholder_is(r, KIND, t, i) &&
	    placeholder_is(r, AFTER, t, i - 1) &&
	    placeholder_ends_noun(r, t, at + len, i + 1);
}

int
placeholder_in_slot(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end)
{
	const char *s = t->raw + at;
	size_t kind = 0; /* words before the noun */
	int called;

	if (end == i)
		return is_sign(r, t, at, len, i);
	if (is_crossed(s, len) || has_ending(r, t, at + len, end) ||
	    is_kind_slot(r, t, at, len, i, end) ||
	    is_title_case(r, t, at, len, i, end) ||
	    is_person(r, t, at, len, i, end))
		return 1;
	if (is_kind(r, t, i, end))
		kind = 2 + (size_t)(placeholder_is(r, THE, t, i + 2) &&
		    end > i + 3);
	called = kind > 0 || has_pair(t, at + len, *s);
	if (!called && !placeholder_called_for(r, t, at, i) &&
	    !is_bought(r, t, at, i) && !is_listed(r, t, at, len, i))
		return 0;
	return placeholder_is_noun(r, t, i + kind, end, s, len) && (called ||
	    placeholder_goes_on(r, t, at, len, i, end)) &&
	    !placeholder_of_menu(r, t, i, end);
}
