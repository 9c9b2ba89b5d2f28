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

/* What is kept while phrases are read. */
struct reading {
	struct phrase_rows *rows;
	size_t elems, alts, words; /* that there is room for */
	struct buf aside; /* alternatives that must be cut, a line each */
	uint32_t *cut;	  /* which they are */
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

/* Make room for one more behind n things of a size. */
static void *
grown(void *list, size_t n, size_t *cap, size_t size)
{
	if (n < *cap)
		return list;
	*cap = 2 * n + 16;
	return mem_resize(list, *cap, size);
}

static struct elem *
elem_new(struct reading *r)
{
	struct phrase_rows *rows = r->rows;

	rows->elems = grown(rows->elems, rows->nelems, &r->elems,
	    sizeof(*rows->elems));
	memset(&rows->elems[rows->nelems], 0, sizeof(*rows->elems));
	return &rows->elems[rows->nelems++];
}

static struct alt *
alt_new(struct reading *r)
{
	struct phrase_rows *rows = r->rows;

	rows->alts = grown(rows->alts, rows->nalts, &r->alts,
	    sizeof(*rows->alts));
	memset(&rows->alts[rows->nalts], 0, sizeof(*rows->alts));
	return &rows->alts[rows->nalts++];
}

/* Add a word to an alternative: s, of len bytes. */
static void
alt_add(struct reading *r, struct alt *a, uint64_t hash, const char *s,
    size_t len)
{
	const size_t common = common_word(hash, s, len);
	struct phrase_rows *rows = r->rows;

	if (a->n == 0)
		a->word = (uint32_t)rows->nwords;
	if (a->n == 0 || common < a->common) {
		a->rare = a->n;
		a->common = (uint32_t)common;
	}
	a->n++;
	rows->words = grown(rows->words, rows->nwords, &r->words,
	    sizeof(*rows->words));
	rows->words[rows->nwords++] = hash;
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

/* Put aside the last alternative, of len bytes; some words may be read. */
static void
put_aside(struct reading *r, struct alt *a, const char *s, size_t len)
{
	size_t i;

	r->rows->nwords -= a->n;
	a->n = 0;
	r->cut = grown(r->cut, r->n, &r->cap, sizeof(*r->cut));
	r->cut[r->n++] = (uint32_t)(r->rows->nalts - 1);
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

	e->alt = (uint32_t)r->rows->nalts;
	for (;; s = bar + 1) {
		bar = memchr(s, '|', (size_t)(end - s));
		if (bar == NULL)
			bar = end;
		a = alt_new(r);
		e->nalts++;
		if (!alt_read(r, a, s, (size_t)(bar - s)))
			put_aside(r, a, s, (size_t)(bar - s));
		if (bar == end)
			return;
	}
}

/* Read a number at s; the byte behind it. */
static const char *
take_gap(const char *s, uint32_t *gap)
{
	for (; *s >= '0' && *s <= '9'; s++)
		*gap = *gap * 10 + (uint32_t)(*s - '0');
	return s;
}

/* Read an element of len bytes. */
static void
elem_read(struct reading *r, struct elem *e, const char *s, size_t len)
{
	const char *end = s + len;

	e->kind = (uint8_t)kind_of(s, len);
	if (e->kind == GAP)
		s = take_gap(s + 1, &e->gap);
	if (e->kind == WORDS && end[-1] == '?') {
		e->optional = 1;
		end--;
	} else if (e->kind != WORDS) {
		if (s == end || *s++ != '!' || s == end)
			return;
	}
	alts_read(r, e, s, (size_t)(end - s));
}

static void
phrase_read(struct reading *r, struct phrase *p, const char *s)
{
	const char *end = s + strlen(s), *blank;
	struct elem *e;

	p->elem = (uint32_t)r->rows->nelems;
	for (; s < end; s = blank + 1) {
		blank = memchr(s, ' ', (size_t)(end - s));
		if (blank == NULL)
			blank = end;
		if (blank == s)
			continue;
		e = elem_new(r);
		elem_read(r, e, s, (size_t)(blank - s));
		p->crosses |= e->kind == END;
	}
	p->n = (uint32_t)r->rows->nelems - p->elem;
}

/* Cut what was put aside. */
static void
cut_aside(struct reading *r)
{
	struct text t = TEXT_INIT;
	const struct word *w;
	size_t i = 0, end, k;

	text_read(&t, r->aside.data, r->aside.len);
	for (k = 0; k < r->n; k++) {
		assert(i < t.n);
		for (end = line_end(&t, i); i < end; i++) {
			w = &t.words[i];
			alt_add(r, &r->rows->alts[r->cut[k]], w->hash,
			    t.raw + w->at, w->len);
		}
	}
	assert(i == t.n);
	text_free(&t);
}

/* Take what the alternatives of all elements begin with. */
static void
find_firsts(struct phrase_rows *rows)
{
	struct elem *e;
	uint64_t hash;
	size_t a;

	rows->firsts = mem_calloc(rows->nalts, sizeof(*rows->firsts));
	for (e = rows->elems; e < rows->elems + rows->nelems; e++)
		for (a = e->alt; a < e->alt + e->nalts; a++) {
			hash = rows->words[rows->alts[a].word];
			rows->firsts[a] = hash;
			e->may.bit[hash >> 62] |= UINT64_C(1)
			    << (hash >> 56 & 63);
		}
}

/* What the phrase can begin with. */
static void
find_begin(const struct phrase_rows *rows, struct phrase *p)
{
	const struct elem *e;
	size_t k, i;

	for (k = 0; k < p->n; k++) {
		e = phrase_elem(rows, p, k);
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
	struct reading r = {.rows = rows, .aside = BUF_INIT};
	size_t i;

	rows->n = n;
	rows->list = mem_calloc(n, sizeof(*rows->list));
	for (i = 0; i < n; i++)
		phrase_read(&r, &rows->list[i], list[i]);
	if (r.n > 0)
		cut_aside(&r);
	find_firsts(rows);
	for (i = 0; i < n; i++)
		find_begin(rows, &rows->list[i]);
	free(r.cut);
	buf_free(&r.aside);
}

void
phrase_rows_free(struct phrase_rows *r)
{
	free(r->list);
	free(r->elems);
	free(r->alts);
	free(r->firsts);
	free(r->words);
}
