/*
 * What is done with a value that was found: its text is right.
 */
#include "json/scan.h"

#include "ground/wide.h"

enum { DIGITS = 18 /* any number of so many fits into 64 bits */ };

const char scan_escape[256] = {
	['"'] = '"', ['\\'] = '\\', ['b'] = '\b', ['f'] = '\f', ['n'] = '\n',
	['r'] = '\r', ['t'] = '\t'
};

const struct scan_value *
scan_get(const struct scan *s, const char *key)
{
	const size_t len = strlen(key);
	size_t i;

	for (i = 0; i < s->n; i++)
		if (s->key[i].len == len &&
		    memcmp(s->key[i].at, key, len) == 0)
			return &s->value[i];
	return NULL;
}

int
scan_is_string(const struct scan_value *v)
{
	return v != NULL && v->at[0] == '"';
}

int
scan_is_plain(const struct scan_value *v)
{
	return scan_is_string(v) && memchr(v->at, '\\', v->len) == NULL;
}

int64_t
scan_int(const struct scan_value *v, int64_t dflt)
{
	const char *s, *end;
	int64_t n = 0;

	if (v == NULL)
		return dflt;
	s = v->at + (v->at[0] == '-');
	end = v->at + v->len;
	if (end - s > DIGITS)
		return dflt;
	for (; s < end; s++) {
		if (*s < '0' || *s > '9')
			return dflt;
		n = n * 10 + (*s - '0');
	}
	return v->at[0] == '-' ? -n : n;
}

/* Is no backslash among the eight bytes at s?  If one may be, 0. */
static int
is_bare(const char *s)
{
	const uint64_t low = UINT64_C(0x0101010101010101);
	uint64_t x;

	memcpy(&x, s, sizeof(x));
	x ^= low * '\\';
	return ((x - low) & ~x & low << 7) == 0;
}

void
scan_text(const struct scan_value *v, struct buf *out)
{
	const char *s = v->at + 1, *end = v->at + v->len - 1;
	char *to;
	size_t n;
	wide b;

	buf_reserve(out, v->len + WIDE);
	to = out->data + out->len;
	while (end - s >= WIDE) {
		b = wide_read(s);
		wide_write(to, b); /* what is too much is written over */
		n = wide_first(b == '\\');
		s += n;
		to += n;
		if (n < WIDE) {
			*to++ = scan_escape[(unsigned char)s[1]];
			s += 2;
		}
	}
	if (end - s >= 8 && is_bare(s)) {
		memcpy(to, s, 8);
		s += 8;
		to += 8;
	}
	while (s < end) {
		if (*s == '\\') {
			*to++ = scan_escape[(unsigned char)s[1]];
			s += 2;
		} else {
			*to++ = *s++;
		}
	}
	*to = '\0';
	out->len = (size_t)(to - out->data);
}
