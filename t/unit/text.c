/*
 * Driver of text.h: each line of standard input is a text.
 *	text words	its words as they stand, one line a text: "at:len/flags"
 *			left out, normal forms joined by "|", and the count
 *	text marks	the same words with the marks they carry: ^ begins a
 *			sentence, . ends one, / ends a clause, * stands alone
 *	text agree N S	N random texts from seed S: do the short way and the
 *			library agree?  Prints what differs
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/rng.h"
#include "text/text.h"

static void
words(const struct text *t, int marks)
{
	const struct word *w;
	size_t i;

	for (i = 0; i < t->n; i++) {
		w = &t->words[i];
		printf("%s%s%.*s%s%s%s", i > 0 ? "|" : "",
		    marks && (w->flags & WORD_FIRST) ? "^" : "", (int)w->nlen,
		    t->norm.data + w->norm,
		    marks && (w->flags & WORD_PAUSE) ? "/" : "",
		    marks && (w->flags & WORD_LAST) ? "." : "",
		    marks && (w->flags & WORD_ALONE) ? "*" : "");
	}
	printf(" %zu\n", text_count(t));
}

static int
same(const struct text *a, const struct text *b)
{
	size_t i;

	if (a->n != b->n || a->marks != b->marks ||
	    a->norm.len != b->norm.len ||
	    strcmp(buf_str(&a->norm), buf_str(&b->norm)) != 0)
		return 0;
	for (i = 0; i < a->n; i++)
		if (a->words[i].at != b->words[i].at ||
		    a->words[i].len != b->words[i].len ||
		    a->words[i].hash != b->words[i].hash ||
		    a->words[i].flags != b->words[i].flags)
			return 0;
	return 1;
}

/*
 * A random text in memory of its own, so that reading behind it shows: runs of
 * letters, so that there are words of all lengths, and what stands between.
 */
static char *
compose(struct rng *rng, size_t *len)
{
	static const char marks[] = "aAzZ09_.,:;'\"-!? \t\n()/@#&*[]{}<>$%+=~";
	size_t i, run = 0, max = rng_below(rng, 64);
	char *s = malloc(max + 1), base = 'a';

	for (i = 0; i < max; i++) {
		if (run == 0 && rng_below(rng, 3) == 0) {
			run = 1 + rng_below(rng, 20);
			base = rng_below(rng, 3) == 0 ? 'A' : 'a';
		}
		if (run > 0) {
			s[i] = (char)(base + (char)rng_below(rng, 26));
			base = rng_below(rng, 8) > 0 ? base : 'a';
			run--;
		} else {
			s[i] = marks[rng_below(rng, sizeof(marks) - 1)];
		}
	}
	*len = max;
	return realloc(s, max > 0 ? max : 1);
}

static int
agree(uint64_t n, uint64_t seed)
{
	struct text a = TEXT_INIT, b = TEXT_INIT;
	struct rng rng;
	size_t len;
	char *s;
	int rc = 0;

	rng_init(&rng, seed, 0);
	for (; n > 0; n--, free(s)) {
		s = compose(&rng, &len);
		text_read(&a, s, len);
		text_read_slow(&b, s, len);
		if (!same(&a, &b)) {
			printf("differ: %.*s\n", (int)len, s);
			rc = 1;
		}
	}
	text_free(&a);
	text_free(&b);
	return rc;
}

int
main(int argc, char **argv)
{
	struct text t = TEXT_INIT;
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;

	if (argc == 4 && strcmp(argv[1], "agree") == 0)
		return agree(strtoull(argv[2], NULL, 10),
		    strtoull(argv[3], NULL, 10));
	if (argc != 2)
		return 2;
	while ((n = getline(&line, &cap, stdin)) > 0) {
		n -= line[n - 1] == '\n';
		text_read(&t, line, (size_t)n);
		words(&t, strcmp(argv[1], "marks") == 0);
	}
	free(line);
	text_free(&t);
	return 0;
}
