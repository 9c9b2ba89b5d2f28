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

static void
skip_plain(struct cursor *c)
{
	uint64_t half[2];
	wide b;

	while (c->end - c->at >= WIDE) {
		memcpy(&b, c->at, WIDE);
		b = not_plain(b);
		memcpy(half, &b, WIDE);
		if (half[0] != 0) { /* the first byte is the lowest */
			c->at += __builtin_ctzll(le64toh(half[0])) / 8;
			return;
		}
		c->at += WIDE / 2;
		if (half[1] != 0) {
			c->at += __builtin_ctzll(le64toh(half[1])) / 8;
			return;
		}
		c->at += WIDE / 2;
	}
	while (c->at < c->end && is_plain((unsigned char)*c->at))
		c->at++;
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
		skip_plain(c);
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

void
scan_text(const struct scan_value *v, struct buf *out)
{
	static const char names[] = "bfnrt", bytes[] = "\b\f\n\r\t";
	const char *s = v->at + 1, *end = v->at + v->len - 1, *slash, *name;
	char *to;

	buf_reserve(out, v->len);
	to = out->data + out->len;
	while ((slash = memchr(s, '\\', (size_t)(end - s))) != NULL) {
		to = (char *)mempcpy(to, s, (size_t)(slash - s));
		name = strchr(names, slash[1]);
		*to++ = name != NULL ? bytes[name - names] : slash[1];
		s = slash + 2;
	}
	to = (char *)mempcpy(to, s, (size_t)(end - s));
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
