/*
 * Marks around a whole text: quotation marks, brackets, emphasis.
 */
#include <string.h>

#include "check/wrap.h"
#include "text/ascii.h"

enum { LEAST = 6 }; /* words of a text */

struct pair {
	const char *open;
	const char *close;
};

/* Marks that a whole text is put between. */
static const struct pair pairs[] = {
	{"\"", "\""}, {"'''", "'''"}, {"''", "''"}, {"``", "``"}, {"`", "`"},
	{"\xe2\x80\x9c", "\xe2\x80\x9d"}, /* English */
	{"\xe2\x80\x9e", "\xe2\x80\x9c"}, /* German */
	{"\xe2\x80\x9e", "\xe2\x80\x9d"}, /* Polish */
	{"\xe2\x80\x9d", "\xe2\x80\x9d"}, /* Swedish */
	{"\xe2\x80\x98", "\xe2\x80\x99"}, /* British */
	{"\xc2\xab", "\xc2\xbb"},	  /* French */
	{"\xc2\xbb", "\xc2\xab"},	  /* books in German */
	{"\xe3\x80\x8c", "\xe3\x80\x8d"}, /* Japanese */
	{"\xe3\x80\x8e", "\xe3\x80\x8f"}, {"[", "]"}, {"((", "))"},
	{"{", "}"},
};

/* Brackets are set around a note as well: within them it must be a text. */
static int
may_hold(const struct text *t, char open)
{
	return !ascii_in(open, "[({") || (t->n >= 2 * LEAST &&
	    t->raw[1] != ' ');
}

/* Does the mark of n bytes at p open: behind a blank, before none? */
static int
does_open(const char *p, size_t n)
{
	return (ascii_blank(p[-1]) || p[-1] == '(') && !ascii_blank(p[n]) &&
	    !ascii_in(p[n], ".,!?;:)");
}

/*
 * Do whole quotations stand between marks of one kind, on one line?  Then each
 * second one opens, from the first on.
 */
static int
are_nested(const char *s, size_t len, const char *mark, size_t n)
{
	const char *p = s, *end = s + len;
	size_t seen = 0;

	if (memchr(s, '\n', len) != NULL)
		return 0;
	for (; (p = memmem(p, (size_t)(end - p), mark, n)) != NULL; p += n)
		if (p == s || p + n >= end || does_open(p, n) !=
		    (seen++ % 2 == 0))
			return 0;
	return seen % 2 == 0;
}

/*
 * Is the first of the marks around s closed by its last one?  Between them
 * there is none, or quotations within the quotation.
 */
static int
is_around(const struct pair *pair, const char *s, size_t len)
{
	const size_t open = strlen(pair->open), close = strlen(pair->close);
	const char *p, *end;
	size_t depth = 1;

	if (len <= open + close || memcmp(s, pair->open, open) != 0 ||
	    memcmp(s + len - close, pair->close, close) != 0)
		return 0;
	end = s + len - close;
	s += open;
	if (open != close || memcmp(pair->open, pair->close, open) == 0)
		return (memmem(s, (size_t)(end - s), pair->close, close) ==
		    NULL && memmem(s, (size_t)(end - s), pair->open, open) ==
		    NULL) || (open == close && are_nested(s,
		    (size_t)(end - s), pair->open, open));
	for (p = s; depth > 0 && (p = memchr(p, *pair->open,
	    (size_t)(end - p))) != NULL; p++) {
		if ((size_t)(end - p) < open)
			continue;
		depth += memcmp(p, pair->open, open) == 0;
		depth -= memcmp(p, pair->close, close) == 0;
	}
	return depth == 1;
}

/*
 * Is each line of two between quotation marks: title and text?  Where the
 * first one is a sentence, two people are quoted.
 */
static int
are_lines(const struct text *t, size_t end)
{
	const char *s = t->raw, *stop = t->raw + end, *next;
	size_t n, lines = 0;

	for (; s < stop; s = next, lines += n > 0) {
		next = memchr(s, '\n', (size_t)(stop - s));
		next = next != NULL ? next + 1 : stop;
		for (n = (size_t)(next - s); n > 0 && ascii_blank(s[n - 1]);)
			n--;
		if (n > 0 && (n < 3 || s[0] != '"' || s[n - 1] != '"' ||
		    (lines == 0 && ascii_in(s[n - 2], ".!?,"))))
			return 0;
	}
	return lines == 2;
}

/*
 * Is the text between marks, maybe with marks of emphasis outside or instead?
 * Those are set around no two quotations at once, whatever stands between.
 */
size_t
wrap_pair(const struct text *t, size_t end)
{
	const char *s = t->raw;
	size_t i, n = 0;

	if (t->n < LEAST ||
	    (ascii_class[(unsigned char)*s] & ASCII_LETTER) != 0)
		return 0;
	if (*s == '"' && (t->marks & MARK_LINE) != 0 && are_lines(t, end))
		return 1;
	while (n < 3 && end > 2 * n + 2 && ascii_in(s[n], "*_") &&
	    s[end - n - 1] == s[n])
		n++;
	if (n > 0 && end > 2 * n + 2 && s[n] == '"' && s[end - n - 1] == '"')
		return n + 1;
	if (n > 1 && !ascii_blank(s[n]) && memchr(s + n, *s,
	    end - 2 * n) == NULL)
		return n;
	for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (may_hold(t, *pairs[i].open) &&
		    is_around(&pairs[i], s + n, end - 2 * n))
			return n + strlen(pairs[i].open);
	return 0;
}
