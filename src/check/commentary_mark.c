#include "check/commentary_mark.h"

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
enum { MARKS = sizeof(marks) - 1 };

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

/* What stands behind a sentence and tells most: ':' or '?', else '.'. */
static char
end_of(const struct text *t, size_t last)
{
	const struct word *w = &t->words[last];
	size_t i = w->at + w->len, to = last + 1 < t->n ? w[1].at : t->len;

	for (; i < to; i++)
		if (t->raw[i] == ':' || t->raw[i] == '?')
			return t->raw[i];
	return '.';
}

/* The signs, one by one and two by two. */
static void
put_signs(struct commentary_marks *m, uint64_t signs)
{
	uint64_t a, b;

	for (a = signs; a != 0; a &= a - 1) {
		mark_put(m, mark_mix((uint64_t)__builtin_ctzll(a) << 8 |
		    NO_SIGN, KIND_SIGN));
		for (b = a & (a - 1); b != 0; b &= b - 1)
			mark_put(m, mark_mix((uint64_t)__builtin_ctzll(a) << 8 |
			    (uint64_t)__builtin_ctzll(b), KIND_SIGN));
	}
}

/* How much of something there is: none, one, two, more. */
static void
put_amount(struct commentary_marks *m, unsigned kind, size_t n)
{
	if (n > 0)
		mark_put(m, mark_mix((uint64_t)kind << 8 | (n > 2 ? 3 : n),
		    KIND_SHAPE));
}

/* Count the marks that stand between two words; returns which there are. */
static unsigned
count_marks(size_t n[MARKS], const char *at, const char *to)
{
	unsigned all = 0, k;

	if (to - at == 1 && *at == ' ')
		return 0;
	for (; at < to; at++) {
		k = mark_of[(unsigned char)*at];
		all |= 1U << k;
		n[k]++;
	}
	return all & ~1U;
}

/* May one of these marks follow the word w of t?  Most end a clause. */
static int
may_follow(const struct text *t, const struct word *w)
{
	const unsigned others = MARK_EQUAL | MARK_QUOTE | MARK_STRONG |
	    MARK_BRACKET | MARK_HASH | MARK_HYPHEN;

	return (w->flags & (WORD_PAUSE | WORD_LAST)) != 0 ||
	    (t->marks & others) != 0;
}

/* How the sentence is written: which marks it has, and how long it is. */
static void
put_shape(struct commentary_marks *m, const struct text *t, size_t first,
    size_t last, size_t words)
{
	size_t n[MARKS] = {0}, i, k;
	const struct word *w;
	unsigned all = 0;

	for (i = first; i < last; i++) {
		w = &t->words[i];
		if (may_follow(t, w))
			all |= count_marks(n, t->raw + w->at + w->len,
			    t->raw + w[1].at);
	}
	for (; all != 0; all &= all - 1) {
		k = (size_t)__builtin_ctz(all);
		put_amount(m, (unsigned char)marks[k], n[k]);
	}
	for (k = 4; k < words; k *= 2)
		;
	put_amount(m, 0, k / 8 + 1);
}

void
marks_whole(struct commentary_marks *m, const struct text *t, size_t first,
    size_t last, uint64_t signs, size_t words)
{
	mark_put(m, mark_mix((uint64_t)end_of(t, last), KIND_END));
	put_signs(m, signs);
	put_shape(m, t, first, last, words);
	m->words = words;
}
