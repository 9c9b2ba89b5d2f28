/*
 * A name and a sign of assignment before the text, whatever the name: {'text'
 * : ', "comment" : ", $review = ', const s = `, text=> , Entry 12 | , n. 2 :: .
 *
 * People do set a word and a sign at the top ("Price = fair", "Staff -> kind,
 * room -> cold"), but not a quotation mark behind it that is never closed, and
 * such a sign they set again.
 */
#include <string.h>

#include "check/shell.h"
#include "text/ascii.h"

enum {
	KEY = 40,   /* bytes of a key in quotes */
	HEAD = 48,  /* the same of all that stands before a sign */
	WORDS = 4,  /* words of that */
	LEAST = 6   /* words of a text */
};

/* Signs that a name and its value have between them. */
static const char *const signs[] = {
	"=>", "->", ":=", "::", ">>>", "||", "\xe2\x86\x92", "\xe2\x87\x92",
	"\xe2\x80\x93>", "\xe2\x80\x94>", "|", NULL
};

/* How comments and templates begin, and what opens twice. */
static const char *const openings[] = {
	"%%", "@@", ";;", "&&", "(*", "{-", "{#", "{%", "<%", "%{", "${",
	"#{", "$(", "@{", "[[", "{{", "({", "[{", "{(", "]", "}", ") ", "= ",
	": ", "| ", "|| ", ".. ", "<<", "\": \"", "\":\"", "\",", "\"]",
	"\"}", "\")", NULL
};

static int
is_name(char c)
{
	return (ascii_class[(unsigned char)c] & ASCII_WORD) != 0 ||
	    ((unsigned char)c & 0x80) != 0;
}

/* Length of the one of the list that stands at i; 0 if none does. */
static size_t
one_of(const char *const *list, const struct text *t, size_t i)
{
	size_t n;

	for (; *list != NULL; list++) {
		if (i < t->len && t->raw[i] != **list)
			continue;
		n = strlen(*list);
		if (n < t->len - i && memcmp(t->raw + i, *list, n) == 0)
			return n;
	}
	return 0;
}

/* May one of the signs begin with c? */
static int
may_sign(char c)
{
	return (unsigned char)c == 0xe2 || c == '=' || c == '-' || c == ':' ||
	    c == '>' || c == '|';
}

/* Bytes of the sign of assignment at i: a colon, an arrow or "=". */
static size_t
sign_len(const struct text *t, size_t i)
{
	size_t n = may_sign(t->raw[i]) ? one_of(signs, t, i) : 0;

	if (n > 0)
		return n;
	if (t->len - i > 3 && memcmp(t->raw + i, "\xef\xbc\x9a", 3) == 0)
		return 3;
	return i + 1 < t->len && ascii_in(t->raw[i], ":=");
}

/* Does a string, a list or an object open at i?  The bytes of its mark. */
static size_t
opens(const struct text *t, size_t i)
{
	if (i + 1 < t->len && t->raw[i] == '[')
		return ascii_in(t->raw[i + 1], "\"'`{[ \n");
	if (t->len - i > 3 && memcmp(t->raw + i, "\xe2\x80\x9c", 3) == 0)
		return 3;
	if (t->len - i > 3 && memcmp(t->raw + i, "\xc2\xab", 2) == 0)
		return 2;
	return i + 1 < t->len && ascii_in(t->raw[i], "\"'`{");
}

/* Is the quotation mark at i closed by no other, or by the end alone? */
static int
is_open(const struct text *t, size_t i)
{
	const char *s = t->raw, *p = s + i;
	size_t end = t->len;

	if (!ascii_in(s[i], "\"'`"))
		return 1;
	while (end > i && ascii_in(s[end - 1], " \r\n\t})];,\"'`"))
		end--;
	if (end <= i + 1)
		return 1;
	while ((p = memchr(p + 1, s[i], (size_t)(s + end - p) - 1)) != NULL)
		if (s[i] != '\'' || p + 1 == s + end || !is_name(p[1]))
			return 0;
	return 1;
}

/* A key in quotes: { 'text' : ', "comment" : ", "avis" => "... */
static size_t
quoted_len(const struct text *t)
{
	const char *s = t->raw;
	size_t i = 0, from, n, objects;
	char quote;

	while (i < t->len && ascii_in(s[i], "[{( \t\r\n"))
		i++;
	objects = i;
	if (i >= t->len || !ascii_in(s[i], "\"'`"))
		return 0;
	quote = s[i++];
	for (from = i; i < t->len && s[i] != quote; i++)
		if (i - from >= KEY || ascii_in(s[i], ".!?,;\n"))
			return 0;
	if (i == from || i >= t->len)
		return 0;
	i = shell_blank(t, i + 1);
	n = i < t->len ? sign_len(t, i) : 0;
	if (n == 0)
		return 0;
	from = shell_blank(t, i + n);
	return objects > 0 || s[i] != ':' || (opens(t, from) &&
	    is_open(t, from)) ? i + n : 0;
}

/* A bare key and what opens behind its sign: text = ", body: `, {text: "... */
static size_t
bare_len(const struct text *t)
{
	const char *s = t->raw;
	size_t i = 0, n, mark, words = 0, sign;

	while (i < t->len && ascii_in(s[i], "[{( \t\r\n$@%-"))
		i++;
	while (i < t->len && i < HEAD && words <= WORDS &&
	    (is_name(s[i]) || ascii_in(s[i], " .-:[]"))) {
		if (s[i] == ':' &&
		    opens(t, shell_blank(t, i + 1)))
			break;
		words += s[i++] == ' ';
	}
	sign = i;
	if (i == 0 || i >= t->len || (n = sign_len(t, i)) == 0)
		return 0;
	i = shell_blank(t, i + n);
	mark = opens(t, i);
	if (mark == 0 || words > WORDS ||
	    ((s[sign] == ':' || words > 1) && !is_open(t, i)))
		return 0;
	return s[sign] != ':' || words == 0 || (words == 1 &&
	    s[sign - 1] == ' ') || !is_name(s[0]) ? i + mark : 0;
}

/* Does the sign stand again in the text, but for the heads of its lines? */
static int
again(const struct text *t, size_t i, const char *sign, size_t n)
{
	const char *p = t->raw + i, *end = t->raw + t->len, *line;

	while ((p = memmem(p, (size_t)(end - p), sign, n)) != NULL) {
		line = memrchr(t->raw + i, '\n', (size_t)(p - t->raw) - i);
		if (line == NULL || p - line > HEAD)
			return 1;
		p += n;
	}
	return 0;
}

/*
 * The head of a line and its sign: Text =>, Entry 12 |, n. 2 ::, (3/5) >>>.
 * Before a bar people set the title ("Great film | must see"), and airlines'
 * reviews have "Not Verified |".
 */
static size_t
head_len(const struct text *t)
{
	size_t i, n = 0, words = 0, digits = 0;
	const char *s = t->raw;

	for (i = 0; i < t->len && i < HEAD && s[i] != '\n'; i++) {
		if ((ascii_class[(unsigned char)s[i]] & ASCII_LETTER) != 0)
			continue;
		if (may_sign(s[i]) && (n = one_of(signs, t, i)) > 0)
			break;
		if (s[i] == '!' || s[i] == '?' || s[i] == ';' || s[i] == '<')
			return 0;
		words += s[i] == ' ';
		digits += s[i] >= '0' && s[i] <= '9';
	}
	if (n == 0 || i == 0 || t->n < LEAST || words > WORDS)
		return 0;
	if (digits == 0 && words >
	    (size_t)(s[i] != '|') + (size_t)(s[i - 1] == ' '))
		return 0;
	return again(t, i + n, s + i, n) ? 0 : i + n;
}

/* KEY=value, without blanks before the sign, where no other stands so. */
static size_t
equal_len(const struct text *t)
{
	size_t i = 0;

	while (i < t->len && i < KEY && is_name(t->raw[i]))
		i++;
	return i > 1 && i + 1 < t->len && t->raw[i] == '=' && t->n >= LEAST &&
	    !again(t, i + 1, "=", 1) ? i + 1 : 0;
}

/* A string with what programs set before it: f"..., b'..., @"... */
static size_t
prefix_len(const struct text *t)
{
	return t->len > 3 && ascii_in(t->raw[0], "bfruLN@$%") &&
	    ascii_in(t->raw[1], "\"'`") && t->raw[2] != ' ' &&
	    is_open(t, 1) && (t->raw[1] != '\'' ||
	    t->raw[t->len - 1] == '\'') ? 2 : 0;
}

/* A command of TeX, a field of reStructuredText, an option of a program. */
static size_t
command_len(const struct text *t)
{
	const char *s = t->raw;
	size_t i = 1 + (t->len > 1 && s[0] == '-' && s[1] == '-'), from = i;

	if (t->len < 4 || !ascii_in(s[0], "\\:-@") || (s[0] == '-' && i == 1))
		return 0;
	while (i < t->len && ((s[i] >= 'a' && s[i] <= 'z') || s[i] == '_'))
		i++;
	if (i < from + 3 || i >= t->len)
		return 0;
	if (s[0] == ':')
		return s[i] == ':' ? i + 1 : 0;
	return ascii_in(s[i], s[0] == '\\' ? " {[*" : "{=") ? i + 1 : 0;
}

size_t
shell_sign(const struct text *t)
{
	size_t (*const kinds[])(const struct text *) = {
		quoted_len, bare_len, head_len, equal_len, prefix_len,
		command_len
	};
	size_t i, len;

	/* none of these begins as a name does */
	if (t->n >= LEAST && !is_name(t->raw[0]) &&
	    (len = one_of(openings, t, 0)) > 0)
		return len;
	for (i = len = 0; len == 0 && i < sizeof(kinds) / sizeof(kinds[0]); i++)
		len = kinds[i](t);
	return len;
}
