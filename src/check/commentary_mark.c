#include "check/commentary_mark.h"

#include <assert.h>
#include <endian.h>
#include <string.h>

#include "ground/mem.h"

enum {
	STEM = 6,     /* bytes of the beginning of a word of ASCII */
	STEM_HIGH = 8 /* and of others, as far as characters are whole */
};

enum { NO_SIGN = 64 };

/* Marks between words that say how a sentence is written; others are 0. */
static const char marks[] = "\0:=;(\"*[{#-,?";

static_assert(SHAPES == sizeof(marks) - 1, "each kind has its mark");

static const uint8_t mark_of[256] = {
	[':'] = 1, ['='] = 2, [';'] = 3, ['('] = 4, ['"'] = 5, ['*'] = 6,
	['['] = 7, ['{'] = 8, ['#'] = 9, ['-'] = 10, [','] = 11, ['?'] = 12
};

void
marks_clear(struct commentary_marks *m, size_t n)
{
	m->n = 0;
	if (n <= m->cap)
		return;
	m->cap = n + 256;
	m->at = mem_resize(m->at, m->cap, sizeof(*m->at));
}

/* The beginning of a word at s that goes on behind it; 0: it does not. */
static uint64_t
stem_of(const char *s, size_t len)
{
	size_t n = ((unsigned char)s[0] & 0x80) != 0 ? STEM_HIGH : STEM;
	uint64_t head = 0;

	if (len <= n)
		return 0;
	while (((unsigned char)s[n] & 0xc0) == 0x80)
		n--;
	memcpy(&head, s, n);
	return le64toh(head);
}

void
marks_word(struct commentary_marks *m, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const uint64_t hash = mark_hash(w);
	uint64_t stem;

	mark_put(m, mark_mix(hash, KIND_WORD));
	if (hash != MARK_NUMBER &&
	    (stem = stem_of(t->norm.data + w->norm, w->nlen)) != 0)
		mark_put(m, mark_mix(stem, KIND_STEM));
}

static inline int
is_end(char c)
{
	return (c == ':') | (c == '?');
}

char
mark_end(const struct text *t, size_t last)
{
	const struct word *w = &t->words[last];
	size_t i = w->at + w->len, to = last + 1 < t->n ? w[1].at : t->len;

	if (to - i == 2 && !(is_end(t->raw[i]) | is_end(t->raw[i + 1])))
		return '.'; /* as most often */
	for (; i < to; i++)
		if (is_end(t->raw[i]))
			return t->raw[i];
	return '.';
}

uint64_t
mark_of_end(char end)
{
	return mark_mix((uint64_t)end, KIND_END);
}

uint64_t
mark_of_signs(unsigned a, unsigned b)
{
	return mark_mix((uint64_t)a << 8 | (a == b ? NO_SIGN : b), KIND_SIGN);
}

uint64_t
mark_of_shape(unsigned kind, unsigned amount)
{
	return mark_mix((uint64_t)(unsigned char)marks[kind] << 8 | amount,
	    KIND_SHAPE);
}

/* The signs, one by one and two by two. */
static void
put_signs(struct commentary_marks *m, uint64_t signs)
{
	uint64_t a, b;

	for (a = signs; a != 0; a &= a - 1)
		for (b = a; b != 0; b &= b - 1)
			mark_put(m, mark_of_signs((unsigned)__builtin_ctzll(a),
			    (unsigned)__builtin_ctzll(b)));
}

void
shape_add(struct shape *s, const struct text *t, const struct word *w)
{
	const char *at = t->raw + w->at + w->len, *to = t->raw + w[1].at;
	unsigned bit;

	for (; at < to; at++) {
		bit = 1U << mark_of[(unsigned char)*at];
		s->thrice |= s->twice & bit;
		s->twice |= s->once & bit;
		s->once |= bit;
	}
}

static void
put_shape(struct commentary_marks *m, const struct shape *s)
{
	unsigned all, k;

	for (all = s->once & ~1U; all != 0; all &= all - 1) {
		k = (unsigned)__builtin_ctz(all);
		mark_put(m, mark_of_shape(k, shape_amount(s, k)));
	}
	mark_put(m, mark_of_shape(0, shape_amount(s, 0)));
}

void
marks_whole(struct commentary_marks *m, const struct text *t, size_t first,
    size_t last, uint64_t signs, size_t words)
{
	struct shape s = {0, 0, 0};
	const struct word *w = t->words + first, *end = t->words + last;

	for (; w < end; w++)
		if (shape_may(t, w))
			shape_add(&s, t, w);
	shape_end(&s, words);
	mark_put(m, mark_of_end(mark_end(t, last)));
	put_signs(m, signs);
	put_shape(m, &s);
	m->words = words;
}
