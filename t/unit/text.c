/*
 * Driver of text.h: each line of standard input is a text.
 *	text words	its words as they stand, one line a text: "at:len/flags"
 *			left out, normal forms joined by "|", and the count
 *	text marks	the same words with the marks they carry: ^ begins a
 *			sentence, . ends one, / ends a clause, * stands alone
 *	text agree N S	N random texts from seed S: do the short ways and the
 *			library agree?  Prints what differs
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/piece.h"
#include "ground/rng.h"
#include "text/ascii.h"
#include "text/chars.h"
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

/* A mark, or a letter that is no ASCII, of one to four bytes. */
static size_t
put_mark(struct rng *rng, char *s, int ascii)
{
	static const char plain[] = "aAzZ09_.,:;'\"-!? \t\n()/@#&*[]{}<>$%+=~";
	static const char *const other[] = {"é", "É", "ß", "ſ", "İ", "ñ", "Ω",
	    "ж", "Ж", "э́", "·", "½", "²", "٣", "א", "ʼ", "´", "«", "\u00ad",
	    "’", "‘", "“", "”", "–", "—", "…", "‿", "․", "\u200d", "\u2028",
	    "€", "™", "ﬁ", "é", "です", "カナ", "好", "한", "ไทย", "🇩🇪",
	    "👍", "👍🏽", "☺️", "，", "ー", "々", "１", "ｱ", "\ufffd",
	    "\xe2\x80", "\xff"};
	const char *p;

	if (ascii || rng_below(rng, 3) > 0) {
		s[0] = plain[rng_below(rng, sizeof(plain) - 1)];
		return 1;
	}
	p = other[rng_below(rng, sizeof(other) / sizeof(other[0]))];
	strcpy(s, p);
	return strlen(p);
}

/* A character of a script without spaces, or what stands between these. */
static size_t
put_east(struct rng *rng, char *s)
{
	static const char all[] = "的文字はですカー々、。，！";
	const size_t n = (sizeof(all) - 1) / 3;

	memcpy(s, all + 3 * rng_below(rng, n), 3);
	return 3;
}

/*
 * A random text in memory of its own, so that reading behind it shows: runs of
 * letters, so that there are words of all lengths, and what stands between.
 */
static char *
compose(struct rng *rng, size_t *len)
{
	const size_t max = rng_below(rng, 64);
	const int ascii = rng_below(rng, 2) == 0;
	const int east = !ascii && rng_below(rng, 2) == 0;
	char *s = malloc(max + 16), base = 'a';
	size_t i = 0, run = 0;

	while (i < max) {
		if (run == 0 && rng_below(rng, 3) == 0) {
			run = 1 + rng_below(rng, 20);
			base = rng_below(rng, 3) == 0 ? 'A' : 'a';
		}
		if (run == 0) {
			i += put_mark(rng, s + i, ascii);
			continue;
		}
		run--;
		if (east) {
			i += put_east(rng, s + i);
			continue;
		}
		s[i++] = (char)(base + (char)rng_below(rng, 26));
		base = rng_below(rng, 8) > 0 ? base : 'a';
	}
	*len = i;
	return realloc(s, i > 0 ? i : 1);
}

/* Are the characters the same where every one is looked at? */
static int
same_chars(const struct text *t)
{
	struct chars a, b;

	if ((t->marks & MARK_HIGH) == 0)
		return 1;
	chars_read(&a, t->raw, t->len, t->marks);
	chars_read(&b, t->raw, t->len, t->marks | MARK_CONTROL);
	return memcmp(&a, &b, sizeof(a)) == 0;
}

/* Are bytes found where they are, wherever a search begins? */
static int
same_bytes(const char *s, size_t len)
{
	size_t from, comma = len, gap = len;
	int dot = 0;

	for (from = len; from-- > 0;) {
		dot |= s[from] == '.' && from + 1 < len &&
		    (unsigned char)s[from + 1] > ' ';
		if (ascii_has_dot(s + from, len - from) != dot)
			return 0;
		if (s[from] == ' ' && from + 1 < len &&
		    ascii_in(s[from + 1], " ,."))
			gap = from;
		if (ascii_gap(s, from, len) != gap)
			return 0;
		if (from == 0)
			continue;
		if (s[from] == ',' && (ascii_class[(unsigned char)s[from - 1]] &
		    ASCII_LETTER) == 0)
			comma = from;
		if (ascii_unlettered(s, from, len, ',') != comma)
			return 0;
	}
	return 1;
}

/* Are pieces found as memmem(3) finds them, wherever a search begins? */
static int
same_pieces(const char *s, size_t len)
{
	static const char *const pieces[] = {",", "aa", ", ", "--", "\n.a",
	    "é", "、、", NULL};
	size_t from, k, n;

	for (from = 0; from < len; from++)
		for (k = 0; pieces[k] != NULL; k++) {
			n = strlen(pieces[k]);
			if (piece_find(s + from, len - from, pieces[k], n) !=
			    memmem(s + from, len - from, pieces[k], n))
				return 0;
		}
	return 1;
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
		if (!same(&a, &b) || !same_chars(&a) || !same_bytes(s, len) ||
		    !same_pieces(s, len)) {
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
