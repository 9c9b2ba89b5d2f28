/*
 * A cursor goes over the text once; each function takes what its name says and
 * returns 0 where the text is not as json_text() writes it.  What is between
 * two special bytes of a string is passed over sixteen bytes at a time.
 */
#include "json/scan.h"

#include <endian.h>
#include <stdlib.h>
#include <string.h>

#include "ground/utf8.h"

#define DEPTH 16 /* deeper ones are json_read()'s */
#define WIDE 16	 /* bytes that are looked at together */

/* A moving look at a text. */
struct cursor {
	const char *at;
	const char *end;
};

static int value(struct cursor *c, int depth);

static int
take(struct cursor *c, char byte)
{
	if (c->at == c->end || *c->at != byte)
		return 0;
	c->at++;
	return 1;
}

static int
word(struct cursor *c, const char *text)
{
	size_t n = strlen(text);

	if ((size_t)(c->end - c->at) < n || memcmp(c->at, text, n) != 0)
		return 0;
	c->at += n;
	return 1;
}

/* Does a byte stand for itself in a string, without a second look? */
static int
is_plain(unsigned char byte)
{
	return byte >= ' ' && byte < 0x80 && byte != '"' && byte != '\\';
}

/* Of bytes in a row; those from 0x80 on are below zero. */
typedef int8_t wide __attribute__((vector_size(WIDE)));

/* Which of them are not plain: all bits of those, none of the others. */
static wide
not_plain(wide b)
{
	return (b < ' ') | (b == '"') | (b == '\\');
}

/* The first of them that is marked; WIDE if none is. */
static size_t
first_of(wide marks)
{
	uint64_t half[2];

	memcpy(half, &marks, WIDE); /* the first byte is the lowest */
	if (half[0] != 0)
		return (size_t)__builtin_ctzll(le64toh(half[0])) / 8;
	if (half[1] != 0)
		return 8 + (size_t)__builtin_ctzll(le64toh(half[1])) / 8;
	return WIDE;
}

size_t
scan_plain(const char *s, size_t len)
{
	size_t i = 0, n = WIDE;
	wide b;

	for (; n == WIDE && len - i >= WIDE; i += n) {
		memcpy(&b, s + i, WIDE);
		n = first_of(not_plain(b));
	}
	while (n == WIDE && i < len && is_plain((unsigned char)s[i]))
		i++;
	return i;
}

/* Is it the second byte of an escape? */
static int
is_escape(char byte)
{
	switch (byte) {
	case '"': case '\\': case 'b': case 'f': case 'n': case 'r': case 't':
		return 1;
	default:
		return 0;
	}
}

static int
string(struct cursor *c)
{
	size_t n;

	if (!take(c, '"'))
		return 0;
	for (;;) {
		c->at += scan_plain(c->at, (size_t)(c->end - c->at));
		if (c->end - c->at < 2)
			return take(c, '"');
		if (*c->at == '"') {
			c->at++;
			return 1;
		}
		if (*c->at == '\\') {
			if (!is_escape(c->at[1]))
				return 0;
			c->at += 2;
			continue;
		}
		n = utf8_char(c->at, (size_t)(c->end - c->at));
		if (n < 2) /* a control character, or no character */
			return 0;
		c->at += n;
	}
}

static size_t
digits(struct cursor *c)
{
	const char *from = c->at;

	while (c->at < c->end && *c->at >= '0' && *c->at <= '9')
		c->at++;
	return (size_t)(c->at - from);
}

/* Whole numbers of at most 18 digits; others with a point, as they came. */
static int
number(struct cursor *c)
{
	const char *first;
	size_t n;
	int minus = take(c, '-');

	first = c->at;
	n = digits(c);
	if (n == 0 || n > 18 || (n > 1 && *first == '0'))
		return 0;
	if (take(c, '.'))
		return (n = digits(c)) > 0 && n <= 18;
	return !(minus && *first == '0');
}

static int
array(struct cursor *c, int depth)
{
	if (!take(c, '['))
		return 0;
	if (take(c, ']'))
		return 1;
	do {
		if (!value(c, depth))
			return 0;
	} while (take(c, ','));
	return take(c, ']');
}

static int
same(const struct scan_value *a, const struct scan_value *b)
{
	return a->len == b->len && memcmp(a->at, b->at, a->len) == 0;
}

/*
 * Is the last key one of those before it?  Most differ from them all in length
 * and beginning, for which *kinds has a bit.
 */
static int
is_twice(const struct scan_value *key, size_t n, uint64_t *kinds)
{
	const struct scan_value *last = &key[n - 1];
	uint64_t kind;
	size_t i;

	kind = UINT64_C(1) << (last->len * 8 + (unsigned char)*last->at) % 64;
	if ((*kinds & kind) == 0) {
		*kinds |= kind;
		return 0;
	}
	for (i = 0; i + 1 < n; i++)
		if (same(&key[i], &key[n - 1]))
			return 1;
	return 0;
}

static int
object(struct cursor *c, int depth, struct scan *s)
{
	struct scan_value *key, *v;
	uint64_t kinds = 0;

	s->n = 0;
	if (!take(c, '{'))
		return 0;
	if (take(c, '}'))
		return 1;
	do {
		if (s->n == SCAN_MEMBERS)
			return 0;
		key = &s->key[s->n];
		v = &s->value[s->n++];
		key->at = c->at + 1;
		if (!string(c))
			return 0;
		key->len = (size_t)(c->at - key->at) - 1;
		v->at = c->at + 1;
		if (is_twice(s->key, s->n, &kinds) || !take(c, ':') ||
		    !value(c, depth))
			return 0;
		v->len = (size_t)(c->at - v->at);
	} while (take(c, ','));
	return take(c, '}');
}

static int
value(struct cursor *c, int depth)
{
	struct scan inner;

	if (c->at == c->end || depth == 0)
		return 0;
	switch (*c->at) {
	case '{':
		return object(c, depth - 1, &inner);
	case '[':
		return array(c, depth - 1);
	case '"':
		return string(c);
	case 't':
		return word(c, "true");
	case 'f':
		return word(c, "false");
	case 'n':
		return word(c, "null");
	default:
		return number(c);
	}
}

int
scan_object(struct scan *s, const char *text, size_t len)
{
	struct cursor c = {text, text + len};

	return object(&c, DEPTH, s) && c.at == c.end;
}

const struct scan_value *
scan_get(const struct scan *s, const char *key)
{
	struct scan_value wanted = {key, strlen(key)};
	size_t i;

	for (i = 0; i < s->n; i++)
		if (same(&s->key[i], &wanted))
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
	char digits[24] = ""; /* 64 bits and a sign, as scan_value() sees to */

	if (v == NULL || (v->at[0] != '-' && (v->at[0] < '0' ||
	    v->at[0] > '9')) || memchr(v->at, '.', v->len) != NULL)
		return dflt;
	memcpy(digits, v->at, v->len < sizeof(digits) ? v->len :
	    sizeof(digits) - 1);
	return strtoll(digits, NULL, 10);
}

/* What an escape stands for, by its second byte. */
static char
unescaped(char byte)
{
	switch (byte) {
	case 'b':
		return '\b';
	case 'f':
		return '\f';
	case 'n':
		return '\n';
	case 'r':
		return '\r';
	case 't':
		return '\t';
	default:
		return byte;
	}
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
	while (s < end) {
		n = (size_t)(end - s);
		if (n >= WIDE) { /* what is too much is written over */
			memcpy(&b, s, WIDE);
			memcpy(to, &b, WIDE);
			n = first_of(b == '\\');
		} else if (*s != '\\') {
			n = 1;
			*to = *s;
		} else {
			n = 0;
		}
		s += n;
		to += n;
		if (n < WIDE && s < end && *s == '\\') {
			*to++ = unescaped(s[1]);
			s += 2;
		}
	}
	*to = '\0';
	out->len = (size_t)(to - out->data);
}

int
scan_value(struct scan_value *v, const char *text, size_t len)
{
	struct cursor c = {text, text + len};

	if (!value(&c, DEPTH))
		return 0;
	v->at = text;
	v->len = (size_t)(c.at - text);
	return 1;
}
