#include "bytes.h"

#include <stdint.h>
#include <string.h>

/* Length of the character at s, 0 if it is none. */
static size_t
char_len(const unsigned char *s, size_t len)
{
	/* what the second byte may be rules out the longer forms of shorter
	 * characters, surrogates, and what lies above U+10FFFF */
	unsigned char low = 0x80, high = 0xbf;
	size_t n, i;

	if (s[0] < 0x80)
		return s[0] != 0;
	if (s[0] < 0xc2 || s[0] > 0xf4)
		return 0;
	n = s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : 4;
	if (s[0] == 0xe0)
		low = 0xa0;
	if (s[0] == 0xed)
		high = 0x9f;
	if (s[0] == 0xf0)
		low = 0x90;
	if (s[0] == 0xf4)
		high = 0x8f;
	if (len < n || s[1] < low || s[1] > high)
		return 0;
	for (i = 2; i < n; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	return n;
}

/* Whether eight bytes are ASCII without a NUL (or so near to one that each
 * must be looked at). */
static int
plain(const unsigned char *s)
{
	const uint64_t ones = 0x0101010101010101ULL;
	uint64_t v;

	memcpy(&v, s, sizeof(v));
	return (v & ones << 7) == 0 && ((v - ones) & ones << 7) == 0;
}

int
bytes_are_text(const char *text, size_t len)
{
	const unsigned char *s = (const unsigned char *)text;
	size_t n;

	while (len > 0) {
		if (len >= 8 && plain(s))
			n = 8;
		else if ((n = char_len(s, len)) == 0)
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
