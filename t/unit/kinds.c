/*
 * Driver of the kinds of words that a phrasebook tells (phrasebook.h), for
 * those that ask for them.  Each line of standard input is put among so many
 * other words, at all places:
 *	kinds mood	does the lexicon say the same of it everywhere, with a
 *			phrasebook and without?
 *	kinds language CODE
 *			is it in the same language, with one and without?
 * Both print what differs, then the number of texts.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/buf.h"
#include "text/chars.h"
#include "text/language.h"
#include "text/lexicon.h"

enum { OTHERS = 131 };

/* What judges a text: with the phrasebook, and without. */
struct judges {
	struct phrasebook *book;
	struct lexicon *lexicon[2];
	struct language *language[2];
	const char *code; /* NULL: the lexicon is asked */
};

static int
equal(const struct mood *a, const struct mood *b)
{
	return a->praise == b->praise && a->language == b->language &&
	    a->high[1] - a->high[0] == b->high[1] - b->high[0] &&
	    a->low[1] - a->low[0] == b->low[1] - b->low[0] &&
	    a->highest == b->highest && a->lowest == b->lowest;
}

/* first: what was said where it stood first; written if it does so now. */
static int
same_mood(const struct judges *j, const struct text *t, struct mood *first,
    int is_first)
{
	static const struct text none = TEXT_INIT;
	struct mood m[2];
	size_t i;

	for (i = 0; i < 2; i++)
		lexicon_read(j->lexicon[i], &none, t, "en", &m[i]);
	if (is_first)
		*first = m[1];
	return equal(&m[0], first) && equal(&m[1], first);
}

static int
same_language(const struct judges *j, const struct text *t)
{
	struct chars chars;
	const char *said[2];
	size_t i;

	chars_read(&chars, t->raw, t->len, t->marks);
	for (i = 0; i < 2; i++)
		said[i] = language_other(j->language[i], t, &chars, j->code);
	return said[0] == said[1];
}

/* The line behind n > 0 other words, and before the rest of them. */
static void
compose(struct buf *text, const char *line, size_t n, const char *other)
{
	size_t i;

	buf_clear(text);
	for (i = 1; i <= OTHERS; i++) {
		buf_addf(text, i == n ? "%s. " : "%s ", other);
		if (i == n)
			buf_adds(text, line);
	}
}

static size_t
judge(const struct judges *j, struct text *t, const char *line)
{
	/* only the lexicon needs to be told that it is English */
	const char *other = j->code != NULL ? "box" : "the";
	struct buf text = BUF_INIT;
	struct mood first;
	size_t i;
	int same;

	for (i = 1; i < OTHERS; i++) {
		compose(&text, line, i, other);
		text_read(t, text.data, text.len);
		phrasebook_read(j->book, t);
		same = j->code != NULL ? same_language(j, t) :
		    same_mood(j, t, &first, i == 1);
		if (!same)
			printf("behind %zu: %s", i, line);
	}
	buf_free(&text);
	return i - 1;
}

static struct judges
judges(const char *code)
{
	struct judges j = {.book = phrasebook_new(), .code = code};
	size_t i;

	for (i = 0; i < 2; i++) {
		j.lexicon[i] = lexicon_new(i == 0 ? j.book : NULL);
		j.language[i] = language_new(i == 0 ? j.book : NULL);
	}
	phrasebook_end(j.book);
	return j;
}

static void
dismiss(struct judges *j)
{
	size_t i;

	for (i = 0; i < 2; i++) {
		lexicon_free(j->lexicon[i]);
		language_free(j->language[i]);
	}
	phrasebook_free(j->book);
}

int
main(int argc, char **argv)
{
	struct text t = TEXT_INIT;
	struct judges j;
	char *line = NULL;
	size_t cap = 0, n = 0;

	if ((argc != 2 || strcmp(argv[1], "mood") != 0) &&
	    (argc != 3 || strcmp(argv[1], "language") != 0))
		return 2;
	j = judges(argv[2]);
	while (getline(&line, &cap, stdin) > 0)
		n += judge(&j, &t, line);
	printf("%zu\n", n);
	free(line);
	text_free(&t);
	dismiss(&j);
	return 0;
}
