/*
 * Rows: of a table with bars or commas, of a list of strings, of pairs.
 */
#include <string.h>

#include "check/check_markup.h"
#include "check/shell.h"
#include "text/ascii.h"

enum { TITLE = 200, FIELDS = 40 }; /* bytes of fields before a quoted text */

/* Is it a row of a table with bars: | 5 | Good | yes |? */
static size_t
bars_len(const struct text *t)
{
	size_t i, bars = 0, len = markup_line(t, 0);

	if (t->raw[0] != '|')
		return 0;
	for (i = 0; i < len; i++)
		bars += t->raw[i] == '|';
	return bars > 2 ? len : 0;
}

/* Are there pairs like product=camera; stars=4? */
static size_t
pairs_len(const struct text *t)
{
	size_t i, n, pairs = 0, end = 0;

	for (i = 0; i < t->len && pairs < 2; i = end + 1) {
		while (i < t->len && t->raw[i] == ' ')
			i++;
		n = shell_name(t->raw + i, t->len - i);
		if (n < 2 || i + n >= t->len || t->raw[i + n] != '=')
			return 0;
		for (end = i + n; end < t->len &&
		    !ascii_in(t->raw[end], ";,&|\n"); end++)
			continue;
		pairs += end < t->len && end - i < 60;
	}
	return pairs > 1 ? end : 0;
}

/*
 * Is the first line the head of a table: id,stars,text or note;texte?  With
 * capitals or one comma alone (Review,Stars) a field in quotes must follow.
 */
static size_t
head_len(const struct text *t)
{
	size_t i, least, commas = 0, capitals = 0;

	for (i = 0; i < t->len && t->raw[i] != '\n'; i++) {
		if (ascii_in(t->raw[i], ",;|\t"))
			commas++;
		else if (t->raw[i] >= 'A' && t->raw[i] <= 'Z')
			capitals++;
		else if (shell_name(t->raw + i, 1) == 0)
			return 0;
	}
	least = memchr(t->raw, ',', i) != NULL ? 2 : 1;
	if (i + 1 >= t->len || commas == 0)
		return 0;
	return (commas >= least && capitals == 0) ||
	    (t->raw[i + 1] == '"' && (memmem(t->raw + i + 2, t->len - i - 2,
	    "\",", 2) != NULL || memmem(t->raw + i + 2, t->len - i - 2, "\";",
	    2) != NULL)) ? i : 0;
}

/* Does the text end with a quotation mark, but for what closes behind it? */
static int
ends_quoted(const struct text *t)
{
	size_t end = t->len;

	while (end > 1 && ascii_in(t->raw[end - 1], " \n\r,;)]"))
		end--;
	return t->raw[end - 1] == '"';
}

/*
 * May the first quotation mark be that of a field?  In a sentence that lists
 * titles ("Up","Brazil" and others) it stands behind a word, or a word follows
 * where it is closed.
 */
static int
begins_field(const struct text *t)
{
	const char *s = t->raw, *end = s + t->len, *p = memchr(s, '"', t->len);
	const char *before = p;

	while (before > s && ascii_blank(before[-1]))
		before--;
	if (before > s && !ascii_in(before[-1], ",;|:=[({"))
		return ends_quoted(t);
	p = memchr(p + 1, '"', (size_t)(end - p) - 1);
	while (p != NULL && p + 1 < end && ascii_in(p[1], ",;"))
		p++;
	return p == NULL || p + 1 == end || !ascii_blank(p[1]) ||
	    ends_quoted(t);
}

/*
 * Is it a row of a table, a list or a statement that has the text quoted:
 * ["Nice film" or 3,"Nice film"?
 */
static size_t
row_len(const struct text *t)
{
	const char *s = t->raw, *p = NULL;

	if (t->len < 4)
		return 0;
	if ((s[0] == '[' && (s[1] == '"' || s[1] == '\'' ||
	    (s[1] == ' ' && s[2] == '"'))) ||
	    (s[0] >= '0' && s[0] <= '9' && s[1] == ',' && s[2] == '"'))
		return 3;
	if (t->len > 12 && strncmp(s, "INSERT INTO ", 12) == 0)
		return 12;
	if (s[0] == '"' && (strncmp(s + t->len - 2, "\",", 2) == 0 ||
	    (strncmp(s + t->len - 3, "\",", 2) == 0 && s[t->len - 1] >= '0' &&
	    s[t->len - 1] <= '9' &&
	    memchr(s + 1, '"', t->len - 1) == s + t->len - 3)))
		return 1;
	if (memchr(s, '"', t->len) != NULL)
		p = memmem(s, t->len, "\",\"", 3);
	if (p == NULL && s[0] == '"')
		p = memmem(s, t->len, "\",\n", 3);
	return p != NULL && memchr(s, '"', (size_t)(p - s)) != NULL &&
	    begins_field(t) ?
	    (size_t)(p - s) + 3 : 0;
}

/* Fields before a text that is quoted: r17,5,"Great or 4;en;"Great. */
static size_t
fields_len(const struct text *t)
{
	size_t i = 0;

	while (i < t->len && i < FIELDS && t->raw[i] != ' ' &&
	    t->raw[i] != '"' && t->raw[i] != '\n')
		i++;
	if (i > 1 && i + 1 < t->len && t->raw[i] == '"' &&
	    ascii_in(t->raw[i - 1], ",;|\t"))
		return i;
	return t->len > 3 && t->raw[0] >= '1' && t->raw[0] <= '5' &&
	    ascii_in(t->raw[1], "|;\t") ? 2 : 0;
}

/* The end of the first field: "Nice camera" or Nice camera; 0 if none ends. */
static size_t
first_end(const struct text *t)
{
	size_t i = ascii_in(t->raw[0], "(["), max = t->len;
	int quoted = i < max && t->raw[i] == '"';

	if (max > TITLE)
		max = TITLE;
	for (i += quoted; i < max && t->raw[i] != '\n'; i++)
		if (quoted ? t->raw[i] == '"' : ascii_in(t->raw[i], "\",;|\t"))
			return i + quoted;
	return 0;
}

/*
 * Fields of any kind and a number before a text that is quoted: "Nice
 * camera",3,"Photos.  Where the first is bare, no blank may stand between,
 * and the number has one digit.
 */
static size_t
number_len(const struct text *t)
{
	const char *s = t->raw;
	size_t i, n, end, numbers = 0;
	int quoted;
	char mark;

	if (memchr(s, '"', t->len) == NULL)
		return 0;
	i = first_end(t);
	end = i + FIELDS;
	quoted = i > 0 && s[i - 1] == '"';
	mark = i > 0 && i < t->len ? s[i] : '\0';
	if (!ascii_in(mark, ",;|\t"))
		return 0;
	while (i < t->len && i < end && s[i] == mark) {
		i++;
		while (quoted && i < t->len && i < end && s[i] == ' ')
			i++;
		if (i < t->len && s[i] == '"')
			return numbers > 0 ? i : 0;
		for (n = i; i < t->len && i < end && s[i] != mark &&
		    !ascii_in(s[i], " \n\""); i++)
			continue;
		numbers += i > n && i - n <= (quoted ? 3 : 1) &&
		    s[n] >= '0' && s[n] <= '9';
	}
	return 0;
}

size_t
shell_row(const struct text *t)
{
	size_t (*const rows[])(const struct text *) = {
		row_len, head_len, pairs_len, bars_len, fields_len,
		number_len
	};
	size_t i, len = 0;

	for (i = 0; len == 0 && i < sizeof(rows) / sizeof(rows[0]); i++)
		len = rows[i](t);
	return len;
}
