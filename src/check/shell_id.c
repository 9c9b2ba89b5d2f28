/*
 * The id of a record before or behind the text: a UUID or another number of
 * base 16, base 64, review_0042, or what is called an id.  People name models
 * (WH1000XM4), dates and years, but within a sentence: an id stands by itself,
 * before a capital or behind the end of a sentence.
 */
#include <strings.h>

#include "check/shell.h"
#include "text/ascii.h"

enum {
	LONGEST = 100, /* bytes that are looked at */
	LABEL = 20, /* the same of a label */
	HEX = 8,    /* digits of base 16, at least */
	BASE64 = 12 /* bytes of base 64, at least, if no = ends them */
};

static const char *const labels[] = {
	"id", "uuid", "guid", "review id", "record id", "request id",
	"sample id", NULL
};

/* What an id is made of. */
struct made {
	size_t capitals, smalls, digits;
	size_t hex;	/* digits and the letters a to f */
	size_t changes; /* from one kind to another */
	size_t lines;	/* - and _ */
	size_t equal;
};

static int
is_idchar(char c)
{
	return (ascii_class[(unsigned char)c] & ASCII_WORD) != 0 ||
	    c == '-' || c == '+' || c == '/' || c == '=';
}

static void
read_made(struct made *m, const char *s, size_t n)
{
	uint32_t cls, last = 0;
	size_t i;

	memset(m, 0, sizeof(*m));
	for (i = 0; i < n; i++) {
		cls = ascii_class[(unsigned char)s[i]] &
		    (ASCII_CAPITAL | ASCII_LETTER | ASCII_DIGIT);
		m->changes += i > 0 && cls != last;
		last = cls;
		m->digits += cls == ASCII_DIGIT;
		m->smalls += cls == ASCII_LETTER;
		m->capitals += (cls & ASCII_CAPITAL) != 0;
		m->hex += ascii_hex(s + i, 1);
		m->lines += s[i] == '-' || s[i] == '_';
		m->equal += s[i] == '=';
	}
}

/* Are the n bytes at s an id, whatever stands before them? */
static int
is_id(const char *s, size_t n)
{
	struct made m;

	read_made(&m, s, n);
	if (m.digits > 1 && m.hex >= HEX && m.hex + m.lines == n &&
	    m.digits + 2 <= m.hex && (m.capitals == 0 || m.smalls == 0))
		return 1;
	if (m.smalls + m.lines == 0 && n > BASE64)
		return m.digits > 2 && m.changes > 5;
	if (m.capitals < 2 || m.smalls < 2 || (m.digits == 0 && n < 16))
		return 0;
	return (n >= HEX && m.equal > 0 && s[n - 1] == '=' && m.equal < 3) ||
	    (n >= BASE64 && 2 * m.changes >= n);
}

/* Is it the name of a record: review_0042? */
static int
is_numbered(const char *s, size_t n)
{
	size_t i = n;

	while (i > 0 && s[i - 1] >= '0' && s[i - 1] <= '9')
		i--;
	return i < n && i > 2 && s[i - 1] == '_' && s[0] >= 'a' && s[0] <= 'z';
}

/* Length of a label with its colon at s, of which max bytes are there. */
static size_t
label_len(const char *s, size_t max)
{
	size_t i, n, end;

	if (max == 0 || !ascii_in(*s, "iugrsIUGRS"))
		return 0; /* none begins so */
	for (i = 0; labels[i] != NULL; i++) {
		n = strlen(labels[i]);
		if (n + 1 >= max || strncasecmp(s, labels[i], n) != 0)
			continue;
		for (end = n; end < max && end < n + 4 &&
		    ascii_in(s[end], " :=#"); end++)
			continue;
		if (end > n && (s[n] != ' ' || s[end - 1] != ' '))
			return end;
	}
	return 0;
}

/* Does a text of its own begin behind the byte i? */
static int
begins_text(const struct text *t, size_t i)
{
	size_t from;

	while (i < t->len && ascii_in(t->raw[i], "])}>\"':|,;"))
		i++;
	from = i;
	while (i < t->len && ascii_in(t->raw[i], " \t\r\n"))
		i++;
	if (i == from || i >= t->len)
		return 0;
	return memchr(t->raw + from, '\n', i - from) != NULL ||
	    (t->raw[i] >= 'A' && t->raw[i] <= 'Z') ||
	    ((unsigned char)t->raw[i] & 0x80) != 0 || t->raw[i] == '"';
}

/* An id before the text. */
static size_t
before_len(const struct text *t)
{
	const char *s = t->raw;
	size_t i = 0, n = 0, label;
	struct made m;

	while (i < t->len && i < 2 && ascii_in(s[i], "[({<#\"'"))
		i++;
	label = label_len(s + i, t->len - i);
	i += label;
	while (i + n < t->len && n < LONGEST && is_idchar(s[i + n]))
		n++;
	if (n == 0 || !begins_text(t, i + n))
		return 0;
	read_made(&m, s + i, n);
	return (label > 0 && m.digits > 0) || is_id(s + i, n) ||
	    (s[0] == '#' && i == 1 && n > 3 && m.digits == n) ||
	    is_numbered(s + i, n) ? i + n : 0;
}

/* Do the bytes before `at` belong to an address: www.a.org/look?id=12? */
static int
in_address(const struct text *t, size_t at)
{
	const char *s = t->raw;

	for (; at > 0 && !ascii_blank(s[at - 1]); at--)
		if (s[at - 1] == '/')
			return 1;
	return 0;
}

/* An id behind the text, maybe with a label of its own. */
static size_t
behind_len(const struct text *t, size_t *at)
{
	const char *s = t->raw;
	size_t end = t->len, i, from, label;
	struct made m;

	while (end > 0 && ascii_in(s[end - 1], " \t\r\n])}>\"'"))
		end--;
	for (i = end; i > 0 && end - i < LONGEST && is_idchar(s[i - 1]); i--)
		continue;
	i += label_len(s + i, end - i);
	if (i >= end)
		return 0;
	read_made(&m, s + i, end - i);
	for (from = i; from > 0 && i - from < LABEL &&
	    !ascii_in(s[from - 1], ".!?\n"); from--)
		continue;
	if (from == 0 || i - from == LABEL)
		return 0;
	if (in_address(t, from))
		return 0;
	while (from < i && ascii_in(s[from], " [({<#\"'"))
		from++;
	*at = from;
	label = label_len(s + from, end - from);
	if (label != i - from)
		return 0;
	return (label > 0 && m.digits > 0) ||
	    (end - i >= HEX && is_id(s + i, end - i)) ? end - from : 0;
}

size_t
shell_id(const struct text *t, size_t *at)
{
	size_t len;

	*at = 0;
	if ((t->marks & MARK_DIGIT) == 0)
		return 0;
	len = before_len(t);
	return len > 0 ? len : behind_len(t, at);
}
