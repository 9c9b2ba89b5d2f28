/*
 * Target of libFuzzer: the tokeniser and what else reads a text byte by byte.
 * The input is any bytes.  ASCII must give the same words by both ways, and a
 * word must lie within its text.
 */
#include "fuzz.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "text/chars.h"
#include "text/number.h"
#include "text/repeats.h"
#include "text/text.h"

static void
words_hold(const struct text *t)
{
	const struct word *w;
	size_t i, end = 0;

	for (i = 0; i < t->n; i++) {
		w = &t->words[i];
		FUZZ_MUST(w->at >= end && w->len > 0);
		end = w->at + w->len;
		FUZZ_MUST(end <= t->len && w->norm + w->nlen <= t->norm.len);
	}
}

static void
numbers_hold(const struct numbers *v, size_t len)
{
	size_t i;

	for (i = 0; i < v->n; i++) {
		FUZZ_MUST(v->list[i].at < v->list[i].end);
		FUZZ_MUST(v->list[i].end <= len && v->list[i].groups > 0);
		FUZZ_MUST(strlen(v->list[i].digit) == v->list[i].n);
	}
}

static void
repeats_hold(const struct text *t)
{
	struct repeats r = REPEATS_INIT;
	struct repeat found = {0, 0, 0};

	while (repeats_row(t, &found.first, &found.last) > 0) {
		FUZZ_MUST(found.first < found.last && found.last < t->n);
		found.first = found.last + 1;
	}
	repeats_read(&r, t);
	if (repeats_may(&r, 0)) {
		repeats_sentences(&r, t, &found);
		FUZZ_MUST(found.share >= 0 && found.share <= 1);
		repeats_top(&r, t, 2, &found);
		FUZZ_MUST(found.share >= 0 && found.share <= 1);
		repeats_again(&r, t, 5, &found);
		FUZZ_MUST(found.share >= 0 && found.share <= 1);
		repeats_loops(&r, t, &found);
		FUZZ_MUST(found.share >= 0 && found.share <= 1);
	}
	repeats_free(&r);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct text t = TEXT_INIT, slow = TEXT_INIT;
	struct numbers v = {NULL, 0, 0};
	struct chars c;
	char *s = malloc(len + 1);

	fuzz_count(len);
	if (s == NULL)
		return 0;
	memcpy(s, data, len);
	s[len] = '\0';
	text_read(&t, s, len);
	text_read_slow(&slow, s, len);
	words_hold(&t);
	words_hold(&slow);
	if ((t.marks & MARK_HIGH) == 0)
		FUZZ_MUST(t.n == slow.n);
	chars_read(&c, s, len, t.marks);
	FUZZ_MUST(c.damaged.at + c.damaged.len <= len);
	FUZZ_MUST(c.mixed.at + c.mixed.len <= len);
	numbers_read(&v, &t);
	numbers_hold(&v, len);
	repeats_hold(&t);
	numbers_free(&v);
	text_free(&t);
	text_free(&slow);
	free(s);
	return 0;
}
