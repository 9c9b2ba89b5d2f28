/*
 * There is a word boundary at ASCII white space whatever stands beside it.  So
 * the text is taken in turns: what is ASCII, up to the last white space before
 * something else, is cut by cut.h, which is UAX #29's for ASCII; what
 * follows, up to the next white space, by uni.h.  What stands between words is
 * looked at for marks that end a sentence or a clause.
 */
#include "text/text.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/uni.h"
#include "ground/wide.h"
#include "text/ascii.h"
#include "text/cut.h"

static void
word_unicode(struct text *t, size_t at, size_t len, uint32_t cls, int slow)
{
	const char *s;
	struct word *w;
	uint32_t uc;

	cut_trim(t->raw, &at, &len);
	s = t->raw + at;
	w = cut_new(t, at, len);
	uni_next(s, len, &uc);
	if (cut_alone(uc)) {
		w->flags |= WORD_ALONE;
		t->alone++;
	}
	if ((cls & ASCII_DIGIT) != 0)
		cut_digit(t);
	(slow ? uni_fold_slow : uni_fold)(&t->norm, s, len);
	w->nlen = (uint32_t)(t->norm.len - w->norm);
	w->hash = hash64(t->norm.data + w->norm, w->nlen);
	buf_addc(&t->norm, ' ');
}

/* A piece between two boundaries: a word if it has a letter or a digit. */
static void
piece(struct text *t, size_t at, size_t len, int slow)
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
		buf_reserve(&t->norm, len + CUT_SLACK);
		for (i = 0; i < len; i++)
			cls |= ascii_class[(unsigned char)s[i]];
		if ((ASCII_MARKS(cls) & MARK_HIGH) == 0)
			cut_word(t, at, len, cls);
		else
			word_unicode(t, at, len, cls, slow);
		return;
	}
	for (i = 0; i < len; i += n) {
		n = uni_next(s + i, len - i, &uc);
		cut_between(t, cut_ends(uc));
	}
}

/* Any characters between two boundaries. */
static void
pieces(struct text *t, size_t at, size_t len, int slow)
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
		piece(t, at + start, i - start, slow);
		start = i;
	}
}

/* What has no white space, and is not all ASCII. */
static void
chunk_unicode(struct text *t, size_t at, size_t len, int slow)
{
	const size_t end = at + len;

	if (slow) {
		pieces(t, at, len, slow);
		return;
	}
	while ((at += cut_simple(t, at, end - at)) < end) {
		len = cut_not_simple(t, at, end - at);
		pieces(t, at, len, slow);
		at += len;
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
	t->n = t->alone = t->digit = t->digits = 0;
	t->marks = 0;
	t->book = NULL;
	if (t->words == NULL)
		cut_grow(t);
	t->norm.len = 0;
	while (i < len) {
		end = slow ? i : ascii_end(raw, i, len);
		while (end < len && end > i && !is_space(raw[end - 1]))
			end--;
		cut_ascii(t, i, end - i);
		for (i = end; end < len && !is_space(raw[end]); end++)
			continue;
		if (end > i)
			chunk_unicode(t, i, end - i, slow);
		else if (slow)
			cut_ascii(t, end++, 1);
		i = end;
	}
	cut_between(t, WORD_LAST);
	if (ascii_has_dot(raw, len))
		t->marks |= MARK_DOT;
	if (t->n > 0)
		t->norm.len--; /* the blank behind the last word */
	if (t->norm.data != NULL)
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
	free(t->kinds);
	free(t->noted);
	buf_free(&t->norm);
	memset(t, 0, sizeof(*t));
}

size_t
text_count(const struct text *t)
{
	return t->n - t->alone + (t->alone + 1) / 2;
}

size_t
text_end(const struct text *t)
{
	size_t end = t->len;

	while (end > 0 && ascii_in(t->raw[end - 1], " \t\r\n"))
		end--;
	return end;
}

size_t
text_digit(const struct text *t, size_t i)
{
	if (i < t->digit)
		i = t->digit;
	while (i < t->digits && (t->words[i].flags & WORD_DIGIT) == 0)
		i++;
	return i < t->digits ? i : t->n;
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
	const int8_t last = -65; /* 0xbf: of those behind the first byte */
	size_t i, n = 0;

	for (i = 0; i + WIDE <= len; i += WIDE)
		n += (size_t)__builtin_popcount(
		    wide_bits(wide_read(s + i) > last));
	for (; i < len; i++)
		n += (int8_t)s[i] > last;
	return n;
}
