/*
 * Ends that no person writes: of an object, a list or a call that began
 * nowhere, of a string with the members or fields behind it, and the word that
 * a program has for nothing.
 *
 * People end on quotation marks and closing marks as well: (they say "rustic"),
 * "quiet" ;), a 15" screen.  So a closing mark counts if there are fewer of its
 * opening one, and a quotation mark if an even number stands before it.
 */
#include <string.h>

#include "check/shell.h"
#include "text/ascii.h"

/* A text whose end is looked at. */
struct tail {
	const struct text *t;
	size_t end;	/* its length without what is blank at its end */
	size_t quotes;	/* quotation marks before the place at hand */
	int object;	/* an object ends in it that did not begin */
};

enum { NAME = 30, FIELDS = 40 }; /* bytes of a key; of fields at the end */

/* What programs write for a value that is missing. */
static const char *const nothing[] = {
	"undefined", "null", "NaN", "EOF", "END", "EOT", NULL
};

/* How programs end what they leave out, templates and strings. */
static const char *const ends[] = {
	"*/", "-->", "]]>", "%}", "#}", "-}", "%>", "?>", "/>", "|", "\\",
	"\"\"\"", "'''", NULL
};

/* The length of the text without what is blank behind its byte i. */
static size_t
trim(const struct text *t, size_t i)
{
	while (i > 0 && ascii_blank(t->raw[i - 1]))
		i--;
	return i;
}

static size_t
count(const struct text *t, char c, size_t from, size_t to)
{
	size_t i, n = 0;

	for (i = from; i < to; i++)
		n += t->raw[i] == c;
	return n;
}

/* Does the closing mark stand in the text more often than the opening one? */
static int
unmatched(const struct text *t, char open, char close)
{
	return count(t, close, 0, t->len) > count(t, open, 0, t->len);
}

/* Does a sentence end before byte i? */
static int
after_sentence(const struct text *t, size_t i)
{
	return i > 0 && (ascii_in(t->raw[i - 1], ".!?") ||
	    (i > 2 && memcmp(t->raw + i - 3, "\xe3\x80\x82", 3) == 0));
}

/* Are the bytes i .. end, which close something, behind what they close? */
static int
closes(const struct text *t, size_t i, size_t end)
{
	const char *s = t->raw + i;
	char quote = i > 0 ? t->raw[i - 1] : '\0';
	int object = memchr(s, '}', end - i) != NULL &&
	    unmatched(t, '{', '}');

	if (quote != '"' && quote != '\'')
		return (object || (memchr(s, ']', end - i) != NULL &&
		    unmatched(t, '[', ']'))) &&
		    (after_sentence(t, i) || *s == '\n');
	if (object || (memchr(s, ']', end - i) != NULL &&
	    unmatched(t, '[', ']')))
		return 1;
	while (s < t->raw + end && ascii_blank(*s))
		s++;
	if (*s == ')')
		return unmatched(t, '(', ')') && (quote == '"' ?
		    count(t, '"', 0, i) % 2 == 1 : after_sentence(t, i - 1));
	return i + 1 == end && ascii_in(*s, ",;") &&
	    (quote == '"' || after_sentence(t, i - 1));
}

/* Closing marks at the end: ..."}, ..." ], ...". */
static size_t
closing_len(const struct text *t, size_t *at)
{
	size_t end = trim(t, t->len), i = end;

	if (end > 1 && t->raw[end - 1] == ';')
		i--;
	while (i > 0 && ascii_in(t->raw[i - 1], "]}), \n\r\t"))
		i--;
	if (i == end || i == 0 || !closes(t, i, end))
		return 0;
	*at = i - 1;
	return end - *at;
}

/* Bytes of the name at i: to the quotation mark, or of letters if it is 0. */
static size_t
name_len(const struct text *t, size_t i, char quote)
{
	size_t from = i;

	for (; i < t->len && i - from < NAME && t->raw[i] != '\n'; i++)
		if (quote != '\0' ? t->raw[i] == quote : (ascii_class[
		    (unsigned char)t->raw[i]] & (ASCII_LETTER | ASCII_UNDER)) ==
		    0)
			break;
	return i - from;
}

/* May a value begin at i?  A bare key may not have a word for one. */
static int
is_value(const struct text *t, size_t i, int bare)
{
	return i >= t->len || ascii_in(t->raw[i], "0123456789\"'[{") ||
	    (t->len - i > 3 && (memcmp(t->raw + i, "True", 4) == 0 ||
	    memcmp(t->raw + i, "None", 4) == 0)) ||
	    (!bare && ascii_in(t->raw[i], "-tfn"));
}

/* Length of a key with its colon at i, if a value follows; or 0. */
static size_t
key_len(const struct text *t, size_t i)
{
	size_t from = i, n;
	char quote = '\0';

	if (i < t->len && ascii_in(t->raw[i], "\"'"))
		quote = t->raw[i++];
	n = name_len(t, i, quote);
	i += n;
	if (n < 2 || i >= t->len)
		return 0;
	if (quote != '\0') {
		if (t->raw[i] != quote)
			return 0;
		i = shell_blank(t, i + 1);
	}
	if (i >= t->len || !ascii_in(t->raw[i], ":="))
		return 0;
	i++;
	return is_value(t, shell_blank(t, i), quote == '\0') ? i - from : 0;
}

/*
 * Are the bytes from i to the end fields of a row?  A number may have blanks
 * before it and closing marks behind it, others must be without blanks.
 */
static size_t
fields_len(const struct tail *tail, size_t i)
{
	const char *s = tail->t->raw;
	size_t from = i, end = tail->end;

	if (i >= end || end - i > FIELDS)
		return 0;
	while (i < end && ascii_in(s[i], "0123456789."))
		i++;
	while (i > from && i < end && ascii_in(s[i], ")]};"))
		i++;
	if (i == end)
		return end - from;
	if (s[from - 1] != ',')
		return 0;
	for (i = from; i < end; i++)
		if (ascii_in(s[i], " \n\t\"'"))
			return 0;
	return end - from;
}

/* May the quotation mark at i be the end of a string that began nowhere? */
static int
ends_string(const struct tail *tail, size_t i, int bare)
{
	const struct text *t = tail->t;

	if (i == 0 || ascii_blank(t->raw[i - 1]))
		return 0;
	if (t->raw[i] == '\'')
		return !bare || after_sentence(t, i);
	if (!bare)
		return tail->quotes % 2 == 0 || tail->object;
	return tail->quotes % 2 == 0 &&
	    !(t->raw[i - 1] >= '0' && t->raw[i - 1] <= '9');
}

/*
 * A member or fields behind such a string: ", "stars": 4 or ",4.  Its length
 * from the quotation mark at i on; the comma stands at `comma`.
 */
static size_t
member_len(const struct tail *tail, size_t i, size_t comma)
{
	size_t next = shell_blank(tail->t, comma + 1);
	size_t len = key_len(tail->t, next);
	int bare = len == 0 || !ascii_in(tail->t->raw[next], "\"'");

	if (!ends_string(tail, i, bare))
		return 0;
	if (len == 0)
		len = fields_len(tail, next);
	return len > 0 ? next + len - i : 0;
}

/* Does a key in quotes begin the line at p? */
static int
is_quoted(const struct text *t, const char *p)
{
	while (p < t->raw + t->len && ascii_in(*p, " \t"))
		p++;
	return p < t->raw + t->len && ascii_in(*p, "\"'");
}

/*
 * The first member behind a string and the mark `sep`: most commas, and ends of
 * lines, have a letter before them.
 */
static size_t
find_member(const struct text *t, char sep, size_t *at)
{
	struct tail tail = {t, 0, 0, 0};
	size_t i, p, len, seen = 0;

	for (p = 1; (p = ascii_unlettered(t->raw, p, t->len, sep)) < t->len;
	    p++) {
		i = trim(t, p);
		if (i == 0 || !ascii_in(t->raw[i - 1], "\"'") ||
		    (sep == '\n' && !is_quoted(t, t->raw + p + 1)))
			continue;
		if (tail.end == 0) {
			tail.end = trim(t, t->len);
			tail.object = unmatched(t, '{', '}');
		}
		tail.quotes += count(t, '"', seen, --i);
		seen = i;
		len = member_len(&tail, i, p);
		if (len > 0) {
			*at = i;
			return len;
		}
	}
	return 0;
}

/* A word for nothing, alone behind the last sentence. */
static size_t
nothing_len(const struct text *t, size_t *at)
{
	size_t i, n, end = trim(t, t->len), before;

	for (i = 0; nothing[i] != NULL; i++) {
		n = strlen(nothing[i]);
		if (end <= n || t->raw[end - n] != nothing[i][0] ||
		    memcmp(t->raw + end - n, nothing[i], n) != 0)
			continue;
		*at = end - n;
		before = trim(t, *at);
		if (before > 0 && t->raw[before - 1] != '?' &&
		    (after_sentence(t, before) ||
		    memchr(t->raw + before, '\n', *at - before) != NULL))
			return n;
	}
	return 0;
}

/* Is it a face of two marks, with a blank before it: ;|? */
static int
is_face(const struct text *t, size_t i, size_t end)
{
	return end - i == 2 && t->raw[i] == ';' &&
	    ascii_blank(t->raw[i - 1]) && ascii_in(t->raw[i + 1], "|\\/");
}

/*
 * Marks behind the last sentence that end a comment, a template or a string
 * within a string: -->, %}, `, \"}'.
 */
static size_t
marks_len(const struct text *t, size_t *at)
{
	size_t i, n, end = trim(t, t->len), from = end;

	while (from > 0 && ascii_in(t->raw[from - 1],
	    " \n\"'`]}),;\\>/-*%#|$?"))
		from--;
	while (from < end && ascii_in(t->raw[from], "?) \n"))
		from++;
	*at = from;
	if (from == end || from == 0 || !after_sentence(t, trim(t, from)) ||
	    is_face(t, from, end))
		return 0;
	for (i = 0; ends[i] != NULL; i++) {
		n = strlen(ends[i]);
		if (end - from >= n &&
		    memcmp(t->raw + end - n, ends[i], n) == 0)
			return end - from;
	}
	if (memchr(t->raw + from, '}', end - from) != NULL)
		return unmatched(t, '{', '}') ? end - from : 0;
	return t->raw[from] == '`' && count(t, '`', 0, t->len) % 2 == 1 ?
	    end - from : 0;
}

size_t
shell_end(const struct text *t, size_t *at)
{
	const char last = t->raw[t->len - 1];
	const int prose = last == '.' || last == '!';
	const int marks = !prose && (ascii_class[(unsigned char)last] &
	    ASCII_LETTER) == 0;
	size_t len = marks ? closing_len(t, at) : 0;

	if (len == 0 && (t->marks & (MARK_QUOTE | MARK_APOSTROPHE)) != 0 &&
	    (len = find_member(t, ',', at)) == 0 &&
	    (t->marks & MARK_LINE) != 0)
		len = find_member(t, '\n', at);
	if (len == 0 && marks)
		len = marks_len(t, at);
	return len > 0 || prose ? len : nothing_len(t, at);
}
