#include "ground/piece.h"

#include <string.h>

#include "ground/wide.h"

/* The same of two bytes or more. */
static const char *
find(const char *s, size_t len, const char *piece, size_t n)
{
	const char a = piece[0], b = piece[1];
	const char *begin;
	uint32_t both;
	size_t i, at;

	begin = memchr(s, a, len);
	if (begin == NULL) /* mostly, for a letter that is rare */
		return NULL;
	for (i = (size_t)(begin - s); i + WIDE < len; i += WIDE) {
		both = wide_bits((wide_read(s + i) == a) &
		    (wide_read(s + i + 1) == b));
		for (; both != 0; both &= both - 1) {
			at = i + (size_t)__builtin_ctz(both);
			if (n == 2 || (len - at >= n &&
			    memcmp(s + at, piece, n) == 0))
				return s + at;
		}
	}
	for (; i + n <= len; i++)
		if (s[i] == a && memcmp(s + i, piece, n) == 0)
			return s + i;
	return NULL;
}

const char *
piece_find(const char *s, size_t len, const char *piece, size_t n)
{
	return n == 1 ? memchr(s, *piece, len) : find(s, len, piece, n);
}
