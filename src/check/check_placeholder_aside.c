/*
 * Rule placeholder: round brackets.
 *
 * They are everybody's, so only two kinds are gaps: with a verb for filling in
 * and what has a name ("(inserire nome)", "(Titel hier einfügen)"), where no
 * other sentence is inside; and the name of something in general ("(author's
 * name)", "(nome do restaurante)"), unless a name of its own stands before it:
 * "Rex (our dog's name)".  Those that tell what to write ("(describe one funny
 * moment here)") do so by their verb, or by "here" where a noun is needed; but
 * "(teacher here)" is the writer, and a curse to be inserted is a jest.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "text/affix.h"
#include "text/ascii.h"

enum { WORDS_INSIDE = 6, NAMED_BY = 5 };

/* Do they name something between quotation marks: (insert "The Birds" here)? */
static int
has_title(const struct text *t, size_t i, size_t end)
{
	static const char *const marks[] = {"\"", "\xe2\x80\x9c", NULL};
	const size_t after = t->words[i].at + t->words[i].len + 1;

	return end > i + 2 && after < t->words[i + 1].at &&
	    affix_begin(t->raw + after, t->words[i + 1].at - after,
	    marks) > 0 &&
	    !placeholder_is_small(t, i + 1);
}

int
placeholder_is_whim(const struct rule *r, const struct text *t, size_t i,
    size_t end)
{
	const struct word *last = &t->words[end - 1];
	size_t at = last->at + last->len + 1;

	/* "[insert name]berger" is a name with a part left open */
	return placeholder_has(r, WHIM, t, i, end) || has_title(t, i, end) ||
	    (t->words[i].at > 0 && t->raw[t->words[i].at - 1] != '[' &&
	    placeholder_has(r, JEST, t, i, end) &&
	    !placeholder_has(r, SERVED, t, i, end)) ||
	    (end > i + 1 && at < t->len && t->raw[at - 1] == ']' &&
	    t->raw[at] >= 'a' && t->raw[at] <= 'z');
}

/* May the word before i be a name, as "Rex" is in "Rex (our dog's name)"? */
static int
is_behind_name(const struct rule *r, const struct text *t, size_t i)
{
	return i > 0 && !placeholder_is_small(t, i - 1) &&
	    ((t->words[i - 1].flags & WORD_FIRST) == 0 ||
	    (!placeholder_is(r, HEAD, t, i - 1) &&
	    !placeholder_is(r, PREP, t, i - 1)));
}

/* Does one of them end in 's, before the last: "author's name"? */
static int
is_owned(const struct text *t, size_t i, size_t end)
{
	const struct word *w = &t->words[end - 2];

	return end - i < 4 && w->nlen > 3 && memcmp(t->norm.data + w->norm +
	    w->nlen - 2, "'s", 2) == 0 && t->words[end - 1].nlen == 4 &&
	    memcmp(t->norm.data + t->words[end - 1].norm, "name", 4) == 0;
}

/* Are they the name of something in general? */
static int
is_name(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	size_t k;

	if (end - i < 2 || end - i > NAMED_BY || is_behind_name(r, t, i) ||
	    placeholder_is(r, THE, t, i) || placeholder_is(r, DET, t, i))
		return 0;
	for (k = i; k < end; k++)
		if (placeholder_is(r, AFTER, t, k) &&
		    !placeholder_is(r, OF, t, k))
			return 0; /* a sentence */
	if (placeholder_is(r, NAMES, t, i) ||
	    placeholder_is(r, NAMES_END, t, end - 1))
		return 1;
	if (placeholder_is(r, NAMES_OF, t, i))
		return end - i > 2 && placeholder_is(r, OF, t, i + 1);
	return is_owned(t, i, end);
}

/* Is it "(nome)" or "(name here)", in a sentence that goes on behind it? */
static int
is_bare_name(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end)
{
	const struct word *w;

	if (i == 0 || end >= t->n || (end > i + 1 &&
	    (end > i + 2 || !placeholder_is(r, HERE, t, i + 1))))
		return 0;
	if (at > 1 && t->raw[at - 2] == ',' && placeholder_is(r, AMOUNT, t, i))
		return t->raw[at - 1] == ' ' && t->raw[at + len] == ',';
	if (!placeholder_is(r, NAMES_BARE, t, i) || is_behind_name(r, t, i))
		return 0;
	w = &t->words[i - 1];
	if (at > 1 && t->raw[at - 2] == ',')
		return t->raw[at - 1] == ' ' && t->raw[at + len] == ',';
	return w->at + w->len + 1 == at && t->raw[at - 1] == ' ' &&
	    t->raw[at + len] == ' ' && t->words[end].at == at + len + 1;
}

/* Do they say that something is to be filled in? */
static int
is_fill(const struct rule *r, const struct text *t, size_t at, size_t i,
    size_t end)
{
	if (end <= i + 3 && placeholder_is(r, TO_FILL, t, i))
		return 1;
	if (placeholder_has(r, FILL_ANY, t, i, end))
		return end == i + 1 || placeholder_called_for(r, t, at, i) ||
		    placeholder_has(r, HEAD, t, i, end) ||
		    (i > 0 && placeholder_is(r, HEAD, t, i - 1));
	if (end > i + 1 && placeholder_is(r, ORDER, t, i) &&
	    placeholder_called_for(r, t, at, i))
		return !placeholder_is_whim(r, t, i, end);
	return end > i + 1 && placeholder_has(r, FILL, t, i, end) &&
	    placeholder_has(r, HEAD, t, i, end) &&
	    !placeholder_has(r, REMARK, t, i, end);
}

/* Is it "(number of people)", where a noun is called for? */
static int
is_kind_of(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	return end > i + 2 && placeholder_is(r, KINDS, t, i) &&
	    placeholder_is(r, OF, t, i + 1) &&
	    placeholder_called_for(r, t, at, i) &&
	    placeholder_ends_noun(r, t, at + len, end);
}

/* Do they leave a choice, where a noun is needed: "(river/sea/city)"? */
static int
is_noun_choice(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end)
{
	const char *s = t->raw + at;

	return i > 0 && placeholder_is_choice(t, i, end, s, len) &&
	    (end - i > 2 || placeholder_has(r, HEAD, t, i, end)) &&
	    placeholder_is_noun(r, t, i, end, s, len) &&
	    placeholder_is(r, DET, t, i - 1) &&
	    placeholder_called_for(r, t, at, i) &&
	    placeholder_ends_noun(r, t, at + len, end);
}

/* Is a mark among them that sentences and lists have? */
static int
has_mark(const char *s, size_t len)
{
	size_t i;

	for (i = 1; i + 1 < len; i++)
		if (ascii_in(s[i], ",;:=?!"))
			return 1;
	return 0;
}

/* Are they "city, country", parts of an address where a place is called for? */
static int
is_address(const struct rule *r, const struct text *t, size_t at, size_t i,
    size_t end)
{
	size_t k;

	if (end < i + 2 || !placeholder_called_for(r, t, at, i))
		return 0;
	for (k = i; k < end; k++)
		if (!placeholder_is(r, ADDRESS, t, k) ||
		    !placeholder_is_small(t, k))
			return 0;
	return 1;
}

/* Is it "was (character name)": a noun and its name, where one is wanted? */
static int
is_noun_name(const struct rule *r, const struct text *t, size_t at, size_t i,
    size_t end)
{
	const struct word *w = &t->words[end - 1];

	return end == i + 2 && i > 0 && w->nlen == 4 &&
	    memcmp(t->norm.data + w->norm, "name", 4) == 0 &&
	    (placeholder_is(r, KIND, t, i) || placeholder_is(r, HEAD, t, i)) &&
	    !placeholder_is(r, NEVER, t, i) &&
	    w[-2].at + w[-2].len + 1 == at && (placeholder_is(r, BE, t,
	    i - 1) || placeholder_called_for(r, t, at, i));
}

/*
 * Does it begin a sentence that goes on behind it, and end in a question mark:
 * "(name of owner?) makes her own"?
 */
static int
is_wondered(const struct text *t, size_t at, size_t len, size_t i, size_t end)
{
	return t->raw[at + len - 2] == '?' && (i == 0 ||
	    (t->words[i - 1].flags & WORD_LAST) != 0) && end < t->n &&
	    t->words[end].at == at + len + 1 && placeholder_is_small(t, end);
}

/* Is it "in (colour) silk", where what has a colour follows? */
static int
is_trait(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	static const char *const traits[] = {"colour", "color", "colours",
	    "colors", NULL};

	return end == i + 1 && end < t->n && i > 0 &&
	    t->words[end].at == at + len + 1 && affix_whole(t->raw +
	    t->words[i].at, t->words[i].len, traits) &&
	    placeholder_is(r, FABRIC, t, end) &&
	    placeholder_is(r, PREP, t, i - 1) &&
	    placeholder_called_for(r, t, at, i);
}

/* Is it "his/her name"? */
static int
is_whose(const struct text *t, size_t i, size_t end)
{
	static const char *const whose[] = {"his", "her", "hers", "him", "he",
	    "she", "sein", "seine", "seinen", "ihr", "ihre", "ihren", "son",
	    "sa", NULL};
	static const char *const what[] = {"name", "names", "surname",
	    "nickname", "title", "age", "initials", "namen", "nom", "prénom",
	    NULL};
	const struct word *w = &t->words[i];

	return end > i + 2 && end < i + 5 &&
	    t->raw[w->at + w->len] == '/' && affix_whole(t->raw + w->at,
	    w->len, whose) && affix_whole(t->raw + w[1].at, w[1].len, whose) &&
	    affix_whole(t->raw + t->words[end - 1].at, t->words[end - 1].len,
	    what);
}

/* Is it all of a sentence, by the marks before and behind it? */
static int
is_sentence(const struct text *t, size_t at, size_t len)
{
	const char *s = t->raw + at, *to = s + len;
	size_t left = t->len - at - len;

	return (at < 2 || (s[-1] == ' ' && ascii_in(s[-2], ".!?")) ||
	    s[-1] == '\n') && (left < 2 || *to == '\n' || (*to == ' ' &&
	    (to[1] < 'a' || to[1] > 'z')));
}

/*
 * Do they tell one what to write: "describe one funny moment with the kids
 * here", or the same without "here" as a sentence of their own?
 */
static int
is_telling(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	static const char *const verbs[] = {"describe", "mention", "explain",
	    "summarise", "summarize", "recount", "share", "elaborate",
	    "outline", "discuss", "detail", "specify", "quote", "name",
	    "list", "describir", "décrire", "décrivez", "descreva",
	    "descrivi", NULL};
	static const char *const some[] = {"a", "an", "one", "two", "three",
	    "any", "some", "your", "how", "what", "why", "something", "another",
	    "personal", "specific", "un", "una", "uno", "une", "um", "uma",
	    NULL};
	const struct word *w = &t->words[i];

	if (end < i + 3 || has_mark(t->raw + at, len) ||
	    !affix_whole(t->raw + w->at, w->len, verbs) ||
	    !affix_whole(t->raw + w[1].at, w[1].len, some))
		return 0;
	if (placeholder_is(r, HERE, t, end - 1))
		return w->len > 5 || !placeholder_has(r, WHIM, t, i, end);
	return placeholder_is_small(t, i) && is_sentence(t, at, len) &&
	    w->len > 5 && (w[1].len > 2 || placeholder_is(r, WHICH, t,
	    i + 2)) && !placeholder_has(r, REMARK, t, i, end) &&
	    !placeholder_has(r, PRONOUN, t, i, end);
}

/* What a text has of its own in it: (personal favourite moment here). */
static const char *const parts[] = {"moment", "moments", "memory", "scene",
    "anecdote", "detail", "details", "example", "examples", "feature",
    "features", "dish", "dishes", "quote", "highlight", "complaint", "reason",
    "reasons", "name", "names", "city", "date", "amount", "title",
    "comparison", "metaphor", "benefit", "brand", "colour", "color",
    "activity", "hobby", "season", "month", "ingredient", "flavour", "flavor",
    "compliment", "drawback", NULL};

/* The byte behind the word or the row of dots that stands before byte `at`. */
static size_t
before(const struct text *t, size_t at)
{
	while (at > 0 && ascii_in(t->raw[at - 1], " ."))
		at--;
	while (at > 2 && memcmp(t->raw + at - 3, "…", 3) == 0)
		at -= 3;
	return at - (size_t)(at > 0 && t->raw[at - 1] == ' ');
}

/* Is it a part of a text, where a sentence needs it, and "here"? */
static int
is_part(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	const struct word *w;

	if (i == 0 || end < i + 2 || !placeholder_is(r, HERE, t, end - 1))
		return 0;
	w = &t->words[end - 2];
	if (!affix_whole(t->raw + w->at, w->len, parts) ||
	    placeholder_is(r, THE, t, i) || !placeholder_is_small(t, i) ||
	    placeholder_has(r, REMARK, t, i, end) ||
	    (end > i + 2 && placeholder_is(r, NEVER, t, i)) ||
	    (t->words[i - 1].flags & WORD_CAPS) != 0)
		return 0;
	return t->words[i - 1].at + t->words[i - 1].len == before(t, at) &&
	    (placeholder_is(r, BE, t, i - 1) || placeholder_is(r, PREP, t,
	    i - 1) || placeholder_is(r, NEEDS, t, i - 1) ||
	    (placeholder_is(r, DET, t, i - 1) && end > i + 2 &&
	    placeholder_ends_noun(r, t, at + len, end)));
}

int
placeholder_tells(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end)
{
	return is_whose(t, i, end) || is_telling(r, t, at, len, i, end) ||
	    is_part(r, t, at, len, i, end);
}

/* Do they ask by their words alone, or by where they stand? */
static int
is_asking(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	return (placeholder_whole(r, ASIDES, t, i, end) &&
	    placeholder_ends_noun(r, t, at + len, end)) ||
	    is_address(r, t, at, i, end) || is_noun_name(r, t, at, i, end) ||
	    is_trait(r, t, at, len, i, end);
}

int
placeholder_aside(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end)
{
	if (end - i > WORDS_INSIDE || (t->words[i].flags & WORD_ALONE) != 0)
		return 0;
	if (is_asking(r, t, at, len, i, end))
		return 1;
	if (has_mark(t->raw + at, len -
	    (size_t)is_wondered(t, at, len, i, end)))
		return 0;
	return is_fill(r, t, at, i, end) ||
	    (!placeholder_has(r, REMARK, t, i, end) &&
	    (is_name(r, t, i, end) ||
	    is_bare_name(r, t, at, len, i, end) ||
	    is_kind_of(r, t, at, len, i, end) ||
	    placeholder_round_slot(r, t, at, len, i, end) ||
	    is_noun_choice(r, t, at, len, i, end)));
}
