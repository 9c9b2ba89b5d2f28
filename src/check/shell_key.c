/*
 * A key, where an object, an assignment or YAML has it.  In quotes any word is
 * one, and so is a name with an underscore within before a colon; others must
 * be of those that an answer has, since people begin with "price = fair".
 */
#include <string.h>

#include "check/shell.h"
#include "text/ascii.h"

/* Keys that an answer has. */
static const char *const keys[] = {
	"title", "text", "rating", "review", "body", "content", "stars",
	"review_text", "headline", "summary", "response", "output", "answer",
	NULL
};

size_t
shell_name(const char *s, size_t max)
{
	size_t i = 0;

	while (i < max && i < 30 && ((s[i] >= 'a' && s[i] <= 'z') ||
	    s[i] == '_'))
		i++;
	return i;
}

size_t
shell_blank(const struct text *t, size_t i)
{
	while (i < t->len && ascii_in(t->raw[i], " \t\r\n"))
		i++;
	return i;
}

/* Length of the key at s, of which max bytes are there; 0 if it is none. */
static size_t
key_len(const char *s, size_t max)
{
	size_t i, n;

	for (i = 0; keys[i] != NULL; i++) {
		if (max == 0 || *s != *keys[i])
			continue;
		n = strlen(keys[i]);
		if (n < max && strncmp(s, keys[i], n) == 0 &&
		    ascii_in(s[n], "\"': ="))
			return n;
	}
	return 0;
}

/* Is it a name of a program before a colon: review_text:? */
static size_t
field_len(const struct text *t)
{
	const char *s = t->raw;
	size_t i = 0, from, lines = 0;

	while (i < t->len && i < 6 && ascii_in(s[i], "*_#>- "))
		i++;
	for (from = i; i < t->len && i - from < 40 && (ascii_class[
	    (unsigned char)s[i]] & ASCII_WORD) != 0; i++)
		lines += s[i] == '_' && i > from;
	if (lines == 0 || s[i - 1] == '_')
		return 0;
	while (i < t->len && i - from < 42 && ascii_in(s[i], "* "))
		i++;
	return i + 1 < t->len && ascii_in(s[i], ":=") && s[i + 1] != '/' ?
	    i + 1 : 0;
}

/*
 * Is it a key and its value without the braces ("text": "..., text = "...)?
 */
size_t
shell_key(const struct text *t)
{
	const char *s = t->raw, *end = t->raw + t->len;
	size_t n, quoted, i;

	if ((n = field_len(t)) > 0)
		return n;
	quoted = *s == '"' || *s == '\'';
	n = quoted ? shell_name(s + 1, t->len - 1) : 0;
	if (n > 1 && n + 2 < t->len && s[n + 1] == *s && s[n + 2] == ':')
		return n + 3;
	n = key_len(s + quoted, t->len - quoted);
	if (n == 0)
		return 0;
	if (t->len > n + 3 && s[n] == ':' && s[n + 1] == ' ' &&
	    (s[n + 2] == '|' || s[n + 2] == '>'))
		return n + 3; /* YAML */
	i = quoted + n;
	if (quoted)
		return s[i] == *s && s + i + 1 < end && s[i + 1] == ':' ?
		    i + 2 : 0;
	while (i + 1 < t->len && (s[i] == ' ' || s[i] == '='))
		i++;
	return i > n + 1 && memchr(s, '=', i) != NULL && s[i] == '"' ? i : 0;
}

/* Does the text begin as an object: {"title": or {'text': ? */
size_t
shell_object(const struct text *t)
{
	size_t i = 0, n;
	char quote;

	while (i < t->len && ascii_in(t->raw[i], " \t\r\n[{"))
		i++;
	if (i == 0 || i + 1 >= t->len || memchr(t->raw, '{', i) == NULL)
		return 0;
	quote = t->raw[i];
	if (quote != '"' && quote != '\'') {
		n = key_len(t->raw + i, t->len - i);
		return n > 0 && t->raw[i + n] == ':' ? i + n + 1 : 0;
	}
	for (i++; i < t->len && i < 60; i++)
		if (t->raw[i] == quote)
			return i + 1 < t->len && t->raw[i + 1] == ':' ?
			    i + 2 : 0;
	return 0;
}
