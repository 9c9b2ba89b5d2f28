/*
 * First lines and first words that a program set: a time to the second, the
 * name of a file or of a type of media, fields between bars, the turns of a
 * talk that are called by a letter, a row of marks or a bracket at both ends,
 * and several lines with a label each, a form's among them.
 */
#include <string.h>

#include "check/shell.h"
#include "text/affix.h"
#include "text/ascii.h"

enum {
	HEAD = 48,  /* bytes in which fields end */
	ROW = 8,    /* bytes of a row of marks at most */
	LABEL = 30, /* bytes of a label, */
	ENTRY = 80, /* and of its line */
	LEAST = 12  /* words of a text */
};

static const char *const endings[] = {
	"txt", "md", "json", "jsonl", "xml", "csv", "tsv", "html", "yaml",
	"yml", "py", "js", "rst", "tex", NULL
};

/* The length of the first line. */
static size_t
line_len(const struct text *t)
{
	const char *p = memchr(t->raw, '\n', t->len < HEAD ? t->len : HEAD);

	return p != NULL ? (size_t)(p - t->raw) : 0;
}

/* Does the pattern match at i?  0 is a digit, T a T or a blank. */
static int
looks_like(const struct text *t, size_t i, const char *pattern)
{
	for (; *pattern != '\0'; pattern++, i++) {
		if (i >= t->len)
			return 0;
		if (*pattern == '0' ? t->raw[i] < '0' || t->raw[i] > '9' :
		    *pattern == 'T' ? !ascii_in(t->raw[i], "T ") :
		    t->raw[i] != *pattern)
			return 0;
	}
	return 1;
}

/* A time as logs have it: [2024-03-11 10:22:01]. */
static size_t
time_len(const struct text *t)
{
	static const char stamp[] = "0000-00-00T00:00:00";
	size_t i = ascii_in(t->raw[0], "[(");

	return looks_like(t, i, stamp) ? i + strlen(stamp) : 0;
}

/* A file or a type of media: review.txt, text/plain. */
static size_t
file_len(const struct text *t)
{
	size_t i, k, end = line_len(t), from = 0;

	if (end > 0 && t->raw[end - 1] == ':')
		end--;
	for (i = 0; i < end; i++) {
		if (ascii_in(t->raw[i], "./"))
			from = i + 1;
		else if ((ascii_class[(unsigned char)t->raw[i]] &
		    ASCII_WORD) == 0 && t->raw[i] != '-')
			return 0;
	}
	if (from < 2 || from >= end)
		return 0;
	for (k = 0; endings[k] != NULL; k++)
		if (strlen(endings[k]) == end - from &&
		    memcmp(t->raw + from, endings[k], end - from) == 0)
			return end;
	return t->raw[from - 1] == '/' && (memcmp(t->raw, "text", 4) == 0 ||
	    memcmp(t->raw, "appl", 4) == 0) ? end : 0;
}

/* Fields before the text, one of them with a digit: en|4|Nice. */
static size_t
fields_len(const struct text *t)
{
	size_t i, bars = 0, last = 0, digits = 0, others = 0;

	if ((t->marks & MARK_BAR) == 0 && memchr(t->raw, '\t',
	    t->len < HEAD ? t->len : HEAD) == NULL)
		return 0;
	for (i = 0; i < t->len && t->raw[i] != '\n'; i++) {
		if (t->raw[i] == '|' || t->raw[i] == '\t') {
			if (i >= HEAD || t->raw[i] != t->raw[bars > 0 ?
			    last : i])
				return 0;
			last = i;
			bars++;
		}
		digits += bars < 2 && t->raw[i] >= '0' && t->raw[i] <= '9';
		others += bars == 0 && (t->raw[i] < '0' || t->raw[i] > '9');
		if (bars == 0 && (i >= HEAD || t->raw[i] == '<'))
			return 0;
	}
	return bars > 0 && digits > 0 &&
	    (bars > 1 || others == 0) ? last + 1 : 0;
}

/* Two turns, each after a letter or two: "Q: ...\nA: ...". */
static size_t
turns_len(const struct text *t)
{
	const char *s = t->raw, *p;
	size_t i;

	if (t->len < 4 || s[0] < 'A' || s[0] > 'Z' || s[1] != ':' ||
	    (p = memchr(s, '\n', t->len)) == NULL)
		return 0;
	i = (size_t)(p + 1 - s);
	return i + 3 < t->len && s[i] >= 'A' && s[i] <= 'Z' && s[i] != s[0] &&
	    s[i + 1] == ':' && s[i + 2] == ' ' &&
	    memchr(s + i, '\n', t->len - i) == NULL &&
	    t->len - i > 2 * i ? i + 2 : 0;
}

/* A row of one mark at the top and the same at the end, nowhere else. */
static size_t
row_len(const struct text *t)
{
	const char *s = t->raw;
	size_t n = 1, end = text_end(t);

	if (!ascii_in(s[0], "#=~_-:%@^|+/\\<>&$"))
		return 0;
	while (n < end && n < ROW && s[n] == s[0])
		n++;
	return n > 1 && end > 2 * n && memcmp(s, s + end - n, n) == 0 &&
	    memmem(s + n, end - 2 * n, s, 2) == NULL ? n : 0;
}

/* Labels of a form; people's own lists have others (Pros, Food, Verdict). */
static const char *const labels[] = {"Date", "Location", "Title", "Author",
    "Reviewer", "Product", "Hotel", "Restaurant", "Rating", "Overall", "Room",
    "Trip", "Stars", "Name", "Item", "Category", "Verified", "Order",
    "Purchase", "Stayed", "Visited", "Headline", "Recommend",
    "Would recommend", NULL};

/* The length of the line at byte i with its end, if it is "Date: May 2023". */
static size_t
entry_len(const struct text *t, size_t i)
{
	const char *s = t->raw + i, *end, *to, *colon;

	end = memchr(s, '\n', t->len - i < ENTRY ? t->len - i : ENTRY);
	if (end == NULL || *s < 'A' || *s > 'Z')
		return 0;
	for (to = end; to > s && ascii_in(to[-1], " \r"); to--)
		continue;
	colon = memchr(s, ':', (size_t)(to - s) < LABEL ? (size_t)(to - s) :
	    LABEL);
	return colon != NULL && to - colon > 2 && colon[1] == ' ' &&
	    !ascii_in(to[-1], ".!?") ? (size_t)(end - s) + 1 : 0;
}

/* Three such lines and more, one with a form's label, before a blank one. */
static size_t
entries_len(const struct text *t)
{
	size_t i = 0, n, lines = 0, forms = 0;

	for (; (n = entry_len(t, i)) > 0; i += n, lines++)
		forms += affix_begin(t->raw + i, t->len - i, labels) > 0;
	return lines > 2 && forms > 0 && i + 1 < t->len &&
	    ascii_in(t->raw[i], "\r\n") ? i - 1 : 0;
}

/* [Review Start] as the first line, and [Review End] as the last. */
static size_t
bounds_len(const struct text *t)
{
	static const char *const ends[] = {"end]", "End]", "END]", "review]",
	    "Review]", "REVIEW]", NULL};
	static const char *const starts[] = {"start]", "Start]", "START]",
	    "begin]", "Begin]", "BEGIN]", NULL};
	size_t n = line_len(t), end = text_end(t);
	const char *last = memrchr(t->raw, '\n', end);

	while (n > 0 && ascii_in(t->raw[n - 1], " \r"))
		n--;
	return n > 0 && t->raw[0] == '[' && last != NULL && last[1] == '[' &&
	    affix_end(t->raw, n, starts) > 0 &&
	    affix_end(t->raw, end, ends) > 0 ? n : 0;
}

size_t
shell_top(const struct text *t)
{
	size_t (*const kinds[])(const struct text *) = {
		time_len, file_len, fields_len, turns_len, row_len,
		entries_len, bounds_len
	};
	size_t i, len = 0;

	if (t->n < LEAST)
		return 0;
	for (i = 0; len == 0 && i < sizeof(kinds) / sizeof(kinds[0]); i++)
		len = kinds[i](t);
	return len;
}
