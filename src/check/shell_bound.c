/*
 * Where a program says that the text begins or ends: a line BEGIN_REVIEW or
 * "-- END OF TEXT --", "### End of output ###" amid a line, and three colons
 * beside a quotation mark (FINAL:::"...":::END).
 *
 * People set bounds, too, but to what they give away of a story ("*** END
 * SPOILERS ***"), and say "The end": a bound names the text or the output.
 */
#include <string.h>

#include "check/shell.h"
#include "ground/piece.h"
#include "text/affix.h"
#include "text/ascii.h"

enum {
	LEAST = 6,  /* words of a text */
	LINE = 48,  /* bytes of a bound with its marks at most */
	ROW = 2     /* marks on both sides, at least, of one in small letters */
};

static const char marks[] = "#=*-_<>[](){}~/|:%+ \r";

static const char *const edges[] = {
	"begin", "start", "end", "beginning", "stop", "finish", NULL
};
static const char *const things[] = {
	"review", "text", "output", "response", "answer", "document",
	"doc", "file", "record", "sample", "entry", "content", "body", "data",
	"input", "prompt", "completion", "generation", "json", "reply",
	"transcript", "result", "draft", "stream", "block",
	"rezension", "bewertung", "avis", "texte", "texto", "testo", "tekst",
	NULL
};
static const char *const between[] = {
	"of", "the", "here", "customer", "user", "product", "final",
	"generated", "your", "der", "des", "de", "del", NULL
};

/* These need no name beside them between marks: <<<END>>>, %%EOF. */
static const char *const alone[] = {
	"BEGIN", "START", "END", "STOP", NULL
};
static const char *const files[] = {"EOF", "EOT", "EOS", NULL};

/*
 * Are the n bytes at s, without marks around them, the words of a bound, with
 * one mark between two?  In *capitals whether all are large.
 */
static int
is_bound(const char *s, size_t n, int *capitals)
{
	size_t i, from, edge = 0, thing = 0;

	*capitals = 1;
	for (i = 0; i < n; i++) {
		for (from = i; i < n && (ascii_class[(unsigned char)s[i]] &
		    ASCII_LETTER) != 0; i++)
			*capitals &= s[i] <= 'Z';
		if (i == from || (i < n && !ascii_in(s[i], " _-")))
			return 0;
		if (affix_whole(s + from, i - from, edges))
			edge++;
		else if (affix_whole(s + from, i - from, things))
			thing++;
		else if (!affix_whole(s + from, i - from, between))
			return 0;
	}
	return edge == 1 && thing > 0;
}

/* Is the line of n bytes at s a bound? */
static int
is_line(const char *s, size_t n)
{
	size_t i = 0, end = n;
	int capitals;

	if (n < 5 || n > LINE)
		return 0;
	while (i < end && ascii_in(s[i], marks))
		i++;
	while (end > i && ascii_in(s[end - 1], marks))
		end--;
	if (i >= ROW && affix_whole(s + i, end - i, files))
		return 1;
	if (i >= ROW && n - end >= ROW && ascii_in(*s, "<=#-[") &&
	    affix_whole(s + i, end - i, alone) && s[i + 1] <= 'Z')
		return 1;
	return end - i >= 7 && is_bound(s + i, end - i, &capitals) &&
	    (capitals || (i >= ROW && n - end >= ROW));
}

/* A bound between two rows of the sign, amid a line. */
static size_t
amid_len(const struct text *t, const char *sign, size_t *at)
{
	const char *p = t->raw, *end = p + t->len, *q;
	int capitals;

	while ((p = piece_find(p, (size_t)(end - p), sign, ROW)) != NULL) {
		*at = (size_t)(p - t->raw);
		while (p < end && (*p == *sign || *p == ' '))
			p++;
		for (q = p; q < end && q - p < LINE &&
		    ((ascii_class[(unsigned char)*q] & ASCII_LETTER) != 0 ||
		    ascii_in(*q, " _")); q++)
			continue;
		if (end - q < ROW || q - p < 7 || memcmp(q, sign, ROW) != 0)
			continue;
		if (is_bound(p, (size_t)(q - p) - (q[-1] == ' '), &capitals))
			return (size_t)(q - t->raw) - *at + ROW;
	}
	return 0;
}

/* Three colons beside a quotation mark. */
static size_t
colons_len(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = p + t->len;

	while ((p = memchr(p, ':', (size_t)(end - p))) != NULL) {
		*at = (size_t)(p - t->raw);
		if (end - p > 3 && p[1] == ':' && p[2] == ':' &&
		    (p[3] == '"' || (*at > 0 && p[-1] == '"')))
			return 3;
		while (p < end && *p == ':')
			p++;
	}
	return 0;
}

size_t
shell_bound(const struct text *t, size_t *at)
{
	size_t len = 0;

	if (t->n < LEAST)
		return 0;
	if ((t->marks & MARK_LINE) != 0)
		len = shell_line(t, is_line, at);
	if (len == 0 && (t->marks & MARK_HASH) != 0)
		len = amid_len(t, "##", at);
	if (len == 0 && (t->marks & MARK_STRONG) != 0)
		len = amid_len(t, "**", at);
	if (len == 0 && (t->marks & MARK_EQUAL) != 0)
		len = amid_len(t, "==", at);
	if (len == 0 && (~t->marks & (MARK_COLON | MARK_QUOTE)) == 0)
		len = colons_len(t, at);
	return len;
}
