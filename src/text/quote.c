/*
 * The line is read from its beginning, or from NEAR bytes before the word: a
 * straight mark opens and closes in turn, as do « and », of which Germans open
 * with the second, others by what they are.  A quotation
 * that is not closed as near is none.
 */
#include "text/quote.h"

#include <string.h>

enum mark { NONE, OPEN, CLOSE, EITHER };

enum { NEAR = 600 };

/* The mark at p, with its length in bytes. */
static enum mark
mark_at(const char *p, const char *end, size_t *len)
{
	static const struct {
		const char *text;
		enum mark mark;
	} marks[] = {
		{"\"", EITHER}, {"\xe2\x80\x9c", EITHER},
		{"\xe2\x80\x9d", CLOSE}, {"\xe2\x80\x9e", OPEN},
		{"\xc2\xab", EITHER}, {"\xc2\xbb", EITHER},
		{"\xe3\x80\x8c", OPEN}, {"\xe3\x80\x8d", CLOSE},
	};
	size_t i, n;

	*len = 1;
	if (*p != '"' && (unsigned char)*p < 0xc2) /* as most bytes */
		return NONE;
	for (i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		n = strlen(marks[i].text);
		if (*p == marks[i].text[0] && (size_t)(end - p) >= n &&
		    memcmp(p, marks[i].text, n) == 0) {
			*len = n;
			return marks[i].mark;
		}
	}
	return NONE;
}

static int
is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (unsigned char)c >= 0x80;
}

/* Are there letters in len bytes at s? */
static int
has_word(const char *s, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		if (is_word(s[i]))
			return 1;
	return 0;
}

/* Does the sentence go on after a quotation with which it began? */
static int
goes_on(const char *p, const char *end)
{
	while (p < end && (*p == ' ' || *p == ',' || *p == '-' ||
	    *p == '\xe2' || *p == '\x80' || *p == '\x93' || *p == '\x94'))
		p++;
	return p < end && *p >= 'a' && *p <= 'z';
}

int
quote_has(const struct text *t, size_t i)
{
	const char *at = t->raw + t->words[i].at, *end, *p, *line, *open = NULL;
	enum mark m;
	size_t n, back, ahead;

	if ((t->marks & (MARK_QUOTE | MARK_HIGH)) == 0)
		return 0;
	back = at - t->raw > NEAR ? NEAR : (size_t)(at - t->raw);
	line = memrchr(at - back, '\n', back);
	line = line != NULL ? line + 1 : at - back;
	ahead = (size_t)(t->raw + t->len - at);
	ahead = ahead > NEAR ? NEAR : ahead;
	end = memchr(at, '\n', ahead);
	end = end != NULL ? end : at + ahead;
	for (p = line; p < end; p += n) {
		m = mark_at(p, end, &n);
		if (m == NONE || (m == CLOSE && open == NULL))
			continue;
		if (open == NULL) {
			if (p > at)
				return 0;
			open = p;
		} else if (p > at) {
			return has_word(line, (size_t)(open - line)) ||
			    goes_on(p + n, end);
		} else {
			open = NULL;
		}
	}
	return 0;
}

int
quote_past(const struct phrases *p, const struct text *t, size_t to,
    size_t *first, size_t *last)
{
	do {
		if (!quote_has(t, *first))
			return 1;
	} while (phrases_find(p, t, *first + 1, to, first, last));
	return 0;
}
