/*
 * Quotation marks of a program around all of the text, with little before or
 * behind them: yield "...", ("...", 4), {"..."}, '...', &quot;...&quot;; and
 * signs that an address has for others (%20, %0A).
 */
#include <string.h>

#include "check/shell.h"
#include "text/ascii.h"

enum {
	BEFORE = 24, BEHIND = 8, /* bytes around a string at most */
	LEAST = 8, MANY = 12,    /* words within; if nothing closes it */
	ADDRESS = 60             /* bytes of an address at most */
};

/* The length of the text without what is blank or closes behind it. */
static size_t
end_of(const struct text *t, const char *closing)
{
	size_t end = t->len;

	while (end > 0 && t->len - end < BEHIND &&
	    ascii_in(t->raw[end - 1], closing))
		end--;
	return end;
}

/* One string, behind a word or a bracket at most. */
static size_t
string_len(const struct text *t)
{
	const char *s = t->raw;
	size_t i, blanks = 0, end = end_of(t, " \n\r\t,;)]}.0123456789");

	if (end == 0 || !ascii_in(s[end - 1], "\"`"))
		return 0;
	for (i = 0; i < t->len && i < BEFORE && !ascii_in(s[i], "\"`\n"); i++)
		blanks += s[i] == ' ';
	if (i == 0 || i + 2 >= end ||
	    blanks > (s[0] >= 'A' && s[0] <= 'Z' ? 1 : 3) ||
	    !ascii_in(s[i - 1], " ({[") || s[end - 1] != s[i])
		return 0;
	return memchr(s + i + 1, s[i], end - i - 2) == NULL ? i + 1 : 0;
}

/* A quotation mark at the very top, which nothing closes. */
static size_t
open_len(const struct text *t)
{
	return t->n >= MANY && t->raw[0] == '"' &&
	    !ascii_in(t->raw[1], " .\n") &&
	    memchr(t->raw + 1, '"', t->len - 1) == NULL;
}

/* One string between apostrophes; within it they stand before letters. */
static size_t
single_len(const struct text *t)
{
	const char *s = t->raw;
	size_t i, end, first = ascii_in(s[0], "bur"); /* b'...' */

	if (t->len < 4 || s[first] != '\'')
		return 0;
	end = end_of(t, " \n\r\t,;)]}");
	if (end < 4 || s[end - 1] != '\'' || !ascii_in(s[end - 2], ".!?"))
		return 0;
	for (i = first + 1; i + 1 < end; i++)
		if (s[i] == '\'' && (ascii_class[(unsigned char)s[i + 1]] &
		    ASCII_LETTER) == 0 && ((unsigned char)s[i + 1] & 0x80) == 0)
			return 0;
	return first + 1;
}

/* Bytes of a reference to a character at i: &quot; or &#34;. */
static size_t
reference_len(const struct text *t, size_t i)
{
	size_t from = i;

	if (i >= t->len || t->raw[i] != '&')
		return 0;
	for (i++; i < t->len && i - from < 9; i++)
		if (t->raw[i] == ';')
			return i > from + 2 ? i + 1 - from : 0;
		else if ((ascii_class[(unsigned char)t->raw[i]] &
		    ASCII_WORD) == 0 && t->raw[i] != '#')
			return 0;
	return 0;
}

/* What stands for a blank or a quotation mark at the top, whatever ends it. */
static const char *const references[] = {
	"&quot;", "&nbsp;", "&apos;", "&ldquo;", "&laquo;", "&lt;", "&amp;",
	"&#34;", "&#39;", "&#10;", "&#13;", "&#160;", "&#8220;", NULL
};

static size_t
known_len(const struct text *t)
{
	size_t i, n;

	if (t->raw[0] != '&')
		return 0;
	for (i = 0; references[i] != NULL; i++) {
		n = strlen(references[i]);
		if (n < t->len && memcmp(t->raw, references[i], n) == 0)
			return n;
	}
	return 0;
}

/* A reference as the first and as the last of the text. */
static size_t
references_len(const struct text *t)
{
	size_t n = reference_len(t, 0), end, i;

	if (n == 0)
		return 0;
	end = end_of(t, " \n\r\t");
	if (end < 2 * n || t->raw[end - 1] != ';')
		return 0;
	for (i = end; i > 0 && end - i < 10 && t->raw[i - 1] != '&'; i--)
		continue;
	return i > 0 && reference_len(t, i - 1) + i - 1 == end ? n : 0;
}

/* Does the byte at i stand in an address or in what follows one? */
static int
in_address(const struct text *t, size_t i)
{
	size_t from = i;

	for (; i > 0 && from - i < ADDRESS; i--)
		if (ascii_in(t->raw[i - 1], "/=&?@"))
			return 1;
		else if (ascii_in(t->raw[i - 1], " \n"))
			return 0;
	return 0;
}

/* A byte as addresses have it, where no number stands before: %0A, %22. */
static size_t
percent_len(const struct text *t, size_t *at)
{
	static const char *const bytes[] = {
		"%20", "%22", "%27", "%0A", "%0a", "%0D", "%2C", "%2c", "%3A",
		"%3C", "%3c", "%3E", "%3e", "%E2", "%C3", "%c3", NULL
	};
	const char *p = t->raw, *end = t->raw + t->len;
	size_t i;

	for (; (p = memchr(p, '%', (size_t)(end - p))) != NULL; p++) {
		if (end - p < 3 || (p > t->raw && ascii_in(p[-1],
		    "0123456789 \n")))
			continue;
		*at = (size_t)(p - t->raw);
		for (i = 0; bytes[i] != NULL; i++)
			if (memcmp(p, bytes[i], 3) == 0 &&
			    !in_address(t, *at))
				return 3;
	}
	return 0;
}

size_t
shell_wrap(const struct text *t, size_t *at)
{
	size_t len = 0;

	*at = 0;
	if (t->n >= LEAST && (len = string_len(t)) == 0 &&
	    (len = open_len(t)) == 0 && (len = single_len(t)) == 0)
		len = references_len(t);
	if (len == 0 && t->n >= LEAST)
		len = known_len(t);
	if (len == 0 && (t->marks & MARK_PERCENT) != 0)
		len = percent_len(t, at);
	return len;
}
