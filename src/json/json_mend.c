/*
 * No grammar: strings are copied, but for their NULs; everything else is cut at
 * JSON's marks, and a piece that is one of the faults is replaced.
 */
#include "json/json_mend.h"

#include <string.h>

#define DIGITS_MAX 18 /* any integer of so many fits 64 bits */

/* Length of the string that begins at s, its quotes included. */
static size_t
string(const char *s, size_t len)
{
	size_t i;

	for (i = 1; i < len && s[i] != '"'; i++)
		if (s[i] == '\\')
			i++;
	return i < len ? i + 1 : len;
}

/* Append a string; how many NULs in it became U+FFFD. */
static size_t
add_string(struct buf *out, const char *s, size_t len)
{
	size_t i, from = out->len, nuls = 0;

	buf_add(out, s, len);
	for (i = 0; i + 6 < len; i++) {
		if (memcmp(s + i, "\\u0000", 6) == 0) {
			memcpy(out->data + from + i, "\\ufffd", 6);
			nuls++;
		}
		i += s[i] == '\\';
	}
	return nuls;
}

/* Length of a number or a word: what ends at the next mark of JSON. */
static size_t
token(const char *s, size_t len)
{
	size_t i;

	for (i = 0; i < len && strchr(" \t\r\n,:[]{}\"", s[i]) == NULL; i++)
		continue;
	return i;
}

static int
is(const char *s, size_t len, const char *word)
{
	return len == strlen(word) && memcmp(s, word, len) == 0;
}

static int
no_number(const char *s, size_t len)
{
	size_t i;

	if (is(s, len, "NaN") || is(s, len, "Infinity") ||
	    is(s, len, "-Infinity"))
		return 1;
	i = len > 0 && *s == '-';
	if (len - i <= DIGITS_MAX)
		return 0;
	while (i < len && s[i] >= '0' && s[i] <= '9')
		i++;
	return i == len;
}

size_t
json_mend(struct buf *out, const char *text, size_t len)
{
	size_t i, n, mended = 0;

	for (i = 0; i < len; i += n) {
		if (text[i] == '"') {
			n = string(text + i, len - i);
			mended += add_string(out, text + i, n);
			continue;
		} else if ((n = token(text + i, len - i)) == 0) {
			n = 1;
		} else if (no_number(text + i, n)) {
			buf_adds(out, "null");
			mended++;
			continue;
		}
		buf_add(out, text + i, n);
	}
	return mended;
}
