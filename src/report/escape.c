#include "report/escape.h"

#include <stdint.h>
#include <string.h>

#include "ground/utf8.h"

#define LOST "\xef\xbf\xbd" /* U+FFFD */

/* What acts on the order of what stands around it, or on a terminal. */
static int
acts(uint32_t cp)
{
	return (cp >= 0x7f && cp < 0xa0) || cp == 0x061c || cp == 0x200e ||
	    cp == 0x200f || (cp >= 0x2028 && cp <= 0x202e) ||
	    (cp >= 0x2066 && cp <= 0x2069) || cp == 0xfeff;
}

/* Append a character that is no ASCII, or what is none; its length. */
static size_t
add_wide(struct buf *out, const char *s, size_t len)
{
	uint32_t cp;
	size_t n = utf8_decode(s, len, &cp);

	if (n == 0 || acts(cp)) {
		buf_adds(out, LOST);
		return n > 0 ? n : 1;
	}
	buf_add(out, s, n);
	return n;
}

/* The picture of a control character: U+2400 + c, or U+2421 for DEL. */
static void
add_control(struct buf *out, unsigned char c)
{
	char utf8[3] = {'\xe2', '\x90', '\x80'};

	utf8[2] = (char)(0x80 + (c < 0x20 ? c : 0x21));
	buf_add(out, utf8, sizeof(utf8));
}

static const char *
entity(char c)
{
	switch (c) {
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '&':
		return "&amp;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

void
escape_html(struct buf *out, const char *s, size_t len)
{
	unsigned char c;
	size_t i, n;

	for (i = 0; i < len; i += n) {
		c = (unsigned char)s[i];
		n = 1;
		if (c >= 0x80)
			n = add_wide(out, s + i, len - i);
		else if (entity(s[i]) != NULL)
			buf_adds(out, entity(s[i]));
		else if (c == '\n' || c == '\t' || (c >= 0x20 && c != 0x7f))
			buf_addc(out, s[i]);
		else if (c != '\r')
			add_control(out, c);
	}
}

static int
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Whether s[i] could act: anywhere, at the beginning of a line (a list, a
 * heading), or within a word, where a dot or a colon makes a link; not between
 * two digits.
 */
static int
needs_slash(const char *s, size_t len, size_t i)
{
	char c = s[i];
	int ends = i + 1 == len || (unsigned char)s[i + 1] <= ' ';

	if (strchr("\\`*_[]|~@$", c) != NULL)
		return 1;
	if (i < 16 && ((strchr("#+-=", c) != NULL && strspn(s, " \t") >= i) ||
	    (ends && strchr(".)", c) != NULL &&
	    strspn(s, " \t0123456789") >= i)))
		return 1;
	return !ends && (c == '.' || c == ':') && (i == 0 ||
	    !is_digit(s[i - 1]) || !is_digit(s[i + 1]));
}

void
escape_md(struct buf *out, const char *s, size_t len)
{
	unsigned char c;
	size_t i, n;

	for (i = 0; i < len; i += n) {
		c = (unsigned char)s[i];
		n = 1;
		if (c >= 0x80) {
			n = add_wide(out, s + i, len - i);
		} else if (c == '\n' || c == '\t' || c == '\r') {
			buf_addc(out, ' ');
		} else if (c < 0x20 || c == 0x7f) {
			add_control(out, c);
		} else if (c == '<' || c == '>' || c == '&') {
			buf_adds(out, entity(s[i]));
		} else {
			if (needs_slash(s, len, i))
				buf_addc(out, '\\');
			buf_addc(out, s[i]);
		}
	}
}
