/*
 * Driver of phrase.h.
 *	phrase find PHRASE ...	each line of standard input is a text: the
 *			words that the first of the phrases takes, or "-"
 *	phrase agree N SEED	N random sets of phrases and texts: is found,
 *			with a phrasebook and without, and by an image, what a
 *			plain search of all of them at each word finds?  Prints
 *			what differs; and nothing by none
 *	phrase missing	how many sets rg-check compiles when it starts, all
 *			rules on, by the built-in config
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/check.h"
#include "conf/conf.h"
#include "ground/buf.h"
#include "ground/rng.h"
#include "text/phrase.h"
#include "text/phrase_image.h"

enum { SET = 6, ELEMS = 7 };

/* The last two have hashes that begin with six bits, or five: cue_side(). */
static const char *const vocabulary[] = {"i", "a", "an", "the", "this", "it",
    "write", "model", "review", "reviewer", "language", "instructions",
    "persona", "\xd1\x8f", "\xe8\xaf\x84", "being", "example"};

static const char *
random_word(struct rng *rng)
{
	return vocabulary[rng_below(rng,
	    sizeof(vocabulary) / sizeof(vocabulary[0]))];
}

/* Alternatives, some of two words. */
static void
add_alts(struct buf *b, struct rng *rng)
{
	uint64_t n = rng_below(rng, 3) + 1;

	while (n-- > 0) {
		buf_adds(b, random_word(rng));
		if (rng_below(rng, 4) == 0) {
			buf_addc(b, '_');
			buf_adds(b, random_word(rng));
		}
		if (n > 0)
			buf_addc(b, '|');
	}
}

/* An element that may stand behind another. */
static void
add_elem(struct buf *b, struct rng *rng)
{
	static const char *const marks[] = {" ,", " $", " ^"};
	uint64_t kind = rng_below(rng, 10);

	if (kind < 3) {
		buf_adds(b, marks[kind]);
		return;
	}
	buf_addc(b, ' ');
	if (kind == 3 || kind == 4) {
		buf_addc(b, '~');
		buf_addc(b, (char)('0' + rng_below(rng, 5)));
		if (kind == 3)
			return;
	}
	if (kind == 4 || kind == 5)
		buf_addc(b, '!');
	add_alts(b, rng);
	if (kind == 6)
		buf_addc(b, '?');
}

static void
random_phrase(struct buf *b, struct rng *rng)
{
	uint64_t i, n = rng_below(rng, ELEMS);

	buf_clear(b);
	if (rng_below(rng, 5) == 0)
		buf_adds(b, "^ ");
	if (rng_below(rng, 5) == 0) {
		add_alts(b, rng);
		buf_adds(b, "? ");
	}
	add_alts(b, rng);
	for (i = 0; i < n; i++)
		add_elem(b, rng);
}

static void
random_text(struct buf *b, struct rng *rng)
{
	static const char *const between[] = {" ", " ", " ", ", ", ". ", " "};
	uint64_t i, n = rng_below(rng, 40);

	buf_clear(b);
	for (i = 0; i < n; i++) {
		buf_adds(b, random_word(rng));
		buf_adds(b, between[rng_below(rng, 6)]);
	}
}

/* Does the sentence go on to the word i? */
static int
goes_on(const struct text *t, size_t i, size_t start)
{
	return i == start || (t->words[i - 1].flags & WORD_LAST) == 0;
}

/*
 * The words that one of the alternatives s .. end - 1 takes at the word i, 0
 * if none stands there; the next one is at *s then.
 */
static size_t
alt_takes(const char **s, const char *end, const struct text *t, size_t i)
{
	size_t n = 0, len;
	const char *p;
	int holds = 1;

	for (p = *s; p < end && holds; p += len, p += p < end && *p == '_') {
		len = strcspn(p, "_|? ");
		holds = i + n < t->n && t->words[i + n].nlen == len &&
		    memcmp(t->norm.data + t->words[i + n].norm, p, len) == 0 &&
		    (n == 0 || goes_on(t, i + n, t->n));
		n++;
		if (p[len] != '_')
			break;
	}
	p = *s + strcspn(*s, "|? ");
	*s = p + (*p == '|');
	return holds ? n : 0;
}

static int
none_stands(const char *s, const char *end, const struct text *t, size_t i,
    size_t start, int crossed)
{
	if (i >= t->n || (!crossed && !goes_on(t, i, start)))
		return 1;
	while (s < end)
		if (alt_takes(&s, end, t, i) > 0)
			return 0;
	return 1;
}

/* Do the elements at s hold from the word i on?  *last: the word behind. */
static int
holds(const char *s, const struct text *t, size_t i, size_t start, int crossed,
    size_t *last)
{
	const char *end = s + strcspn(s, " "), *rest = end + (*end == ' ');
	uint32_t before = i > 0 ? t->words[i - 1].flags : 0;
	size_t n, gap;

	*last = i;
	if (*s == '\0')
		return 1;
	if (*s == ',')
		return (before & (WORD_PAUSE | WORD_LAST)) != 0 &&
		    holds(rest, t, i, start, crossed, last);
	if (*s == '$')
		return (before & WORD_LAST) != 0 &&
		    holds(rest, t, i, start, 1, last);
	if (*s == '^')
		return i < t->n && (t->words[i].flags & WORD_FIRST) != 0 &&
		    holds(rest, t, i, start, crossed, last);
	if (*s == '!')
		return none_stands(s + 1, end, t, i, start, 0) &&
		    holds(rest, t, i, start, crossed, last);
	if (*s == '~') {
		gap = (size_t)(s[1] - '0');
		for (n = 0;; n++, i++, crossed = 0) {
			if (holds(rest, t, i, start, crossed, last))
				return 1;
			if (n == gap || i >= t->n ||
			    (!crossed && !goes_on(t, i, start)) ||
			    (s[2] == '!' &&
			    !none_stands(s + 3, end, t, i, start, crossed)))
				return 0;
		}
	}
	while (*s != ' ' && *s != '\0' && *s != '?')
		if ((n = alt_takes(&s, end, t, i)) > 0 &&
		    (crossed || goes_on(t, i, start)) &&
		    holds(rest, t, i + n, start, 0, last))
			return 1;
	return *s == '?' && holds(rest, t, i, start, crossed, last);
}

static int
search(const char *const *list, size_t n, const struct text *t, size_t from,
    size_t to, size_t *first, size_t *last)
{
	size_t i, k;

	for (i = from; i < to && i < t->n; i++)
		for (k = 0; k < n; k++)
			if (holds(list[k], t, i, i, 0, last)) {
				*first = i;
				*last -= *last > i;
				return 1;
			}
	return 0;
}

struct found {
	int yes;
	size_t first, last;
};

static int
same(const struct found *a, const struct found *b)
{
	return a->yes == b->yes && (!a->yes ||
	    (a->first == b->first && a->last == b->last));
}

/* An image of what was kept, to be freed; none if it cannot be written. */
static char *
image_of_kept(size_t *size)
{
	char *image = NULL;
	FILE *fp = open_memstream(&image, size);

	if (phrase_image_write(fp) == -1)
		*size = 0;
	fclose(fp);
	return image;
}

/* The same of a set that is in an image. */
static struct found
found_by_image(const char *const *list, size_t n, const struct text *t,
    size_t from, size_t to)
{
	struct found f = {0, 0, 0};
	struct phrases *p;
	char *image;
	size_t size;

	phrase_image_keep();
	phrases_free(phrases_new(NULL, list, n));
	image = image_of_kept(&size);
	phrase_image_use(image, size);
	p = phrases_new(NULL, list, n);
	f.yes = phrases_find(p, t, from, to, &f.first, &f.last);
	phrases_free(p);
	phrase_image_use(NULL, 0);
	free(image);
	return f;
}

/*
 * Search a text for a set by itself, by a book that knows another one too, by
 * an image, and the plain way; 0 if they agree.
 */
static int
compare(struct rng *rng, const char *const *list, size_t n, struct text *t,
    int *found)
{
	struct phrasebook *book = phrasebook_new();
	struct phrases *other = phrases_new(book, list + n - 1, 1);
	struct phrases *p = phrases_new(book, list, n);
	struct found f[4] = {{0, 0, 0}};
	size_t from, to, i;

	from = rng_below(rng, 4) > 0 ? 0 : rng_below(rng, t->n + 1);
	to = rng_below(rng, 4) > 0 ? t->n : from + rng_below(rng, t->n + 1);
	f[0].yes = search(list, n, t, from, to, &f[0].first, &f[0].last);
	f[1].yes = phrases_find(p, t, from, to, &f[1].first, &f[1].last);
	phrasebook_end(book);
	phrasebook_read(book, t);
	f[2].yes = phrases_find(p, t, from, to, &f[2].first, &f[2].last);
	f[3] = found_by_image(list, n, t, from, to);
	phrases_free(p);
	phrases_free(other);
	phrasebook_free(book);
	*found += f[0].yes;
	if (same(&f[0], &f[1]) && same(&f[0], &f[2]) && same(&f[0], &f[3]))
		return 0;
	printf("%zu .. %zu of: %s\n", from, to, t->raw);
	for (i = 0; i < 4; i++)
		printf("%d: %zu .. %zu\n", f[i].yes, f[i].first, f[i].last);
	for (i = 0; i < n; i++)
		puts(list[i]);
	return 1;
}

/* A set of no phrases finds nothing. */
static int
find_none(const struct text *t)
{
	struct phrases *p = phrases_new(NULL, NULL, 0);
	size_t first, last;
	int found = phrases_find(p, t, 0, t->n, &first, &last);

	phrases_free(p);
	return found;
}

static int
agree(uint64_t n, uint64_t seed)
{
	struct buf b[SET] = {BUF_INIT}, line = BUF_INIT;
	struct text t = TEXT_INIT;
	const char *list[SET];
	int rc = 0, found = 0;
	struct rng rng;
	size_t i, k;

	rng_init(&rng, seed, 0);
	while (n-- > 0) {
		k = rng_below(&rng, SET) + 1;
		for (i = 0; i < k; i++) {
			random_phrase(&b[i], &rng);
			list[i] = buf_str(&b[i]);
		}
		random_text(&line, &rng);
		text_read(&t, buf_str(&line), line.len);
		rc |= compare(&rng, list, k, &t, &found);
	}
	rc |= find_none(&t);
	printf("found %d\n", found);
	for (i = 0; i < SET; i++)
		buf_free(&b[i]);
	buf_free(&line);
	text_free(&t);
	return rc;
}

static void
find(const char *const *list, size_t n)
{
	struct phrases *p = phrases_new(NULL, list, n);
	struct text t = TEXT_INIT;
	size_t cap = 0, first, last;
	char *line = NULL;
	ssize_t len;

	while ((len = getline(&line, &cap, stdin)) > 0) {
		len -= line[len - 1] == '\n';
		text_read(&t, line, (size_t)len);
		if (phrases_find(p, &t, 0, t.n, &first, &last))
			printf("%.*s\n", (int)(t.words[last].at +
			    t.words[last].len - t.words[first].at),
			    line + t.words[first].at);
		else
			puts("-");
	}
	free(line);
	text_free(&t);
	phrases_free(p);
}

static int
missing(void)
{
	struct check *check;
	struct conf conf;
	uint64_t n = 0;
	char *image;
	size_t size;

	if (conf_load(&conf, "/dev/null", NULL, 0) == -1)
		return 1;
	phrase_image_keep();
	if (check_open_all(&check, &conf) == -1)
		return 1;
	check_free(check);
	conf_free(&conf);
	image = image_of_kept(&size);
	if (size >= sizeof(n))
		memcpy(&n, image, sizeof(n));
	free(image);
	printf("%" PRIu64 "\n", n);
	return 0;
}

int
main(int argc, char **argv)
{
	if (argc == 4 && strcmp(argv[1], "agree") == 0)
		return agree(strtoull(argv[2], NULL, 10),
		    strtoull(argv[3], NULL, 10));
	if (argc == 2 && strcmp(argv[1], "missing") == 0)
		return missing();
	if (argc < 3 || strcmp(argv[1], "find") != 0)
		return 2;
	find((const char *const *)argv + 2, (size_t)argc - 2);
	return 0;
}
