/*
 * Tags in square brackets, as forums have them: [b]Acting:[/b], [list][*]a
 * [/list], [size=3].  People who write for forums set a word in them, too, so
 * that bold type counts as a label or a line of its own, or if it comes again.
 */
#include <string.h>

#include "check/shell.h"
#include "text/affix.h"
#include "text/ascii.h"

enum {
	NAME = 8,  /* bytes of a name at most */
	TRIED = 16 /* tags that are looked at */
};

static const char *const blocks[] = {
	"list", "h1", "h2", "h3", "size", "color", "colour", "font", "center",
	"table", "tr", "td", "th", "ul", "ol", "li", "olist", NULL
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

/* Is what is bold from `from` to "[/" at p a label or all of its line? */
static int
is_label(const struct text *t, const char *from, const char *p, size_t n)
{
	const char *end = t->raw + t->len, *next = p + n + 3;
	const char *word = from + n + 2, *q = word;

	while (q < p && (ascii_class[(unsigned char)*q] & ASCII_LETTER) != 0)
		q++;
	if (affix_whole(word, (size_t)(q - word), warnings))
		return 0;
	return p[-1] == ':' || (next < end && *next == ':') ||
	    ((from == t->raw || from[-1] == '\n') &&
	    (next >= end || ascii_in(*next, "\r\n")) && t->n > 6);
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
		    is_label(t, from, p, n))))) {
			*at = (size_t)(from - s);
			return n + 2;
		}
	}
	return 0;
}
