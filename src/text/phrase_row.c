/*
 * The sources of all phrases are put into one text, each alternative on a line
 * of its own, since to cut many lines at once costs a fraction of what it costs
 * to cut each.  What else is in the sources is no word, once the numbers of
 * gaps are wiped out.  An element knows where it ends in the text until its
 * words, which are those that any text would have, are taken.
 */
#include "text/phrase_row.h"

#include <assert.h>
#include <string.h>

#include "text/common.h"
#include "text/line.h"

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

/* Read and wipe out the number behind ~: its length. */
static size_t
take_gap(char *s, size_t *gap)
{
	size_t i;

	for (i = 1; s[i] >= '0' && s[i] <= '9'; i++) {
		*gap = *gap * 10 + (size_t)(s[i] - '0');
		s[i] = ' ';
	}
	return i;
}

/* Take an element apart, but for its words; nalts is where it ends. */
static void
elem_read(struct elem *e, char *s, size_t len, const char *text)
{
	size_t n = 0;

	e->kind = kind_of(s, len);
	if (e->kind == GAP)
		n = take_gap(s, &e->gap);
	if (e->kind == WORDS)
		e->optional = s[len - 1] == '?';
	else if (e->kind != NOT && (e->kind != GAP || s[n] != '!'))
		return;
	e->nalts = (size_t)(s + len - text);
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

/* Take a phrase apart, but for its words: the line of the text at s. */
static void
phrase_read(struct phrase_rows *r, struct phrase *p, char *s, char *end,
    const char *text)
{
	struct elem *e;
	char *blank;

	e = p->elems = arena_new(&r->arena, count(s, end), sizeof(*e));
	for (; s < end; s = blank + 1) {
		blank = memchr(s, ' ', (size_t)(end - s));
		if (blank == NULL)
			blank = end;
		if (blank == s)
			continue;
		elem_read(e, s, (size_t)(blank - s), text);
		p->crosses |= e++->kind == END;
	}
	p->n = (size_t)(e - p->elems);
}

/* All sources, a line for each. */
static void
join(struct buf *text, const char *const *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		buf_adds(text, list[i]);
		buf_addc(text, '\n');
	}
	buf_reserve(text, COMMON_LONG); /* common_word() looks ahead */
}

/* Give each alternative a line, and part the words that underscores join. */
static void
part(struct buf *text)
{
	line_turn(text, ' ', '\n');
	line_turn(text, '|', '\n');
	line_turn(text, '_', ' ');
}

/* What is left of the text, and room for its alternatives. */
struct rest {
	const struct text *t;
	size_t word;
	uint64_t *hashes; /* of all words */
	struct alt *alts;
	uint64_t *firsts;
};

/* A new alternative of an element, and in what it can begin. */
static struct alt *
alt_new(struct rest *rest, struct elem *e, uint64_t *hash)
{
	struct alt *a = rest->alts++;

	a->hash = hash;
	*rest->firsts++ = *hash;
	e->may.bit[*hash >> 62] |= UINT64_C(1) << (*hash >> 56 & 63);
	e->nalts++;
	return a;
}

static void
alt_add(struct alt *a, size_t common)
{
	if (a->n == 0 || common < a->common) {
		a->rare = a->n;
		a->common = common;
	}
	a->n++;
}

/* Take the words of an element. */
static void
elem_words(struct rest *rest, struct elem *e)
{
	const struct text *t = rest->t;
	size_t end = e->nalts, i = rest->word;
	struct alt *a = NULL;

	e->alts = rest->alts;
	e->firsts = rest->firsts;
	e->nalts = 0;
	for (; i < t->n && t->words[i].at < end; i++) {
		if (a == NULL || line_begins(t, i))
			a = alt_new(rest, e, &rest->hashes[i]);
		alt_add(a, common_word(t->words[i].hash, t->raw +
		    t->words[i].at, t->words[i].len));
	}
	assert((end > 0) == (a != NULL));
	rest->word = i;
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

/* Take all phrases apart, and cut what is left of the text into words. */
static void
read_all(struct phrase_rows *r, struct buf *text, struct text *t)
{
	char *s = text->data, *end;
	size_t i;

	for (i = 0; i < r->n; i++, s = end + 1) {
		end = strchr(s, '\n');
		phrase_read(r, &r->list[i], s, end, text->data);
	}
	part(text);
	text_read(t, text->data, text->len);
}

/* How many lines have words. */
static size_t
count_lines(const struct text *t)
{
	size_t i, n = 0;

	for (i = 0; i < t->n; i++)
		n += (size_t)line_begins(t, i);
	return n;
}

static struct rest
rest_of(struct phrase_rows *r, const struct text *t)
{
	const size_t lines = count_lines(t);
	struct rest rest = {.t = t};
	size_t i;

	rest.hashes = arena_new(&r->arena, t->n, sizeof(*rest.hashes));
	for (i = 0; i < t->n; i++)
		rest.hashes[i] = t->words[i].hash;
	rest.alts = arena_new(&r->arena, lines, sizeof(*rest.alts));
	rest.firsts = arena_new(&r->arena, lines, sizeof(*rest.firsts));
	return rest;
}

void
phrase_rows_read(struct phrase_rows *r, const char *const *list, size_t n)
{
	struct text t = TEXT_INIT;
	struct buf text = BUF_INIT;
	struct rest rest;
	size_t i, k;

	r->n = n;
	r->list = arena_new(&r->arena, n, sizeof(*r->list));
	join(&text, list, n);
	read_all(r, &text, &t);
	rest = rest_of(r, &t);
	for (i = 0; i < n; i++) {
		for (k = 0; k < r->list[i].n; k++)
			elem_words(&rest, &r->list[i].elems[k]);
		find_begin(&r->list[i]);
	}
	text_free(&t);
	buf_free(&text);
}

void
phrase_rows_free(struct phrase_rows *r)
{
	arena_free(&r->arena);
}
