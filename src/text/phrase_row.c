/*
 * Sources are taken apart where they stand.  Most of their words are of small
 * letters, and are words as they are; an alternative that has others is put
 * aside, and all that were are cut together (text.h) in the end, each on a line
 * of its own, since to cut many lines at once costs a fraction of what it costs
 * to cut each.  What the alternatives begin with is taken last.
 */
#include "text/phrase_row.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "text/common.h"
#include "text/line.h"

enum { ROOM = 64 }; /* words, or alternatives, that room is made for at least */

/* What is kept while phrases are read. */
struct reading {
	struct arena *arena;
	uint64_t *hash;	  /* room for words ... */
	size_t hashes;	  /* of which so many are left */
	struct alt *alt;  /* the same for alternatives */
	size_t alts;
	struct buf aside; /* alternatives that must be cut, a line each */
	struct alt **cut; /* which they are */
	size_t n, cap;
};

/* What an element of one sign, or that begins with one, is. */
static enum phrase_kind
kind_of(const char *s, size_t len)
{
	if (*s == '~')
		return GAP;
	if (len > 1)
		return *s == '!' ? NOT : WORDS;
	return *s == ',' ? PAUSE : *s == '^' ? BEGIN : *s == '$' ? END : WORDS;
}

/* How many words, or alternatives, there are in len bytes at most. */
static size_t
most(size_t len)
{
	return len / 2 + 1;
}

/* Make room for n words in a row. */
static void
need_words(struct reading *r, size_t n)
{
	if (r->hashes >= n)
		return;
	r->hashes = n > ROOM ? n : ROOM;
	r->hash = arena_new(r->arena, r->hashes, sizeof(*r->hash));
}

/* The same for alternatives. */
static void
need_alts(struct reading *r, size_t n)
{
	if (r->alts >= n)
		return;
	r->alts = n > ROOM ? n : ROOM;
	r->alt = arena_new(r->arena, r->alts, sizeof(*r->alt));
}

/* Add a word to an alternative: s, of len bytes. */
static void
alt_add(struct reading *r, struct alt *a, uint64_t hash, const char *s,
    size_t len)
{
	const size_t common = common_word(hash, s, len);

	if (a->n == 0)
		a->hash = r->hash;
	if (a->n == 0 || common < a->common) {
		a->rare = a->n;
		a->common = (uint32_t)common;
	}
	a->n++;
	*r->hash++ = hash;
	r->hashes--;
}

static int
is_small(char c)
{
	return c >= 'a' && c <= 'z';
}

/*
 * How many of at most len bytes are small letters, or apostrophes between two;
 * the first eight in *x.
 */
static size_t
small_letters(const char *s, size_t len, uint64_t *x)
{
	size_t i;

	*x = 0;
	for (i = 0; i < len; i++) {
		if (!is_small(s[i]) && (s[i] != '\'' || i == 0 ||
		    !is_small(s[i - 1]) || i + 1 == len ||
		    !is_small(s[i + 1])))
			break;
		if (i < sizeof(*x))
			*x |= (uint64_t)s[i] << 8 * i;
	}
	return i;
}

/*
 * Read an alternative of len bytes, if all its words are what small_letters()
 * finds; returns 0 if not.
 */
static int
alt_read(struct reading *r, struct alt *a, const char *s, size_t len)
{
	const char *end = s + len;
	uint64_t x;
	size_t n;

	need_words(r, most(len));
	for (;; s += n + 1) {
		n = small_letters(s, (size_t)(end - s), &x);
		if (n == 0 || (s + n < end && s[n] != '_'))
			return 0;
		alt_add(r, a, n <= sizeof(x) ? hash64_short(x, n) :
		    hash64(s, n), s, n);
		if (s + n == end)
			return 1;
	}
}

/* Put aside an alternative of len bytes, some words of which may be read. */
static void
put_aside(struct reading *r, struct alt *a, const char *s, size_t len)
{
	size_t i;

	r->hash -= a->n;
	r->hashes += a->n;
	a->n = 0;
	if (r->n == r->cap) {
		r->cap = 2 * r->cap + 64;
		r->cut = mem_resize(r->cut, r->cap, sizeof(*r->cut));
	}
	r->cut[r->n++] = a;
	for (i = 0; i < len; i++)
		buf_addc(&r->aside, s[i] == '_' ? ' ' : s[i]);
	buf_addc(&r->aside, '\n');
}

/* Read the alternatives of an element, of len bytes. */
static void
alts_read(struct reading *r, struct elem *e, const char *s, size_t len)
{
	const char *end = s + len, *bar;
	struct alt *a;

	need_alts(r, most(len));
	e->alts = r->alt;
	for (;; s = bar + 1) {
		bar = memchr(s, '|', (size_t)(end - s));
		if (bar == NULL)
			bar = end;
		a = r->alt++;
		if (!alt_read(r, a, s, (size_t)(bar - s)))
			put_aside(r, a, s, (size_t)(bar - s));
		if (bar == end)
			break;
	}
	e->nalts = (size_t)(r->alt - e->alts);
	r->alts -= e->nalts;
}

/* Read a number at s; the byte behind it. */
static const char *
take_gap(const char *s, size_t *gap)
{
	for (; *s >= '0' && *s <= '9'; s++)
		*gap = *gap * 10 + (size_t)(*s - '0');
	return s;
}

/* Read an element of len bytes. */
static void
elem_read(struct reading *r, struct elem *e, const char *s, size_t len)
{
	const char *end = s + len;

	e->kind = kind_of(s, len);
	if (e->kind == GAP)
		s = take_gap(s + 1, &e->gap);
	if (e->kind == WORDS && end[-1] == '?') {
		e->optional = 1;
		end--;
	} else if (e->kind != WORDS && s < end && *s == '!' && s + 1 < end) {
		s++;
	} else if (e->kind != WORDS) {
		return;
	}
	alts_read(r, e, s, (size_t)(end - s));
}

/* How many elements there are at most: one more than blanks. */
static size_t
count(const char *s, const char *end)
{
	size_t n = 1;

	while ((s = memchr(s, ' ', (size_t)(end - s))) != NULL) {
		s++;
		n++;
	}
	return n;
}

static void
phrase_read(struct reading *r, struct phrase *p, const char *s)
{
	const char *end = s + strlen(s), *blank;
	struct elem *e;

	e = p->elems = arena_new(r->arena, count(s, end), sizeof(*e));
	for (; s < end; s = blank + 1) {
		blank = memchr(s, ' ', (size_t)(end - s));
		if (blank == NULL)
			blank = end;
		if (blank == s)
			continue;
		elem_read(r, e, s, (size_t)(blank - s));
		p->crosses |= e++->kind == END;
	}
	p->n = (size_t)(e - p->elems);
}

/* Cut what was put aside. */
static void
cut_aside(struct reading *r)
{
	struct text t = TEXT_INIT;
	const struct word *w;
	size_t i = 0, end, k;

	buf_reserve(&r->aside, COMMON_LONG); /* common_word() looks ahead */
	text_read(&t, r->aside.data, r->aside.len);
	for (k = 0; k < r->n; k++) {
		assert(i < t.n);
		end = line_end(&t, i);
		need_words(r, end - i);
		for (; i < end; i++) {
			w = &t.words[i];
			alt_add(r, r->cut[k], w->hash, t.raw + w->at, w->len);
		}
	}
	assert(i == t.n);
	text_free(&t);
}

/* Take what the alternatives of an element begin with. */
static void
find_firsts(struct reading *r, struct elem *e)
{
	uint64_t hash;
	size_t a;

	e->firsts = arena_new(r->arena, e->nalts, sizeof(*e->firsts));
	for (a = 0; a < e->nalts; a++) {
		hash = e->alts[a].hash[0];
		e->firsts[a] = hash;
		e->may.bit[hash >> 62] |= UINT64_C(1) << (hash >> 56 & 63);
	}
}

/* What the phrase can begin with. */
static void
find_begin(struct phrase *p)
{
	const struct elem *e;
	size_t k, i;

	for (k = 0; k < p->n; k++) {
		e = &p->elems[k];
		if (e->kind == BEGIN)
			continue;
		assert(e->kind == WORDS);
		for (i = 0; i < 4; i++)
			p->begin.bit[i] |= e->may.bit[i];
		if (!e->optional)
			return;
	}
	assert(0);
}

void
phrase_rows_read(struct phrase_rows *rows, const char *const *list, size_t n)
{
	struct reading r = {.arena = &rows->arena, .aside = BUF_INIT};
	size_t i, k;

	rows->n = n;
	rows->list = arena_new(&rows->arena, n, sizeof(*rows->list));
	for (i = 0; i < n; i++)
		phrase_read(&r, &rows->list[i], list[i]);
	if (r.n > 0)
		cut_aside(&r);
	for (i = 0; i < n; i++) {
		for (k = 0; k < rows->list[i].n; k++)
			find_firsts(&r, &rows->list[i].elems[k]);
		find_begin(&rows->list[i]);
	}
	free(r.cut);
	buf_free(&r.aside);
}

void
phrase_rows_free(struct phrase_rows *r)
{
	arena_free(&r->arena);
}
