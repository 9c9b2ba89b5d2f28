/*
 * Driver of repeats.h.
 *	repeats agree N S
 *			N random texts from seed S: is what is found what the
 *			header says, each place compared with each before it?
 *			Prints what differs
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/rng.h"
#include "text/repeats.h"

/* Are the n words from a on those from b on? */
static int
alike(const struct text *t, size_t a, size_t b, size_t n)
{
	while (n-- > 0)
		if (t->words[a++].hash != t->words[b++].hash)
			return 0;
	return 1;
}

/* How often the n words from i on stood in the text up to there. */
static size_t
times(const struct text *t, size_t i, size_t n)
{
	size_t k, sum = 0;

	for (k = 0; k <= i; k++)
		sum += (size_t)alike(t, k, i, n);
	return sum;
}

static size_t
bytes(const struct text *t, size_t i, size_t n)
{
	size_t sum = 0;

	while (n-- > 0)
		sum += t->words[i++].len;
	return sum;
}

static void
note(struct repeat *out, size_t part, size_t first, size_t n)
{
	out->share = (double)part;
	out->first = first;
	out->last = first + n - 1;
}

/* The words said most; the share is in bytes, here as below. */
static void
top(const struct text *t, size_t n, struct repeat *out)
{
	size_t i, k;

	for (i = 0; i + n <= t->n; i++) {
		k = times(t, i, n);
		if (k >= 4 + (n == 2) &&
		    (double)(k * bytes(t, i, n)) > out->share)
			note(out, k * bytes(t, i, n), i, n);
	}
}

static void
again(const struct text *t, size_t n, struct repeat *out)
{
	size_t i;

	for (i = 0; i + n <= t->n; i++) {
		if (times(t, i, n) < 2)
			continue;
		if (out->share == 0)
			note(out, 0, i, n);
		out->share += (double)bytes(t, i, n);
		i += n - 1;
	}
}

static size_t
sentence_end(const struct text *t, size_t i)
{
	while ((t->words[i].flags & WORD_LAST) == 0)
		i++;
	return i + 1;
}

static void
sentences(const struct text *t, struct repeat *out)
{
	size_t i, k, n, end, found;

	for (i = 0; i < t->n; i = end) {
		end = sentence_end(t, i);
		n = end - i;
		for (k = found = 0; n >= 5 && k < i && !found;
		     k = sentence_end(t, k))
			found = sentence_end(t, k) - k == n &&
			    alike(t, k, i, n);
		if (!found)
			continue;
		if (out->share == 0)
			note(out, 0, i, n);
		out->share += (double)bytes(t, i, n);
	}
}

/* What is said again at once, p words long. */
static void
loop(const struct text *t, size_t p, struct repeat *out)
{
	size_t i, run, part = 0, first = 0;

	for (i = 0; i + p < t->n; i += run + 1) {
		for (run = 0; i + run + p < t->n &&
		    alike(t, i + run, i + run + p, 1); run++)
			continue;
		if (run < (p < 6 ? 2 * p : p))
			continue;
		first = i;
		part += bytes(t, i, run);
	}
	if ((double)part > out->share)
		note(out, part, first, p);
}

static int
same(const struct text *t, const struct repeat *got, struct repeat *want,
    const char *what)
{
	double all = (double)bytes(t, 0, t->n);

	want->share = want->share < all ? want->share / all : 1;
	if (got->share == want->share && (got->share == 0 ||
	    (got->first == want->first && got->last == want->last)))
		return 1;
	printf("%s: %g %zu-%zu, not %g %zu-%zu: %s\n", what, got->share,
	    got->first, got->last, want->share, want->first, want->last,
	    t->raw);
	return 0;
}

static int
agree(struct repeats *r, const struct text *t)
{
	struct repeat got, want = {0, 0, 0};
	size_t n;
	int rc = 1;

	repeats_read(r, t);
	if (!repeats_may(r, 0))
		return t->n < 20;
	repeats_sentences(r, t, &got);
	sentences(t, &want);
	rc &= same(t, &got, &want, "sentences");
	for (n = 2; n < 5; n++) {
		memset(&want, 0, sizeof(want));
		repeats_top(r, t, n, &got);
		top(t, n, &want);
		rc &= same(t, &got, &want, "top");
	}
	memset(&want, 0, sizeof(want));
	repeats_again(r, t, 5, &got);
	again(t, 5, &want);
	rc &= same(t, &got, &want, "again");
	memset(&want, 0, sizeof(want));
	repeats_loops(r, t, &got);
	for (n = 4; n <= 16; n++)
		loop(t, n, &want);
	return rc & same(t, &got, &want, "loops");
}

/* Words of few kinds, and rows of those that were there before. */
static void
compose(struct rng *rng, struct buf *text)
{
	size_t left = 10 + rng_below(rng, 60), kinds = 2 + rng_below(rng, 40);
	size_t len, from;

	buf_clear(text);
	while (left-- > 0) {
		buf_addf(text, "w%d%s", (int)rng_below(rng, kinds),
		    rng_below(rng, 8) == 0 ? ". " : " ");
		if (rng_below(rng, 12) > 0)
			continue;
		from = rng_below(rng, text->len);
		len = rng_below(rng, text->len - from);
		buf_reserve(text, len);
		buf_add(text, text->data + from, len);
		buf_addc(text, ' ');
	}
}

int
main(int argc, char **argv)
{
	struct repeats r = REPEATS_INIT;
	struct text t = TEXT_INIT;
	struct buf text = BUF_INIT;
	struct rng rng;
	long n;
	int rc = 0;

	if (argc != 4 || strcmp(argv[1], "agree") != 0)
		return 2;
	rng_init(&rng, strtoull(argv[3], NULL, 10), 0);
	for (n = strtol(argv[2], NULL, 10); n > 0; n--) {
		compose(&rng, &text);
		text_read(&t, text.data, text.len);
		rc |= !agree(&r, &t);
	}
	buf_free(&text);
	text_free(&t);
	repeats_free(&r);
	return rc;
}
