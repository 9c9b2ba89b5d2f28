/*
 * What programs set before and behind a text that has its own end: a label
 * or a number as a last field (... -> positive, ... | 4 |, ...;4), a remark for
 * another program (... # review 4), and at its top the code of a language
 * (en: ...), a field before a tab, the prompt of a shell, a string's prefix, a
 * mark at both ends ($...$).
 *
 * People end on a score or a row of signs, too ("9/10", "***"), so that what
 * stands behind the last sentence counts only with a sign before it that no
 * sentence ends in.
 */
#include <string.h>
#include <strings.h>

#include "check/shell.h"
#include "text/affix.h"
#include "text/ascii.h"

enum {
	LEAST = 6,  /* words of a text */
	FIELD = 24, /* bytes of the last field */
	HEAD = 32   /* the same of the first */
};

/* Signs between a text and its last field. */
static const char *const signs[] = {
	"->", "=>", "||", "|", ";", ",", "\t", ":", "//", "/*", "###", "##",
	"#", NULL
};

/* What it is then. */
static const char *const values[] = {
	"positive", "negative", "neutral", "mixed", "pos", "neg", "review",
	"end", "eos", "eou", "stars", "star", "label", "text", NULL
};

static const char *const lengths[] = {
	"words", "word", "characters", "tokens", "mots", "palabras", "parole",
	"palavras", "woorden", "ord", NULL
};

/* Alone they are an end, too. */
static const char *const ends[] = {
	"__eou__", "__eot__", "[end]", "<end>", NULL
};

/* What programs write for a value that is missing, before another. */
static const char *const nothing[] = {
	"null ", "undefined ", "NaN ", NULL
};

static const char *const codes[] = {
	"en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "tr", "ru",
	"ja", "ko", "zh", "da", "fi", "cs", NULL
};

static const char *const records[] = {
	"REV-", "REVIEW-", "SAMPLE-", "DOC-", "TEXT-", "REC-", "ENTRY-",
	"ROW-", "ID-", NULL
};

static int
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Are the bytes i .. end a value: numbers of two digits at most and words of
 * the list, with marks that close at their end?
 */
static int
is_value(const struct text *t, size_t i, size_t end)
{
	const char *s = t->raw;
	size_t n, seen = 0;

	while (end > i && ascii_in(s[end - 1], " |*/;)"))
		end--;
	while (i < end) {
		for (n = 0; i + n < end && (ascii_class[(unsigned char)s[i +
		    n]] & (ASCII_LETTER | ASCII_DIGIT)) != 0;)
			n++;
		if (n == 0 || (is_digit(s[i]) ? n > 2 : !affix_whole(s + i, n,
		    values)))
			return 0;
		i += n;
		seen++;
		if (i < end && s[i] != ' ' && s[i] != '_')
			return 0;
		i += i < end;
	}
	return seen > 0;
}

/* Where the last sentence ends, in the last bytes; 0 if none does there. */
static size_t
sentence_end(const struct text *t, size_t end)
{
	size_t i, least = end > FIELD ? end - FIELD : 0;
	const char *s = t->raw;

	for (i = end; i > least; i--)
		if (s[i - 1] == '.' || s[i - 1] == '!' || s[i - 1] == '?' ||
		    (s[i - 1] == '\x82' && i > 2 && memcmp(s + i - 3,
		    "\xe3\x80", 2) == 0))
			return i;
	return 0;
}

/* Does the field from i to the end stand in brackets: [pos], (45 words)? */
static int
is_bracketed(const struct text *t, size_t i, size_t end)
{
	const char *s = t->raw;

	if (end - i < 5 || !ascii_in(s[i], "[(<{") ||
	    !ascii_in(s[end - 1], "])>}"))
		return 0;
	for (i++, end--; i < end && is_digit(s[i]);)
		i++;
	if (s[i] == ' ' && is_digit(s[i - 1]))
		return affix_whole(s + i + 1, end - i - 1, lengths);
	return (s[i] | 0x20) >= 'n' && affix_whole(s + i, end - i, values);
}

/* Is it a name and its value: label=1, __label__pos? */
static int
is_pair(const struct text *t, size_t i, size_t end)
{
	size_t n = i;

	if (end - i > 9 && memcmp(t->raw + i, "__label__", 9) == 0)
		return 1;
	if (i > 0 && ascii_in(t->raw[i - 1], "?&"))
		return 0; /* of an address: ?page=2 */
	while (n < end && ((ascii_class[(unsigned char)t->raw[n]] &
	    ASCII_LETTER) != 0 || t->raw[n] == '_'))
		n++;
	if (n < i + 3 || n + 1 >= end || t->raw[n] != '=')
		return 0;
	for (n++; n < end && (ascii_class[(unsigned char)t->raw[n]] &
	    ASCII_WORD) != 0;)
		n++;
	return n == end;
}

/* The last field, with the sign before it. */
static size_t
field_len(const struct text *t, size_t *at)
{
	size_t end = text_end(t), i = sentence_end(t, end), n;

	if (i == 0 || i == end)
		return 0;
	while (i < end && t->raw[i] == ' ')
		i++;
	*at = i;
	if (i < end && t->raw[i] == '\n' && is_pair(t, i + 1, end))
		return end - i;
	if (i < end && (is_bracketed(t, i, end) || is_pair(t, i, end)))
		return end - i;
	n = affix_begin(t->raw + i, end - i, ends);
	if (n > 0 && i + n == end)
		return n;
	if ((n = affix_begin(t->raw + i, end - i, signs)) == 0)
		return 0;
	i += n;
	if (t->raw[end - 1] == ')' || (t->raw[i - 1] == ':' && i < end &&
	    t->raw[i] != ' '))
		return 0; /* :3 and ;0) are faces */
	while (i < end && t->raw[i] == ' ')
		i++;
	return is_value(t, i, end) ? end - *at : 0;
}

/* The code of a language: "en: ", "[en] ", "en | ". */
static size_t
code_len(const struct text *t)
{
	const char *s = t->raw;
	size_t i = ascii_in(s[0], "[(<");

	if (t->len < 8 || s[i] < 'a' || !ascii_in(s[i + 2], i > 0 ? "])>" :
	    ": ") || !affix_whole(s + i, 2, codes))
		return 0;
	if (i > 0)
		return s[4] == ' ' ? 4 : 0;
	i = memcmp(s + 2, ": ", 2) == 0 ? 4 : 5;
	return (i == 4 || memcmp(s + 2, " | ", 3) == 0) && (s[i] < 'a' ||
	    s[i] > 'z') ? 3 : 0;
}

/* A field of a word or two before the only tab: no sentence, no warning. */
static size_t
tab_len(const struct text *t)
{
	const char *p = memchr(t->raw, '\t', t->len < HEAD ? t->len : HEAD);
	const char *s;

	if (p == NULL || p == t->raw || memchr(p + 1, '\t', (size_t)(t->raw +
	    t->len - p) - 1) != NULL)
		return 0;
	for (s = t->raw; s < p; s++)
		if (*s == '\n' || ascii_in(*s, ".!?:") || (s < p - 6 &&
		    strncasecmp(s, "spoiler", 7) == 0))
			return 0;
	return (size_t)(p - t->raw) + 1;
}

/* A string's prefix and its quotes around it all: b'...'. */
static size_t
string_len(const struct text *t)
{
	size_t end = text_end(t);

	return end > 4 && ascii_in(t->raw[0], "bur") && ascii_in(t->raw[1],
	    "'\"") && t->raw[end - 1] == t->raw[1] ? 2 : 0;
}

/* A sentiment in capitals before all of it: NEGATIVE: ... */
static size_t
label_len(const struct text *t)
{
	static const char *const labels[] = {
		"POSITIVE: ", "NEGATIVE: ", "NEUTRAL: ", "POS: ", "NEG: ", NULL
	};
	size_t n = affix_begin(t->raw, t->len, labels);

	return n > 0 && memchr(t->raw + n, ':', t->len - n) == NULL ? n : 0;
}

/* Quotation marks around it all, with a mark of a program's behind them. */
static size_t
quoted_len(const struct text *t)
{
	const char *p, *end = t->raw + text_end(t);

	if (!ascii_in(t->raw[0], "\"`") || end - t->raw < 4)
		return 0;
	p = memchr(t->raw + 1, t->raw[0], (size_t)(end - t->raw) - 1);
	return p != NULL && end - p == 2 && ascii_in(p[1], ".,;") ? 1 : 0;
}

/* A name in capitals at both ends: REVIEW_START ... REVIEW_END. */
static size_t
fence_len(const struct text *t)
{
	size_t n = 0, end = text_end(t), m;

	while (n < t->len && ((t->raw[n] >= 'A' && t->raw[n] <= 'Z') ||
	    t->raw[n] == '_'))
		n++;
	if (n < 6 || n > HEAD || memchr(t->raw, '_', n) == NULL ||
	    !ascii_in(t->raw[n], " \n"))
		return 0;
	for (m = end; m > n && ((t->raw[m - 1] >= 'A' && t->raw[m - 1] <= 'Z')
	    || t->raw[m - 1] == '_'); m--)
		continue;
	return end - m > 5 && memchr(t->raw + m, '_', end - m) != NULL ? n : 0;
}

/* A mark at both ends: $...$, %...%. */
static size_t
mark_len(const struct text *t)
{
	size_t end = text_end(t);

	return end > 4 && ascii_in(t->raw[0], "$%") &&
	    t->raw[end - 1] == t->raw[0] && !is_digit(t->raw[1]) &&
	    !is_digit(t->raw[end - 2]) && t->raw[1] != ' ' ? 1 : 0;
}

/* The head of a function: def get_review(. */
static size_t
code_head(const struct text *t)
{
	static const char *const heads[] = {
		"def ", "function ", "fn ", "func ", "async def ", NULL
	};
	size_t n = affix_begin(t->raw, t->len, heads), i = n;

	while (i < t->len && (ascii_class[(unsigned char)t->raw[i]] &
	    ASCII_WORD) != 0)
		i++;
	return n > 0 && i > n && i < t->len && t->raw[i] == '(' ? i + 1 : 0;
}

/* Pairs without braces: id=12 text=... */
static size_t
bare_pairs(const struct text *t)
{
	const char *s = t->raw, *p = memchr(s, '=', t->len < HEAD ? t->len :
	    HEAD), *q;
	size_t left;

	if (p == NULL || p < s + 2 || memchr(s, ' ', (size_t)(p - s)) != NULL)
		return 0;
	left = (size_t)(s + t->len - p) - 1;
	q = memchr(p + 1, '=', left < HEAD ? left : HEAD);
	return q != NULL && q[-1] != ' ' && q - s > 4 && memchr(p, ' ',
	    (size_t)(q - p)) != NULL && p[1] != ' ' ? (size_t)(q - s) + 1 : 0;
}

/* Pairs in braces: {tone=warm; detail=high}. */
static size_t
pairs_len(const struct text *t)
{
	const char *s = t->raw, *end = memchr(s, '}', t->len < 2 * HEAD ?
	    t->len : 2 * HEAD);
	size_t i = 1;

	if (*s != '{' || end == NULL)
		return bare_pairs(t);
	while (i < t->len && (ascii_class[(unsigned char)s[i]] & ASCII_WORD) !=
	    0)
		i++;
	return i > 1 && s + i < end && s[i] == '=' ? (size_t)(end - s) + 1 : 0;
}

/* What a program calls a record: REV-0017, __label__4. */
static size_t
record_len(const struct text *t)
{
	size_t n = affix_begin(t->raw, t->len, records), i;

	if (t->len > 10 && memcmp(t->raw, "__label__", 9) == 0)
		return 9;
	for (i = n; n > 0 && i < t->len && is_digit(t->raw[i]);)
		i++;
	return n > 0 && i > n + 2 && i < t->len && t->raw[i] == ' ' ? i : 0;
}

size_t
shell_first(const struct text *t)
{
	size_t (*const kinds[])(const struct text *) = {
		code_len, tab_len, string_len, mark_len, record_len,
		code_head, pairs_len, fence_len, quoted_len,
		label_len
	};
	size_t i, len = 0;

	if (t->n < LEAST)
		return 0;
	if (t->len > 2 && t->raw[1] == ' ' && ascii_in(t->raw[0], "$;%"))
		return 1; /* a prompt, a comment */
	if (t->len > 3 && memcmp(t->raw, ">> ", 3) == 0)
		return 2;
	for (i = 0; len == 0 && i < sizeof(kinds) / sizeof(kinds[0]); i++)
		len = kinds[i](t);
	return len;
}

size_t
shell_last(const struct text *t, size_t *at)
{
	size_t n;

	if (t->n < LEAST)
		return 0;
	n = ascii_in(*t->raw, "nuN") ? affix_begin(t->raw, t->len, nothing) : 0;
	if (n > 0 && n < t->len && t->raw[n] >= 'A' && t->raw[n] <= 'Z') {
		*at = 0;
		return n;
	}
	return field_len(t, at);
}
