/*
 * Tags in square brackets, as forums have them: [b]Acting:[/b], [list][*]a
 * [/list], [size=3].  People who write for forums set a word in them, too, so
 * that bold type counts as a label, a line of its own or a sentence at the top,
 * or if it comes again.  A tag that ends the text and was never opened is what
 * is left of wrapping; but [/rant] is a jest.
 */
#include <stddef.h>
#include <string.h>

#include "check/shell.h"
#include "text/affix.h"
#include "text/ascii.h"

enum {
	NAME = 8,  /* bytes of a name at most */
	LEAST = 6, /* words of a text */
	TRIED = 16, /* tags that are looked at */
	HEADLINE = 3 /* words of one at least */
};

static const char *const blocks[] = {
	"list", "h1", "h2", "h3", "size", "color", "colour", "font", "center",
	"table", "tr", "td", "th", "ul", "ol", "li", "olist", NULL
};
/* Those of which the end alone tells. */
static const char *const wraps[] = {
	"quote", "review", "text", "post", "comment", "message", "reply",
	"output", "response", "body", "title", "p", "b", "i", "u", "strong",
	"em", "url", "code", NULL
};
static const char *const bold[] = {"b", "strong", NULL};

/* What people say in bold before what they tell. */
static const char *const warnings[] = {
	"spoiler", "spoilers", "update", "edit", "note", "warning", "ps", NULL
};

/* Bytes of the name at p, if it is closed; or 0. */
static size_t
name_len(const char *p, const char *end)
{
	size_t n = 0;

	while (n < NAME && p + n < end && (ascii_class[(unsigned char)p[n]] &
	    ASCII_ALNUM) != 0)
		n++;
	return n > 0 && p + n < end && p[n] == ']' ? n : 0;
}

/* Where the tag before p opens that has the n bytes at name; NULL if none. */
static const char *
opened(const char *s, const char *p, const char *name, size_t n)
{
	while ((p = memrchr(s, '[', (size_t)(p - s))) != NULL)
		if (memcmp(p + 1, name, n) == 0 && ascii_in(p[n + 1], "]="))
			return p;
	return NULL;
}

/* Does what is bold from s to p warn, or say that it was added? */
static int
is_warning(const char *s, const char *p)
{
	const char *q = s;

	while (q < p && (ascii_class[(unsigned char)*q] & ASCII_LETTER) != 0)
		q++;
	return affix_whole(s, (size_t)(q - s), warnings) ||
	    memmem(s, (size_t)(p - s), "poiler", 6) != NULL ||
	    memmem(s, (size_t)(p - s), "POILER", 6) != NULL;
}

/* Is what is bold from `from` to "[/" at p a label or all of its line? */
static int
is_label(const struct text *t, const char *from, const char *p, size_t n)
{
	const char *end = t->raw + t->len, *next = p + n + 3;

	if (is_warning(from + n + 2, p))
		return 0;
	return p[-1] == ':' || (next < end && *next == ':') ||
	    ((from == t->raw || from[-1] == '\n') &&
	    (next >= end || ascii_in(*next, "\r\n")) && t->n > 6);
}

/* Is what is bold from `from` to "[/" at p a sentence, the first of several? */
static int
is_headline(const struct text *t, const char *from, const char *p, size_t n)
{
	const char *s = from + n + 2;
	size_t blanks = 1;

	if (from != t->raw || !ascii_in(p[-1], ".!?") ||
	    t->raw + t->len - p < (ptrdiff_t)n + 6 || is_warning(s, p))
		return 0;
	for (; s < p; s++)
		blanks += *s == ' ';
	return blanks >= HEADLINE;
}

/* A tag that closes at the end of the text what nothing opened. */
static size_t
end_len(const struct text *t, size_t *at)
{
	size_t end = text_end(t), n;
	const char *p;

	if (t->n < LEAST || t->raw[end - 1] != ']')
		return 0;
	p = memrchr(t->raw, '[', end);
	if (p == NULL || p[1] != '/' || (n = name_len(p + 2, t->raw + end)) ==
	    0 || p + n + 3 != t->raw + end || p == t->raw || p[-1] == ' ' ||
	    opened(t->raw, p, p + 2, n) != NULL ||
	    (!affix_whole(p + 2, n, wraps) && !affix_whole(p + 2, n, blocks)))
		return 0;
	*at = (size_t)(p - t->raw);
	return n + 3;
}

size_t
shell_square(const struct text *t, size_t *at)
{
	const char *s = t->raw, *p = s, *end = s + t->len, *from;
	size_t n, tried = 0, seen = 0;

	if ((t->marks & MARK_BRACKET) == 0)
		return 0;
	for (; tried < TRIED &&
	    (p = memchr(p, '[', (size_t)(end - p))) != NULL; p++) {
		if (end - p < 4 || p[1] != '/')
			continue;
		tried++;
		n = name_len(p + 2, end);
		from = n > 0 ? opened(s, p, p + 2, n) : NULL;
		if (from != NULL && (affix_whole(p + 2, n, blocks) ||
		    (affix_whole(p + 2, n, bold) && (++seen > 1 ||
		    is_label(t, from, p, n) || is_headline(t, from, p,
		    n))))) {
			*at = (size_t)(from - s);
			return n + 2;
		}
	}
	return end_len(t, at);
}
