/*
 * The text is taken chunk by chunk, a chunk being what stands between ASCII
 * white space: there is a word boundary at both ends of it whatever it holds.
 * A chunk of ASCII is cut by the table below, which is UAX #29's for ASCII;
 * any other by uni.h.  What stands between words is looked at for
 * marks that end a sentence or a clause.
 */
#include "text/text.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/uni.h"

/* Classes of UAX #29 for ASCII: what joins words, and between what. */
enum cls { OTHER, LETTER, DIGIT, UNDER, MID_BOTH, MID_LETTER, MID_NUM };

static const unsigned char classes[128] = {
	['A'] = LETTER, ['B'] = LETTER, ['C'] = LETTER, ['D'] = LETTER,
	['E'] = LETTER, ['F'] = LETTER, ['G'] = LETTER, ['H'] = LETTER,
	['I'] = LETTER, ['J'] = LETTER, ['K'] = LETTER, ['L'] = LETTER,
	['M'] = LETTER, ['N'] = LETTER, ['O'] = LETTER, ['P'] = LETTER,
	['Q'] = LETTER, ['R'] = LETTER, ['S'] = LETTER, ['T'] = LETTER,
	['U'] = LETTER, ['V'] = LETTER, ['W'] = LETTER, ['X'] = LETTER,
	['Y'] = LETTER, ['Z'] = LETTER,
	['a'] = LETTER, ['b'] = LETTER, ['c'] = LETTER, ['d'] = LETTER,
	['e'] = LETTER, ['f'] = LETTER, ['g'] = LETTER, ['h'] = LETTER,
	['i'] = LETTER, ['j'] = LETTER, ['k'] = LETTER, ['l'] = LETTER,
	['m'] = LETTER, ['n'] = LETTER, ['o'] = LETTER, ['p'] = LETTER,
	['q'] = LETTER, ['r'] = LETTER, ['s'] = LETTER, ['t'] = LETTER,
	['u'] = LETTER, ['v'] = LETTER, ['w'] = LETTER, ['x'] = LETTER,
	['y'] = LETTER, ['z'] = LETTER,
	['0'] = DIGIT, ['1'] = DIGIT, ['2'] = DIGIT, ['3'] = DIGIT,
	['4'] = DIGIT, ['5'] = DIGIT, ['6'] = DIGIT, ['7'] = DIGIT,
	['8'] = DIGIT, ['9'] = DIGIT,
	['_'] = UNDER, ['.'] = MID_BOTH, ['\''] = MID_BOTH,
	[':'] = MID_LETTER, [','] = MID_NUM, [';'] = MID_NUM,
};

/* Scripts that are written without spaces between words. */
static int
is_alone(uint32_t uc)
{
	return (uc >= 0x3041 && uc <= 0x30ff) ||
	    (uc >= 0x3400 && uc <= 0x9fff) || (uc >= 0xf900 && uc <= 0xfaff) ||
	    (uc >= 0x0e01 && uc <= 0x0eff) || (uc >= 0x1000 && uc <= 0x109f) ||
	    (uc >= 0x1780 && uc <= 0x17ff) || (uc >= 0x20000 && uc <= 0x3ffff);
}

static struct word *
word_new(struct text *t, size_t at, size_t len)
{
	struct word *w;

	if (t->n == t->cap) {
		t->cap = t->cap > 0 ? 2 * t->cap : 128;
		t->words = mem_resize(t->words, t->cap, sizeof(*t->words));
	}
	w = &t->words[t->n];
	w->at = (uint32_t)at;
	w->len = (uint32_t)len;
	w->flags = 0;
	if (t->n == 0 || (t->words[t->n - 1].flags & WORD_LAST) != 0)
		w->flags = WORD_FIRST;
	if (t->n++ > 0)
		buf_addc(&t->norm, ' ');
	w->norm = (uint32_t)t->norm.len;
	return w;
}

static void
word_end(struct text *t, struct word *w)
{
	w->nlen = (uint32_t)(t->norm.len - w->norm);
	w->hash = hash64(t->norm.data + w->norm, w->nlen);
	t->has[w->hash >> 62] |= UINT64_C(1) << (w->hash >> 56 & 63);
}

/* Underscores join words but say nothing: "_really_" is "really". */
static void
trim_under(const char *raw, size_t *at, size_t *len)
{
	while (*len > 0 && raw[*at] == '_') {
		(*at)++;
		(*len)--;
	}
	while (*len > 0 && raw[*at + *len - 1] == '_')
		(*len)--;
}

static void
word_ascii(struct text *t, size_t at, size_t len)
{
	struct word *w;
	size_t i, upper = 0, lower = 0;
	const char *s;
	char *d;
	char c;

	trim_under(t->raw, &at, &len);
	w = word_new(t, at, len);
	buf_reserve(&t->norm, len);
	s = t->raw + at;
	d = t->norm.data + t->norm.len;
	for (i = 0; i < len; i++) {
		c = s[i];
		if (c >= 'A' && c <= 'Z') {
			upper++;
			c = (char)(c - 'A' + 'a');
		} else if (c >= 'a' && c <= 'z') {
			lower++;
		}
		d[i] = c;
	}
	d[len] = '\0';
	t->norm.len += len;
	if (s[0] >= 'A' && s[0] <= 'Z')
		w->flags |= WORD_UPPER;
	if (upper > 1 && lower == 0)
		w->flags |= WORD_CAPS;
	word_end(t, w);
}

static void
word_unicode(struct text *t, size_t at, size_t len)
{
	const char *s;
	struct word *w;
	uint32_t uc;

	trim_under(t->raw, &at, &len);
	s = t->raw + at;
	w = word_new(t, at, len);
	uni_next(s, len, &uc);
	if (is_alone(uc))
		w->flags |= WORD_ALONE;
	uni_fold(&t->norm, s, len);
	word_end(t, w);
}

/* Note what a mark between words does to the word before it. */
static void
mark(struct text *t, uint32_t uc)
{
	struct word *w = t->n > 0 ? &t->words[t->n - 1] : NULL;

	if (w == NULL)
		return;
	switch (uc) {
	case '.': case '!': case '?': case '\n': case 0x2026: case 0x3002:
	case 0xff01: case 0xff1f: case 0xff0e: case 0x061f: case 0x0964:
	case 0x2028: case 0x2029: case 0x85:
		w->flags |= WORD_LAST;
		break;
	case ',': case ';': case ':': case '(': case ')': case 0x2013:
	case 0x2014: case 0x3001: case 0xff0c: case 0xff1a: case 0xff1b:
	case 0x060c:
		w->flags |= WORD_PAUSE;
		break;
	default:
		break;
	}
}

/* Does the mark c join a and b, the characters on its two sides? */
static int
joins(enum cls a, enum cls c, enum cls b)
{
	if (a == LETTER && b == LETTER)
		return c == MID_BOTH || c == MID_LETTER;
	if (a == DIGIT && b == DIGIT)
		return c == MID_BOTH || c == MID_NUM;
	return 0;
}

static enum cls
cls_at(const char *s, size_t i, size_t len)
{
	return i < len ? (enum cls)classes[(unsigned char)s[i]] : OTHER;
}

static void
chunk_ascii(struct text *t, size_t at, size_t len)
{
	const char *s = t->raw + at;
	size_t i = 0, start;
	enum cls c;
	int real;

	while (i < len) {
		c = cls_at(s, i, len);
		if (c != LETTER && c != DIGIT && c != UNDER) {
			mark(t, (unsigned char)s[i++]);
			continue;
		}
		for (start = i, real = 0; i < len; i++) {
			c = cls_at(s, i, len);
			if (c == LETTER || c == DIGIT)
				real = 1;
			else if (c != UNDER && (i == start ||
			    !joins(cls_at(s, i - 1, len), c,
				cls_at(s, i + 1, len))))
				break;
		}
		if (real)
			word_ascii(t, at + start, i - start);
	}
}

/* A piece between two boundaries: a word if it has a letter or a digit. */
static void
piece(struct text *t, size_t at, size_t len)
{
	const char *s = t->raw + at;
	int ascii = 1;
	uint32_t uc;
	size_t i, n;

	for (i = 0; i < len; i += n) {
		n = uni_next(s + i, len - i, &uc);
		if (uc < 0x80 ? classes[uc] == LETTER || classes[uc] == DIGIT :
		    uni_alnum(uc))
			break;
	}
	if (i < len) {
		for (i = 0; i < len && ascii; i++)
			ascii = (unsigned char)s[i] < 0x80;
		if (ascii)
			word_ascii(t, at, len);
		else
			word_unicode(t, at, len);
		return;
	}
	for (i = 0; i < len; i += n) {
		n = uni_next(s + i, len - i, &uc);
		mark(t, uc);
	}
}

static void
chunk_unicode(struct text *t, size_t at, size_t len)
{
	const char *s = t->raw + at;
	size_t i, start = 0;

	if (len > t->brkcap) {
		t->brkcap = len + 256;
		t->brk = mem_resize(t->brk, t->brkcap, 1);
	}
	uni_breaks(s, len, t->brk);
	for (i = 1; i <= len; i++) {
		if (i < len && !t->brk[i])
			continue;
		piece(t, at + start, i - start);
		start = i;
	}
}

static int
is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static void
cut(struct text *t, const char *raw, size_t len, int slow)
{
	unsigned char high;
	size_t i = 0, start;

	t->raw = raw;
	t->len = len;
	t->n = 0;
	memset(t->has, 0, sizeof(t->has));
	buf_clear(&t->norm);
	while (i < len) {
		if (is_space(raw[i])) {
			if (raw[i++] == '\n')
				mark(t, '\n');
			continue;
		}
		high = 0;
		for (start = i; i < len && !is_space(raw[i]); i++)
			high |= (unsigned char)raw[i];
		if (high < 0x80 && !slow)
			chunk_ascii(t, start, i - start);
		else
			chunk_unicode(t, start, i - start);
	}
	if (t->n > 0)
		t->words[t->n - 1].flags |= WORD_LAST;
}

void
text_read(struct text *t, const char *raw, size_t len)
{
	cut(t, raw, len, 0);
}

void
text_read_slow(struct text *t, const char *raw, size_t len)
{
	cut(t, raw, len, 1);
}

void
text_free(struct text *t)
{
	free(t->words);
	free(t->brk);
	buf_free(&t->norm);
	memset(t, 0, sizeof(*t));
}

size_t
text_count(const struct text *t)
{
	size_t i, alone = 0;

	for (i = 0; i < t->n; i++)
		alone += (t->words[i].flags & WORD_ALONE) != 0;
	return t->n - alone + (alone + 1) / 2;
}

uint64_t
text_hash(const struct word *w, size_t n)
{
	uint64_t h = n;
	size_t i;

	for (i = 0; i < n; i++) {
		h = (h ^ w[i].hash) * 0x9e3779b97f4a7c15U;
		h ^= h >> 32;
	}
	return h;
}

void
text_clip(struct buf *out, const char *s, size_t len, size_t max)
{
	if (len <= max) {
		buf_add(out, s, len);
		return;
	}
	while (max > 0 && ((unsigned char)s[max] & 0xc0) == 0x80)
		max--;
	buf_add(out, s, max);
	buf_adds(out, "...");
}

size_t
text_chars(const char *s, size_t len)
{
	size_t i, n = 0;

	for (i = 0; i < len; i++)
		n += ((unsigned char)s[i] & 0xc0) != 0x80;
	return n;
}
