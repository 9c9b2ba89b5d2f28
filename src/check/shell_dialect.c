/*
 * Markup that is no HTML and no Markdown: '''bold''' and "== Plot ==" of a
 * wiki, "h2. Plot" of Textile, ".. note::" and ":rating: 4" of
 * reStructuredText, "#+TITLE:" of Org, "50\%" and "\par" of TeX and RTF, and
 * "=E2=80=99" as mail has a character that is no ASCII.
 */
#include <string.h>
#include <strings.h>

#include "check/shell.h"
#include "text/affix.h"
#include "text/ascii.h"

enum {
	LEAST = 6,    /* words of a text */
	HEADING = 60, /* bytes of a heading at most */
	NAME = 20     /* the same of a name */
};

/* Names of fields; others between colons are small pictures (:smile:). */
static const char *const fields[] = {
	"title", "rating", "author", "date", "review", "reviewer", "product",
	"pros", "cons", "verdict", "summary", "text", "language", "lang",
	"score", "stars", "tone", "category", NULL
};

static const char *const blocks[] = {
	"h1. ", "h2. ", "h3. ", "h4. ", "h5. ", "h6. ", "bq. ", NULL
};

static const char *const commands[] = {
	"\\par ", "\\par\n", "\\par}", "\\par\\", "\\b0", "\\i0", "\\star",
	"\\newline", "\\linebreak", "\\item ", "\\noindent", "\\rtf1",
	"\\hline", NULL
};

static int
is_letter(char c)
{
	return (ascii_class[(unsigned char)c] & ASCII_LETTER) != 0;
}

/* Small letters and lines between them at s, at most NAME. */
static size_t
name_len(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && i < NAME && (is_letter(s[i]) || ascii_in(s[i], "_-")))
		i++;
	return i;
}

/* "== Plot ==" or "== Plot", unless it warns of what it tells. */
static int
is_heading(const char *s, size_t n)
{
	size_t i = 0, k;

	while (i < n && s[i] == '=')
		i++;
	if (i < 2 || i > 4 || i + 3 > n || n > HEADING || s[i] != ' ' ||
	    !((s[i + 1] >= 'A' && s[i + 1] <= 'Z') || (s[i + 1] & 0x80) != 0))
		return 0;
	for (k = i; k + 7 <= n; k++)
		if (strncasecmp(s + k, "spoiler", 7) == 0)
			return 0;
	return 1;
}

/* Is the line of n bytes at s one of a dialect? */
static int
is_line(const char *s, size_t n)
{
	size_t i;

	if (n < 5)
		return 0;
	switch (*s) {
	case '=':
		return is_heading(s, n);
	case 'h':
	case 'b':
		return affix_begin(s, n, blocks) > 0 &&
		    ((s[4] >= 'A' && s[4] <= 'Z') || (s[4] & 0x80) != 0);
	case '.':
		i = name_len(s + 3, n - 3);
		return memcmp(s, ".. ", 3) == 0 && i > 2 && i + 5 <= n &&
		    s[i + 3] == ':' && s[i + 4] == ':';
	case '#':
		i = name_len(s + 2, n - 2);
		return s[1] == '+' && i > 3 && (i + 2 == n ||
		    ascii_in(s[i + 2], ":\r "));
	case ':':
		i = name_len(s + 1, n - 1);
		return i + 2 < n && s[i + 1] == ':' && s[i + 2] == ' ' &&
		    affix_whole(s + 1, i, fields);
	case '[':
		return s[1] == '^' && s[2] >= '1' && s[2] <= '9' &&
		    s[3] == ']';
	default:
		return 0;
	}
}

/*
 * Bold type of a wiki: three apostrophes before and behind it, at the beginning
 * of a line, or twice.
 */
static size_t
bold_len(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = p + t->len;
	size_t n = 0;

	while ((p = memchr(p, '\'', (size_t)(end - p))) != NULL) {
		if (end - p < 3 || p[1] != '\'' || p[2] != '\'') {
			p++;
			continue;
		}
		if (n == 0)
			*at = (size_t)(p - t->raw);
		n++;
		if (n > 3 || (n > 1 && (*at == 0 ||
		    t->raw[*at - 1] == '\n')))
			return 3;
		p += 3;
	}
	return 0;
}

/* Is p[0], a backslash, before a sign that TeX would take for its own? */
static int
is_escaped(const char *s, const char *p, const char *end)
{
	const int before = p > s ? p[-1] : ' ';

	if (end - p > 1 && p[1] == '%')
		return before >= '0' && before <= '9';
	if (end - p < 3)
		return 0;
	if (p[1] == '&')
		return is_letter((char)before) || (before == ' ' &&
		    p[2] == ' ');
	return ascii_in(p[1], "$#") && p[2] >= '0' && p[2] <= '9' &&
	    ascii_in((char)before, " (\n");
}

static size_t
escape_len(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = p + t->len;
	size_t n;

	for (; (p = memchr(p, '\\', (size_t)(end - p))) != NULL; p++) {
		*at = (size_t)(p - t->raw);
		if (is_escaped(t->raw, p, end))
			return 2;
		n = affix_begin(p, (size_t)(end - p), commands);
		if (n > 0)
			return n;
	}
	return 0;
}

static int
is_hex(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
}

/*
 * Two bytes as mail has them, =C3=A9, a blank behind a letter, hot=20and, or
 * lines that are cut by "=".
 */
static size_t
mail_len(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = p + t->len;
	size_t cut = 0;

	for (; (p = memchr(p, '=', (size_t)(end - p))) != NULL; p++) {
		*at = (size_t)(p - t->raw);
		if (end - p > 5 && p[1] >= 'C' && is_hex(p[1]) &&
		    is_hex(p[2]) && p[3] == '=' && is_hex(p[4]) && is_hex(p[5]))
			return 6;
		if (end - p > 2 && p > t->raw && p[1] == '2' && p[2] == '0' &&
		    (end - p > 3 && is_letter(p[3]) ? is_letter(p[-1]) ||
		    ascii_in(p[-1], ".,!?") : ascii_in(p[-1], ".,!?") &&
		    (end - p == 3 || p[3] == '\n')))
			return 3;
		if (end - p > 2 && p[1] == '\n' && p > t->raw &&
		    is_letter(p[2]) && (is_letter(p[-1]) || (*at > 1 &&
		    p[-1] == ' ' && p[-2] == ',')) && ++cut > 1)
			return 1;
	}
	return 0;
}

size_t
shell_dialect(const struct text *t, size_t *at)
{
	size_t len = 0;

	if (t->n < LEAST)
		return 0;
	len = shell_line(t, is_line, at);
	if (len == 0 && (t->marks & MARK_APOSTROPHE) != 0)
		len = bold_len(t, at);
	if (len == 0 && (t->marks & MARK_BACKSLASH) != 0)
		len = escape_len(t, at);
	if (len == 0 && (t->marks & MARK_EQUAL) != 0)
		len = mail_len(t, at);
	return len;
}
