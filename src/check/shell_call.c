/*
 * A call around the text: name(key="..., name({..., name("...") or name(...);
 * maybe with words before it: await, return new, const r =.
 * People set brackets right behind a word as well ("staff(all of them) were
 * kind"), but neither with an argument in them nor around all that they say.
 */
#include "check/shell.h"
#include "text/ascii.h"

enum { NAME = 60, LEAST = 6, BEFORE = 3 }; /* bytes of a name; words */

static int
is_letter(char c)
{
	return (ascii_class[(unsigned char)c] & ASCII_LETTER) != 0;
}

/* Bytes of the name at i: submit_review, api.create. */
static size_t
name_len(const struct text *t, size_t i)
{
	size_t from = i;

	while (i < t->len && i - from < NAME && (t->raw[i] == '.' ||
	    (t->raw[i] == ':' && i > from && i + 1 < t->len &&
	    (t->raw[i - 1] == ':') != (t->raw[i + 1] == ':')) ||
	    (ascii_class[(unsigned char)t->raw[i]] & ASCII_WORD) != 0))
		i++;
	return i - from;
}

/* Is the string at i followed by another argument or the end, or cut off? */
static int
is_string(const struct text *t, size_t i)
{
	const char *close = memchr(t->raw + i + 1, t->raw[i],
	    t->len - i - 1);

	if (close == NULL)
		return 1;
	i = shell_blank(t, (size_t)(close + 1 - t->raw));
	if (i < t->len && t->raw[i] == ')') {
		i = shell_blank(t, i + 1);
		return i == t->len || t->raw[i] == ';';
	}
	return i < t->len && t->raw[i] == ',';
}

/* Does an argument begin at i: title="..., {"title": ... or "...", 3? */
static int
is_argument(const struct text *t, size_t i)
{
	int object = t->raw[i - 1] == '{', quoted; /* what may follow */
	size_t n;

	i = shell_blank(t, i);
	if (i + 1 >= t->len)
		return 0;
	if (t->raw[i] == '{')
		return !object; /* {{name}} is a slot */
	if (ascii_in(t->raw[i], "\"`"))
		return is_string(t, i);
	if (t->raw[i] == '[')
		return ascii_in(t->raw[i + 1], "\"'`{");
	n = name_len(t, i);
	i = shell_blank(t, i + n);
	if (n == 0 || i >= t->len || !ascii_in(t->raw[i], "=:"))
		return 0;
	quoted = t->raw[i] == ':' && !object;
	i = shell_blank(t, i + 1);
	return i < t->len && ascii_in(t->raw[i], quoted ? "\"'`{" :
	    "\"'`[{0123456789");
}

/* Is the bracket that was opened before i closed by the last byte? */
static int
is_around(const struct text *t, size_t i)
{
	size_t depth = 1, end = t->len;

	while (end > i && ascii_in(t->raw[end - 1], " \t\r\n;"))
		end--;
	if (t->n < LEAST || t->raw[end - 1] != ')')
		return 0;
	for (; i < end && depth > 0; i++) {
		depth += t->raw[i] == '(';
		depth -= t->raw[i] == ')';
	}
	return depth == 0 && i == end;
}

/* Where the name of the call begins: behind "await ", "return new ", "r = ". */
static size_t
name_start(const struct text *t)
{
	size_t i = 0, n, words, next;

	for (words = 0; words <= BEFORE; words++) {
		n = name_len(t, i);
		next = shell_blank(t, i + n);
		if (n == 0 || next == i + n)
			return i;
		if (next < t->len && t->raw[next] == '=')
			next = shell_blank(t, next + 1);
		if (next < t->len && ascii_in(t->raw[next], "({"))
			return i; /* Review { text: ... */
		i = next;
	}
	return i;
}

size_t
shell_call(const struct text *t)
{
	size_t from = name_start(t), n = name_len(t, from), end = from + n;
	const char *name = t->raw + from;

	if (end + 1 < t->len && t->raw[end] == ' ' && t->raw[end + 1] == '{')
		end++;
	if (n < 2 || end >= t->len || !ascii_in(t->raw[end], "({") ||
	    !is_letter(*name))
		return 0;
	if (is_argument(t, end + 1))
		return end + 1;
	if (from > 0 || t->raw[end] == '{' || (*name >= 'A' && *name <= 'Z' &&
	    memchr(name, '_', n) == NULL && memchr(name, '.', n) == NULL))
		return 0; /* Yes(really), said at the beginning of a sentence */
	return is_around(t, end + 1) ? end + 1 : 0;
}
