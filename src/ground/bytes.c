/*
 * Most of what is looked at is ASCII: eight bytes are let pass at a time, and
 * only the others are looked at one character after the other.
 */
#include "ground/bytes.h"

#include <stdint.h>
#include <string.h>

#include "ground/utf8.h"

/* Whether eight bytes are ASCII without a NUL (or so near to one that each
 * must be looked at). */
static int
plain(const char *s)
{
	const uint64_t ones = 0x0101010101010101ULL;
	uint64_t v;

	memcpy(&v, s, sizeof(v));
	return (v & ones << 7) == 0 && ((v - ones) & ones << 7) == 0;
}

int
bytes_are_text(const char *s, size_t len)
{
	size_t n;

	while (len > 0) {
		if (len >= 8 && plain(s))
			n = 8;
		else if (*s == '\0' || (n = utf8_char(s, len)) == 0)
			return 0;
		s += n;
		len -= n;
	}
	return 1;
}

static const char digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void
bytes_to_base64(struct buf *out, const char *text, size_t len)
{
	const unsigned char *s = (const unsigned char *)text;
	char four[4];
	uint32_t v;
	size_t i;

	buf_reserve(out, (len + 2) / 3 * 4);
	for (i = 0; i < len; i += 3) {
		v = (uint32_t)s[i] << 16;
		v |= i + 1 < len ? (uint32_t)s[i + 1] << 8 : 0;
		v |= i + 2 < len ? s[i + 2] : 0;
		four[0] = digits[v >> 18];
		four[1] = digits[v >> 12 & 63];
		four[2] = i + 1 < len ? digits[v >> 6 & 63] : '=';
		four[3] = i + 2 < len ? digits[v & 63] : '=';
		buf_add(out, four, sizeof(four));
	}
}

int
bytes_from_base64(struct buf *out, const char *s, size_t len)
{
	const char *digit;
	uint32_t v = 0;
	size_t i, pad = 0;

	if (len % 4 != 0)
		return -1;
	while (pad < 2 && pad < len && s[len - 1 - pad] == '=')
		pad++;
	buf_reserve(out, len / 4 * 3);
	for (i = 0; i < len - pad; i++) {
		digit = s[i] == '\0' ? NULL : strchr(digits, s[i]);
		if (digit == NULL)
			return -1;
		v = v << 6 | (uint32_t)(digit - digits);
		if (i % 4 >= 1)
			buf_addc(out, (char)(v >> (6 - i % 4 * 2)));
	}
	return 0;
}
