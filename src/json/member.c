/*
 * A value ends where its brackets are closed and no string is open; white space
 * may stand anywhere between.
 */
#include "json/member.h"

#include <stdlib.h>
#include <string.h>

static size_t
skip_space(const char *s, size_t len, size_t i)
{
	while (i < len && (s[i] == ' ' || s[i] == '\t' || s[i] == '\r' ||
	    s[i] == '\n'))
		i++;
	return i;
}

/* The place behind the string that begins at i, or len. */
static size_t
skip_string(const char *s, size_t len, size_t i)
{
	const char *quote;
	size_t back, start = i + 1;

	for (i = start; i < len; i++) {
		if ((quote = memchr(s + i, '"', len - i)) == NULL)
			break;
		i = (size_t)(quote - s);
		for (back = i; back > start && s[back - 1] == '\\'; back--)
			;
		if ((i - back) % 2 == 0)
			return i + 1;
	}
	return len;
}

/* The place behind the value that begins at i, or len. */
static size_t
skip_value(const char *s, size_t len, size_t i)
{
	size_t depth = 0;

	for (;;) {
		if (i < len && s[i] == '"')
			i = skip_string(s, len, i);
		else if (i < len && (s[i] == '{' || s[i] == '[')) {
			depth++;
			i++;
		} else if (i < len && (s[i] == '}' || s[i] == ']')) {
			if (depth == 0)
				return i;
			depth--;
			i++;
		} else if (depth > 0 || i >= len || s[i] == ':') {
			i++;
		} else {
			while (i < len && strchr(",]} \t\r\n", s[i]) == NULL)
				i++;
		}
		if (depth == 0 || i >= len)
			return i < len ? i : len;
	}
}

int
member_next(const char *s, size_t len, size_t *at, struct member *m)
{
	size_t i = skip_space(s, len, *at), end;

	if (i < len && (s[i] == '{' || s[i] == ','))
		i = skip_space(s, len, i + 1);
	if (i >= len || s[i] != '"')
		return 0;
	end = skip_string(s, len, i);
	m->key = s + i + 1;
	m->klen = end - i - (end - i > 1 ? 2 : 1);
	i = skip_space(s, len, end);
	if (i >= len || s[i] != ':')
		return 0;
	i = skip_space(s, len, i + 1);
	end = skip_value(s, len, i);
	m->value = s + i;
	m->len = end - i;
	*at = end;
	return m->len > 0;
}

int
member_is(const struct member *m, const char *name)
{
	return strncmp(m->key, name, m->klen) == 0 && name[m->klen] == '\0';
}

int
member_string(const struct member *m)
{
	return m->len >= 2 && m->value[0] == '"';
}

int
member_null(const struct member *m)
{
	return m->len == 4 && memcmp(m->value, "null", 4) == 0;
}

/* Four hexadecimal digits at s, or U+FFFD. */
static uint32_t
hex4(const char *s, size_t len)
{
	char digits[5] = "";
	char *end;
	long cp;

	if (len < 4)
		return 0xfffd;
	memcpy(digits, s, 4);
	cp = strtol(digits, &end, 16);
	return *end == '\0' ? (uint32_t)cp : 0xfffd;
}

static void
add_char(struct buf *out, uint32_t cp)
{
	if (cp < 0x80) {
		buf_addc(out, (char)cp);
		return;
	}
	if (cp < 0x800) {
		buf_addc(out, (char)(0xc0 | cp >> 6));
	} else {
		if (cp < 0x10000) {
			buf_addc(out, (char)(0xe0 | cp >> 12));
		} else {
			buf_addc(out, (char)(0xf0 | cp >> 18));
			buf_addc(out, (char)(0x80 | (cp >> 12 & 0x3f)));
		}
		buf_addc(out, (char)(0x80 | (cp >> 6 & 0x3f)));
	}
	buf_addc(out, (char)(0x80 | (cp & 0x3f)));
}

/* What \u at s stands for; *used is its length, that of a pair for one. */
static uint32_t
unicode(const char *s, size_t len, size_t *used)
{
	uint32_t high = hex4(s + 2, len - 2), low;

	*used = len < 6 ? len : 6;
	if (high < 0xd800 || high > 0xdfff)
		return high;
	if (high > 0xdbff || len < 12 || s[6] != '\\' || s[7] != 'u')
		return 0xfffd;
	low = hex4(s + 8, len - 8);
	if (low < 0xdc00 || low > 0xdfff)
		return 0xfffd;
	*used = 12;
	return 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
}

/* The escape at s; returns its length. */
static size_t
add_escape(struct buf *out, const char *s, size_t len)
{
	static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
	const char *at;
	size_t used = 2;

	if (len < 2)
		return 1;
	if (s[1] == 'u') {
		add_char(out, unicode(s, len, &used));
		return used;
	}
	at = strchr(from, s[1]);
	buf_addc(out, at != NULL && *at != '\0' ? to[at - from] : s[1]);
	return used;
}

void
member_text(struct buf *out, const struct member *m)
{
	const char *s = m->value + 1, *end = m->value + m->len - 1, *back;

	if (!member_string(m))
		return;
	while ((back = memchr(s, '\\', (size_t)(end - s))) != NULL) {
		buf_add(out, s, (size_t)(back - s));
		s = back + add_escape(out, back, (size_t)(end - back));
	}
	buf_add(out, s, (size_t)(end - s));
}

int64_t
member_int(const struct member *m, int64_t dflt)
{
	char digits[32], *end;
	long long n;

	if (m->len == 0 || m->len >= sizeof(digits))
		return dflt;
	memcpy(digits, m->value, m->len);
	digits[m->len] = '\0';
	n = strtoll(digits, &end, 10);
	return *end == '\0' ? n : dflt;
}
