/*
 * There is a word boundary at ASCII white space whatever stands beside it.  So
 * the text is taken in turns: what is ASCII, up to the last white space before
 * something else, is cut by ascii.h, which is UAX #29's for ASCII; what
 * follows, up to the next white space, by uni.h.  What stands between words is
 * looked at for marks that end a sentence or a clause.
 */
#include "text/text.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/uni.h"
#include "text/ascii.h"

enum { SLACK = 16 }; /* bytes that there are room for behind a normal form */

/* Scripts that are written without spaces between words. */
static int
is_alone(uint32_t uc)
{
	return (uc >= 0x3041 && uc <= 0x30ff) ||
	    (uc >= 0x3400 && uc <= 0x9fff) || (uc >= 0xf900 && uc <= 0xfaff) ||
	    (uc >= 0x0e01 && uc <= 0x0eff) || (uc >= 0x1000 && uc <= 0x109f) ||
	    (uc >= 0x1780 && uc <= 0x17ff) || (uc >= 0x20000 && uc <= 0x3ffff);
}

static void
words_grow(struct text *t)
{
	t->cap = t->cap > 0 ? 2 * t->cap : 128;
	t->words = mem_resize(t->words, t->cap, sizeof(*t->words));
}

/* A new word; there is room for the blank before its normal form. */
static inline struct word *
word_new(struct text *t, size_t at, size_t len)
{
	uint32_t flags = WORD_FIRST;
	struct word *w;

	if (t->n == t->cap)
		words_grow(t);
	w = &t->words[t->n];
	if (t->n++ > 0) {
		flags = (w[-1].flags & WORD_LAST) != 0 ? WORD_FIRST : 0;
		t->norm.data[t->norm.len++] = ' ';
	}
	w->at = (uint32_t)at;
	w->len = (uint32_t)len;
	w->flags = flags;
	w->norm = (uint32_t)t->norm.len;
	return w;
}

static void
word_end(struct text *t, struct word *w)
{
	w->nlen = (uint32_t)(t->norm.len - w->norm);
	w->hash = hash64(t->norm.data + w->norm, w->nlen);
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

/* Copy len bytes, of which there are max, to where there is room for SLACK. */
static void
copy(char *d, const char *s, size_t len, size_t max)
{
	if (len <= SLACK && max >= SLACK)
		memcpy(d, s, SLACK); /* an instruction or two */
	else
		memcpy(d, s, len);
}

/* cls: the classes of its bytes, or-ed.  There is room for it and a blank. */
static void
word_ascii(struct text *t, size_t at, size_t len, uint32_t cls)
{
	struct word *w;
	const char *s;
	char *d;
	int all;

	if ((cls & ASCII_UNDER) != 0)
		trim_under(t->raw, &at, &len);
	w = word_new(t, at, len);
	s = t->raw + at;
	d = t->norm.data + t->norm.len;
	if ((cls & ASCII_DIGIT) != 0)
		w->flags |= WORD_DIGIT;
	if ((cls & ASCII_CAPITAL) == 0) {
		copy(d, s, len, t->len - at);
	} else {
		if (ascii_fold(d, s, len, &all) > 1 && all)
			w->flags |= WORD_CAPS;
		if ((ascii_class[(unsigned char)*s] & ASCII_CAPITAL) != 0)
			w->flags |= WORD_UPPER;
	}
	t->norm.len += len;
	word_end(t, w);
}

static void
word_unicode(struct text *t, size_t at, size_t len, uint32_t cls)
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
	if ((cls & ASCII_DIGIT) != 0)
		w->flags |= WORD_DIGIT;
	uni_fold(&t->norm, s, len);
	word_end(t, w);
}

/* Note what stands between words: what it does to the word before it. */
static void
between(struct text *t, uint32_t flags)
{
	if (t->n > 0)
		t->words[t->n - 1].flags |= flags;
}

/* What a mark does to the word before it. */
static uint32_t
ends(uint32_t uc)
{
	if (uc < 0x80)
		return ASCII_FLAGS(ascii_class[uc]);
	switch (uc) {
	case 0x2026: case 0x3002: case 0xff01: case 0xff1f: case 0xff0e:
	case 0x061f: case 0x0964: case 0x2028: case 0x2029: case 0x85:
		return WORD_LAST;
	case 0x2013: case 0x2014: case 0x3001: case 0xff0c: case 0xff1a:
	case 0xff1b: case 0x060c:
		return WORD_PAUSE;
	default:
		return 0;
	}
}

static void
chunk_ascii(struct text *t, size_t at, size_t len)
{
	const unsigned char *s = (const unsigned char *)t->raw + at;
	uint32_t all = 0, cls;
	size_t i = 0, start;

	/* between two words of ASCII stands at least one other byte */
	buf_reserve(&t->norm, len + SLACK);
	while (i < len) {
		for (cls = 0; i < len &&
		    (ascii_class[s[i]] & ASCII_WORD) == 0; i++)
			cls |= ascii_class[s[i]];
		between(t, ASCII_FLAGS(cls));
		all |= cls;
		if ((start = i) == len)
			break;
		i = ascii_word_end(s, start, len, &cls);
		all |= cls;
		if ((cls & ASCII_ALNUM) != 0)
			word_ascii(t, at + start, i - start, cls);
	}
	t->marks |= ASCII_MARKS(all);
}

/* A piece between two boundaries: a word if it has a letter or a digit. */
static void
piece(struct text *t, size_t at, size_t len)
{
	const char *s = t->raw + at;
	uint32_t uc, cls = 0;
	size_t i, n;

	for (i = 0; i < len; i += n) {
		n = uni_next(s + i, len - i, &uc);
		if (uc < 0x80 ? (ascii_class[uc] & ASCII_ALNUM) != 0 :
		    uni_alnum(uc))
			break;
	}
	if (i < len) {
		buf_reserve(&t->norm, len + SLACK);
		for (i = 0; i < len; i++)
			cls |= ascii_class[(unsigned char)s[i]];
		if ((ASCII_MARKS(cls) & MARK_HIGH) == 0)
			word_ascii(t, at, len, cls);
		else
			word_unicode(t, at, len, cls);
		return;
	}
	for (i = 0; i < len; i += n) {
		n = uni_next(s + i, len - i, &uc);
		between(t, ends(uc));
	}
}

static void
chunk_unicode(struct text *t, size_t at, size_t len)
{
	const char *s = t->raw + at;
	size_t i, start = 0;
	uint32_t all = 0;

	for (i = 0; i < len; i++)
		all |= ascii_class[(unsigned char)s[i]];
	t->marks |= ASCII_MARKS(all);
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
	size_t i = 0, end;

	t->raw = raw;
	t->len = len;
	t->n = 0;
	t->marks = 0;
	t->book = NULL;
	if (t->words == NULL)
		words_grow(t);
	buf_clear(&t->norm);
	while (i < len) {
		end = slow ? i : ascii_end(raw, i, len);
		while (end < len && end > i && !is_space(raw[end - 1]))
			end--;
		chunk_ascii(t, i, end - i);
		for (i = end; end < len && !is_space(raw[end]); end++)
			continue;
		if (end > i)
			chunk_unicode(t, i, end - i);
		else if (slow)
			chunk_ascii(t, end++, 1);
		i = end;
	}
	between(t, WORD_LAST);
	if (t->n > 0)
		t->norm.data[t->norm.len] = '\0';
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
	free(t->noted);
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

size_t
text_digit(const struct text *t, size_t i)
{
	if ((t->marks & MARK_DIGIT) == 0)
		return t->n;
	while (i < t->n && (t->words[i].flags & WORD_DIGIT) == 0)
		i++;
	return i;
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
