/*
 * One pass, character by character.  A line that may have to be cut keeps mark,
 * the last length at which "..." would still fit behind what is there.
 */
#include "ground/clean.h"

#include <string.h>

#include "ground/utf8.h"

#define REPLACEMENT "\xef\xbf\xbd"
#define CUT "..."

void
clean_text(struct buf *out, const char *s, size_t len)
{
	size_t i, n, from;

	buf_reserve(out, len);
	for (i = from = 0; i < len; i += n) {
		n = utf8_char(s + i, len - i);
		if (n > 0 && s[i] != '\0')
			continue;
		buf_add(out, s + from, i - from);
		buf_adds(out, REPLACEMENT);
		n = 1;
		from = i + 1;
	}
	buf_add(out, s + from, len - from);
}

static int
is_gap(const char *s, size_t n)
{
	unsigned char c = (unsigned char)s[0];

	/* C0 and DEL; C1, which is 0xc2 0x80 .. 0xc2 0x9f */
	return (n == 1 && (c <= ' ' || c == 0x7f)) ||
	    (n == 2 && c == 0xc2 && (unsigned char)s[1] < 0xa0);
}

char *
clean_line(const char *s, size_t len, size_t max)
{
	struct buf out = BUF_INIT;
	size_t i, n, m, mark = 0;
	const char *c;
	int gap = 0;

	for (i = 0; i < len; i += n) {
		n = m = utf8_char(s + i, len - i);
		c = s + i;
		if (n == 0) {
			n = 1;
			m = strlen(REPLACEMENT);
			c = REPLACEMENT;
		} else if (is_gap(c, n)) {
			gap = 1;
			continue;
		}
		gap = gap && out.len > 0;
		if (out.len + (size_t)gap + m > max) {
			out.len = mark;
			buf_adds(&out, CUT);
			break;
		}
		if (gap)
			buf_addc(&out, ' ');
		buf_add(&out, c, m);
		gap = 0;
		/* where a cut would fit */
		if (out.len + strlen(CUT) <= max)
			mark = out.len;
	}
	return buf_take(&out);
}
