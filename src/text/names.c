/*
 * Of the names, sorted, those with which a text still agrees are a range,
 * which each byte makes narrower.  With most words of a text no name begins,
 * which the first two bytes of a word tell.
 */
#include "text/names.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "text/walk.h"

enum { PAIR_BITS = 12, BLOCK = 64 };

struct one {
	char *name;
	char *squeezed;
	size_t len;
	int plain; /* one word with a capital first: Bear */
};

struct names {
	struct one *one; /* sorted by what is squeezed */
	size_t n;
	size_t start[257]; /* those that begin with a byte, and the end */
	uint64_t pairs[1 << (PAIR_BITS - 6)]; /* bits: of two bytes that do */
	struct walk_starts starts;	     /* the same, for any word */
};

static int
by_squeezed(const void *a, const void *b)
{
	const struct one *x = a, *y = b;

	return strcmp(x->squeezed, y->squeezed);
}

static void
squeeze(struct buf *out, const struct text *t)
{
	size_t i;

	for (i = 0; i < t->n; i++)
		walk_squeeze(out, t, &t->words[i]);
}

void
names_squeeze(struct buf *out, const char *name)
{
	struct text t = TEXT_INIT;

	text_read(&t, name, strlen(name));
	squeeze(out, &t);
	text_free(&t);
}

static void
add_one(struct one *o, const char *name)
{
	struct text t = TEXT_INIT;
	struct buf b = BUF_INIT;
	size_t i;

	text_read(&t, name, strlen(name));
	squeeze(&b, &t);
	o->name = mem_strdup(name);
	o->squeezed = mem_strdup(buf_str(&b));
	o->len = b.len;
	o->plain = t.n == 1 && (t.words[0].flags & WORD_UPPER) != 0;
	for (i = 1; o->plain && name[i] != '\0'; i++)
		o->plain = name[i] >= 'a' && name[i] <= 'z';
	text_free(&t);
	buf_free(&b);
}

static void
pairs_add(struct names *s, unsigned char first, unsigned char second)
{
	const size_t at = hash_pair(first, second, PAIR_BITS);

	s->pairs[at / 64] |= UINT64_C(1) << at % 64;
}

/* What a word of ASCII may have behind the first byte of a name. */
static void
add_pairs(struct names *s, const struct one *o)
{
	const unsigned char first = (unsigned char)o->squeezed[0];
	int c;

	if (o->len == 0)
		return;
	pairs_add(s, first, (unsigned char)o->squeezed[1]);
	for (c = 0; c < 0x80; c++) /* the end of a word, too */
		if (o->len == 1 || (!walk_counts((char)c) &&
		    (c == '\0' || (c >= ' ' && c < 0x7f))))
			pairs_add(s, first, (unsigned char)c);
}

struct names *
names_new(const char *const *list, size_t n)
{
	struct names *s = mem_calloc(1, sizeof(*s));
	size_t i;
	int c;

	s->one = mem_calloc(n + 1, sizeof(*s->one));
	for (i = 0; i < n; i++) {
		add_one(&s->one[s->n], list[i]);
		walk_starts_add(&s->starts, s->one[s->n].squeezed,
		    s->one[s->n].len);
		add_pairs(s, &s->one[s->n]);
		s->n++;
	}
	qsort(s->one, s->n, sizeof(*s->one), by_squeezed);
	for (c = 0, i = 0; c < 257; c++) {
		while (i < s->n && (unsigned char)s->one[i].squeezed[0] < c)
			i++;
		s->start[c] = i;
	}
	return s;
}

void
names_free(struct names *s)
{
	size_t i;

	if (s == NULL)
		return;
	for (i = 0; i < s->n; i++) {
		free(s->one[i].name);
		free(s->one[i].squeezed);
	}
	free(s->one);
	free(s);
}

/* The first of the names lo .. hi - 1 whose byte at is c or more. */
static size_t
bound(const struct names *s, size_t lo, size_t hi, size_t at, int c)
{
	size_t mid;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if ((unsigned char)s->one[mid].squeezed[at] < c)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* The longest name that stands at the word first; its last word in *last. */
static const struct one *
longest(const struct names *s, const struct text *t, size_t first,
    size_t *last)
{
	struct walk w = {t, first, 0};
	const struct one *best = NULL, *o;
	int c = walk_next(&w);
	size_t lo, hi, len = 1;

	if (c == -1)
		return NULL;
	lo = s->start[c];
	hi = s->start[c + 1];
	while (lo < hi) {
		o = &s->one[lo];
		if (o->len == len && walk_ends(&w, o->squeezed, len)) {
			best = o;
			*last = w.word;
		}
		if ((c = walk_next(&w)) == -1)
			break;
		if (hi - lo > 1) {
			lo = bound(s, lo, hi, len, c);
			hi = bound(s, lo, hi, len, c + 1);
		} else if ((unsigned char)o->squeezed[len] != c) {
			break;
		}
		len++;
	}
	return best;
}

/* Bear, but not "bear with me" nor "Bear in mind". */
static int
is_meant(const struct one *o, const struct word *w)
{
	return !o->plain ||
	    ((w->flags & WORD_UPPER) != 0 && (w->flags & WORD_FIRST) == 0);
}

/*
 * Is the name o, which begins with the word w, another one than the product's
 * own, or a part of that?
 */
static int
is_other(const struct one *o, const struct word *w, const char *own)
{
	return is_meant(o, w) &&
	    strcmp(own, o->squeezed) != 0 && /* mostly it is its own */
	    strstr(own, o->squeezed) == NULL;
}

/*
 * The words of a block, from word i on, with which a name may begin: a bit for
 * each.  In a text of ASCII words begin with what is compared, so that two
 * bytes tell without a branch.
 */
static uint64_t
may_begin(const struct names *s, const struct text *t, size_t i)
{
	const unsigned char *norm = (const unsigned char *)t->norm.data, *p;
	const size_t n = t->n - i < BLOCK ? t->n - i : BLOCK;
	const struct word *words = t->words + i;
	uint64_t bits = 0;
	size_t k, at;

	if ((t->marks & MARK_HIGH) != 0) {
		for (k = 0; k < n; k++)
			bits |= (uint64_t)walk_may_start(&s->starts,
			    norm + words[k].norm) << k;
		return bits;
	}
	for (k = 0; k < n; k++) {
		p = norm + words[k].norm;
		at = hash_pair(p[0], p[1], PAIR_BITS);
		bits |= (s->pairs[at / 64] >> at % 64 & 1) << k;
	}
	return bits;
}

const char *
names_find(const struct names *s, const struct text *t, const char *own,
    size_t *first, size_t *last)
{
	const struct one *o;
	size_t at, i, next = 0;
	uint64_t bits;

	for (at = 0; at < t->n; at += BLOCK)
		for (bits = may_begin(s, t, at); bits != 0; bits &= bits - 1) {
			i = at + (size_t)__builtin_ctzll(bits);
			if (i < next ||
			    (o = longest(s, t, i, last)) == NULL)
				continue;
			if (is_other(o, &t->words[i], own)) {
				*first = i;
				return o->name;
			}
			next = *last + 1; /* a name within it is its part */
		}
	return NULL;
}
