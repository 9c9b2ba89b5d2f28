/*
 * Elements are cut at blanks, and each alternative by text.h, so that its words
 * are those that a text would have.
 */
#include "text/phrase_row.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "text/text.h"

enum { LONG = 6 }; /* letters: longer words are all rare */

/*
 * How common a word is, as far as its length tells: a letter less, eight times
 * as common.  Source: Zipf, The Psycho-Biology of Language, 1935 (the shorter,
 * the more frequent, in any language); the eight and the six were tried.
 */
static size_t
word_common(const struct text *t, const struct word *w)
{
	size_t n = text_chars(t->raw + w->at, w->len);

	return n < LONG ? (size_t)1 << 3 * (LONG - n) : 1;
}

static void
find_rare(struct alt *a, const struct text *t)
{
	size_t i, common;

	for (i = 0; i < t->n; i++) {
		common = word_common(t, &t->words[i]);
		if (i > 0 && common >= a->common)
			continue;
		a->rare = i;
		a->common = common;
	}
}

static void
alt_read(struct elem *e, const char *s, size_t len, struct text *t)
{
	struct alt *a = &e->alts[e->nalts];
	uint64_t first;
	size_t i;

	text_read(t, s, len);
	assert(t->n > 0);
	a->hash = mem_calloc(t->n, sizeof(*a->hash));
	a->n = t->n;
	for (i = 0; i < t->n; i++)
		a->hash[i] = t->words[i].hash;
	find_rare(a, t);
	first = a->hash[0];
	e->firsts[e->nalts++] = first;
	e->may.bit[first >> 62] |= UINT64_C(1) << (first >> 56 & 63);
}

/* Read alternatives, of which underscores join the words. */
static void
alts_read(struct elem *e, char *s, struct text *t)
{
	size_t n = 1, len;
	char *c;

	for (c = s; *c != '\0'; c++) {
		n += *c == '|';
		if (*c == '_')
			*c = ' ';
	}
	e->alts = mem_calloc(n, sizeof(*e->alts));
	e->firsts = mem_calloc(n, sizeof(*e->firsts));
	for (; *s != '\0'; s += len + (s[len] == '|')) {
		len = strcspn(s, "|");
		if (len > 0)
			alt_read(e, s, len, t);
	}
}

static void
elem_read(struct elem *e, char *s, struct text *t)
{
	size_t len = strlen(s);

	memset(e, 0, sizeof(*e));
	if (strcmp(s, ",") == 0)
		e->kind = PAUSE;
	else if (strcmp(s, "^") == 0)
		e->kind = BEGIN;
	else if (strcmp(s, "$") == 0)
		e->kind = END;
	else if (*s == '~')
		e->kind = GAP;
	if (e->kind == GAP) {
		e->gap = strtoul(s + 1, &s, 10);
		if (*s != '!')
			return;
	} else if (e->kind != WORDS) {
		return;
	}
	if (*s == '!') {
		e->kind = e->kind == GAP ? GAP : NOT;
		s++;
	} else if (s[len - 1] == '?') {
		e->optional = 1;
		s[len - 1] = '\0';
	}
	alts_read(e, s, t);
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
phrase_read(struct phrase *p, const char *source, struct text *t)
{
	size_t i;
	char *copy = mem_strdup(source), *save = NULL, *s;

	for (s = strtok_r(copy, " ", &save); s != NULL;
	     s = strtok_r(NULL, " ", &save)) {
		p->elems = mem_resize(p->elems, p->n + 1, sizeof(*p->elems));
		elem_read(&p->elems[p->n++], s, t);
	}
	free(copy);
	for (i = 0; i < p->n; i++)
		p->crosses |= p->elems[i].kind == END;
	find_begin(p);
}

void
phrase_free(struct phrase *p)
{
	size_t k, a;

	for (k = 0; k < p->n; k++) {
		for (a = 0; a < p->elems[k].nalts; a++)
			free(p->elems[k].alts[a].hash);
		free(p->elems[k].alts);
		free(p->elems[k].firsts);
	}
	free(p->elems);
}
