/*
 * Rule placeholder: brackets in small letters, whatever noun is in them: "after
 * [how many] hours", "a bouquet of [flowers] looked", "£[quote]", "All I say
 * is: [one-line teaser]."
 *
 * No list can have all that forms ask for, so it is the slot that tells.  What
 * people put between such brackets is an aside behind a word, a word before a
 * noun ("the [boring] killer"), a year or a name; it is not all of a quotation,
 * a sum or a number, and not what a preposition has, if no noun follows.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "text/affix.h"
#include "text/ascii.h"

enum {
	NOUNS = 5,  /* words of a noun */
	LEAST = 8,  /* words that tell the language, at least */
	ENGLISH = 40 /* words from the first on that tell the language */
};

/* Is the word "sic", as who repeats an error says? */
static int
is_sic(const struct text *t, size_t i)
{
	return t->words[i].len == 3 &&
	    memcmp(t->raw + t->words[i].at, "sic", 3) == 0;
}

/* Does it begin with a small letter, or one that is not ASCII? */
static int
is_begun(const char *s)
{
	return (s[1] >= 'a' && s[1] <= 'z') || (unsigned char)s[1] >= 0xc3;
}

/* Is no mark inside that nouns have not; a few more for what is numbered? */
static int
is_plain(const char *s, size_t len, const char *but)
{
	size_t k;

	for (k = 1; k + 1 < len; k++)
		if (ascii_in(s[k], "!?:;,=\"$%*@~|\\^`+<>[](){}/.#") &&
		    !ascii_in(s[k], but))
			return 0;
	return len > 3 && s[1] != ' ';
}

/* Are the words i .. end - 1 no remark, by the first and the last of them? */
static int
is_noun(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	return !placeholder_is_joint(r, t, i) &&
	    !placeholder_is_joint(r, t, end - 1) &&
	    !placeholder_is(r, THE, t, i) &&
	    !placeholder_is(r, PRONOUN, t, i) &&
	    !placeholder_is(r, REMARK, t, i) &&
	    !placeholder_is(r, NEVER, t, i) &&
	    !placeholder_is(r, WHIM, t, i) &&
	    !placeholder_is(r, REMARK, t, end - 1) &&
	    (!placeholder_is(r, NEVER, t, end - 1) || (end > i + 1 &&
	    placeholder_is(r, FIGURE, t, end - 1))) &&
	    (end > i + 1 || t->words[i].nlen > 2);
}

/* Is it "[rate]/night"? */
static int
is_rate(const struct text *t, size_t to)
{
	static const char *const list[] = {"/night", "/day", "/month",
	    "/week", "/person", "/hour", "/year", "/kg", "/10", "/5", NULL};

	return affix_begin(t->raw + to, t->len - to, list) > 0;
}

int
placeholder_has_unit(const struct rule *r, const struct text *t, size_t to,
    size_t end)
{
	static const char *const signs[] = {"%", " %", " €", "€", "厘米", "公斤",
	    "码", "元", "天", "个", "分钟", "小时", "岁", "斤", "泊", "円", "人",
	    "分", "時間", "日", "원", "박", "명", "분", "일", NULL};

	return is_rate(t, to) ||
	    affix_begin(t->raw + to, t->len - to, signs) > 0 ||
	    (placeholder_is_then(t, to, end) && (placeholder_unit(r, t, end) ||
	    placeholder_is(r, UNITS_MORE, t, end)));
}

/* Is it a number that people put so themselves: "[two] days"? */
static int
is_amount(const struct rule *r, const struct text *t, size_t i)
{
	return placeholder_is(r, QUANTITY, t, i) ||
	    placeholder_is(r, THE, t, i) || placeholder_is(r, PRONOUN, t, i) ||
	    placeholder_is_derived(t, i);
}

/* Does the sign of a currency stand before it, a blank between: "€ [sum]"? */
static int
is_sum(const struct text *t, size_t at)
{
	return placeholder_money(t, at) || (at > 4 && t->raw[at - 1] == ' ' &&
	    (t->raw[at] == '[' || t->raw[at] == '{') &&
	    placeholder_money(t, at - 1) && t->raw[at - 2] != '$');
}

/*
 * Is it the number before a unit?  A word alone has no article before it, nor a
 * number.
 */
static int
is_count(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	const char *s = t->raw + at;

	if (!is_plain(s, len, ".#") || end > i + NOUNS ||
	    !placeholder_has_unit(r, t, at + len, end) || is_amount(r, t, i))
		return 0;
	if (at == 0 || end > i + 1 || *s == '{' || is_rate(t, at + len) ||
	    (at > 2 && (unsigned char)s[-3] >= 0xe3)) /* Han, kana, hangul */
		return 1;
	return placeholder_is_next(t, at, i) &&
	    !placeholder_is(r, DET, t, i - 1) &&
	    !placeholder_is(r, NEVER, t, i) &&
	    (t->words[i - 1].flags & WORD_DIGIT) == 0;
}

/* Does what a subject does follow behind byte `to`: "looked", "is"? */
static int
is_done(const struct rule *r, const struct text *t, size_t to, size_t end)
{
	return placeholder_is_then(t, to, end) &&
	    placeholder_is_small(t, end) &&
	    (placeholder_is_derived(t, end) || placeholder_is(r, BE, t, end) ||
	    placeholder_is(r, BUY, t, end) || placeholder_is(r, DOES, t, end));
}

/* Does the sentence call for a noun that is not there but for it? */
static int
is_called(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	size_t to = at + len;
	int ends;

	if (!placeholder_is_next(t, at, i) || !is_noun(r, t, i, end))
		return 0;
	ends = placeholder_ends_noun(r, t, to, end) || is_done(r, t, to, end);
	if (placeholder_is(r, PREP, t, i - 1))
		return end > i + 1 ? ends || (!placeholder_is_derived(t, i) &&
		    !placeholder_is_derived(t, end - 1)) : ends &&
		    !placeholder_is_derived(t, i);
	if (placeholder_is(r, DET, t, i - 1))
		return ends && (end > i + 1 ? !placeholder_is(r, QUANTITY, t,
		    i) : is_done(r, t, to, end) &&
		    !placeholder_is_derived(t, i));
	if (!placeholder_is(r, NEEDS, t, i - 1) ||
	    placeholder_is_derived(t, end - 1))
		return 0;
	return end > i + 1 ? ends : is_done(r, t, to, end) ||
	    (placeholder_is_then(t, to, end) && placeholder_is(r, OF, t, end));
}

/* Is it all of a quotation? */
static int
is_quoted(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	static const char *const open[] = {"\"", "“", "„", "«", "‘", NULL};
	static const char *const close[] = {"\"", "”", "“", "»", "’", NULL};

	return affix_end(t->raw, at, open) > 0 && affix_begin(t->raw + at +
	    len, t->len - at - len, close) > 0 && is_noun(r, t, i, end) &&
	    !placeholder_is_derived(t, end - 1) && (end > i + 1 ||
	    placeholder_is(r, HEAD, t, i) || placeholder_is(r, KIND, t, i));
}

/* Is it set between commas, behind a colon or the number of a list? */
static int
is_apart(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	const char *s = t->raw + at;
	char after = at + len < t->len ? s[len] : '.';

	if (at < 3 || s[-1] != ' ' || end < i + 2)
		return 0;
	if (s[-2] == ',')
		return after == ',' && is_noun(r, t, i, end);
	if (placeholder_is(r, PRONOUN, t, i) || placeholder_is_joint(r, t,
	    i) || placeholder_is(r, SERIAL, t, i) ||
	    placeholder_is(r, THE, t, i) || placeholder_is_joint(r, t,
	    end - 1) || placeholder_is(r, REMARK, t, end - 1))
		return 0;
	return s[-2] == ':' ? ascii_in(after, ".,;") : s[-2] == ')' &&
	    s[-3] >= '1' && s[-3] <= '9';
}

/* Is it one of several: "[highlight 2]", "[cheese #1]"? */
static int
is_numbered(const struct rule *r, const struct text *t, size_t at, size_t i,
    size_t end)
{
	return end == i + 2 && t->words[i + 1].len < 3 &&
	    (t->words[i + 1].flags & WORD_DIGIT) != 0 &&
	    t->words[i].len > 3 && placeholder_is_next(t, at, i) + (at > 1 &&
	    t->raw[at - 2] == ',') > 0 && is_noun(r, t, i, end) &&
	    !placeholder_is(r, SERIAL, t, i) &&
	    (at > 1 && t->raw[at - 2] == ',' ? 1 :
	    placeholder_is(r, PREP, t, i - 1) ||
	    placeholder_is(r, PRONOUN, t, i - 1) ||
	    placeholder_is(r, DET, t, i - 1));
}

/* Is the text in another language than English, by its first words? */
static int
is_foreign(const struct rule *r, const struct text *t)
{
	return t->n >= LEAST && !placeholder_has(r, COMMON, t, 0,
	    t->n < ENGLISH ? t->n : ENGLISH);
}

/* Is it two words or three amid a sentence of another language? */
static int
is_abroad(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	size_t k;

	if (end < i + 2 || end > i + 3 || !is_noun(r, t, i, end) || at < 2 ||
	    t->raw[at - 1] != ' ' || at + len >= t->len)
		return 0;
	for (k = i; k < end; k++)
		if (t->words[k].len < 2 || (t->words[k].flags & WORD_DIGIT) !=
		    0)
			return 0;
	return is_foreign(r, t);
}

/* Is an ending joined to it, as some languages have: "[hely]-ban"? */
static int
is_ended(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	static const char *const ends[] = {"-ban ", "-ben ", "-ért ", "-ból ",
	    "-ből ", "-ra ", "-re ", "-nak ", "-nek ", "-val ", "-vel ",
	    "-on ", "-en ", "-tól ", "-től ", "ban ", "ben ", "nak ", "nek ",
	    "ssa ", "ssä ", "sta ", "stä ", "lla ", "llä ", "lta ", "ltä ",
	    ":ssa ", ":ssä ", ":sta ", ":stä ", ":lla ", ":llä ", ":n ",
	    ":ta ", ":tä ", ":een ", ":iin ", NULL};
	const char *s = t->raw + at;

	return *s == '[' && (at == 0 || s[-1] == ' ') && end < i + 4 &&
	    is_plain(s, len, "") && affix_begin(s + len, t->len - at - len,
	    ends) > 0 &&
	    is_noun(r, t, i, end) && is_foreign(r, t);
}

/* Is it the subject of a sentence of another language: "[Aktör] gör sin"? */
static int
is_subject(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	return t->raw[at] == '[' && end == i + 1 && (i == 0 ||
	    (t->words[i - 1].flags & WORD_LAST) != 0) &&
	    (placeholder_is(r, KIND, t, i) || placeholder_is(r, HEAD, t, i)) &&
	    placeholder_is_then(t, at + len, end) &&
	    placeholder_is_small(t, end) &&
	    !placeholder_is(r, PREP, t, end) && is_foreign(r, t);
}

/* Does another follow at once, behind a word for a size: "Size [band][cup]"? */
static int
is_double(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	return end == i + 1 && at + len + 1 < t->len &&
	    t->raw[at + len] == '[' && is_begun(t->raw + at + len) &&
	    placeholder_is_next(t, at, i) &&
	    (placeholder_is(r, MEASURED, t, i - 1) ||
	    placeholder_is(r, PREP, t, i - 1));
}

/* Is it "(topic of conversation)", "(# of people)", or ", (add name),"? */
static int
is_round(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	const char *s = t->raw + at;

	if (s[1] == '#')
		return end > i + 1 && placeholder_is(r, OF, t, i) &&
		    placeholder_is_next(t, at, i);
	if (end == i + 2 && at > 1 && s[-2] == ',' && at + len < t->len &&
	    s[len] == ',')
		return placeholder_is(r, ADD, t, i) &&
		    placeholder_is(r, HEAD, t, i + 1);
	return is_begun(s) && end == i + 3 && placeholder_is_next(t, at, i) &&
	    is_plain(s, len, "") && placeholder_is(r, OF, t, i + 1) &&
	    placeholder_is(r, PREP, t, i - 1) &&
	    (placeholder_is(r, HEAD, t, i) || placeholder_is(r, KIND, t, i)) &&
	    is_noun(r, t, i, end);
}

int
placeholder_small(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end)
{
	const char *s = t->raw + at;

	if (*s == '(')
		return is_round(r, t, at, len, i, end);
	if (is_subject(r, t, at, len, i, end) ||
	    is_ended(r, t, at, len, i, end))
		return 1;
	if (is_sum(t, at) && is_plain(s, len, ".") &&
	    is_begun(s) && !is_sic(t, i))
		return 1;
	if (*s == '{' && at > 0 && s[-1] == '#')
		return end == i + 1;
	if (*s == '<' || !is_begun(s) || end > i + NOUNS ||
	    placeholder_of_menu(r, t, i, end))
		return 0;
	if (*s == '[' && at > 0 && s[-1] == '_' && at + len < t->len &&
	    s[len] == '_')
		return is_plain(s, len, "");
	if (is_count(r, t, at, len, i, end) ||
	    (is_plain(s, len, "#") && is_numbered(r, t, at, i, end)))
		return 1;
	if (*s != '[' || !is_plain(s, len, ""))
		return 0;
	return is_called(r, t, at, len, i, end) ||
	    is_quoted(r, t, at, len, i, end) ||
	    is_apart(r, t, at, len, i, end) ||
	    is_double(r, t, at, len, i, end) ||
	    is_abroad(r, t, at, len, i, end);
}
