/*
 * Nine words of ten are one to eight letters and nothing else.  Eight bytes are
 * read into a register at once, and what is to be known of such a word is made
 * of it there, without a loop.  A longer word of letters takes two of these.
 * Other words are read byte by byte.
 */
#include "text/cut.h"

#include <endian.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "text/ascii.h"

void
cut_grow(struct text *t)
{
	t->cap = t->cap > 0 ? 2 * t->cap : 128;
	t->words = mem_resize(t->words, t->cap, sizeof(*t->words));
}

void
cut_trim(const char *raw, size_t *at, size_t *len)
{
	while (*len > 0 && raw[*at] == '_') {
		(*at)++;
		(*len)--;
	}
	while (*len > 0 && raw[*at + *len - 1] == '_')
		(*len)--;
}

/* Copy len bytes, of which there are max, to where there is CUT_SLACK. */
static void
copy(char *d, const char *s, size_t len, size_t max)
{
	if (len <= CUT_SLACK && max >= CUT_SLACK)
		memcpy(d, s, CUT_SLACK); /* an instruction or two */
	else
		memcpy(d, s, len);
}

void
cut_word(struct text *t, size_t at, size_t len, uint32_t cls)
{
	struct word *w;
	const char *s;
	char *d;
	int all;

	if ((cls & ASCII_UNDER) != 0)
		cut_trim(t->raw, &at, &len);
	w = cut_new(t, at, len);
	s = t->raw + at;
	d = t->norm.data + t->norm.len;
	if ((cls & ASCII_DIGIT) != 0)
		cut_digit(t);
	if ((cls & ASCII_CAPITAL) == 0) {
		copy(d, s, len, t->len - at);
	} else {
		if (ascii_fold(d, s, len, &all) > 1 && all)
			w->flags |= WORD_CAPS;
		if ((ascii_class[(unsigned char)*s] & ASCII_CAPITAL) != 0)
			w->flags |= WORD_UPPER;
	}
	w->nlen = (uint32_t)len;
	w->hash = cut_hash(d, len);
	d[len] = ' ';
	t->norm.len += len + 1;
}

/* What is cut, which no word that is written can change. */
struct source {
	const char *raw;
	size_t len;
	size_t end; /* up to which it is */
};

/* Eight bytes of the text from raw[at] on; behind its end there are zeros. */
static inline uint64_t
load(const struct source *s, size_t at)
{
	size_t n = s->len - at;
	uint64_t x = 0;

	if (n >= sizeof(x)) {
		memcpy(&x, s->raw + at, sizeof(x));
		return le64toh(x);
	}
	if (s->len >= sizeof(x) && n > 0) {
		memcpy(&x, s->raw + s->len - sizeof(x), sizeof(x));
		return le64toh(x) >> (64 - 8 * n);
	}
	while (n-- > 0)
		x = x << 8 | (unsigned char)s->raw[at + n];
	return x;
}

/* How many of the eight bytes are letters, up to the first that is none. */
static inline size_t
letters(uint64_t x)
{
	const uint64_t other = ascii_other_bits(x);

	return other != 0 ? (size_t)__builtin_ctzll(other) / 8 : 8;
}

/* Does a word go on at raw[i], behind letters? */
static inline int
goes_on(const struct source *s, size_t i)
{
	uint32_t c;

	if (i == s->len)
		return 0;
	c = ascii_class[(unsigned char)s->raw[i]];
	if ((c & (ASCII_WORD | ASCII_MID_LETTER)) == 0)
		return 0;
	return (c & ASCII_WORD) != 0 || (i + 1 < s->len &&
	    (ascii_class[(unsigned char)s->raw[i + 1]] & ASCII_LETTER) != 0);
}

/*
 * What stands between words at raw[i]: adds its classes to *all, and tells the
 * word before it.  Returns where it ends.
 */
static inline size_t
gap(const struct source *s, size_t i, struct word *before, uint32_t *all)
{
	uint32_t c, mine = 0;

	for (; i < s->end; i++) {
		c = ascii_class[(unsigned char)s->raw[i]];
		if ((c & ASCII_WORD) != 0)
			break;
		mine |= c;
	}
	before->flags |= ASCII_FLAGS(mine);
	*all |= mine;
	return i;
}

/* Where the next word goes, and its normal form. */
struct place {
	struct word *w, *full;
	char *norm, *base;
};

/* Some letters of a word, at most eight, as they are put. */
struct folded {
	uint64_t norm;
	uint64_t bits;	   /* by which small letters differ from capitals */
	uint64_t capitals; /* those of the capitals */
};

static inline struct folded
fold(uint64_t x, size_t n)
{
	const uint64_t mine = ~UINT64_C(0) >> (64 - 8 * n);
	const uint64_t bits = ASCII_BYTES(0x20) & mine;

	return (struct folded){(x | ASCII_BYTES(0x20)) & mine, bits,
	    ~x & bits};
}

/* Add a word of n letters at raw[at], which has that hash and these flags. */
static inline void
put_word(struct place *to, size_t at, size_t n, uint64_t hash, uint32_t flags)
{
	struct word *w = to->w++;

	w->hash = hash;
	w->at = (uint32_t)at;
	w->len = (uint32_t)n;
	w->norm = (uint32_t)(to->norm - to->base);
	w->nlen = (uint32_t)n;
	w->flags = flags;
	to->norm[n] = ' ';
	to->norm += n + 1;
}

/* Add the word of n letters at raw[at], x, which has these flags at least. */
static inline void
put(struct place *to, size_t at, uint64_t x, size_t n, uint32_t flags)
{
	const struct folded l = fold(x, n);
	const uint64_t bytes = htole64(l.norm);

	if (l.capitals != 0)
		flags |= ((l.capitals & 0x20) != 0 ? WORD_UPPER : 0) |
		    (n > 1 && l.capitals == l.bits ? WORD_CAPS : 0);
	memcpy(to->norm, &bytes, sizeof(bytes));
	put_word(to, at, n, hash64_short(l.norm, n), flags);
}

/* The same of a word of eight letters, x, and n more, y. */
static inline void
put_long(struct place *to, size_t at, uint64_t x, uint64_t y, size_t n,
    uint32_t flags)
{
	const struct folded l = fold(x, 8), more = fold(y, n);
	const uint64_t bytes[2] = {htole64(l.norm), htole64(more.norm)};

	if ((l.capitals | more.capitals) != 0)
		flags |= ((l.capitals & 0x20) != 0 ? WORD_UPPER : 0) |
		    (l.capitals == l.bits && more.capitals == more.bits ?
		    WORD_CAPS : 0);
	memcpy(to->norm, bytes, sizeof(bytes));
	put_word(to, at, 8 + n, hash64(to->norm, 8 + n), flags);
}

/*
 * Add the words of one to fifteen letters from raw[i] on, up to end, and note
 * what stands between them.  Returns where another word begins, or end.
 */
static size_t
plain_words(struct text *t, size_t i, size_t end)
{
	const struct source s = {t->raw, t->len, end};
	struct word none = {.flags = WORD_LAST}, *last;
	struct place to = {t->words + t->n, t->words + t->cap,
	    t->norm.data + t->norm.len, t->norm.data};
	uint32_t all = 0, first;
	uint64_t x, y = 0;
	size_t n, more, next;
	int blank;

	last = t->n > 0 ? to.w - 1 : &none;
	for (; i < end; i = next) {
		x = load(&s, i);
		n = letters(x);
		if (n == 0) {
			next = gap(&s, i, last, &all);
			if (next == i)
				break;
			continue;
		}
		next = i + n;
		more = n == 8 ? letters(y = load(&s, next)) : 0;
		next += more;
		blank = next < end && s.raw[next] == ' '; /* as most often */
		if ((!blank && goes_on(&s, next)) || more == 8 ||
		    to.w == to.full)
			break;
		first = (last->flags & WORD_LAST) != 0 ? WORD_FIRST : 0;
		if (more == 0)
			put(&to, i, x, n, first);
		else
			put_long(&to, i, x, y, more, first);
		last = to.w - 1;
		next = blank ? next + 1 : gap(&s, next, last, &all);
	}
	t->n = (size_t)(to.w - t->words);
	t->norm.len = (size_t)(to.norm - to.base);
	t->marks |= ASCII_MARKS(all);
	return i;
}

/* The word of ASCII at raw[i], whatever it is; returns where it ends. */
static size_t
any_word(struct text *t, size_t i, size_t end)
{
	const size_t at = i;
	uint32_t cls;

	i = ascii_word_end((const unsigned char *)t->raw, at, end, &cls);
	t->marks |= ASCII_MARKS(cls);
	if ((cls & ASCII_ALNUM) != 0)
		cut_word(t, at, i - at, cls);
	return i;
}

void
cut_ascii(struct text *t, size_t at, size_t len)
{
	const size_t end = at + len;

	/* between two words of ASCII stands at least one other byte */
	buf_reserve(&t->norm, len + CUT_SLACK);
	while ((at = plain_words(t, at, end)) < end)
		at = any_word(t, at, end);
}
