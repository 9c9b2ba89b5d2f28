#include "ground/utf8.h"

#include <string.h>

/* Is it one of the bytes behind the first of a character? */
static inline int
is_behind(unsigned char c)
{
	return (c & 0xc0) == 0x80;
}

size_t
utf8_char(const char *s, size_t len)
{
	uint32_t cp;

	if (len > 0 && (unsigned char)*s < 0x80)
		return 1;
	return utf8_decode(s, len, &cp);
}

static size_t
three(const unsigned char *s, uint32_t *cp)
{
	if (!is_behind(s[1]) || !is_behind(s[2]))
		return 0;
	*cp = (s[0] & 0xfU) << 12 | (s[1] & 0x3fU) << 6 | (s[2] & 0x3fU);
	/* overlong, or a surrogate */
	return *cp < 0x800 || (*cp >= 0xd800 && *cp < 0xe000) ? 0 : 3;
}

static size_t
four(const unsigned char *s, uint32_t *cp)
{
	if (!is_behind(s[1]) || !is_behind(s[2]) || !is_behind(s[3]))
		return 0;
	*cp = (s[0] & 0xfU) << 18 | (s[1] & 0x3fU) << 12 |
	    (s[2] & 0x3fU) << 6 | (s[3] & 0x3fU);
	return *cp < 0x10000 || *cp > 0x10ffff ? 0 : 4;
}

size_t
utf8_decode(const char *text, size_t len, uint32_t *cp)
{
	const unsigned char *s = (const unsigned char *)text;

	if (len == 0)
		return 0;
	if (s[0] < 0x80) {
		*cp = s[0];
		return 1;
	}
	if (s[0] < 0xe0) {
		if (s[0] < 0xc2 || len < 2 || !is_behind(s[1]))
			return 0;
		*cp = (s[0] & 0x1fU) << 6 | (s[1] & 0x3fU);
		return 2;
	}
	if (s[0] < 0xf0)
		return len < 3 ? 0 : three(s, cp);
	return len < 4 || s[0] > 0xf4 ? 0 : four(s, cp);
}

size_t
utf8_cut(const char *s, size_t max)
{
	size_t len = strnlen(s, max + 1);

	if (len <= max)
		return len;
	for (len = max; len > 0 && ((unsigned char)s[len] & 0xc0) == 0x80;
	    len--)
		;
	return len;
}
