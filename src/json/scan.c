/*
 * The text is gone over once.  Each function takes what its name says from s
 * on, and returns where that ends, or NULL where the text is not as json_text()
 * writes it.  In a string all but a few bytes are plain: the others are looked
 * for in 64 bytes together, and remembered for the strings that follow.
 */
#include "json/scan.h"

#include <string.h>

#include "ground/utf8.h"
#include "ground/wide.h"
#include "json/scan_keys.h"

#define DEPTH 16 /* deeper ones are json_read()'s */
#define LOOK 64	 /* bytes that are looked at together */

/* A look at a text. */
struct cursor {
	const char *end;
	uintptr_t from; /* where the bytes begin that were looked at; or 0 */
	uint64_t odd;	/* which of them are not plain, the first lowest */
	struct scan_breaks *breaks; /* to be noted, or NULL */
};

static const char *value(struct cursor *c, const char *s, int depth);

/* Does a byte stand for itself in a string, without a second look? */
static int
is_plain(unsigned char byte)
{
	return byte >= ' ' && byte < 0x80 && byte != '"' && byte != '\\';
}

/*
 * Which bytes are odd, that is, not plain?  With one bit turned a quotation
 * mark is next to those that are less than a blank, and from 0x80 on they are
 * below zero: all are at most a blank.  With the others turned, too, that is to
 * be greater, which processors can tell.
 */
static wide
odd(wide b)
{
	return ((b ^ ~('"' ^ ' ')) > ~'!') | (b == '\\');
}

size_t
scan_plain(const char *s, size_t len)
{
	size_t i, n;

	for (i = 0; len - i >= WIDE; i += WIDE) {
		n = wide_first(odd(wide_read(s + i)));
		if (n < WIDE)
			return i + n;
	}
	while (i < len && is_plain((unsigned char)s[i]))
		i++;
	return i;
}

/* The bits of the odd ones of the bytes from s + i on. */
static uint64_t
odd_bits(const char *s, size_t i)
{
	return (uint64_t)wide_bits(odd(wide_read(s + i))) << i;
}

/*
 * Look at the bytes from s on; there is something odd at the end.  Not within
 * string(), which mostly need not look.
 */
__attribute__((noinline)) static uint64_t
look(struct cursor *c, const char *s)
{
	char tail[LOOK];

	c->from = (uintptr_t)s;
	if (c->end - s < LOOK) {
		memset(tail, '"', LOOK);
		memcpy(tail, s, (size_t)(c->end - s));
		s = tail;
	}
	c->odd = odd_bits(s, 0) | odd_bits(s, WIDE) | odd_bits(s, 2 * WIDE) |
	    odd_bits(s, 3 * WIDE);
	return c->odd;
}

/* The bits of the bytes from *s on, or from behind those that are plain. */
static inline uint64_t
bits_from(struct cursor *c, const char **s)
{
	const size_t at = (uintptr_t)*s - c->from;
	uint64_t bits = at < LOOK ? c->odd >> at : 0;

	if (bits == 0 && at < LOOK)
		*s += LOOK - at;
	while (bits == 0 && (bits = look(c, *s)) == 0)
		*s += LOOK;
	return bits;
}

static void
add_break(struct scan_breaks *b, const char *s)
{
	if (b->n < SCAN_BREAKS)
		b->at[b->n] = s;
	b->n++;
}

/*
 * A string, from behind its first quotation mark on.  The lowest of the bits is
 * that of the byte at s.
 */
static const char *
string(struct cursor *c, const char *s)
{
	uint64_t bits;
	size_t n;

	for (;; s += n) {
		bits = bits_from(c, &s);
		for (; bits != 0; bits = bits >> n >> 2) {
			n = (size_t)__builtin_ctzll(bits);
			s += n;
			if (s == c->end)
				return NULL;
			if (*s == '"')
				return s + 1;
			if (*s != '\\')
				break;
			if (s + 1 == c->end ||
			    scan_escape[(unsigned char)s[1]] == 0)
				return NULL;
			if (s[1] == 'n' && c->breaks != NULL)
				add_break(c->breaks, s);
			s += 2;
		}
		n = 0;
		if (bits != 0 && (n = utf8_char(s, (size_t)(c->end - s))) < 2)
			return NULL; /* a control character, or none at all */
	}
}

static const char *
digits(const char *s, const char *end)
{
	while (s < end && *s >= '0' && *s <= '9')
		s++;
	return s;
}

/* Whole numbers of at most 18 digits; others with a point, as they came. */
static const char *
number(const char *s, const char *end)
{
	const int minus = *s == '-';
	const char *first = s + minus, *point;

	s = digits(first, end);
	if (s == first || s - first > 18 || (s - first > 1 && *first == '0'))
		return NULL;
	if (s == end || *s != '.')
		return minus && *first == '0' ? NULL : s;
	point = s;
	s = digits(s + 1, end);
	return s - point > 1 && s - point <= 19 ? s : NULL;
}

static const char *
word(const struct cursor *c, const char *s, const char *text, size_t n)
{
	return (size_t)(c->end - s) >= n && memcmp(s, text, n) == 0 ? s + n :
	    NULL;
}

/* A list, from behind its bracket on. */
static const char *
array(struct cursor *c, const char *s, int depth)
{
	const char *end = c->end;

	if (s < end && *s == ']')
		return s + 1;
	for (;;) {
		s = value(c, s, depth);
		if (s == NULL || s == end)
			return NULL;
		if (*s == ']')
			return s + 1;
		if (*s++ != ',')
			return NULL;
	}
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

/* What is wanted of a member, or NULL: nothing. */
static struct scan_inner *
wanted(struct scan_inner *in, const struct scan_value *key)
{
	for (; in->name != NULL; in++)
		if (scan_is(key, in->name))
			return in;
	return NULL;
}

/* An object that may be the same as the last one. */
static const char *
kept(struct cursor *c, const char *s, int depth, struct buf *last)
{
	const char *end;

	if (last->len > 0 && last->len <= (size_t)(c->end - s) &&
	    memcmp(s, last->data, last->len) == 0)
		return s + last->len; /* up to its own brace */
	if ((end = value(c, s, depth)) != NULL) {
		buf_clear(last);
		buf_add(last, s, (size_t)(end - s));
	}
	return end;
}

static const char *object(struct cursor *c, const char *s, int depth,
    struct scan *o, struct scan_inner *in, struct scan_keys *keys);

/* The value of a member, of which something may be wanted. */
static const char *
member(struct cursor *c, const char *s, int depth,
    const struct scan_value *key, struct scan_inner *in)
{
	if (s != c->end && *s == '"')
		return string(c, s + 1);
	if (in == NULL || s == c->end || *s != '{' ||
	    (in = wanted(in, key)) == NULL)
		return value(c, s, depth);
	if (in->last != NULL)
		return kept(c, s, depth, in->last);
	return object(c, s + 1, depth - 1, &in->members, NULL, in->keys);
}

/* The last key of an object, which is not known, and the colon behind it. */
static const char *
new_key(struct cursor *c, struct scan *o, uint64_t *kinds)
{
	struct scan_value *key = &o->key[o->n - 1];
	const char *s = string(c, key->at);

	if (s == NULL || s == c->end)
		return NULL;
	key->len = (size_t)(s - key->at) - 1;
	return *s == ':' && !is_twice(o->key, o->n, kinds) ? s + 1 : NULL;
}

/*
 * An object, from behind its brace on; in and keys may be NULL.  Of keys that
 * are known none is twice.
 */
static const char *
object(struct cursor *c, const char *s, int depth, struct scan *o,
    struct scan_inner *in, struct scan_keys *keys)
{
	const char *end = c->end;
	struct scan_value *key, *v;
	uint64_t kinds = 0;
	size_t known = 0;

	o->n = 0;
	if (s < end && *s == '}')
		return s + 1;
	for (;;) {
		if (o->n == SCAN_MEMBERS || s == end || *s != '"')
			return NULL;
		key = &o->key[o->n];
		v = &o->value[o->n++];
		key->at = ++s;
		if (keys != NULL && known + 1 == o->n && (key->len =
		    scan_keys_at(keys, known, s, (size_t)(end - s))) > 0) {
			s += key->len + 2;
			known++;
			kinds = UINT64_MAX; /* if one is not: any may be it */
		} else if ((s = new_key(c, o, &kinds)) == NULL) {
			return NULL;
		}
		v->at = s;
		s = member(c, s, depth, key, in);
		if (s == NULL || s == end)
			return NULL;
		v->len = (size_t)(s - v->at);
		if (*s == '}')
			break;
		if (*s++ != ',')
			return NULL;
	}
	if (keys != NULL && known < o->n)
		scan_keys_keep(keys, o);
	return s + 1;
}

static const char *
value(struct cursor *c, const char *s, int depth)
{
	struct scan inner;

	if (s == c->end || depth == 0)
		return NULL;
	switch (*s) {
	case '{':
		return object(c, s + 1, depth - 1, &inner, NULL, NULL);
	case '[':
		return array(c, s + 1, depth - 1);
	case '"':
		return string(c, s + 1);
	case 't':
		return word(c, s, "true", 4);
	case 'f':
		return word(c, s, "false", 5);
	case 'n':
		return word(c, s, "null", 4);
	default:
		return number(s, c->end);
	}
}

/* Is the whole text an object? */
static int
whole(struct cursor *c, const char *text, struct scan *s,
    struct scan_inner *in, struct scan_keys *keys)
{
	return text < c->end && text[0] == '{' &&
	    object(c, text + 1, DEPTH, s, in, keys) == c->end;
}

int
scan_object(struct scan *s, const char *text, size_t len)
{
	struct cursor c = {text + len, 0, 0, NULL};

	return whole(&c, text, s, NULL, NULL);
}

int
scan_nested(struct scan *s, struct scan_inner *in, struct scan_keys *keys,
    struct scan_breaks *breaks, const char *text, size_t len)
{
	struct cursor c = {text + len, 0, 0, breaks};
	struct scan_inner *i;

	breaks->n = 0;
	for (i = in; i->name != NULL; i++)
		i->members.n = 0;
	return whole(&c, text, s, in, keys);
}

int
scan_value(struct scan_value *v, const char *text, size_t len)
{
	struct cursor c = {text + len, 0, 0, NULL};
	const char *end = value(&c, text, DEPTH);

	if (end == NULL)
		return 0;
	v->at = text;
	v->len = (size_t)(end - text);
	return 1;
}
